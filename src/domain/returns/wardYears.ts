import type { JudgedCard } from '../checks/checkWard';
import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { groupKey } from '../layout/groups';
import type { WardReading } from '../scorecards/wardBook';
import { changesIn, type SubjectChange } from '../years/changes';
import { type FiveYears, fiveYears, type YearResult } from '../years/fiveYears';
import { type GroupJump, groupJumps } from '../years/groupJumps';
import { historiesOf, type SubjectHistory } from '../years/history';
import { type Outlier, outliersOf } from '../years/outliers';
import { recognitionsOf } from './recognitions';
import { communeResults, type GroupReturn, groupReturns } from './wardReturn';

/** What a ward's workbook says of more than one year, seen from the last of them. */
export interface WardYears {
  year: number;
  histories: SubjectHistory[];
  changes: SubjectChange[];
  outliers: Outlier[];
  jumps: GroupJump[];
  /** The ward's own title over five years. */
  commune: FiveYears;
  /** The share of families recognised in each group over five years. */
  groups: { group: string; view: FiveYears }[];
}

/** The histories of all subjects of a workbook. */
export const wardHistories = (reading: WardReading, judged: JudgedCard[]): SubjectHistory[] =>
  historiesOf(
    judged.map(({ card, verdict }) => ({
      verdict,
      registered: card.kind === 'points' ? card.registered : null,
    })),
    recognitionsOf(reading),
    (title, year) => inForce(reading.sets, title, year)?.procedure ?? null,
  );

/** Looks at all the years of a workbook; null where it holds one year only. */
export function wardYears(reading: WardReading, judged: JudgedCard[], year: number): WardYears | null {
  const known = new Set(judged.flatMap(({ card }) => card.year ?? []));
  if (known.size < 2) return null;
  const histories = wardHistories(reading, judged);
  const changes = changesIn(histories, year);
  return {
    year,
    histories,
    changes,
    outliers: outliersOf(changes),
    jumps: groupJumps(histories, year),
    commune: fiveYears(
      new Map(communeResults(judged)),
      year,
      reading.settings.fiveYearRule,
      bandNames(reading.sets),
    ),
    groups: groupViews(reading, judged, year),
  };
}

/** The bands of Thông tư 44, the lowest first, by which a ward's results of several years compare. */
export function bandNames(sets: readonly CriteriaSet[]): string[] {
  const bands = sets.flatMap((set) =>
    set.title === 'commune' && set.kind === 'points' && set.outcome.kind === 'bands' ? set.outcome.bands : [],
  );
  return [...new Set([...bands].sort((a, b) => a.from - b.from).map(({ name }) => name))];
}

const span = 5;

function groupViews(reading: WardReading, judged: JudgedCard[], year: number): WardYears['groups'] {
  const byGroup = new Map<string, { group: string; results: Map<number, YearResult> }>();
  for (let one = year - span + 1; one <= year; one++) {
    for (const { group, family } of groupReturns(reading, judged, one)) {
      const result = shareOf(family);
      if (result === null) continue;
      // As the newest year spells it.
      const known = byGroup.get(groupKey(group))?.results ?? new Map<number, YearResult>();
      byGroup.set(groupKey(group), { group, results: known.set(one, result) });
    }
  }
  const rule = reading.settings.fiveYearRule;
  return [...byGroup.values()].map(({ group, results }) => ({ group, view: fiveYears(results, year, rule) }));
}

const shareOf = ({ recognised, total }: GroupReturn['family']): YearResult | null =>
  recognised === null || total === null ? null : { kind: 'share', count: recognised, of: total };
