import { type Outcome, type Standstill, standsStill } from '../../run/counter';
import type { Execution } from '../../run/execution';
import type { Answer as UserAnswer } from '../../run/screen';
import { AwaitLock, type Question } from '../../run/standstill';
import type { Answer } from '../../run/wire';
import { finish, type Order, prepare, settledLock, settledQuestion } from '../execute';
import type { Threads } from './threads';

/** Puts a script's question to a person. */
export interface Asking {
  ask(question: Question): Promise<UserAnswer>;
}

/**
 * Runs one function in a thread of its own: a question waits for its person, an endless loop is cut off, and meanwhile
 * the host goes on.
 */
export async function executeApart(order: Order, threads: Threads, asking?: Asking): Promise<Execution> {
  const prepared = prepare(order);
  const { counter, context } = prepared;
  const world = threads.run(prepared.start, (request, answer) => void settle(counter.serve(request), answer));
  const watch = new Watch(order.realTimeLimitMs, () => world.kill());

  async function settle(outcome: Outcome, answer: (answer: Answer) => void): Promise<void> {
    let now = outcome;
    while (standsStill(now)) now = await goneOn(now);
    if (context.meter.ending !== null) world.kill(context.meter.ending);
    else answer(now);
  }

  async function goneOn(standstill: Standstill): Promise<Outcome> {
    if (standstill.waitsFor instanceof AwaitLock) return settledLock(standstill, context);
    if (!asking) return settledQuestion(standstill, context);
    context.workspace.locks.releaseAll(context);
    watch.pause();
    const given = await asking.ask(standstill.waitsFor.question);
    watch.goOn();
    return standstill.resume(given);
  }

  const end = await world.end;
  watch.pause();
  return finish(prepared, end);
}

/** Calls out when real time is over; a person's thinking does not count. */
class Watch {
  #left: number;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    limitMs: number,
    readonly onOver: () => void,
  ) {
    this.#left = limitMs;
    this.goOn();
  }

  goOn(): void {
    this.#since = Date.now();
    this.#timer = setTimeout(this.onOver, this.#left);
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#left -= Date.now() - this.#since;
  }
}
