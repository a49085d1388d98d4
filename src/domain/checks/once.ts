import type { Finding } from '../finding';
import type { Scorecard } from '../scorecards/scorecard';
import { type Reason, reason } from '../verdicts/verdict';
import type { LaterCards } from './duplicates';

/** Cards that do not count although they can be read, with the reason: a subject has one card a year. */
export function notCounted(cards: Scorecard[], repeated: LaterCards): Map<Scorecard, Reason> {
  const reasons = new Map<Scorecard, Reason>();
  for (const [card, { place }] of repeated) {
    reasons.set(card, reason('repeated', '', { other: place }));
  }
  for (const [card, { place }] of rivalPages(cards)) {
    reasons.set(card, reason('severalPages', '', { title: card.title, year: card.year ?? 0, other: place }));
  }
  return reasons;
}

/** More than one page of one title, subject and year, told at every page but the first. */
export function checkPages(cards: Scorecard[]): Finding[] {
  return [...rivalPages(cards)]
    .filter(([card, rival]) => cards.indexOf(card) > cards.indexOf(rival))
    .map(([{ place, title, year }, { place: other }]) => ({
      code: 'page.several',
      place,
      facts: { title, year: year ?? 0, other },
    }));
}

/** Each page that has a rival, with that one. */
function rivalPages(cards: Scorecard[]): Map<Scorecard, Scorecard> {
  const byKey = new Map<string, Scorecard[]>();
  for (const card of cards) {
    const key = pageKey(card);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), card]);
  }
  const rivals = new Map<Scorecard, Scorecard>();
  for (const pages of byKey.values()) {
    for (const page of pages) {
      const rival = pages.find((other) => other !== page);
      if (rival !== undefined) rivals.set(page, rival);
    }
  }
  return rivals;
}

/** What may have one page only; a ward has one own title, whatever its pages call it. null: no page, or no year. */
function pageKey({ kind, title, subject, year }: Scorecard): string | null {
  if (year === null) return null;
  if (title === 'commune') return `${title}|${year}`;
  return kind === 'checklist' ? `${title}|${year}|${subject.key}` : null;
}
