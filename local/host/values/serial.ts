const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Calendar parts of a moment; month 1–12. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
}

/**
 * Calendar parts of a serial number (days since 1899-12-30), to the millisecond.
 * Pure arithmetic: no time zone takes part, so no date slips by a day.
 */
export function partsOfSerial(serial: number): DateParts {
  const moment = new Date(EPOCH_MS + Math.round(serial * DAY_MS));
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    ms: moment.getUTCMilliseconds(),
  };
}

/** Serial number of calendar parts; time parts may be left out. */
export function serialOf(parts: Pick<DateParts, 'year' | 'month' | 'day'> & Partial<DateParts>): number {
  const moment = new Date(0);
  // Date.UTC would read the years 0–99 as 1900–1999.
  moment.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  moment.setUTCHours(parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0, parts.ms ?? 0);
  return (moment.getTime() - EPOCH_MS) / DAY_MS;
}

/** Serial number of a Date of any realm, by its local calendar. */
export function serialOfDate(date: Date): number {
  return serialOf({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
    ms: date.getMilliseconds(),
  });
}

/** Whether there is such a day, for example not 31/2. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}
