import type { Procedure } from '../criteria/procedure';
import { type CalendarDate, calendarDate, compareDates } from '../text/date';
import { type Recognition, validUntil } from './recognition';
import type { OwnYear } from './subjectYear';

/** The recognition of several years that lasts longest so far. */
export interface Lasting {
  recognition: Recognition;
  until: CalendarDate;
  /** A newer recognition followed of which nobody knows the last day, so nobody can say that all have run out. */
  open: boolean;
}

/** A decision as a recognition of several years; null where its last day is not known, or the title has no term. */
export function lastingOf(recognition: Recognition, procedure: Procedure | null): Lasting | null {
  const until = procedure && validUntil(recognition, procedure);
  return until && { recognition, until, open: false };
}

/** Of two the one that lasts longer; the newer one, where both end on one day. */
export function longer(known: Lasting | null, newer: Lasting): Lasting {
  return known !== null && compareDates(known.until, newer.until) > 0 ? known : newer;
}

/** What is left of it after a year without a dated decision: an undated one, or cards after its end, leave it open. */
export function afterYear(
  lasting: Lasting | null,
  year: number,
  own: OwnYear,
  decision: Recognition | null,
): Lasting | null {
  if (lasting === null) return null;
  const recognisedSince = own.state === 'recognised' && lasting.until.year < year;
  return decision !== null || recognisedSince ? { ...lasting, open: true } : lasting;
}

/** Whether it is still valid when a year ends. */
export const isValidThrough = ({ until }: Lasting, year: number): boolean =>
  compareDates(until, calendarDate(year, 12, 31)) >= 0;
