import { inForce } from '../criteria/catalogue';
import type { WardReading } from '../scorecards/wardBook';
import { type CalendarDate, calendarDate } from '../text/date';
import type { Verdict } from '../verdicts/verdict';
import { latest } from '../years/gatherPapers';
import { type Recognition, standsOn, validUntil } from '../years/recognition';
import { mayBeNamed, recognitionsOf } from './recognitions';

/** The decision that makes a verdict official. */
export interface Official {
  decision: Recognition;
  /** Its last day; null where the text of the title sets no term, or the decision has no day. */
  until: CalendarDate | null;
}

/** Finds the decision behind a verdict; null where nobody has entered one. */
export type OfficialFor = (verdict: Verdict) => Official | null;

type Source = Pick<WardReading, 'decisions' | 'sets' | 'unit' | 'cards'>;

/**
 * Joins verdicts and registers by title and subject: a decision of the verdict's own year, or an earlier one on at least
 * the same level that is still valid when the year ends.
 */
export function officialFor(reading: Source): OfficialFor {
  const bySubject = new Map<string, Recognition[]>();
  for (const one of recognitionsOf(reading)) {
    const id = idOf(one);
    bySubject.set(id, [...(bySubject.get(id) ?? []), one]);
  }
  const procedureFor = ({ title, year, date }: Recognition) => {
    const assessed = year ?? date?.year ?? null;
    return (
      (assessed === null ? null : inForce(reading.sets, title, assessed)?.procedure) ?? { validity: null }
    );
  };
  return (verdict) => {
    const { title, subject, year, level } = verdict;
    if (year === null) return null;
    const own = (bySubject.get(idOf(verdict)) ?? []).filter((one) =>
      mayBeNamed(title, one.subject.name, subject.name),
    );
    const reaches = (one: Recognition) => level === null || one.level === null || one.level >= level;
    const stillValid = (one: Recognition) =>
      reaches(one) && standsOn(one, calendarDate(year, 12, 31), procedureFor(one)) === 'valid';
    const ofYear = own.filter((one) => one.year === year);
    const decision = (ofYear.length > 0 ? ofYear : own.filter(stillValid)).reduce(latest, null);
    return decision === null ? null : { decision, until: validUntil(decision, procedureFor(decision)) };
  };
}

const idOf = ({ title, subject }: Pick<Recognition, 'title' | 'subject'>): string =>
  `${title}|${subject.key}`;
