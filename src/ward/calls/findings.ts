import type { WardReturn, WardTitles } from '../../domain/returns/wardReturn';
import type { FindingLine, VerdictLine } from '../../words/lines';
import type { LayoutReport } from './layouts';

export type { FindingLine, ReasonLine, VerdictLine } from '../../words/lines';

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
  /** Tabs where cells could not be written. */
  refused: string[];
  report: CheckReport;
}

/** What taking a mending back came to; cells that somebody changed since, or whose row did, were left. */
export interface UndoReport {
  restored: number;
  changed: Pick<FindingLine, 'sheet' | 'cell'>[];
  /** How many cells could not be written, in which tabs; the next undo brings them back. */
  left: number;
  refused: string[];
  report: CheckReport;
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
