import type { WardReturn, WardTitles } from '../domain/returns/wardReturn';
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

/** What the ward's sidebars may call on the server; the only names that cross. */
export interface WardCalls {
  /** Checks again and brings the tab "Cần sửa" up to date. */
  listFindings(): CheckReport;
  /** Selects a cell on the screen; false when the tab is gone. */
  goToCell(sheet: string, cell: string): boolean;
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
