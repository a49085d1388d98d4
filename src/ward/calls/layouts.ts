import type { Meaning } from '../../domain/layout/wordings';
import type { CheckReport } from './findings';

/** One column as it is understood; `meaning` is null where it does not count. */
export interface ColumnLine {
  key: string;
  letter: string;
  heading: string;
  meaning: Meaning | null;
  says: string;
  samples: string[];
}

/** A column that was confirmed before and is gone, with the one that may have taken its place. */
export interface MissingLine extends Omit<ColumnLine, 'samples'> {
  nearest: Pick<ColumnLine, 'key' | 'letter' | 'heading'> | null;
}

export interface MeaningChoice {
  meaning: Meaning | null;
  label: string;
}

/** Lists of one form: the same columns in each of the tabs. */
export interface ListLine {
  key: string;
  name: string;
  sheets: string[];
  sheetIds: number[];
  cards: number;
  columns: ColumnLine[];
  missing: MissingLine[];
  choices: MeaningChoice[];
}

/** How the lists are understood, to be confirmed. */
export interface LayoutReport {
  lists: ListLine[];
}

/** What a person chose for a column of these tabs. */
export interface ColumnChoice {
  sheetIds: number[];
  key: string;
  meaning: Meaning | null;
}

/** `why` says what is wrong with the choices and the next step; nothing was remembered then. */
export type ConfirmResult = { outcome: 'done'; report: CheckReport } | { outcome: 'refused'; why: string };
