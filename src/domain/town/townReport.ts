import {
  type CountedTitle,
  countedTitles,
  type TitleCounts,
  type WardReturn,
  type WardTitles,
} from '../returns/wardReturn';
import { compareDates } from '../text/date';
import type { Title } from '../title';
import { type ListProblem, lostUnits } from '../units/listProblems';
import { inForceIn, type Unit, unitOfYear } from '../units/unit';

/** Why a ward's workbook could not be read. */
export type FailureKind =
  | 'badLink'
  | 'notFound'
  | 'notAllowed'
  | 'unreadable'
  | 'noScorecards'
  | 'doubtfulLists'
  | 'otherYear'
  | 'sameFile'
  | 'other';

/** What became of one workbook in the list. */
export type WardSource =
  | { unit: Unit; outcome: 'read'; wardReturn: WardReturn }
  | { unit: Unit; outcome: 'failed'; kind: FailureKind; detail: string }
  | { unit: Unit; outcome: 'noFile' };

export type WardState = 'consolidated' | 'failed' | 'notReported';

/** One ward of the year with all that its workbooks said; a ward merged from others has several. */
export interface WardEntry {
  unit: Unit;
  /** More than another name or code of one former unit: something else became part of it. */
  isMerged: boolean;
  state: WardState;
  sources: WardSource[];
  /** null unless every workbook of the ward was read: a half-known ward has no figures. */
  titles: WardReturn['titles'] | null;
  returns: WardReturn[];
}

/** A count with the denominator it is compared with, over the wards that know both. */
export interface TownShare {
  count: number;
  of: number;
  wards: number;
}

export interface TownTitle {
  /** Sums over the wards that know the figure; null where no ward does. */
  total: number | null;
  registered: number | null;
  recognised: number | null;
  insufficient: number;
  ofTotal: TownShare;
  ofRegistered: TownShare;
}

export interface Duplicate {
  title: Title;
  places: { code: string; name: string; sheet: string; cell: { row: number; column: number } }[];
}

/** The town of one year: every ward in force accounted for, and the sums of those consolidated. */
export interface TownReport {
  year: number;
  wards: WardEntry[];
  totals: Record<CountedTitle, TownTitle>;
  duplicates: Duplicate[];
  /** Rows of the list that stand for no ward of the year. */
  listed: ListProblem[];
}

/**
 * Folds what the wards handed up into the town of that year. The order of `sources` does not matter; `problems` are
 * the rows of the list that could not become units.
 */
export function foldTown(
  units: Unit[],
  sources: WardSource[],
  year: number,
  problems: ListProblem[] = [],
): TownReport {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const sourcesOf = new Map<string, WardSource[]>();
  for (const source of sources) {
    const owner = unitOfYear(source.unit, byCode, year);
    if (owner === null) continue;
    sourcesOf.set(owner.code, [...(sourcesOf.get(owner.code) ?? []), source]);
  }
  const before = directlyBefore(units);
  const wards = units
    .filter((unit) => inForceIn(unit, year))
    .map((unit) => wardEntry(unit, isMerged(unit, before), sourcesOf.get(unit.code) ?? []));
  return {
    year,
    wards,
    totals: ofEachTitle((title) => townTitle(wards, title)),
    duplicates: findDuplicates(wards),
    listed: [...problems, ...lostUnits(units, year)].sort((a, b) => a.row - b.row),
  };
}

function directlyBefore(units: readonly Unit[]): Map<string, Unit[]> {
  const before = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.to === null) continue;
    for (const code of unit.successors) before.set(code, [...(before.get(code) ?? []), unit]);
  }
  return before;
}

/** False only where each unit before it ended before the next one began, and was its only one. */
function isMerged(unit: Unit, before: ReadonlyMap<string, Unit[]>, passed: readonly Unit[] = []): boolean {
  const [only, another] = before.get(unit.code) ?? [];
  if (only === undefined) return false;
  if (another !== undefined || passed.includes(only) || only.successors.length > 1) return true;
  const isNew = unit.from !== null && only.to !== null && compareDates(unit.from, only.to) > 0;
  return !isNew || isMerged(only, before, [...passed, unit]);
}

