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

/**
 * The same day so many months later; where that month is too short, its last day: 31/01/2025 + 1 is 28/02/2025.
 * null beyond the years 1 to 9999.
 */
export function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate | null {
  const index = year * 12 + (month - 1) + months;
  return ofCalendar(Math.floor(index / 12), (index % 12) + 1, day);
}

function ofCalendar(year: number, month: number, day: number): CalendarDate | null {
  const inMonth = Math.min(day, daysIn(year, month));
  return exists(year, month, inMonth) ? { year, month, day: inMonth } : null;
}

/** The day after; null after 31/12/9999. */
export function dayAfter({ year, month, day }: CalendarDate): CalendarDate | null {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : ofCalendar(year + 1, 1, 1);
}

/** The day before; null before 01/01/0001. */
export function dayBefore({ year, month, day }: CalendarDate): CalendarDate | null {
  if (day > 1) return { year, month, day: day - 1 };
  return month > 1 ? ofCalendar(year, month - 1, 31) : ofCalendar(year - 1, 12, 31);
}

const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 Sunday, 1 Monday … 6 Saturday, by Sakamoto's formula; January and February count with the year before. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  const from = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from + leapDays + (monthShifts[month - 1] ?? 0) + day) % 7;
}
