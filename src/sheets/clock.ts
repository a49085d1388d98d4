import { type CalendarDate, calendarDate, showDate } from '../domain/text/date';

/** Today in the script's zone. */
export const thisDay = (now = new Date()): CalendarDate =>
  calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** The same as dd/mm/yyyy. */
export const today = (now = new Date()): string => showDate(thisDay(now));

/** "14:05 ngày 22/11/2024". */
export const timeInWords = (now = new Date()): string => `${timeOfDay(now)} ngày ${today(now)}`;

/** "14:05". */
export function timeOfDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** "22/11/2024 14:05:09". */
export function momentInWords(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return `${today(moment)} ${time}`;
}
