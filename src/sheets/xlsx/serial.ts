import { type CalendarDate, calendarDate } from '../../domain/text/date';

const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** From 01/01/0001 to 31/12/9999. */
const firstDay = -693_593;
const lastDay = 2_958_465;
/** Between the two days that files may count from. */
const daysTo1904 = 1462;

/** A day and a time, by the clock on the wall. */
export interface Moment extends CalendarDate {
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 0 Sunday, 1 Monday … 6 Saturday. */
  weekday: number;
}

/** Whether a serial number stands for a day that exists. */
export const isDay = (serial: number): boolean => serial >= firstDay && serial < lastDay + 1;

/** Days since 30/12/1899 as day and time, to the millisecond. A time without a day stands at 30/12/1899. */
export function momentOf(serial: number): Moment {
  const moment = new Date(dayZero + Math.min(Math.round(serial * dayLength), (lastDay + 1) * dayLength - 1));
  return {
    ...calendarDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    millisecond: moment.getUTCMilliseconds(),
    weekday: moment.getUTCDay(),
  };
}

/** The day alone. */
export function dayOf(serial: number): CalendarDate {
  const { year, month, day } = momentOf(serial);
  return calendarDate(year, month, day);
}

/** A day or time of a file as Sheets counts it: Excel has a 29/02/1900 that never was; times without a day are alike. */
export function serialFromFile(serial: number, from1904: boolean): number {
  const days = from1904 && serial >= 1 ? serial + daysTo1904 : serial;
  return days >= 1 && days < 60 ? days + 1 : days;
}

/** "2024-11-22" or "2024-11-22T14:05:09Z" as a serial number; null for what is no day. */
export function serialOfIso(text: string): number | null {
  const isoDay = /^\s*(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?/.exec(text);
  if (isoDay === null) return null;
  const moment = Date.parse(`${isoDay[1]}T${isoDay[2] ?? '00:00'}Z`);
  return Number.isNaN(moment) ? null : (moment - dayZero) / dayLength;
}
