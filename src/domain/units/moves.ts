import { groupKey } from '../layout/groups';
import { type CountedTitle, countedTitles } from '../returns/wardReturn';
import { type CalendarDate, toIso } from '../text/date';
import { type FigureKind, type Figures, figureKinds, type Sum, type UnitYear, wholeOf } from './figures';
import { isSameSum, type RecastLine, recast, recastTo, standsOn, sumOf } from './recast';
import { at, follow, type Place, type Territory } from './territory';
import { inForceIn } from './unit';

/** One former unit, or a part of one, and where it goes. */
export interface Move {
  /** `group: null` is the whole unit, or what of it stands in no group where `isRest`. */
  from: Place;
  isRest: boolean;
  /** Several where nobody said how it is divided: then its figures stay in a line of its own. */
  to: Place[];
  /** null where the unit handed up nothing for the year. */
  figures: Figures | null;
  /** ISO, a day on which it was still where it came from. */
  since: string;
}

/** A sum over all units before and after; nothing may be counted twice or lost. */
export interface SumCheck {
  title: CountedTitle;
  kind: FigureKind;
  before: Sum;
  after: Sum;
  isSame: boolean;
}

/** What the changes since a year move, with its figures before and after. */
export interface MovePreview {
  year: number;
  moves: Move[];
  before: RecastLine[];
  after: RecastLine[];
  sums: SumCheck[];
}

/** What moves from the end of the year until a day: every former unit and group, with the figures of the year. */
export function movesBetween(
  years: readonly UnitYear[],
  territory: Territory,
  year: number,
  today: CalendarDate,
): MovePreview {
  const ofYear = years.filter((one) => one.year === year);
  const until = toIso(today);
  const before = recast(ofYear, territory, null);
  const after = recastTo(before, territory, () => until);
  const [all, then] = [sumOf(ofYear), sumOf(after)];
  return {
    year,
    moves: [...movesOfKnown(before, territory, until), ...movesOfSilent(before, territory, year, until)].sort(
      byPlace,
    ),
    before,
    after,
    sums: countedTitles.flatMap((title) =>
      figureKinds.map((kind): SumCheck => {
        const [was, is] = [all[title][kind], then[title][kind]];
        return { title, kind, before: was, after: is, isSame: isSameSum(was, is) };
      }),
    ),
  };
}

/** What moved before the year was over: units that ended within it, with what was counted of them. */
export function movesWithin(years: readonly UnitYear[], territory: Territory, year: number): Move[] {
  const until = `${year}-12-31`;
  const ofYear = years.filter((one) => one.year === year);
  const told = new Set(ofYear.map(({ code }) => code));
  const known = ofYear.flatMap((one) => {
    const since = standsOn(one, territory);
    return since < until ? movesOf(one, since, territory, until) : [];
  });
  const silent = [...territory.units.values()].flatMap(({ code, to }) => {
    const last = to?.year === year && !told.has(code) ? toIso(to) : until;
    return last < until ? movesOf({ code, groups: [], rest: null }, last, territory, until) : [];
  });
  return [...known, ...silent].sort(byPlace);
}

const byPlace = ({ from: a, isRest: aRest }: Move, { from: b, isRest: bRest }: Move): number => {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  if (a.group === b.group) return Number(aRest) - Number(bRest);
  return (a.group ?? '\uffff') < (b.group ?? '\uffff') ? -1 : 1;
};

const movesOfKnown = (before: readonly RecastLine[], territory: Territory, until: string): Move[] =>
  before
    .filter(({ among }) => among.length === 0)
    .flatMap((line) => movesOf(line, standsOn(line, territory), territory, until));

/** Units of the year that handed up nothing move all the same. */
function movesOfSilent(
  before: readonly RecastLine[],
  territory: Territory,
  year: number,
  until: string,
): Move[] {
  const told = new Set(before.map(({ code }) => code));
  return [...territory.units.values()]
    .filter((unit) => inForceIn(unit, year) && !told.has(unit.code))
    .flatMap(({ code }) => movesOf({ code, groups: [], rest: null }, `${year}-12-31`, territory, until));
}

type Moving = Pick<UnitYear, 'code' | 'groups'> & { rest: Figures | null };

function movesOf({ code, groups, rest }: Moving, since: string, territory: Territory, until: string): Move[] {
  const move = (group: string | null, figures: Figures | null): Move => {
    const { codes, group: now } = follow(territory, at({ code, group }), since, until);
    const to = codes.map((one) => ({ code: one, group: now }));
    return { from: { code, group }, isRest: group === null, to, figures, since };
  };
  const known = new Map(groups.map((one) => [groupKey(one.group), one.figures]));
  const named = [...groups.map(({ group }) => group), ...namedLater(code, known, since, until, territory)];
  const parts = named.map((group) => move(group, known.get(groupKey(group)) ?? null));
  const whole = move(null, rest);
  if (!parts.some((part) => hasOwnWay(part, whole))) {
    const figures = rest === null ? null : wholeOf({ groups, rest });
    return hasMoved(whole) ? [{ ...whole, isRest: false, figures }] : [];
  }
  return [...parts, whole].filter(hasMoved);
}

/** Groups that the changes name and the year's figures do not. */
function namedLater(
  code: string,
  known: ReadonlyMap<string, Figures>,
  since: string,
  until: string,
  { days }: Territory,
): string[] {
  const names = new Map<string, string>();
  for (const { on, steps } of days) {
    if (on <= since || on > until) continue;
    for (const [key, { name }] of steps.get(code)?.groups ?? []) if (!known.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

const hasMoved = ({ from, to }: Move): boolean =>
  to.length !== 1 || to[0]!.code !== from.code || !isSameGroup(from.group, to[0]!.group);

const hasOwnWay = (part: Move, whole: Move): boolean =>
  part.to.length !== whole.to.length ||
  part.to.some(({ code }, index) => code !== whole.to[index]?.code) ||
  (part.to.length === 1 && !isSameGroup(part.from.group, part.to[0]!.group));

const isSameGroup = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && groupKey(a) === groupKey(b));
