import type { VerdictOutcome } from '../../domain/verdicts/verdict';
import type { FindingLine, VerdictLine } from '../../words/lines';

/** What judging all scorecards came to. */
export interface RecogniseReport {
  unit: string | null;
  /** The ward's year; null where no card tells one. */
  year: number | null;
  verdicts: VerdictLine[];
  findings: FindingLine[];
  /** How many stand in the tab "Gần đạt". */
  near: number;
  /** True where the tab "Bộ tiêu chí" was started, for figures that the cards wait for. */
  setsStarted: boolean;
}

/** How the verdicts of one title ended. */
export interface TitleCounts {
  title: string;
  counts: Record<VerdictOutcome, number>;
}

/** The same in numbers, of the ward's year. */
export interface VerdictsReport extends Pick<RecogniseReport, 'unit' | 'year' | 'near' | 'setsStarted'> {
  /** "14:05 ngày 22/11/2024". */
  judgedAt: string;
  titles: TitleCounts[];
  /** How many verdicts are of other years. */
  otherYears: number;
  errors: number;
  warnings: number;
}

/** The tabs that judging writes. */
export type ResultsTab = 'verdicts' | 'decisionList' | 'near';