/** A unit of the year needs no file of its own where former units send theirs, and the other way round. */
function expectedSources(unit: Unit, all: WardSource[]): WardSource[] {
  const own = all.filter((source) => source.unit.code === unit.code);
  const former = all.filter((source) => source.unit.code !== unit.code);
  const sent = (source: WardSource) => source.outcome !== 'noFile';
  if (own.some(sent)) return [...own, ...former.filter(sent)];
  return former.some(sent) ? former : [];
}

function wardEntry(unit: Unit, isMerged: boolean, all: WardSource[]): WardEntry {
  const sources = expectedSources(unit, all).sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
  const returns = sources.flatMap((source) => (source.outcome === 'read' ? [source.wardReturn] : []));
  const state =
    sources.length === 0 ? 'notReported' : returns.length < sources.length ? 'failed' : 'consolidated';
  return {
    unit,
    isMerged,
    state,
    sources,
    returns,
    titles: state === 'consolidated' ? mergedTitles(returns) : null,
  };
}

const mergedTitles = (returns: WardReturn[]): WardTitles =>
  ofEachTitle((title) => mergedCounts(returns.map((one) => one.titles[title])));

const ofEachTitle = <T>(of: (title: CountedTitle) => T): Record<CountedTitle, T> =>
  Object.fromEntries(countedTitles.map((title) => [title, of(title)])) as Record<CountedTitle, T>;

/** Parts of one ward: a figure that one part does not know is not known for the whole. */
function mergedCounts(parts: TitleCounts[]): TitleCounts {
  const sum = (what: 'total' | 'registered' | 'recognised') =>
    parts.reduce<number | null>(
      (all, part) => (all === null || part[what] === null ? null : all + part[what]),
      0,
    );
  return {
    total: sum('total'),
    registered: sum('registered'),
    recognised: sum('recognised'),
    insufficient: parts.reduce((all, part) => all + part.insufficient, 0),
  };
}

function townTitle(wards: WardEntry[], title: CountedTitle): TownTitle {
  const counts = wards.flatMap((ward) => (ward.titles === null ? [] : [ward.titles[title]]));
  return {
    total: knownSum(counts, 'total'),
    registered: knownSum(counts, 'registered'),
    recognised: knownSum(counts, 'recognised'),
    insufficient: counts.reduce((all, count) => all + count.insufficient, 0),
    ofTotal: share(counts, 'total'),
    ofRegistered: share(counts, 'registered'),
  };
}

function knownSum(counts: TitleCounts[], what: 'total' | 'registered' | 'recognised'): number | null {
  const known = counts.flatMap((count) => (count[what] === null ? [] : [count[what]]));
  return known.length === 0 ? null : known.reduce((all, count) => all + count, 0);
}

function share(counts: TitleCounts[], base: 'total' | 'registered'): TownShare {
  const result: TownShare = { count: 0, of: 0, wards: 0 };
  for (const count of counts) {
    if (count.recognised === null || count[base] === null) continue;
    result.count += count.recognised;
    result.of += count[base];
    result.wards += 1;
  }
  return result;
}

/** One person or household declared in more than one place of the town. */
function findDuplicates(wards: WardEntry[]): Duplicate[] {
  const seen = new Map<string, Duplicate>();
  for (const ward of wards) {
    for (const source of ward.sources) {
      if (source.outcome !== 'read') continue;
      for (const { key, title, place } of source.wardReturn.identities) {
        const found = seen.get(key) ?? { title, places: [] };
        const cell = { row: place.row, column: place.column };
        const { code, name } = source.unit;
        found.places.push({ code, name, sheet: place.sheet, cell });
        seen.set(key, found);
      }
    }
  }
  const inSeveral = [...seen.values()].filter(
    ({ places }) => new Set(places.map((place) => place.code)).size > 1,
  );
  return onceByPlaces(inSeveral);
}

/** A person found by telephone and by birth date is told once. */
const onceByPlaces = (found: Duplicate[]): Duplicate[] => [
  ...new Map(found.map((duplicate) => [JSON.stringify(duplicate), duplicate])).values(),
];
