import type { CountedTitle, TitleCounts, WardTitles } from '../domain/returns/wardReturn';
import type { Title } from '../domain/title';
import type { TownShare, WardState } from '../domain/town/townReport';
import type { KnownShare } from '../domain/verdicts/knownElsewhere';
import type { VerdictLine } from '../words/lines';
import type { OfficeCalls } from './officeCalls';

export type * from './officeCalls';

export interface WardLine {
  code: string;
  name: string;
  state: WardState;
  /** null unless the ward was consolidated. */
  titles: WardTitles | null;
  /** The ward's own title; null where no page of the year was found. */
  commune: VerdictLine | null;
  errors: number;
  warnings: number;
}

/** One thing that could not be done, with the reason and the next step in words. */
export interface FailureLine {
  code: string;
  name: string;
  file: string;
  kind: string;
  reason: string;
  fix: string;
}

/** Sums over the wards that know the figure, with both shares. */
export interface TownTitleLine extends TitleCounts {
  ofTotal: TownShare;
  ofRegistered: TownShare;
}

/** A district or province with the share of its units at each level, and its own verdict where it has a page. */
export interface ChainLine {
  name: string;
  units: KnownShare;
  verdict: VerdictLine | null;
}

export interface TownLine {
  year: number;
  town: string;
  wards: WardLine[];
  totals: Record<CountedTitle, TownTitleLine>;
  /** The chain of Thông tư 25/2023: what share of communes, and of districts, reached a level. */
  districts: ChainLine[];
  province: ChainLine | null;
  failed: FailureLine[];
  duplicates: { title: Title; places: { code: string; name: string; sheet: string; cell: string }[] }[];
}

/** A workbook that a step read, with the reason where it could not. */
export interface StepLine {
  code: string;
  name: string;
  failed: string | null;
}

/** What one step of a consolidation came to. `left` counts the workbooks that the run has not tried yet. */
export type TownStep =
  | { state: 'reading'; run: string; left: number; done: StepLine[] }
  | { state: 'written'; run: string; done: StepLine[]; town: TownLine }
  /** Nothing was done, with the reason and the next step in words. */
  | { state: 'unready'; why: string };

/** One ward of the sidebar "Ai chưa nộp". */
export interface MissingLine {
  name: string;
  state: string;
  reason: string;
  fix: string;
}

export interface MissingReport {
  /** null before the first consolidation. */
  consolidatedOn: string | null;
  /** null where somebody changed the line that says it. */
  year: number | null;
  wards: number;
  done: number;
  missing: MissingLine[];
}

/** What came of an act on the list of wards, in words: what is so, and each unit that somebody has to act on. */
export interface ListReport {
  headline: string;
  facts: string[];
  units: MissingLine[];
}

/** What merged, split and renamed units move, in words. */
export interface MergersReport {
  headline: string;
  facts: string[];
  /** Rows that cannot count as they stand. */
  problems: MissingLine[];
  moves: string[];
  /** Sums before and after. */
  sums: string[];
  /** Recognitions that hold on in another unit. */
  carried: string[];
}

/** One figure of a chart against what it is measured by. */
export interface ChartBar {
  /** Tells it from others of the same label. */
  key: string;
  label: string;
  /** null where nobody knows it; it is not drawn then. */
  count: number | null;
  of: number | null;
  /** The same as it is shown: "80/100 (80,0%)". */
  text: string;
  /** Length of the bar, 1 being the longest that can be. */
  part: number | null;
  /** Lines that the bar should reach. */
  marks: { name: string; at: number }[];
  /** Whether it falls short of its first line, by the counts; null without one. */
  isBelow: boolean | null;
}

/** One chart as numbers, for whoever draws it. Values stand one for each label; null is not known, and drawn as a gap. */
export interface Chart {
  kind: 'bar' | 'column' | 'line';
  title: string;
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
  unit: string;
  /** The same in sentences. */
  text: string;
  /** Every figure, also those that `labels` leaves out for want of room; none where the chart is a line. */
  bars: ChartBar[];
}

/** What the window "Biểu đồ" shows; null before the first consolidation of the year. */
export interface DashboardReport {
  year: number;
  received: number;
  expected: number;
  /** How many wards are how far, in words. */
  progress: { state: string; count: number }[];
  charts: Chart[];
}

/** A copy of the master's tables. */
export interface CopyLine {
  /** Names the copy. */
  at: string;
  /** "14:05 ngày 22/11/2024". */
  when: string;
  by: string;
  what: string;
}

/** What bringing a copy back came to. */
export type RestoreAnswer = { state: 'restored'; when: string } | { state: 'refused'; why: string };

/** What the district's sidebars may call on the server. */
export interface DistrictCalls extends OfficeCalls {
  readDashboard(): DashboardReport | null;
  listCopies(): CopyLine[];
  restoreCopy(at: string): RestoreAnswer;
  listMissing(): MissingReport;
  /** The next step of the run of that id, or the first of a new one. */
  stepTown(run: string | null): TownStep;
  cancelTown(): void;
  /** Fills the list of wards from pasted links and folders. */
  addWards(text: string): ListReport;
  testAccess(): ListReport;
  previewMergers(): MergersReport;
}
