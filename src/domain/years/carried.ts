import { type CalendarDate, compareDates, toIso } from '../text/date';
import { at, follow, type Place, type Territory } from '../units/territory';
import type { ProcedureOf } from './history';
import { type Lasting, lastingOf, longer } from './lasting';
import type { Recognition } from './recognition';

/**
 * A recognition of several years whose unit or residential group has since been merged, split or renamed. No text
 * that was read says that it goes over, so it is shown with the new unit and waits for the locality to confirm it.
 */
export interface CarriedRecognition {
  recognition: Recognition;
  /** Its last day. */
  until: CalendarDate;
  from: Place;
  /** Several where the unit was split: nobody knows whose it is. */
  to: Place[];
  awaitsConfirmation: true;
}

/** A recognition with the code of the unit that it was given in. */
export interface PlacedRecognition {
  code: string;
  recognition: Recognition;
}

/**
 * The recognitions still valid on a day of units and groups that are no longer what they were on the decision's day; of
 * several on one subject the one that lasts longest.
 */
export function carriedRecognitions(
  placed: readonly PlacedRecognition[],
  territory: Territory,
  procedureOf: ProcedureOf,
  today: CalendarDate,
): CarriedRecognition[] {
  return longestOf(placed, procedureOf).flatMap(({ code, lasting: { recognition, until } }) => {
    const { title, subject, date } = recognition;
    if (date === null || compareDates(until, today) < 0) return [];
    const from = { code, group: title === 'community' ? subject.name : null };
    const { codes, group } = follow(territory, at(from), toIso(date), toIso(today));
    const hasStayed = codes.length === 1 && codes[0] === code && group === from.group;
    const to = codes.map((one) => ({ code: one, group }));
    return hasStayed ? [] : [{ recognition, until, from, to, awaitsConfirmation: true as const }];
  });
}

function longestOf(placed: readonly PlacedRecognition[], procedureOf: ProcedureOf) {
  const longest = new Map<string, { code: string; lasting: Lasting }>();
  for (const { code, recognition } of placed) {
    const { title, subject, year } = recognition;
    const lasting = year === null ? null : lastingOf(recognition, procedureOf(title, year));
    const key = JSON.stringify([code, title, title === 'commune' ? '' : subject.key]);
    if (lasting !== null)
      longest.set(key, { code, lasting: longer(longest.get(key)?.lasting ?? null, lasting) });
  }
  return [...longest.values()];
}
