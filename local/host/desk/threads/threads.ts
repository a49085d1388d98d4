import { resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { EXITED, OUT_OF_TIME } from '../../run/failures';
import type { Answer, Request } from '../../run/wire';
import type { WorldEnd, WorldStart } from '../../run/world';
import type { FromThread, Task } from './program';

/** A world running in a thread of its own. */
export interface RunningWorld {
  /** Resolves when its function has ended or the thread was killed. */
  readonly end: Promise<WorldEnd>;
  /** Ends it at once, wherever it is; scripts cannot catch that. */
  kill(error?: string): void;
}

/** Takes a request and, now or later, gives the answer. */
export type Serve = (request: Request, answer: (answer: Answer) => void) => void;

const NOTHING = (): void => {};

/** Threads for worlds. One is kept ready, for starting one takes longer than most runs. */
export class Threads {
  #idle: Worker[] = [];
  /** What to do when a thread breaks down, for example for want of memory. */
  readonly #all = new Map<Worker, () => void>();

  /** `program` is the built file of program.ts. */
  constructor(readonly program: string) {
    this.#idle.push(this.#newThread());
  }

  /** Runs a world; its requests come to `serve`. */
  run(start: WorldStart, serve: Serve): RunningWorld {
    const worker = this.#idle.pop() ?? this.#newThread();
    if (this.#idle.length === 0) this.#idle.push(this.#newThread());
    const { port1: here, port2: there } = new MessageChannel();
    const flag = new Int32Array(new SharedArrayBuffer(4));
    let settle!: (end: WorldEnd) => void;
    const end = new Promise<WorldEnd>((done) => {
      settle = done;
    });
    const answer = (given: Answer) => {
      try {
        here.postMessage(given);
      } catch (failure) {
        // A value that no thread can take, for example a symbol.
        const { now } = given;
        here.postMessage({ kind: 'error', name: 'Error', message: String(failure), now } satisfies Answer);
      }
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    };
    here.on('message', (message: FromThread) => {
      if ('request' in message) return serve(message.request, answer);
      here.close();
      this.#all.set(worker, NOTHING);
      this.#idle.push(worker);
      settle(message.end);
    });
    this.#all.set(worker, () => kill(EXITED));
    const task: Task = {
      start: { ...start, realTimeLimitMs: Number.POSITIVE_INFINITY },
      port: there,
      flag: flag.buffer as SharedArrayBuffer,
    };
    worker.postMessage(task, [there]);
    const kill = (error = OUT_OF_TIME) => {
      here.close();
      this.#drop(worker);
      settle({ ok: false, missing: false, error });
    };
    return { end, kill };
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    this.#idle = [];
    await Promise.all([...this.#all.keys()].map((worker) => worker.terminate()));
    this.#all.clear();
  }

  #newThread(): Worker {
    const worker = new Worker(resolve(this.program));
    // A thread that waits for work keeps no program alive.
    worker.unref();
    this.#all.set(worker, NOTHING);
    worker.on('error', () => {
      const breakDown = this.#all.get(worker);
      this.#drop(worker);
      breakDown?.();
    });
    return worker;
  }

  #drop(worker: Worker): void {
    this.#all.delete(worker);
    this.#idle = this.#idle.filter((idle) => idle !== worker);
    void worker.terminate();
  }
}
