import { type CalendarDate, toIso } from '../text/date';

/** How a unit is reached; null where the list says nothing. As typed. */
export interface Contact {
  /** Every address that its cell names, with a comma and a space between. */
  email: string | null;
  phone: string | null;
}

/** One administrative unit as the district lists it. Dates are inclusive; null = open. */
export interface Unit {
  /** Its row in the list, from 1. */
  row: number;
  code: string;
  /** Its code where nobody typed a name. */
  name: string;
  kind: string;
  /** The name of the unit above it, of whatever level; null where the list has one only. */
  parent: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** The codes of the units that took its place: one where it was merged or renamed, several where it was split. */
  successors: readonly string[];
  /** Link or id of the unit's workbook; '' where it has not sent one. */
  file: string;
  contact: Contact;
  /** The two notions of "khó khăn"; null where the list says nothing and the ward's own settings count. */
  difficultForCitizens: boolean | null;
  difficultForCommune: boolean | null;
  groups: number | null;
}

/** True when the unit exists at the end of the year, the day its figures are counted for. */
export function inForceIn(unit: Unit, year: number): boolean {
  const lastDay = `${year}-12-31`;
  const begun = unit.from === null || toIso(unit.from) <= lastDay;
  return begun && (unit.to === null || toIso(unit.to) >= lastDay);
}

/** Why a way along successors leads to no unit of the year. */
export type DeadEnd = 'endedAlone' | 'successorUnknown' | 'successorsInCircle';

/** The units of a year that stand for a former one. */
export interface StandIns {
  units: Unit[];
  /** The first way that leads to none; null where all lead somewhere. */
  deadEnd: DeadEnd | null;
}

/** The units that stand for `unit` in the year, along all its successors: several where it was split. */
export function unitsOfYear(unit: Unit, units: ReadonlyMap<string, Unit>, year: number): StandIns {
  const found: Unit[] = [];
  const done = new Set<Unit>();
  const follow = (current: Unit, passed: readonly Unit[]): DeadEnd | null => {
    if (passed.includes(current)) return 'successorsInCircle';
    if (done.has(current)) return null;
    if (inForceIn(current, year)) {
      done.add(current);
      found.push(current);
      return null;
    }
    const ends = current.successors.map((code): DeadEnd | null => {
      const next = units.get(code);
      return next === undefined ? 'successorUnknown' : follow(next, [...passed, current]);
    });
    done.add(current);
    return ends.length === 0 ? 'endedAlone' : (ends.find((end) => end !== null) ?? null);
  };
  const deadEnd = follow(unit, []);
  return { units: found, deadEnd };
}

/** The one unit that stands for `unit` in the year; null where it has none, or was split into several. */
export function unitOfYear(unit: Unit, units: ReadonlyMap<string, Unit>, year: number): Unit | null {
  const { units: found, deadEnd } = unitsOfYear(unit, units, year);
  return found.length === 1 && deadEnd === null ? found[0]! : null;
}
