import { type CountedTitle, type KnownFigure, knownFigures } from '../returns/wardReturn';
import { toIso } from '../text/date';
import {
  add,
  everywhere,
  type Figures,
  type GroupFigures,
  holds,
  inOneLine,
  noFigures,
  record,
  type Sum,
  type UnitYear,
  wholeOf,
} from './figures';
import { at, follow, type Territory, type Whereabouts } from './territory';

/** Under which units figures of several years stand. The reader chooses, and the choice is always told. */
export type UnitView = 'ofThatYear' | 'ofToday';

/** A unit's line of one year; or what of a former unit was never divided, in a line of its own. */
export interface RecastLine extends UnitYear {
  figures: Figures;
  /** null where a part does not know it, or where an undivided line may hold more of it. */
  titles: Known;
}

type Known = Record<CountedTitle, Record<KnownFigure, number | null>>;

/**
 * The figures of years under the units of the last day of `toYear`, or of each year's own for null. Every figure
 * stands in exactly one line; what cannot be told apart stays with the unit that was split. Goes forward only:
 * figures that already stand under later units stay there.
 */
export const recast = (
  years: readonly UnitYear[],
  territory: Territory,
  toYear: number | null,
): RecastLine[] => recastTo(years, territory, ({ year }) => lastDay(Math.max(toYear ?? year, year)));

const lastDay = (year: number): string => `${year}-12-31`;

/** The same to a day (ISO) of each year's figures. */
export function recastTo(
  years: readonly UnitYear[],
  territory: Territory,
  dayOf: (one: UnitYear) => string,
): RecastLine[] {
  const lines = new Map<string, Gathered>();
  for (const one of years) {
    const since = standsOn(one, territory);
    const until = dayOf(one);
    const gather = gatherer(lines, one.year, since > until ? since : until);
    const whereIs = (group: string | null): Whereabouts =>
      follow(territory, startOf(one, group), since, until);
    for (const { group, figures } of one.groups) gather(whereIs(group), figures);
    gather(whereIs(null), one.rest);
  }
  const all = [...lines.values()]
    .map((line): UnitYear => ({ ...line, groups: inOneLine(line.groups) }))
    .filter((line) => line.among.length === 0 || !isEmpty(wholeOf(line)));
  const undivided = all.filter((line) => line.among.length > 0).map(withFigures);
  return all
    .sort(byYearAndCode)
    .map(withFigures)
    .map((line) => ({ ...line, titles: titlesOf(line, undivided) }));
}

/** A line in the making; its groups are not put together yet. */
type Gathered = UnitYear & { groups: GroupFigures[] };

const startOf = ({ code, among }: UnitYear, group: string | null): Whereabouts =>
  among.length === 0 ? at({ code, group }) : { codes: among, group, of: code };

function gatherer(lines: Map<string, Gathered>, year: number, on: string) {
  const lineOf = (code: string, among: readonly string[]): Gathered => {
    const key = [year, code, ...among].join('\n');
    const line = lines.get(key) ?? { year, code, among, on, groups: [], rest: noFigures };
    if (line.on === null || line.on < on) line.on = on;
    lines.set(key, line);
    return line;
  };
  return ({ codes, group, of }: Whereabouts, figures: Figures): void => {
    // Every unit that may hold a part has a line, be it empty.
    const [first] = codes.map((code) => lineOf(code, []));
    const line = codes.length === 1 && first !== undefined ? first : lineOf(of, codes);
    if (group === null) line.rest = add(line.rest, figures);
    else line.groups.push({ group, figures });
  };
}

/** A unit that ended within the year counts from its last day on. */
export function standsOn({ year, code, on }: UnitYear, { units }: Territory): string {
  if (on !== null) return on;
  const to = units.get(code)?.to ?? null;
  const last = to === null ? null : toIso(to);
  return last !== null && last < lastDay(year) ? last : lastDay(year);
}

const isEmpty = (figures: Figures): boolean =>
  !Object.values(figures).some((sums) => Object.values(sums).some(holds));

const keyOf = ({ year, code, among }: UnitYear): string => [year, code, ...among].join('\n');

const byYearAndCode = (a: UnitYear, b: UnitYear): number => (keyOf(a) < keyOf(b) ? -1 : 1);

type WithFigures = UnitYear & { figures: Figures };

const withFigures = (line: UnitYear): WithFigures => ({ ...line, figures: wholeOf(line) });

function titlesOf({ year, code, among, figures }: WithFigures, undivided: readonly WithFigures[]): Known {
  const others = undivided.filter(
    (one) => among.length === 0 && one.year === year && one.among.includes(code),
  );
  return everywhere((title) =>
    record(knownFigures, (kind) => {
      const { known, unknown } = figures[title][kind];
      return unknown > 0 || others.some((one) => holds(one.figures[title][kind])) ? null : known;
    }),
  );
}

/** All lines of a year added up. */
export const sumOf = (lines: readonly UnitYear[]): Figures =>
  lines.reduce((all, line) => add(all, wholeOf(line)), noFigures);

export const isSameSum = (a: Sum, b: Sum): boolean => a.known === b.known && a.unknown === b.unknown;
