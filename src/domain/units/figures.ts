import { groupKey } from '../layout/groups';
import {
  type CountedTitle,
  countedTitles,
  knownFigures,
  type TitleCounts,
  type WardReturn,
} from '../returns/wardReturn';

export const figureKinds = [...knownFigures, 'insufficient'] as const;

export type FigureKind = (typeof figureKinds)[number];

/** Parts added up: what is known of them, and how many do not know. Unknown is not zero, so neither gets lost. */
export interface Sum {
  known: number;
  unknown: number;
}

/** A sum for every title and kind of figure. */
export type Figures = Record<CountedTitle, Record<FigureKind, Sum>>;

/** Figures by a rule for each of them. */
const figuresBy = (of: (title: CountedTitle, kind: FigureKind) => Sum): Figures =>
  everywhere((title) => record(figureKinds, (kind) => of(title, kind)));

/** The same for each title. */
export const everywhere = <T>(of: (title: CountedTitle) => T): Record<CountedTitle, T> =>
  record(countedTitles, of);

/** A value for each key. */
export const record = <Key extends string, T>(keys: readonly Key[], of: (key: Key) => T): Record<Key, T> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, T>;

export const noFigures: Figures = figuresBy(() => ({ known: 0, unknown: 0 }));

/** The figures of one unit that told nothing. */
export const nobodyKnows: Figures = figuresBy(() => ({ known: 0, unknown: 1 }));

export function add(a: Figures, b: Figures): Figures {
  if (a === noFigures) return b;
  if (b === noFigures) return a;
  return figuresBy((title, kind) => ({
    known: a[title][kind].known + b[title][kind].known,
    unknown: a[title][kind].unknown + b[title][kind].unknown,
  }));
}

/** True where a sum holds something, or something that nobody knows. */
export const holds = ({ known, unknown }: Sum): boolean => known !== 0 || unknown !== 0;

/** A residential group with what is known of it; what is not known stays with the rest of its unit. */
export interface GroupFigures {
  group: string;
  figures: Figures;
}

/** What one unit counted for one year: its groups, and the rest that no group counts or that nobody knows. */
export interface UnitYear {
  year: number;
  code: string;
  /** The units that share it undivided, after a split of `code`; none where it is the unit's own. */
  among: readonly string[];
  /** The day (ISO) under whose units it stands; null for those of the year itself. */
  on: string | null;
  groups: readonly GroupFigures[];
  rest: Figures;
}

type Told = Pick<WardReturn, 'year' | 'titles' | 'groups'>;

/**
 * What a unit handed up for a year, taken apart by groups. Where the groups count more than the whole, the whole
 * counts and is not divided.
 */
export function unitYear(code: string, { year, titles, groups }: Told): UnitYear {
  const ofGroups = (title: CountedTitle, kind: FigureKind): number =>
    groups.reduce((all, group) => all + (countsOf(group, title)?.[kind] ?? 0), 0);
  const isDivided = (title: CountedTitle, kind: FigureKind): boolean =>
    ofGroups(title, kind) <= (titles[title][kind] ?? Number.POSITIVE_INFINITY);
  const known = (group: Told['groups'][number]): Figures =>
    figuresBy((title, kind) => ({
      known: isDivided(title, kind) ? (countsOf(group, title)?.[kind] ?? 0) : 0,
      unknown: 0,
    }));
  const rest = figuresBy((title, kind) => {
    const whole = titles[title][kind];
    if (whole === null) return { known: 0, unknown: 1 };
    return { known: whole - (isDivided(title, kind) ? ofGroups(title, kind) : 0), unknown: 0 };
  });
  return {
    year,
    code,
    among: [],
    on: null,
    groups: inOneLine(groups.map((one) => ({ group: one.group, figures: known(one) }))),
    rest,
  };
}

/** A unit of which nothing was read for a year. */
export const silentYear = (code: string, year: number): UnitYear => ({
  year,
  code,
  among: [],
  on: null,
  groups: [],
  rest: nobodyKnows,
});

const countsOf = (group: Told['groups'][number], title: CountedTitle): TitleCounts | null =>
  title === 'family' || title === 'citizen' ? group[title] : null;

/** Groups of one key as one, in the order of keys. */
export function inOneLine(groups: readonly GroupFigures[]): GroupFigures[] {
  const byKey = new Map<string, GroupFigures>();
  for (const { group, figures } of groups) {
    const same = byKey.get(groupKey(group));
    byKey.set(groupKey(group), {
      group: same !== undefined && same.group < group ? same.group : group,
      figures: same === undefined ? figures : add(same.figures, figures),
    });
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** All that it counts, groups and rest together. */
export const wholeOf = ({ groups, rest }: Pick<UnitYear, 'groups' | 'rest'>): Figures =>
  groups.reduce((all, { figures }) => add(all, figures), rest);
