import { types } from 'node:util';
import { type Cell, type CellValue, isCellError } from '../model/cell';
import { isDateFormat } from './number-format';
import { partsOfSerial, serialOfDate } from './serial';
import { readTyped, type Typed, typeInto } from './typed';

/** Characters one cell may hold; longer input fails (developers.google.com/workspace/sheets limits). */
export const CELL_CHARACTER_LIMIT = 50_000;

/** What getValue gives for a cell: '' for blank, a Date (local calendar) under a date format, errors as text. */
export function scriptValueOf(cell: Cell): number | string | boolean | Date {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'number') return isDateFormat(cell.numberFormat) ? dateOf(value) : value;
  return isCellError(value) ? value.error : value;
}

/** A Date whose local calendar shows the serial's day and time. */
export function dateOf(serial: number): Date {
  const { year, month, day, hour, minute, second, ms } = partsOfSerial(serial);
  const date = new Date(2000, 0, 1, hour, minute, second, ms);
  date.setFullYear(year, month - 1, day);
  return date;
}

/** The cell after setValue: text is read as if typed, everything else is taken as it is. */
export function cellAfterWrite(cell: Cell, input: unknown, now: Date): Cell {
  return typeInto(
    cell,
    typeof input === 'string' ? readTyped(input, cell.numberFormat, now) : asGiven(input),
  );
}

function asGiven(input: unknown): Typed {
  if (input === null || input === undefined) return { value: null };
  if (types.isDate(input)) return dateTyped(input);
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : { error: '#NUM!' } };
  return { value: typeof input === 'boolean' ? input : String(input) };
}

function dateTyped(date: Date): Typed {
  const serial = serialOfDate(date);
  if (Number.isNaN(serial)) return { value: { error: '#NUM!' } };
  return { value: serial, numberFormat: Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss' };
}

/** Whether a value put into a cell is longer than a cell may hold. */
export function isTooLong(input: unknown): boolean {
  return typeof input === 'string' && input.length > CELL_CHARACTER_LIMIT;
}

/** A value as Stores and events show it: '' for blank. */
export function plainText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : String(value);
}
