import type { Finding } from '../finding';
import { mayBeSame, sureWords } from '../scorecards/identity';
import { isPointsCard, type PointsCard, type Scorecard } from '../scorecards/scorecard';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';

/**
 * Subjects declared twice in a title and year. The same name with the same telephone or full birth date anywhere in
 * the ward is one person, and the later card is told; the same name in one group without either may be two.
 */
export function checkDuplicates(cards: Scorecard[]): Finding[] {
  const named = cards.filter(isPointsCard);
  const repeated = repeatedCards(cards);
  const inGroup = (card: PointsCard) => [`${headOf(card)}|${card.subject.key}`];
  const alike = laterCards(
    named.filter((card) => !repeated.has(card)),
    inGroup,
    (one, other) => mayBeSame(one.subject.identity, other.subject.identity),
  );
  return [...told('subject.duplicate', repeated), ...told('subject.namesake', alike)];
}

/** Cards of a person or household that has an earlier card of the title and year, with that one. */
export const repeatedCards = (cards: Scorecard[]): Map<PointsCard, PointsCard> =>
  laterCards(cards.filter(isPointsCard), identityKeys);

/** The keys under which one person or household is found again in another ward: a telephone or a full birth date. */
export const identityKeys = (card: Scorecard): string[] =>
  card.kind === 'points' && card.subject.name !== ''
    ? sureWords(card.subject.identity).map((word) => `${headOf(card)}|${fold(card.subject.name)}|${word}`)
    : [];

const headOf = ({ title, year }: Scorecard): string => `${title}|${year ?? ''}`;

/** Keys are without accents, so Hùng and Hưng share one; as names they differ. */
function laterCards(
  cards: PointsCard[],
  keysOf: (card: PointsCard) => string[],
  fits: (card: PointsCard, earlier: PointsCard) => boolean = () => true,
): Map<PointsCard, PointsCard> {
  const first = new Map<string, PointsCard[]>();
  const later = new Map<PointsCard, PointsCard>();
  for (const card of cards) {
    if (card.subject.name === '') continue;
    const keys = keysOf(card);
    const earlier = keys
      .flatMap((key) => first.get(key) ?? [])
      .find((other) => mayBeSameWords(other.subject.name, card.subject.name) && fits(card, other));
    if (earlier !== undefined) later.set(card, earlier);
    // A repeated card may know a second telephone, by which a third one is found.
    for (const key of keys) first.set(key, [...(first.get(key) ?? []), earlier ?? card]);
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
