import type { FiveYearRule } from '../criteria/fiveYearRule';
import { exactly } from '../verdicts/scored';

/** What a ward or a group came to in one year. `band: null` and `level: null` are known not to be recognised. */
export type YearResult =
  /** `points`: the total by which the band was given. */
  | { kind: 'band'; band: string | null; points?: number }
  | { kind: 'level'; level: 1 | 2 | null }
  | { kind: 'share'; count: number; of: number }
  | { kind: 'points'; points: number };

/** The rules that make one result. */
export type OneResultRule = Exclude<FiveYearRule, 'list'>;

/** Why there is no result of the five years. */
export type NoFiveYearResult =
  | 'ruleMissing'
  /** The locality wants the list alone. */
  | 'listOnly'
  /** A year is unknown, and unknown is neither the worst nor 0. */
  | 'yearsMissing'
  /** Years judged on different scales, e.g. bands of Thông tư 44 and levels of Thông tư 25. */
  | 'scalesDiffer'
  /** An average of bands, levels or shares, or the commonest of shares or points. */
  | 'ruleUnfit';

/** The view of five years. It is always a convention of the locality and has to be labelled so. */
export type FiveYears = {
  convention: 'locality';
  /** The last of the five years. */
  year: number;
  /** Exactly five, oldest first; null = unknown. */
  years: (YearResult | null)[];
} & (
  | { rule: OneResultRule; result: YearResult; because: null }
  | { rule: FiveYearRule | null; result: null; because: NoFiveYearResult }
);

/**
 * The five years that end in `year`, and the one result that the locality's rule makes of them (null: no rule chosen).
 * Every year must be known for it. `bands` are the names of the set's bands, the lowest first. Where several results
 * are equally common, the lowest of them counts; an average is the plain mean of the points.
 */
export function fiveYears(
  results: ReadonlyMap<number, YearResult>,
  year: number,
  rule: FiveYearRule | null,
  bands: readonly string[] = [],
): FiveYears {
  const years = [4, 3, 2, 1, 0].map((back) => results.get(year - back) ?? null);
  const head = { convention: 'locality', year, years } as const;
  if (rule === null) return { ...head, rule, result: null, because: 'ruleMissing' };
  if (rule === 'list') return { ...head, rule, result: null, because: 'listOnly' };
  const made = resultOf(years, rule, bands);
  return typeof made === 'string'
    ? { ...head, rule, result: null, because: made }
    : { ...head, rule, result: made, because: null };
}

function resultOf(
  years: (YearResult | null)[],
  rule: OneResultRule,
  bands: readonly string[],
): YearResult | NoFiveYearResult {
  const known = years.filter((result) => result !== null).filter(saysSomething);
  if (known.length < years.length) return 'yearsMissing';
  if (!onOneScale(known, bands)) return 'scalesDiffer';
  const sorted = [...known].sort((a, b) => compareResults(a, b, bands));
  return byRule[rule](sorted) ?? 'ruleUnfit';
}

/** A share of nobody says nothing. */
const saysSomething = (result: YearResult): boolean => result.kind !== 'share' || result.of > 0;

const onOneScale = (results: YearResult[], bands: readonly string[]): boolean =>
  results.every(
    (result) =>
      result.kind === results[0]?.kind &&
      (result.kind !== 'band' || result.band === null || bands.includes(result.band)),
  );

/** The lower result first. Shares are compared by their counts, never by rounded percentages. */
function compareResults(a: YearResult, b: YearResult, bands: readonly string[]): number {
  if (a.kind === 'share' && b.kind === 'share') return a.count * b.of - b.count * a.of;
  return rank(a, bands) - rank(b, bands);
}

function rank(result: YearResult, bands: readonly string[]): number {
  if (result.kind === 'band') return result.band === null ? -1 : bands.indexOf(result.band);
  if (result.kind === 'level') return result.level ?? 0;
  return result.kind === 'points' ? result.points : 0;
}

/** Each rule on five results of one scale, the lowest first; null where the rule does not fit them. */
const byRule: Record<OneResultRule, (sorted: YearResult[]) => YearResult | null> = {
  worst: ([lowest]) => lowest ?? null,
  commonest: commonestOf,
  average: averageOf,
};

function commonestOf(sorted: YearResult[]): YearResult | null {
  const counts = new Map<string, { result: YearResult; times: number }>();
  for (const result of sorted) {
    if (result.kind !== 'band' && result.kind !== 'level') return null;
    const name = String(result.kind === 'band' ? result.band : result.level);
    const count = counts.get(name) ?? { result, times: 0 };
    counts.set(name, { result, times: count.times + 1 });
  }
  const [lowest, ...higher] = counts.values();
  return higher.reduce((best, one) => (one.times > best!.times ? one : best), lowest)?.result ?? null;
}

function averageOf(results: YearResult[]): YearResult | null {
  let sum = 0;
  for (const result of results) {
    if ((result.kind !== 'points' && result.kind !== 'band') || result.points === undefined) return null;
    sum += result.points;
  }
  return { kind: 'points', points: exactly(sum / results.length) };
}
