import type { EntryField } from '../domain/entry/entryForm';
import type { Texts } from '../domain/entry/entryPlan';
import type { Meaning } from '../domain/layout/wordings';
import type { ReturnStamp, ReturnState } from '../domain/returns/returnState';
import type { WardReturn, WardTitles } from '../domain/returns/wardReturn';
import type { Title } from '../domain/title';
import type { FindingLine, VerdictLine } from '../words/lines';

export type { FindingLine, ReasonLine, VerdictLine } from '../words/lines';

/** A finding that somebody left as it is, with the reason. */
export interface KeptLine extends FindingLine {
  reason: string;
}

/** What a check found. `checkedAt` is in words: "14:05 ngày 22/11/2024". */
export interface CheckReport {
  unit: string | null;
  cards: number;
  checkedAt: string;
  findings: FindingLine[];
  /** Findings left as they are; they are not among the others. */
  kept: KeptLine[];
  /** True where cells are marked in the sheet. */
  marked: boolean;
  /** Tabs whose protection refused the marks. */
  unmarked: string[];
  /** How the lists are understood, where a person has not confirmed it yet. */
  layout: LayoutReport | null;
}

/** What a mending came to; `left` were asked for, but are no longer offered or wait for the next press. */
export interface RepairReport {
  repaired: number;
  left: number;
  report: CheckReport;
}

/** What taking a mending back came to; cells that somebody changed since were left. */
export interface UndoReport {
  restored: number;
  changed: Pick<FindingLine, 'sheet' | 'cell'>[];
  report: CheckReport;
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
/** A list that cards are entered in: the tab, and the row of its heading, from 0, where the tab has several. */
export interface ListPlace {
  sheet: string;
  top: number;
}

/** A subject of a list; the row counts from 1. */
export interface EntrySubject {
  row: number;
  name: string;
  group: string | null;
}

export interface EntryList extends ListPlace {
  title: Title;
  titleName: string;
  year: number | null;
  subjects: EntrySubject[];
}

export interface EntryOpening {
  /** Names the spreadsheet among others. */
  book: string;
  lists: EntryList[];
}

/** A field with the name that its criterion is called by: "Tiêu chí 2". */
export interface FormField extends EntryField {
  label: string;
}

/** One card to fill in. `row` is null for a new subject. */
export interface CardForm {
  list: ListPlace;
  row: number | null;
  /** All that tells whose row it is. */
  who: string;
  name: string;
  group: string | null;
  /** For a new subject: whether the group is typed, chosen among those of the list, or not asked. */
  asksGroup: 'column' | 'lines' | null;
  groups: string[];
  fields: FormField[];
  /** Whether a criterion may be marked as not applicable. */
  mayNotApply: boolean;
  /** In words: the total that the title asks for. */
  line: string;
  /** In words: what the list lacks; null where nothing. */
  lacks: string | null;
  /** In words: what the card comes to by itself; null while it is blank. */
  verdict: string | null;
}

/** `before` holds what the person saw of the same fields. A repeated request bears the same token. */
export interface SaveRequest {
  list: ListPlace;
  row: number | null;
  who: string;
  name: string;
  group: string | null;
  values: Texts;
  before: Texts;
  token: string;
  /** Also where the list has somebody of that name in the group. */
  anyway?: true;
}

export interface FieldProblem {
  id: string;
  message: string;
  fix: string;
}

export type SaveAnswer =
  | {
      kind: 'saved';
      /** "14:05". */
      at: string;
      card: CardForm;
      list: EntryList;
      /** What takes it back, but for its token; null where nothing was changed. */
      undo: Omit<SaveRequest, 'token'> | null;
      /** In words: what to look at beside. */
      remark: string | null;
    }
  /** The row is free again: a new subject was taken back. */
  | { kind: 'cleared'; at: string; list: EntryList }
  | { kind: 'mend'; problems: FieldProblem[] }
  /** Nothing was written; `card` is what stands there now, null where the subject is not found. */
  | { kind: 'changed'; card: CardForm | null }
  | { kind: 'exists'; row: number }
  | { kind: 'gone' }
  | { kind: 'busy' };

/** What the ward's sidebars may call on the server; the only names that cross. */
export interface WardCalls {
  /** Checks again and brings the tab "Cần sửa" up to date. */
  listFindings(): CheckReport;
  /** Remembers how the lists are understood, with what was chosen otherwise; then checks again. */
  confirmLayouts(choices: ColumnChoice[]): CheckReport;
  /** Selects a cell on the screen; false when the tab is gone. */
  goToCell(sheet: string, cell: string): boolean;
  readSubmission(): SubmitReport;
  /** `despite` says why the ward hands up although something is left to mend; '' where nothing is. */
  submitReturn(person: string, despite: string): SubmitResult;
  withdrawReturn(): SubmitResult;
  /** Opens another sidebar in this one's place. */
  showSubmit(): void;
  checkScorecards(): CheckReport;
  /** The lists that cards can be entered in, with their subjects. */
  openEntry(): EntryOpening;
  /** The card in a row (from 1), or a blank one for a new subject; null where it is gone. */
  readCard(list: ListPlace, row: number | null): CardForm | null;
  saveCard(request: SaveRequest): SaveAnswer;
  /** Types into the cells what these lines offer, where it is still offered; then checks again. */
  applyRepairs(lines: FindingLine[]): RepairReport;
  /** Brings back what stood in the cells of the last mending; then checks again. */
  undoRepairs(): UndoReport;
  /** Leaves a place to look at again as it is; then checks again. */
  keepFinding(line: FindingLine, reason: string): CheckReport;
  /** Lists a place again that was left as it is; then checks again. */
  bringBackFinding(line: FindingLine): CheckReport;
  /** Takes the marks off the cells; returns the tabs whose protection refused it. */
  removeMarks(): string[];
}
