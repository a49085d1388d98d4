import type { Finding } from '../finding';
import { isPointsCard, type PointsCard, type Scorecard } from '../scorecards/scorecard';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';

/**
 * Subjects declared twice in a title and year. The same name with the same telephone or birth date anywhere in the
 * ward is one person, and the later card is told; the same name in one group without either may be two.
 */
export function checkDuplicates(cards: Scorecard[]): Finding[] {
  const namesake = (card: PointsCard) =>
    card.subject.identity === '' ? `${headOf(card)}|${card.subject.key}` : null;
  return [
    ...told('subject.duplicate', repeatedCards(cards)),
    ...told('subject.namesake', laterCards(cards.filter(isPointsCard), namesake)),
  ];
}

/** Cards of a person or household that has an earlier card of the title and year, with that one. */
export const repeatedCards = (cards: Scorecard[]): Map<PointsCard, PointsCard> =>
  laterCards(cards.filter(isPointsCard), identityKey);

/** The key under which one person or household is found again in another ward; null without telephone or birth date. */
export const identityKey = (card: Scorecard): string | null =>
  card.kind === 'points' && card.subject.identity !== ''
    ? `${headOf(card)}|${fold(card.subject.name)}|${card.subject.identity}`
    : null;

const headOf = ({ title, year }: Scorecard): string => `${title}|${year ?? ''}`;

/** Keys are without accents, so Hùng and Hưng share one; as names they differ. */
function laterCards(
  cards: PointsCard[],
  keyOf: (card: PointsCard) => string | null,
): Map<PointsCard, PointsCard> {
  const first = new Map<string, PointsCard[]>();
  const later = new Map<PointsCard, PointsCard>();
  for (const card of cards) {
    const key = card.subject.name === '' ? null : keyOf(card);
    if (key === null) continue;
    const alike = first.get(key) ?? [];
    const earlier = alike.find(({ subject }) => mayBeSameWords(subject.name, card.subject.name));
    if (earlier === undefined) first.set(key, [...alike, card]);
    else later.set(card, earlier);
  }
  return later;
}

const told = (
  code: 'subject.duplicate' | 'subject.namesake',
  later: Map<PointsCard, PointsCard>,
): Finding[] =>
  [...later].map(([{ place, subject }, { place: other }]) => ({
    code,
    place,
    facts: { subject: subject.name, other },
  }));
