import { type CalendarDate, calendarDate } from './date';

const msPerDay = 86_400_000;
/** Day 0 of spreadsheets: 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

/** The day of a spreadsheet's serial number; what comes behind the comma is the time of the day. */
export function dayOfSerial(serial: number): CalendarDate {
  const day = new Date(dayZero + Math.floor(serial) * msPerDay);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
