import { inForce } from '../criteria/catalogue';
import type { WardReading } from '../scorecards/wardBook';
import { type CalendarDate, calendarDate, compareDates } from '../text/date';
import { latest } from '../years/gatherPapers';
import { type Recognition, validUntil } from '../years/recognition';
import { recognitionsOf } from './recognitions';

/** The decision that recognises a ward as Cộng đồng học tập cấp xã, as its register has it. */
export interface CommuneDecision
  extends Pick<Recognition, 'number' | 'date' | 'authority' | 'level' | 'year'> {
  /** Its last day; null where the text of the title sets no term, or the decision has no day. */
  until: CalendarDate | null;
  /** Whether it holds on the last day of the year; null where nobody can say. */
  holds: boolean | null;
}

type Source = Pick<WardReading, 'decisions' | 'sets' | 'unit' | 'cards'>;

/** The decision of the year; else the newest one before, even where it has run out by then. */
export function communeDecision(reading: Source, year: number): CommuneDecision | null {
  const own = recognitionsOf(reading).filter(
    (one) => one.title === 'commune' && (one.year ?? one.date?.year ?? year) <= year,
  );
  const ofYear = own.filter((one) => one.year === year);
  const decision = (ofYear.length > 0 ? ofYear : own).reduce(latest, null);
  if (decision === null) return null;
  const { number, date, authority, level } = decision;
  const assessed = decision.year ?? date?.year ?? year;
  const until = validUntil(decision, {
    validity: inForce(reading.sets, 'commune', assessed)?.procedure.validity ?? null,
  });
  const holds = until && compareDates(until, calendarDate(year, 12, 31)) >= 0;
  return { number, date, authority, level, year: decision.year, until, holds };
}
