import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { SIMULTANEOUS_PER_SCRIPT, SIMULTANEOUS_PER_USER } from '../../google/limits';
import { type Standstill, standsStill } from '../../run/counter';
import type { Execution } from '../../run/execution';
import { AwaitLock } from '../../run/standstill';
import type { Answer, Request } from '../../run/wire';
import type { WorldEnd } from '../../run/world';
import { finish, type Order, type Prepared, prepare, settledQuestion } from '../execute';
import type { RunningWorld, Threads } from './threads';

/** One of several executions: what runs, and when it starts, in milliseconds after the first moment. */
export interface Start {
  order: Order;
  after?: number;
}

/** How a run stands: its script computes, asks for a call, waits for a lock, has come to its end, or is over. */
type Stand =
  | { kind: 'computes' }
  | { kind: 'asks'; request: Request; answer: (answer: Answer) => void }
  | {
      kind: 'waits';
      standstill: Standstill;
      lock: AwaitLock;
      until: number;
      answer: (answer: Answer) => void;
    }
  | { kind: 'ends'; end: WorldEnd }
  | { kind: 'over'; execution: Execution };

interface Run {
  prepared: Prepared;
  after: number;
  world: RunningWorld;
  stand: Stand;
}

const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';

/**
 * Runs several executions at once, as several users and triggers do at Google. The service calls are served one by
 * one in order of virtual time; the seed shakes how long each takes, so that another seed gives another order, and
 * the same seed the same.
 */
export async function together(
  starts: readonly Start[],
  o: { threads: Threads; seed: number },
): Promise<Execution[]> {
  return new Traffic(starts, o.threads, o.seed).end();
}

class Traffic {
  readonly #runs: Run[];
  readonly #freedAt = new Map<string, number>();
  #wake: () => void = () => {};

  constructor(starts: readonly Start[], threads: Threads, seed: number) {
    const random = xoroshiro128plus(seed);
    const pace = () => 0.5 + uniformFloat64(random);
    this.#runs = starts.map((start, index) =>
      this.#started(start, threads, pace, isOneTooMany(starts, index)),
    );
  }

  async end(): Promise<Execution[]> {
    for (;;) {
      while (this.#runs.some(({ stand }) => stand.kind === 'computes')) await this.#nextWord();
      const next = this.#next();
      if (!next) return this.#runs.flatMap(({ stand }) => (stand.kind === 'over' ? [stand.execution] : []));
      this.#serve(next);
    }
  }

  #started({ order, after = 0 }: Start, threads: Threads, pace: () => number, isRefused: boolean): Run {
    const clock = () => new Date(order.clock().getTime() + after);
    const prepared = prepare({ ...order, clock, pace });
    const run = { prepared, after, stand: { kind: 'computes' } } as Run;
    run.world = threads.run(prepared.start, (request, answer) =>
      this.#told(run, { kind: 'asks', request, answer }),
    );
    if (isRefused) run.world.kill(`Exception: ${TOO_MANY}`);
    void run.world.end.then((end) => this.#told(run, { kind: 'ends', end }));
    return run;
  }

  #told(run: Run, stand: Stand): void {
    run.stand = stand;
    this.#wake();
  }

  #nextWord(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** The run whose turn it is: the one that can go on at the earliest moment. */
  #next(): Run | undefined {
    const able = this.#runs.filter(({ stand }) => stand.kind !== 'over');
    return able.sort((a, b) => this.#momentOf(a) - this.#momentOf(b))[0];
  }

  #momentOf(run: Run): number {
    const { stand } = run;
    if (stand.kind !== 'waits') return timeOf(run);
    return this.#isFree(run, stand.lock) ? this.#grantedAt(run, stand.lock) : stand.until;
  }

  #isFree({ prepared: { context } }: Run, { key }: AwaitLock): boolean {
    const isMine = context.workspace.locks.take(key, context);
    if (isMine) context.workspace.locks.release(key, context);
    return isMine;
  }

  #grantedAt(run: Run, { key }: AwaitLock): number {
    return Math.max(timeOf(run), this.#freedAt.get(key) ?? 0);
  }

  #serve(run: Run): void {
    const { stand } = run;
    const { counter, context } = run.prepared;
    if (stand.kind === 'ends') {
      run.stand = { kind: 'over', execution: finish(run.prepared, stand.end) };
    } else if (stand.kind === 'asks') {
      run.stand = { kind: 'computes' };
      this.#settle(run, counter.serve(stand.request), stand.answer);
    } else if (stand.kind === 'waits') {
      const moment = this.#momentOf(run);
      const held = this.#isFree(run, stand.lock) && context.workspace.locks.take(stand.lock.key, context);
      context.meter.modelledMs += moment - timeOf(run);
      run.stand = { kind: 'computes' };
      this.#settle(run, stand.standstill.resume(held), stand.answer);
    }
    this.#noteFreed(run);
  }

  #settle(
    run: Run,
    outcome: ReturnType<Prepared['counter']['serve']>,
    answer: (answer: Answer) => void,
  ): void {
    const { context } = run.prepared;
    if (context.meter.ending !== null) run.world.kill(context.meter.ending);
    else if (!standsStill(outcome)) answer(outcome);
    else if (outcome.waitsFor instanceof AwaitLock) {
      const until = timeOf(run) + outcome.waitsFor.milliseconds;
      run.stand = { kind: 'waits', standstill: outcome, lock: outcome.waitsFor, until, answer };
    } else this.#settle(run, settledQuestion(outcome, context), answer);
  }

  /** Remembers when a lock that others wait for became free. */
  #noteFreed(run: Run): void {
    for (const other of this.#runs) {
      if (other.stand.kind !== 'waits') continue;
      const { lock } = other.stand;
      if (!this.#isFree(other, lock)) this.#freedAt.delete(lock.key);
      else if (!this.#freedAt.has(lock.key)) this.#freedAt.set(lock.key, timeOf(run));
    }
  }
}

/** A run's own virtual moment. */
const timeOf = ({ after, prepared }: Run): number => after + prepared.context.meter.modelledMs;

/** Whether as many runs of the same user or of the same script as Google allows are there before this one. */
function isOneTooMany(starts: readonly Start[], index: number): boolean {
  const { user, book } = starts[index]!.order;
  const before = starts.slice(0, index).map(({ order }) => order);
  return (
    before.filter((order) => order.user === user).length >= SIMULTANEOUS_PER_USER ||
    before.filter((order) => order.book === book).length >= SIMULTANEOUS_PER_SCRIPT
  );
}
