import type { Finding } from '../finding';
import { mayBeSame, sureWords } from '../scorecards/identity';
import { isPointsCard, type PointsCard, type Scorecard } from '../scorecards/scorecard';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';

/** Each card that repeats an earlier one, with that one. */
export type LaterCards = Map<PointsCard, PointsCard>;

/**
 * Subjects declared twice in a title and year. The same name with the same telephone or full birth date anywhere in
 * the ward is one person, and the later card is told; the same name in one group without either may be two.
 * `repeated` are the former.
 */
export function checkDuplicates(cards: Scorecard[], repeated: LaterCards): Finding[] {
  const alike: LaterCards = new Map();
  for (const named of byHead(cards)) {
    const seen = new Namesakes();
    for (const card of named) {
      if (repeated.has(card)) continue;
      const earlier = seen.earlierLike(card);
      if (earlier !== null) alike.set(card, earlier);
    }
  }
  return [...told('subject.duplicate', repeated), ...told('subject.namesake', alike)];
}

/** Cards of a person or household that has an earlier card of the title and year, with that one. */
export function repeatedCards(cards: Scorecard[]): LaterCards {
  const later: LaterCards = new Map();
  for (const named of byHead(cards)) {
    const seen = new People();
    for (const card of named) {
      const earlier = seen.earlierThan(card);
      if (earlier !== null) later.set(card, earlier);
    }
  }
  return later;
}

const headOf = ({ title, year }: Scorecard): string => `${title}|${year ?? ''}`;

/** The cards with a name, those of one title and year together; neighbours mostly are. */
function byHead(cards: Scorecard[]): Iterable<PointsCard[]> {
  const heads = new Map<string, PointsCard[]>();
  let current: PointsCard[] = [];
  for (const card of cards) {
    if (!isPointsCard(card) || card.subject.name === '') continue;
    const [first] = current;
    if (first === undefined || first.title !== card.title || first.year !== card.year) {
      const head = headOf(card);
      current = heads.get(head) ?? [];
      heads.set(head, current);
    }
    current.push(card);
  }
  return heads.values();
}

/**
 * Cards by what makes people the same. Names are only spelled out where a word comes up again: most never do, and an
 * office's telephone that stands behind a thousand names must not be searched a thousand times.
 */
class People {
  private readonly once = new Map<string, PointsCard>();
  private readonly byName = new Map<string, PointsCard[]>();

  /** The earlier card of the same person; remembers this one, or that one under whatever this one adds. */
  earlierThan(card: PointsCard): PointsCard | null {
    const words = sureWords(card.subject.identity);
    const known = words.filter((word) => this.once.has(word));
    if (known.length === 0) {
      for (const word of words) this.once.set(word, card);
      return null;
    }
    const earlier = this.earlierOf(card, known);
    // A repeated card may know a second telephone, by which a third one is found.
    for (const word of words) this.add(earlier ?? card, word);
    return earlier;
  }

  private earlierOf(card: PointsCard, words: readonly string[]): PointsCard | null {
    const { name } = card.subject;
    for (const word of words) {
      // Keys are without accents, so Hùng and Hưng share one; as names they differ.
      const others = this.byName.get(nameKey(card, word)) ?? [];
      const found = [this.once.get(word), ...others].find(
        (other) => other !== undefined && mayBeSameWords(other.subject.name, name),
      );
      if (found !== undefined) return found;
    }
    return null;
  }

  private add(card: PointsCard, word: string): void {
    const first = this.once.get(word);
    if (first === undefined) this.once.set(word, card);
    if (first === undefined || first === card) return;
    const key = nameKey(card, word);
    const known = this.byName.get(key);
    if (known === undefined) this.byName.set(key, [card]);
    else if (!known.includes(card)) known.push(card);
  }
}

const nameKey = (card: PointsCard, word: string): string => `${word}|${fold(card.subject.name)}`;

/** Cards by name and group; of those that say equally little or much of a person, the first stands for all. */
class Namesakes {
  private readonly byKey = new Map<string, PointsCard | Map<string, PointsCard>>();

  /** An earlier card that may be of the same person; else remembers this one. */
  earlierLike(card: PointsCard): PointsCard | null {
    const known = this.byKey.get(card.subject.key);
    if (known === undefined) {
      this.byKey.set(card.subject.key, card);
      return null;
    }
    const kinds = known instanceof Map ? known : new Map([[kindOf(known), known]]);
    if (kinds !== known) this.byKey.set(card.subject.key, kinds);
    for (const earlier of kinds.values()) {
      const sameName = mayBeSameWords(earlier.subject.name, card.subject.name);
      if (sameName && mayBeSame(earlier.subject.identity, card.subject.identity)) return earlier;
    }
    const kind = kindOf(card);
    if (!kinds.has(kind)) kinds.set(kind, card);
    return null;
  }
}

/** Whether a telephone is known, the births, and the very spelling of the name: what decides who may be the same. */
const kindOf = ({ subject: { name, identity } }: PointsCard): string =>
  `${name}|${identity.replace(/tel:\d+/g, 'tel')}`;

const told = (code: 'subject.duplicate' | 'subject.namesake', later: LaterCards): Finding[] =>
  [...later].map(([{ place, subject }, { place: other }]) => ({
    code,
    place,
    facts: { subject: subject.name, other },
  }));
