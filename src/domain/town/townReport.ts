import { groupedBy } from '../groupedBy';
import type { Handing } from '../returns/asHandedUp';
import type { CountedTitle, KnownFigure, TitleCounts, WardReturn, WardTitles } from '../returns/wardReturn';
import { compareDates } from '../text/date';
import { everywhere } from '../units/figures';
import { type ListProblem, lostUnits } from '../units/listProblems';
import { inForceIn, type Unit, unitOfYear } from '../units/unit';
import { type Difference, differencesIn } from './differences';
import { type Duplicate, findDuplicates } from './duplicates';
import { countedOnce, type Overlap, overlapsOf } from './summed';

/** Why a ward's workbook could not be read. */
export type FailureKind =
  | 'badLink'
  /** One cell names more than one workbook. */
  | 'severalLinks'
  | 'notFound'
  | 'notAllowed'
  | 'unreadable'
  | 'noScorecards'
  | 'doubtfulLists'
  | 'otherYear'
  /** A consolidating unit's workbook, whose figures are not handed up, or no longer stand. */
  | 'notHandedUp'
  | 'sameFile'
  /** The master itself, whose figures are those of its wards. */
  | 'ownFile'
  /** A consolidating unit that in turn sums, or means to sum, this master. */
  | 'inCircle'
  /** It is part of what another unit of the list hands up; `detail` names that one. */
  | 'countedBelow'
  | 'other';

/** A workbook that could be read. */
export interface ReadSource {
  unit: Unit;
  outcome: 'read';
  wardReturn: WardReturn;
  /** The ward's own tab "Số liệu nộp"; null where it has none. Its figures are null where nobody can read them. */
  handedUp: Handing | null;
  /** ISO day of the stamp, else the day on which the workbook was first read; null where neither is known. */
  receivedOn: string | null;
  /** A ward without the add-in: its lists themselves are what it hands up. */
  isRaw: boolean;
  /** Its figures are as handed up: the workbook has no lists to count them again. */
  isAsHandedUp?: true;
}

/** What became of one workbook in the list. */
export type WardSource =
  | ReadSource
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
  titles: WardTitles | null;
  /** The year before, where every workbook of the ward holds cards of it. */
  titlesBefore: WardTitles | null;
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
  /** Over how many wards each sum stands. */
  wards: Record<KnownFigure, number>;
  ofTotal: TownShare;
  ofRegistered: TownShare;
  sinceYearBefore: TownChange;
}

/** Recognised in two years, over the wards that know both counts. */
export interface TownChange {
  before: number;
  now: number;
  wards: number;
}

/** The town of one year: every ward in force accounted for, and the sums of those consolidated. */
export interface TownReport {
  year: number;
  wards: WardEntry[];
  totals: Record<CountedTitle, TownTitle>;
  duplicates: Duplicate[];
  differences: Difference[];
  /** Rows of the list that stand for no ward of the year, or whose figures another row sums, too. */
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
  const before = directlyBefore(units);
  const wardsFrom = (all: readonly WardSource[]): WardEntry[] => {
    const sourcesOf = groupedBy(all, ({ unit }) => unitOfYear(unit, byCode, year)?.code ?? null);
    return units
      .filter((unit) => inForceIn(unit, year))
      .map((unit) => wardEntry(unit, isMerged(unit, before), sourcesOf.get(unit.code) ?? []));
  };
  const asListed = wardsFrom(sources);
  const counted = countedOnce(sources, asListed);
  const wards = counted === sources ? asListed : wardsFrom(counted);
  return {
    year,
    wards,
    totals: everywhere((title) => townTitle(wards, title)),
    duplicates: findDuplicates(wards),
    differences: differencesIn(wards, year),
    listed: [...problems, ...lostUnits(units, year), ...overlapsOf(wards).map(overlapping)].sort(
      (a, b) => a.row - b.row,
    ),
  };
}

const overlapping = ({ unit, ...shared }: Overlap): ListProblem => {
  const { row, code, name, file } = unit;
  return { row, code, shown: name, file, kind: 'countedTwice', shared };
};

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
  const isWhole = state === 'consolidated';
  return {
    unit,
    isMerged,
    state,
    sources,
    returns,
    titles: isWhole ? mergedTitles(returns.map(({ titles }) => titles)) : null,
    titlesBefore: isWhole ? mergedTitles(returns.map(({ titlesBefore }) => titlesBefore)) : null,
  };
}

/** null where one part is not known. */
function mergedTitles(parts: (WardTitles | null)[]): WardTitles | null {
  const known = parts.flatMap((part) => part ?? []);
  return known.length < parts.length
    ? null
    : everywhere((title) => mergedCounts(known.map((part) => part[title])));
}

/** Parts of one ward: a figure that one part does not know is not known for the whole. */
function mergedCounts(parts: TitleCounts[]): TitleCounts {
  const sum = (what: KnownFigure) =>
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
  const knowing = (what: KnownFigure) => counts.filter((count) => count[what] !== null).length;
  return {
    total: knownSum(counts, 'total'),
    registered: knownSum(counts, 'registered'),
    recognised: knownSum(counts, 'recognised'),
    insufficient: counts.reduce((all, count) => all + count.insufficient, 0),
    wards: {
      total: knowing('total'),
      registered: knowing('registered'),
      recognised: knowing('recognised'),
    },
    ofTotal: share(counts, 'total'),
    ofRegistered: share(counts, 'registered'),
    sinceYearBefore: changeOf(wards, title),
  };
}

function changeOf(wards: WardEntry[], title: CountedTitle): TownChange {
  const change: TownChange = { before: 0, now: 0, wards: 0 };
  for (const { titles, titlesBefore } of wards) {
    const [before, now] = [titlesBefore?.[title].recognised ?? null, titles?.[title].recognised ?? null];
    if (before === null || now === null) continue;
    change.before += before;
    change.now += now;
    change.wards += 1;
  }
  return change;
}

function knownSum(counts: TitleCounts[], what: KnownFigure): number | null {
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
