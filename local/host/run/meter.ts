import { latencyOf, READ_MS_PER_1000_CELLS } from '../google/latency';
import { EXITED, ExecutionKilled, OUT_OF_TIME, ServiceError } from './failures';
import { type Fault, faultAt, SERVER_ERROR } from './faults';

/** How an execution is measured and what is made to go wrong in it. */
export interface MeterStart {
  /** Virtual time the execution may take, in milliseconds. */
  limitMs: number;
  faults?: readonly Fault[];
  /** Factor on the next call's time; 1 when absent. */
  pace?: () => number;
}

/** Counts an execution's service calls and its virtual time, and ends it when the time is up. */
export class Meter {
  readonly calls: Record<string, number> = {};
  modelledMs = 0;
  /** Why the execution is over; null while it goes on. */
  ending: string | null = null;
  #place = 0;
  #pending: Fault | undefined;

  constructor(readonly start: MeterStart) {}

  /** Notes one service call that begins. Throws when it is made to fail, or when the execution is over. */
  begin(name: string): void {
    const nth = (this.calls[name] ?? 0) + 1;
    this.calls[name] = nth;
    this.#place++;
    this.spend(latencyOf(name) * (this.start.pace?.() ?? 1));
    this.#pending = faultAt(this.start.faults ?? [], { name, nth, place: this.#place });
    if (this.#pending && !this.#pending.landed) this.#strike();
  }

  /** Notes that the call begun last has done its work. Throws when it is made to fail all the same. */
  landed(): void {
    if (this.#pending) this.#strike();
  }

  /** Notes cells read by the current call. */
  readCells(count: number): void {
    this.spend((count / 1000) * READ_MS_PER_1000_CELLS);
  }

  /** Lets virtual time pass. Throws ExecutionKilled when the execution has no time left. */
  spend(ms: number): void {
    this.modelledMs += ms;
    if (this.modelledMs > this.start.limitMs) this.ending ??= OUT_OF_TIME;
    if (this.ending !== null) throw new ExecutionKilled(this.ending);
  }

  #strike(): void {
    const { effect, message } = this.#pending!;
    this.#pending = undefined;
    if (effect === 'fail') throw new ServiceError(message ?? SERVER_ERROR);
    if (effect === 'hang') this.spend(this.start.limitMs);
    this.ending = EXITED;
    throw new ExecutionKilled(EXITED);
  }
}
