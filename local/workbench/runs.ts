import type { Execution } from '../host/run/execution';

/** One execution of a script, as JSON. */
export interface Run {
  number: number;
  /** What was chosen or happened, in the user's words or the function's name. */
  task: string;
  /** The workbook's or form's file. */
  file: string;
  /** E-mail of the person the script ran as. */
  user: string;
  /** What started it when no person did, for example onOpen. */
  trigger: string | null;
  /** When it began, in milliseconds of the script's clock. */
  at: number;
  execution: Execution;
}
