import type { TitleCounts } from '../domain/returns/wardReturn';
import type { Title } from '../domain/title';
import type { TownShare, WardState } from '../domain/town/townReport';
import type { VerdictLine } from '../words/lines';

export interface WardLine {
  code: string;
  name: string;
  state: WardState;
  /** null unless the ward was consolidated. */
  titles: { family: TitleCounts; citizen: TitleCounts } | null;
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

export interface TownLine {
  year: number;
  town: string;
  wards: WardLine[];
  totals: { family: TownTitleLine; citizen: TownTitleLine };
  failed: FailureLine[];
  duplicates: { title: Title; places: { code: string; name: string; sheet: string; cell: string }[] }[];
}

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
  wards: number;
  done: number;
  missing: MissingLine[];
}

/** What the district's sidebars may call on the server. */
export interface DistrictCalls {
  listMissing(): MissingReport;
}
