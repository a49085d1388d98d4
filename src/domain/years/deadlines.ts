import type { Deadline } from '../criteria/procedure';
import { type CalendarDate, calendarDate, dayAfter, dayBefore, weekdayOf } from '../text/date';

const isWeekend = (day: CalendarDate): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/**
 * The day so many working days later, the first of them the working day after `from`. Only Saturdays and Sundays are
 * skipped: public holidays, and the Saturdays worked in exchange, are decided anew every year and not known here, so a
 * person has to look at the calendar around Tết and the holidays. null beyond the year 9999.
 */
export function addWorkingDays(from: CalendarDate, days: number): CalendarDate | null {
  let day: CalendarDate | null = from;
  for (let left = days; left > 0 && day !== null; ) {
    day = dayAfter(day);
    if (day !== null && !isWeekend(day)) left -= 1;
  }
  return day;
}

/**
 * The last permitted day of a step, in the year after the assessment: 14/01 where the text says "before 15/01".
 * Working days count from `stepBefore`, the day on which the step before was done; null while nobody knows it.
 */
export function deadlineOf(
  deadline: Deadline,
  assessmentYear: number,
  stepBefore: CalendarDate | null = null,
): CalendarDate | null {
  if ('workingDays' in deadline) return stepBefore && addWorkingDays(stepBefore, deadline.workingDays);
  return dayBefore(calendarDate(assessmentYear + 1, deadline.before.month, deadline.before.day));
}
