/** Something made to go wrong at one service call of an execution. */
export interface Fault {
  /** Which call: its place in the run (the first is 1), or its name. */
  readonly at: number | string;
  /** With a name: the how-manyth call of that name; the first when absent. */
  readonly nth?: number;
  /**
   * `fail`: the call throws. `hang`: it takes longer than the execution may. `kill`: the execution ends there, as
   * when a server goes down.
   */
  readonly effect: 'fail' | 'hang' | 'kill';
  /** Whether what the call does has happened all the same. */
  readonly landed?: boolean;
  /** With `fail`: the error's text. */
  readonly message?: string;
}

/** Google's text for a trouble of its own (seen in many public logs). */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The fault that strikes a call: `place` in the run, `nth` of its name. */
export function faultAt(
  faults: readonly Fault[],
  call: { name: string; nth: number; place: number },
): Fault | undefined {
  return faults.find(({ at, nth = 1 }) =>
    typeof at === 'number' ? at === call.place : at === call.name && nth === call.nth,
  );
}
