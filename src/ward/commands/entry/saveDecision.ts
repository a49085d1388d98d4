import type { Change, Texts } from '../../../domain/entry/entryPlan';
import type { NewRow } from '../../../domain/entry/newRow';
import type { SaveAnswer } from '../../calls';

/** What is kept of a save before its first write, so that the same request, sent again, goes on where it was stopped. */
export interface Journal {
  token: string;
  /** From 0. */
  row: number;
  total: Change | null;
  /** For a new subject. */
  place: NewRow | null;
  /** How many rows the tab had before one was made. */
  rows: number;
  /** The group that stood in the row already. */
  group: string;
}

/** What a save writes into one row, which counts from 0. */
export interface Writing {
  kind: 'write';
  row: number;
  changes: Change[];
  /** The row is yet to be made below the one above it. */
  unmade: boolean;
  /** The formulas that go on in the row, and where they come from. */
  formulas: { from: number; columns: number[] } | null;
  journal: Omit<Journal, 'token'>;
  /** The save in the log, with the fields before and after. */
  act: string;
  before: Texts;
  after: Texts;
  /** What to look at afterwards; null where nothing. */
  remark: string | null;
}

/** What to write; or the answer, where nothing may be written. */
export type SaveDecision = Writing | SaveAnswer;
