import type { Target } from '../registers/targets';
import { type CountedTitle, countedTitles } from '../returns/wardReturn';
import type { YearResult } from '../years/fiveYears';
import { communeYearsOf } from './communeYears';
import type { Progress } from './progress';
import type { TownReport, TownShare, WardEntry } from './townReport';

/** A ward that knows its share, which stays two counts. */
export interface RankedWard {
  code: string;
  name: string;
  count: number;
  of: number;
}

export interface TitleBoard {
  title: CountedTitle;
  share: TownShare;
  /** Targets that can be read, in the order of the programmes. */
  targets: { programme: string; atLeast: number }[];
  /** The highest share of the total first; equal shares in the order of the list. Wards that do not know theirs are none. */
  ranking: RankedWard[];
}

/** How many wards were recognised as Cộng đồng học tập cấp xã in a year, out of those of which it is known. */
export interface CommunesOfYear {
  year: number;
  /** null where nobody knows of any ward. */
  recognised: number | null;
  known: number;
}

/** What the charts of the town show, as counts. */
export interface Dashboard {
  year: number;
  expected: number;
  /** Titles of which some ward knows its share. */
  titles: TitleBoard[];
  progress: Progress;
  /** Five years, the oldest first. */
  communes: CommunesOfYear[];
}

/** Gathers what is worth a chart; what no ward knows is left out. */
export function dashboard(
  { year, wards, totals }: TownReport,
  targets: readonly Target[],
  progress: Progress,
): Dashboard {
  const titles = countedTitles
    .filter((title) => totals[title].ofTotal.of > 0)
    .map(
      (title): TitleBoard => ({
        title,
        share: totals[title].ofTotal,
        targets: targets.flatMap(({ programme, atLeast, title: of }) =>
          of === title && atLeast !== null ? [{ programme, atLeast }] : [],
        ),
        ranking: ranked(wards, title),
      }),
    );
  const known = wards.map(communeYearsOf);
  const communes = [4, 3, 2, 1, 0].map((back) => communesOf(known, year - back));
  return { year, expected: wards.length, titles, progress, communes };
}

function ranked(wards: readonly WardEntry[], title: CountedTitle): RankedWard[] {
  const known = wards.flatMap(({ unit: { code, name }, titles }): RankedWard[] => {
    const { recognised = null, total = null } = titles?.[title] ?? {};
    return recognised === null || total === null || total === 0
      ? []
      : [{ code, name, count: recognised, of: total }];
  });
  return known.sort((a, b) => b.count * a.of - a.count * b.of);
}

function communesOf(years: readonly Map<number, YearResult>[], year: number): CommunesOfYear {
  const results = years.flatMap((results) => results.get(year) ?? []);
  const recognised = results.length === 0 ? null : results.filter(isRecognised).length;
  return { year, recognised, known: results.length };
}

const isRecognised = (result: YearResult): boolean =>
  (result.kind === 'band' && result.band !== null) || (result.kind === 'level' && result.level !== null);
