/** What became of one run of a script function. */
export interface Execution {
  functionName: string;
  /** E-mail of the account it ran as. */
  user: string;
  /** The desk's clock at its start, in milliseconds. */
  startedAt: number;
  ok: boolean;
  /** What the function returned, as google.script.run would hand it over: plain data or null. */
  value?: unknown;
  /** `Exception: …` for a service's error, otherwise the script's own error with its name. */
  error?: string;
  /** Lines of Logger and console. */
  log: string[];
  /** Service calls by name, for example `{'SpreadsheetApp.Range.getValues': 3}`. */
  calls: Record<string, number>;
  /** How long Google would have taken, by the figures of latency.ts. */
  modelledMs: number;
}
