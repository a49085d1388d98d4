import { type CalendarDate, compareDates } from '../text/date';
import { type Unit, unitOfYear } from './unit';

/** Why a row of the list stands for no ward of the year. */
export type ListProblemKind =
  | 'noCode'
  | 'codeTwice'
  | 'badDate'
  | 'fromAfterTo'
  | 'endedAlone'
  | 'successorUnknown'
  | 'successorsInCircle';

/** One row of the list that cannot be counted as it stands; the row counts from 1, `code` may be ''. */
export interface ListProblem {
  row: number;
  code: string;
  /** The ward's name as typed, or its code where it has none. */
  shown: string;
  file: string;
  kind: ListProblemKind;
}

/** What keeps a row from becoming a unit; a date is undefined where its cell holds something that is none. */
export function rowProblem(
  code: string,
  codes: ReadonlySet<string>,
  from: CalendarDate | null | undefined,
  to: CalendarDate | null | undefined,
): ListProblemKind | null {
  if (code === '') return 'noCode';
  if (codes.has(code)) return 'codeTwice';
  if (from === undefined || to === undefined) return 'badDate';
  return from !== null && to !== null && compareDates(from, to) > 0 ? 'fromAfterTo' : null;
}

/** Units that ended before the end of the year and lead to no ward of it. Units that begin later are none. */
export function lostUnits(units: Unit[], year: number): ListProblem[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return units.flatMap((unit) => {
    if (unitOfYear(unit, byCode, year) !== null || beginsAfter(unit, year)) return [];
    const { row, code, name, file } = unit;
    return [{ row, code, shown: name === '' ? code : name, file, kind: whyLost(unit, byCode) }];
  });
}

const beginsAfter = ({ from }: Unit, year: number): boolean => from !== null && from.year > year;

function whyLost(unit: Unit, byCode: ReadonlyMap<string, Unit>): ListProblemKind {
  const passed = new Set<string>();
  let current = unit;
  while (!passed.has(current.code)) {
    passed.add(current.code);
    if (current.successor === null) return 'endedAlone';
    const next = byCode.get(current.successor);
    if (next === undefined) return 'successorUnknown';
    current = next;
  }
  return 'successorsInCircle';
}
