import type { Meaning } from '../domain/layout/wordings';
import type { ReturnStamp, ReturnState } from '../domain/returns/returnState';
import type { WardReturn, WardTitles } from '../domain/returns/wardReturn';
import type { FindingLine, VerdictLine } from '../words/lines';

export type { FindingLine, ReasonLine, VerdictLine } from '../words/lines';

/** What a check found. `checkedAt` is in words: "14:05 ngày 22/11/2024". */
export interface CheckReport {
  unit: string | null;
  cards: number;
  checkedAt: string;
  findings: FindingLine[];
}

export interface RecogniseReport {
  verdicts: VerdictLine[];
  findings: FindingLine[];
}

/** The sets that the workbook's cards are judged by, and whether a block for one was added to the tab. */
export interface SetsReport {
  sets: string[];
  added: boolean;
}

export interface SummaryReport {
  unit: string | null;
  year: number;
  titles: WardTitles;
  citizenShare: WardReturn['citizenShare'];
  commune: VerdictLine | null;
  errors: number;
  warnings: number;
}

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

/** How far the ward's figures are, and what handing them up now would hand up. */
export interface SubmitReport {
  unit: string | null;
  year: number | null;
  cards: number;
  errors: number;
  warnings: number;
  /** A line of counts in words for each title that has any. */
  figures: { title: string; text: string }[];
  /** Who handed up last time. */
  person: string | null;
  state: ReturnState;
  stamp: ReturnStamp | null;
  /** What was edited since the figures were handed up, a sentence a tab. */
  changes: string[];
}

/** `why` says the reason and the next step. */
export type SubmitResult = { outcome: 'done' } | { outcome: 'refused'; why: string };

/** What the ward's sidebars may call on the server; the only names that cross. */
export interface WardCalls {
  /** Checks again and brings the tab "Cần sửa" up to date. */
  listFindings(): CheckReport;
  /** Selects a cell on the screen; false when the tab is gone. */
  goToCell(sheet: string, cell: string): boolean;
  readSubmission(): SubmitReport;
  /** `despite` says why the ward hands up although something is left to mend; '' where nothing is. */
  submitReturn(person: string, despite: string): SubmitResult;
  withdrawReturn(): SubmitResult;
  /** Opens another sidebar in this one's place. */
  showSubmit(): void;
  checkScorecards(): CheckReport;
}
