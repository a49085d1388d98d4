import { type Cell, type CellValue, emptied } from '../model/cell';
import { isDateFormat } from './number-format';
import { isRealDay, serialOf } from './serial';

/** What typing makes of a cell. `numberFormat` is present only when typing chooses one. */
export interface Typed {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
}

/** What a fresh formula shows until it is calculated, and for good when this machine cannot calculate it. */
export const NOT_CALCULATED: CellValue = { error: '#NAME?' };

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);

/**
 * Reads what a person (or setValue) puts into a cell, the way Sheets reads it in vi_VN: decimal comma, full stop
 * between thousands, day before month. `format` is the cell's pattern now; `@` keeps everything as text.
 */
export function readTyped(text: string, format: string | undefined, now: Date): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: NOT_CALCULATED, formula: text };
  if (!/^\s*[-+(\d.,#tf₫]/i.test(text)) return { value: text };
  const trimmed = text.trim();
  return (
    readWord(trimmed) ??
    readNumber(trimmed) ??
    readMoney(trimmed) ??
    withDateFormat(readMoment(trimmed, now), format) ?? { value: text }
  );
}

/** The cell after typing into it: looks, note and a fitting number format stay. */
export function typeInto(cell: Cell, typed: Typed): Cell {
  const chosen =
    cell.numberFormat === undefined || isDateFormat(typed.numberFormat) ? typed.numberFormat : undefined;
  return {
    ...emptied(cell),
    value: typed.value,
    ...(typed.formula === undefined ? {} : { formula: typed.formula }),
    ...(chosen === undefined ? {} : { numberFormat: chosen }),
  };
}

function readWord(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return undefined;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(,\d*)?(?:E([+-]?\d+))?(\s*%)?$/i;

function readNumber(text: string): Typed | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', power, percent] = match;
  if (bracketed && sign) return undefined;
  const size = Number(`${whole.replaceAll('.', '') || '0'}${fraction.replace(',', '.')}e${power ?? 0}`);
  if (!Number.isFinite(size)) return undefined;
  const value = (bracketed || sign === '-') && size !== 0 ? -size : size;
  if (percent)
    return { value: Number((value / 100).toPrecision(15)), numberFormat: fraction ? '0.00%' : '0%' };
  if (power !== undefined) return { value, numberFormat: '0.00E+00' };
  return whole.includes('.') ? { value, numberFormat: fraction ? '#,##0.00' : '#,##0' } : { value };
}

/** An amount with the sign of the Vietnamese currency before or behind it. */
function readMoney(text: string): Typed | undefined {
  const [, front, amount = '', back] = /^(₫\s*)?([^₫%]+?)(\s*₫)?$/.exec(text) ?? [];
  if ((front === undefined) === (back === undefined)) return undefined;
  const number = readNumber(amount);
  if (!number || /E/i.test(amount)) return undefined;
  return { value: number.value, numberFormat: amount.includes(',') ? '#,##0.00 [$₫]' : '#,##0 [$₫]' };
}

function withDateFormat(typed: Typed | undefined, format: string | undefined): Typed | undefined {
  return typed && isDateFormat(format) ? { value: typed.value } : typed;
}

const TIME = /(?:^|\s+)(\d{1,3}):(\d{2})(?::(\d{2}))?$/;

function readMoment(text: string, now: Date): Typed | undefined {
  const clock = TIME.exec(text);
  const time = clock ? timeOf(clock) : 0;
  if (time === undefined) return undefined;
  const dayText = clock ? text.slice(0, clock.index) : text;
  if (dayText === '') return { value: time, numberFormat: time < 1 ? 'hh:mm:ss' : '[h]:mm:ss' };
  const day = readDay(dayText, now);
  if (!day || time >= 1) return undefined;
  if (!clock) return day;
  return { value: (day.value as number) + time, numberFormat: 'dd/mm/yyyy hh:mm:ss' };
}

/** From a day on it is a duration. */
function timeOf([, hour, minute, second]: RegExpExecArray): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  return m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : undefined;
}

function readDay(text: string, now: Date): Typed | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayTyped(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) return dayTyped(fullYear(full[4]!), Number(full[3]), Number(full[1]), 'dd/mm/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return dayTyped(now.getFullYear(), Number(short[2]), Number(short[1]), 'dd/mm');
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  return month ? dayTyped(Number(month[2]), Number(month[1]), 1, 'mm/yyyy') : undefined;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayTyped(year: number, month: number, day: number, numberFormat: string): Typed | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  return { value: serialOf({ year, month, day }), numberFormat };
}
