import type { CardForm, EntryOpening, ListPlace, SaveAnswer, SaveRequest } from './calls/entry';
import type { CheckReport, FindingLine, RepairReport, SetsReport, UndoReport } from './calls/findings';
import type { ColumnChoice, ConfirmResult, LayoutReport } from './calls/layouts';
import type { SubmitReport, SubmitResult } from './calls/submit';
import type { ResultsTab, VerdictsReport } from './calls/verdicts';

export type * from './calls/entry';
export type * from './calls/findings';
export type * from './calls/layouts';
export type * from './calls/submit';
export type * from './calls/verdicts';

/** What the ward's sidebars may call on the server; the only names that cross. */
export interface WardCalls {
  /** Checks again and brings the tab "Cần sửa" up to date. */
  listFindings(): CheckReport;
  /** Remembers how the lists are understood, with what was chosen otherwise; then checks again. */
  confirmLayouts(choices: ColumnChoice[]): ConfirmResult;
  /** How all lists are understood, also those that were confirmed. */
  readLayouts(): LayoutReport;
  /** Selects a cell on the screen; false when the tab is gone. */
  goToCell(sheet: string, cell: string): boolean;
  readSubmission(): SubmitReport;
  /** `despite` says why the ward hands up although something is left to mend; '' where nothing is. */
  submitReturn(person: string, despite: string): SubmitResult;
  withdrawReturn(): SubmitResult;
  /** Opens another sidebar in this one's place. */
  showSubmit(): void;
  showFindings(): void;
  /** Judges every scorecard, rewrites the tabs of results, and tells how many ended how. */
  listVerdicts(): VerdictsReport;
  /** Brings one of the tabs of results to the front; false where it is gone. */
  showResults(tab: ResultsTab): boolean;
  /** Brings the tab "Bộ tiêu chí" to the front, at its first figure to be filled in. */
  showCriteriaSets(): SetsReport;
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
