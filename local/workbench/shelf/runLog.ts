import type { Run } from '../runs';

const KEPT = 100;

/** The executions so far, newest first. */
export class RunLog {
  #runs: Run[] = [];
  #last = 0;

  constructor(
    /** Called after each. */
    readonly added: () => void,
  ) {}

  get runs(): readonly Run[] {
    return this.#runs;
  }

  /** Notes an execution that ended. */
  add(run: Omit<Run, 'number'>): void {
    this.#runs = [{ number: ++this.#last, ...run }, ...this.#runs].slice(0, KEPT);
    this.added();
  }
}
