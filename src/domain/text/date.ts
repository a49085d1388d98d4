import { tidy } from './normalise';

/** A day of the calendar, without time or zone. Made by `calendarDate`, so it always exists. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a cell says as a date. Day comes before month; 25 in the month's place is unreadable, never swapped. */
export type DateReading = { kind: 'date'; date: CalendarDate } | { kind: 'blank' } | { kind: 'unreadable' };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const exists = (year: number, month: number, day: number): boolean =>
  [year, month, day].every(Number.isInteger) &&
  year >= 1 &&
  year <= 9999 &&
  day >= 1 &&
  day <= daysIn(year, month);

/** The day of that year, month (1–12) and day. Throws RangeError for a day that does not exist. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  if (!exists(year, month, day)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return { year, month, day };
}

const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const inWords = /(?:^|\s)ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

/** Reads `05/02/2026`, `5-2-2026`, `5.2.2026`, `2026-02-05` or `… ngày 05 tháng 02 năm 2026`. */
export function readDate(shown: string): DateReading {
  const text = tidy(shown).replace(/^'/, '');
  if (text === '') return { kind: 'blank' };
  const slashed = dayFirst.exec(text);
  if (slashed) return reading(slashed[4], slashed[3], slashed[1]);
  const iso = yearFirst.exec(text);
  if (iso) return reading(iso[1], iso[2], iso[3]);
  const words = inWords.exec(text);
  if (words) return reading(words[3], words[2], words[1]);
  return { kind: 'unreadable' };
}

function reading(yearText?: string, monthText?: string, dayText?: string): DateReading {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  return exists(year, month, day) ? { kind: 'date', date: { year, month, day } } : { kind: 'unreadable' };
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** 2026-02-05 */
export const toIso = ({ year, month, day }: CalendarDate): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** 05/02/2026 */
export const showDate = ({ year, month, day }: CalendarDate): string =>
  `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`;

/** Negative where `a` is the earlier day, 0 for the same day, positive where it is the later one. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;
