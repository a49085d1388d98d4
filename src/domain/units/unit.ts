import { type CalendarDate, toIso } from '../text/date';

/** One administrative unit as the district lists it. Dates are inclusive; null = open. */
export interface Unit {
  /** Its row in the list, from 1. */
  row: number;
  code: string;
  name: string;
  kind: string;
  /** The name of the district it belongs to; null where the list has one district only. */
  parent: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** The code of the unit that took its place when it was merged or renamed. */
  successor: string | null;
  /** Link or id of the unit's workbook; '' where it has not sent one. */
  file: string;
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

/** The unit that stands for `unit` in the year, along its successors; null when the list has none. */
export function unitOfYear(unit: Unit, units: ReadonlyMap<string, Unit>, year: number): Unit | null {
  const passed = new Set<string>();
  let current: Unit | undefined = unit;
  while (current !== undefined && !inForceIn(current, year)) {
    if (current.successor === null || passed.has(current.code)) return null;
    passed.add(current.code);
    current = units.get(current.successor);
  }
  return current ?? null;
}
