import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { Answer, Request, Wire } from '../../run/wire';
import { runInWorld, type WorldEnd, type WorldStart } from '../../run/world';

/** What a thread is sent to run. */
export interface Task {
  start: WorldStart;
  port: MessagePort;
  /** One number: 1 when an answer lies on the port. */
  flag: SharedArrayBuffer;
}

/** What a thread sends back on the port. */
export type FromThread = { request: Request } | { end: WorldEnd };

/** The program of a thread: runs one world after the other. */
parentPort?.on('message', ({ start, port, flag }: Task) => {
  const end = runInWorld(start, wireOver(port, new Int32Array(flag)));
  port.postMessage({ end } satisfies FromThread);
});

/** The script's calls are synchronous, so the thread sleeps until the answer is there. */
function wireOver(port: MessagePort, flag: Int32Array): Wire {
  return {
    ask(request) {
      port.postMessage({ request } satisfies FromThread);
      Atomics.wait(flag, 0, 0);
      Atomics.store(flag, 0, 0);
      return receiveMessageOnPort(port)!.message as Answer;
    },
  };
}
