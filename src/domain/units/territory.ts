import { groupKey } from '../layout/groups';
import { type CalendarDate, dayAfter, dayBefore, toIso } from '../text/date';
import type { Unit } from './unit';
import type { UnitChange } from './unitChange';

/** A unit, or one residential group of it by its name. */
export interface Place {
  code: string;
  group: string | null;
}

/** What happened to one unit on one day. */
interface Step {
  /** Where the unit goes, but for its named groups: itself where it goes on. */
  whole: readonly string[];
  /** By their keys; a group may be split as well. */
  groups: ReadonlyMap<string, { name: string; to: readonly Place[] }>;
}

/** Which unit became which, in the order of days; days as ISO texts. */
export interface Territory {
  units: ReadonlyMap<string, Unit>;
  days: readonly { on: string; steps: ReadonlyMap<string, Step> }[];
  /** What happened to each unit on the day after its last. */
  ends: Ends;
}

type Ends = ReadonlyMap<string, { on: string; step: Step }>;

/** The units with what the changes tell of their ends, where the list leaves it blank. */
export function unitsWithChanges(units: readonly Unit[], changes: readonly UnitChange[]): Unit[] {
  const wholes = changes.filter(({ group }) => group === null);
  return units.map((unit) => {
    const own = wholes.filter(({ from }) => from === unit.code);
    const staying = new Set(own.filter(({ to }) => to === unit.code).map(({ on }) => toIso(on)));
    const leaving = own.filter(({ on }) => !staying.has(toIso(on)));
    const [first] = [...leaving].sort((a, b) => (toIso(a.on) < toIso(b.on) ? -1 : 1));
    const to = unit.to ?? (first === undefined ? null : dayBefore(first.on));
    const successors = new Set([...unit.successors, ...leaving.map((change) => change.to)]);
    if (to === null) return unit;
    if (successors.size === 0) for (const one of groupsLeaving(unit, changes)) successors.add(one.to);
    return { ...unit, to, successors: [...successors].sort() };
  });
}

/** A unit that ended without a word on the whole went where its groups went. */
const groupsLeaving = ({ code, to }: Unit, changes: readonly UnitChange[]): UnitChange[] =>
  changes.filter((change) => change.from === code && isDayAfter(change.on, to) && change.to !== code);

const isDayAfter = (on: CalendarDate, last: CalendarDate | null): boolean => {
  const next = last && dayAfter(last);
  return next !== null && toIso(next) === toIso(on);
};

/** Puts the list of units and the changes together; the order of either does not matter. */
export function territoryOf(listed: readonly Unit[], changes: readonly UnitChange[]): Territory {
  const units = unitsWithChanges(listed, changes);
  const byDay = new Map<string, Map<string, UnitChange[]>>();
  const add = (on: CalendarDate, code: string, own: UnitChange[]): void => {
    const steps = byDay.get(toIso(on)) ?? new Map<string, UnitChange[]>();
    byDay.set(toIso(on), steps.set(code, [...(steps.get(code) ?? []), ...own]));
  };
  for (const change of changes) add(change.on, change.from, [change]);
  const ends = new Map<string, { on: string; step: Step }>();
  const lastDays = new Map<string, string>();
  for (const { code, to, successors } of units) {
    const next = to && dayAfter(to);
    if (next === null || successors.length === 0) continue;
    add(next, code, []);
    lastDays.set(code, toIso(next));
  }
  const successorsOf = new Map(units.map(({ code, successors }) => [code, successors]));
  const days = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, own]) => {
      const steps = new Map<string, Step>();
      for (const [code, changed] of own) {
        const isEnd = lastDays.get(code) === on;
        const step = stepOf(code, changed, isEnd ? (successorsOf.get(code) ?? []) : []);
        steps.set(code, step);
        if (isEnd) ends.set(code, { on, step });
      }
      return { on, steps };
    });
  return { units: new Map(units.map((unit) => [unit.code, unit])), days, ends };
}

function stepOf(code: string, changes: UnitChange[], successors: readonly string[]): Step {
  const whole = new Set([...successors, ...changes.flatMap(({ group, to }) => (group === null ? to : []))]);
  const groups = new Map<string, { name: string; to: Place[] }>();
  for (const { group, to, newGroup } of changes) {
    if (group === null) continue;
    const key = groupKey(group);
    const known = groups.get(key)?.to ?? [];
    groups.set(key, { name: group, to: [...known, { code: to, group: newGroup ?? group }] });
  }
  return { whole: whole.size === 0 ? [code] : [...whole].sort(), groups };
}

/** Where something of a unit is: in one, or somewhere among several because nobody said how it was divided. */
export interface Whereabouts {
  codes: readonly string[];
  /** The group, as long as it is known. */
  group: string | null;
  /** The last unit that held it whole. */
  of: string;
}

export const at = ({ code, group }: Place): Whereabouts => ({ codes: [code], group, of: code });

/** Where something is on a day (ISO), of which it is known where it was on an earlier one. */
export function follow(territory: Territory, from: Whereabouts, since: string, until: string): Whereabouts {
  let now = from;
  for (const { on, steps } of territory.days) {
    if (on > since && on <= until) now = moved(now, steps, (code) => ended(territory.ends, code, on));
  }
  return now;
}

const ended = (ends: Ends, code: string, day: string): Step | undefined => {
  const end = ends.get(code);
  return end !== undefined && end.on <= day ? end.step : undefined;
};

type StepOf = (code: string) => Step | undefined;

function moved(
  { codes, group, of }: Whereabouts,
  steps: ReadonlyMap<string, Step>,
  endOf: StepOf,
): Whereabouts {
  if (!codes.some((code) => steps.has(code))) return { codes, group, of };
  const places = codes.flatMap((code) => arrivals({ code, group }, steps.get(code), endOf, [code]));
  const arrived = [...new Set(places.map(({ code }) => code))].sort();
  const [only, another] = arrived;
  if (only === undefined || another !== undefined)
    return { codes: arrived, group: null, of: codes.length === 1 ? codes[0]! : of };
  const [name, otherName] = new Set(places.map((place) => place.group && groupKey(place.group)));
  const isOneGroup = name !== undefined && name !== null && otherName === undefined;
  return { codes: arrived, group: isOneGroup ? (places[0]?.group ?? null) : null, of: only };
}

/** On goes what arrives in a unit that has itself ended. */
function arrivals(place: Place, step: Step | undefined, endOf: StepOf, passed: readonly string[]): Place[] {
  if (step === undefined) return [place];
  return destinations(place, step).flatMap((next) =>
    passed.includes(next.code) ? [next] : arrivals(next, endOf(next.code), endOf, [...passed, next.code]),
  );
}

/** What belongs to no named group may have gone wherever the unit or one of its groups went. */
function destinations({ group }: Place, { whole, groups }: Step): Place[] {
  if (group !== null) return [...(groups.get(groupKey(group))?.to ?? whole.map((code) => ({ code, group })))];
  const named = [...groups.values()].flatMap(({ to }) => to.map(({ code }) => code));
  return [...new Set([...whole, ...named])].map((code) => ({ code, group }));
}
