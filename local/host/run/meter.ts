import { latencyOf, READ_MS_PER_1000_CELLS } from '../google/latency';
import { ExecutionKilled } from './failures';

/** Counts an execution's service calls and its virtual time, and ends it when the time is up. */
export class Meter {
  readonly calls: Record<string, number> = {};
  modelledMs = 0;
  killed = false;

  constructor(readonly limitMs: number) {}

  /** Notes one service call. Throws ExecutionKilled when the execution has no time left. */
  call(name: string): void {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    this.spend(latencyOf(name));
  }

  /** Notes cells read by the current call. */
  readCells(count: number): void {
    this.spend((count / 1000) * READ_MS_PER_1000_CELLS);
  }

  /** Lets virtual time pass. Throws ExecutionKilled when the execution has no time left. */
  spend(ms: number): void {
    this.modelledMs += ms;
    if (this.modelledMs > this.limitMs) this.killed = true;
    if (this.killed) throw new ExecutionKilled();
  }
}
