import type { Procedure } from '../criteria/procedure';
import type { Subject } from '../scorecards/scorecard';
import { addMonths, type CalendarDate, calendarDate, compareDates } from '../text/date';
import type { Title } from '../title';

/** A verdict made official by a decision. null = nobody entered it; it is never guessed. */
export interface Recognition {
  title: Title;
  subject: Pick<Subject, 'name' | 'key'>;
  level: 1 | 2 | null;
  band: string | null;
  /** Number of the decision, as typed. */
  number: string | null;
  /** Day of the decision; its year is the year of recognition. */
  date: CalendarDate | null;
  authority: string | null;
  /** Assessment year, often the year before the decision. */
  year: number | null;
}

/**
 * The last day of a recognition: the set's months (`procedure.validity`) counted from the end of the year of the
 * decision. Three years ("36 tháng tiếp theo năm được công nhận") from 10/03/2025 end on 31/12/2028. null where the
 * set has no such term or the decision has no day.
 */
export function validUntil(
  { date }: Pick<Recognition, 'date'>,
  { validity }: Pick<Procedure, 'validity'>,
): CalendarDate | null {
  if (date === null || validity === null) return null;
  return addMonths(calendarDate(date.year, 12, 31), validity.months);
}

/** notYet: the day lies before the decision; unknown: the set has no term or the decision has no day. */
export type RecognitionStanding = 'notYet' | 'valid' | 'expired' | 'unknown';

/** Whether a recognition is valid on a day: from the day of the decision through its last day. */
export function standsOn(
  recognition: Pick<Recognition, 'date'>,
  day: CalendarDate,
  procedure: Pick<Procedure, 'validity'>,
): RecognitionStanding {
  const { date } = recognition;
  if (date !== null && compareDates(day, date) < 0) return 'notYet';
  const until = validUntil(recognition, procedure);
  if (until === null) return 'unknown';
  return compareDates(day, until) <= 0 ? 'valid' : 'expired';
}

/**
 * The first day on which level 2 may be asked for: the set's months (`procedure.upgrade`) after the decision on
 * level 1. null where the set has no such step, the level is not 1, or the decision has no day.
 */
export function mayRiseOn(
  { level, date }: Pick<Recognition, 'level' | 'date'>,
  { upgrade }: Pick<Procedure, 'upgrade'>,
): CalendarDate | null {
  if (level !== 1 || date === null || upgrade === null) return null;
  return addMonths(date, upgrade.months);
}
