import type { Finding } from '../finding';
import { valueAt } from '../layout/grid';
import type { Place } from '../place';
import { type CalendarDate, readDate } from '../text/date';
import { isErrorValue } from '../text/errorValue';
import { originOf, placeAt, type Section, textAt } from './section';

/** What a cell says as a day. */
export interface DayReading {
  date: CalendarDate | null;
  /** Nothing was typed, or only the dots of a form: "…/…/2024" is as good as blank. */
  blank: boolean;
  findings: Finding[];
}

/** A day that is no text: a typed one, or the value of a formula. */
const sound = (date: CalendarDate | null): DayReading => ({ date, blank: false, findings: [] });

const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})$/;

/** "12/25/2024": no month has the number of the second part, so the month stands before the day. */
function isMonthFirst(shown: string): boolean {
  const [, month, day] = parts.exec(shown) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) > 12 && Number(day) <= 31;
}

const isUnfilled = (shown: string): boolean => !/\d/.test(shown) || /…|\.{2,}|_{2,}/.test(shown);

/** Reads a cell of a column of days. One typed as text counts, and is told: the sheet can neither compare nor sort it. */
export function dayAt(section: Section, row: number, column: number): DayReading {
  const shown = textAt(section, row, column);
  const value = valueAt(section.grid, ...originOf(section, row, column));
  if (typeof value === 'object') return sound(value);
  if (isErrorValue(shown)) return sound(null);
  if (isUnfilled(shown)) return { date: null, blank: true, findings: [] };
  const place = placeAt(section, row, column);
  const reading = dayInText(shown, place);
  if (reading.findings.length > 0 || (reading.date !== null && typeof value === 'number')) return reading;
  return { ...reading, findings: [{ code: 'date.asText', place, facts: { shown } }] };
}

/** A day in a text that need not be one for the sheet. */
export function dayInText(shown: string, place: Place): DayReading {
  const reading = readDate(shown);
  if (reading.kind === 'date') return sound(reading.date);
  return isMonthFirst(shown)
    ? { date: null, blank: false, findings: [{ code: 'date.monthFirst', place, facts: { shown } }] }
    : sound(null);
}
