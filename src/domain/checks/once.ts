import type { Finding } from '../finding';
import type { Scorecard } from '../scorecards/scorecard';
import { type Reason, reason } from '../verdicts/verdict';
import { repeatedCards } from './duplicates';

/** Cards that do not count although they can be read, with the reason: a subject has one card a year. */
export function notCounted(cards: Scorecard[]): Map<Scorecard, Reason> {
  const reasons = new Map<Scorecard, Reason>();
  for (const [card, { place }] of repeatedCards(cards)) {
    reasons.set(card, reason('repeated', '', { other: place }));
  }
  for (const [card, { place }] of rivalPages(cards)) {
    reasons.set(card, reason('severalPages', '', { year: card.year ?? 0, other: place }));
  }
  return reasons;
}

/** More than one page of a year for the ward's own title, told at every page but the first. */
export function checkPages(cards: Scorecard[]): Finding[] {
  return [...rivalPages(cards)]
    .filter(([card, rival]) => cards.indexOf(card) > cards.indexOf(rival))
    .map(([{ place, year }, { place: other }]) => ({
      code: 'commune.several',
      place,
      facts: { year: year ?? 0, other },
    }));
}

/** Each page of the ward's own title that has a rival of the same year, with that one. */
function rivalPages(cards: Scorecard[]): Map<Scorecard, Scorecard> {
  const pages = cards.filter(({ title, year }) => title === 'commune' && year !== null);
  return new Map(
    pages.flatMap((page) => {
      const rival = pages.find((other) => other !== page && other.year === page.year);
      return rival === undefined ? [] : [[page, rival]];
    }),
  );
}
