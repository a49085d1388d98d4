import { type CalendarDate, compareDates } from '../text/date';
import { codeKey } from './codes';
import { type DeadEnd, type Unit, unitsOfYear } from './unit';

/** Why a row of the list stands for no ward of the year. */
export type ListProblemKind =
  | 'noCode'
  | 'codeTwice'
  | 'badDate'
  | 'fromAfterTo'
  /** It was split, and what its own workbook says of the year cannot be divided. */
  | 'splitWithFile'
  /** It sums workbooks that another row sums, too. */
  | 'countedTwice'
  | DeadEnd;

/** One row of the list that cannot be counted as it stands; the row counts from 1, `code` may be ''. */
export interface ListProblem {
  row: number;
  code: string;
  /** The ward's name as typed, or its code where it has none. */
  shown: string;
  file: string;
  kind: ListProblemKind;
  /** Of `countedTwice`: with which row, and what. */
  shared?: { with: string; names: string[] };
}

/** What keeps a row from becoming a unit; `codes` holds the keys of those above it; a date is undefined where its cell holds something that is none. */
export function rowProblem(
  code: string,
  codes: ReadonlySet<string>,
  from: CalendarDate | null | undefined,
  to: CalendarDate | null | undefined,
): ListProblemKind | null {
  if (code === '') return 'noCode';
  if (codes.has(codeKey(code))) return 'codeTwice';
  if (from === undefined || to === undefined) return 'badDate';
  return from !== null && to !== null && compareDates(from, to) > 0 ? 'fromAfterTo' : null;
}

/** Units that ended before the end of the year and lead to no one ward of it. Units that begin later are none. */
export function lostUnits(units: Unit[], year: number): ListProblem[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return units.flatMap((unit) => {
    const kind = beginsAfter(unit, year) ? null : whyLost(unit, byCode, year);
    const { row, code, name: shown, file } = unit;
    return kind === null ? [] : [{ row, code, shown, file, kind }];
  });
}

const beginsAfter = ({ from }: Unit, year: number): boolean => from !== null && from.year > year;

function whyLost(unit: Unit, byCode: ReadonlyMap<string, Unit>, year: number): ListProblemKind | null {
  const { units, deadEnd } = unitsOfYear(unit, byCode, year);
  return deadEnd ?? (units.length > 1 && unit.file !== '' ? 'splitWithFile' : null);
}
