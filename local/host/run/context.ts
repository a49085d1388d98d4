import type { Book } from '../model/book';
import type { Workspace } from '../model/workspace';
import type { Meter } from './meter';
import type { AuthMode } from './permissions';
import type { Screen } from './screen';
import type { Script } from './script';

/** What the services of one execution work with. */
export interface RunContext {
  readonly workspace: Workspace;
  /** The spreadsheet the script is bound to. */
  readonly book: Book;
  readonly screen: Screen;
  readonly script: Script;
  readonly user: string;
  readonly authMode: AuthMode;
  readonly meter: Meter;
  readonly log: string[];
  /** The script's time: the desk's clock plus the virtual time spent. */
  now(): Date;
  /** Makes a function of the script's own world, for the code between a template's marks. */
  compile(parameters: readonly string[], body: string): (...args: unknown[]) => unknown;
  /** An error Google reports only at the next spreadsheet call, or when the execution ends. */
  deferredFailure: string | null;
}
