import type { Finding } from '../finding';
import { firstColumn, type Table } from '../layout/table';
import type { Place } from '../place';
import { fold } from '../text/fold';
import { placeOf } from './cells';
import type { DoubtfulLists } from './copies';
import { mayBeSame } from './identity';
import { isPointsCard, type PointsCard, type Scorecard } from './scorecard';

/** One list of a tab, with its cards. */
interface Listed {
  table: Table;
  cards: PointsCard[];
}

const leastShareInDoubt = 0.5;

/**
 * Lists side by side of which one names half of its people again, in other rows: a second block to sort or sum them,
 * or two halves with namesakes. Only a person can tell, so their title is doubtful until then.
 */
export function listsBeside(
  tables: { table: Table; cards: number }[],
  cards: Scorecard[],
): { doubtful: DoubtfulLists[]; findings: Finding[] } {
  const doubtful: DoubtfulLists[] = [];
  const findings: Finding[] = [];
  const lists = listed(tables, cards);
  for (const [at, later] of lists.entries()) {
    for (const earlier of lists.slice(0, at).filter((one) => standBeside(one, later))) {
      const repeated = sharedPeople(earlier.cards, later.cards);
      const fewest = Math.min(earlier.cards.length, later.cards.length);
      if (repeated === 0 || repeated < fewest * leastShareInDoubt) continue;
      findings.push({
        code: 'list.mayRepeat',
        place: placeOfHeading(later),
        facts: { other: placeOfHeading(earlier), repeated },
      });
      doubtful.push(...later.cards.slice(0, 1).map(({ title, year }) => ({ title, year })));
    }
  }
  return { doubtful, findings };
}

/** The rosters with the cards that each gave; they come in the order of the tables. */
function listed(tables: { table: Table; cards: number }[], cards: Scorecard[]): Listed[] {
  let from = 0;
  return tables
    .map(({ table, cards: count }) => {
      from += count;
      return { table, cards: cards.slice(from - count, from).filter(isPointsCard) };
    })
    .filter(({ table }) => table.kind === 'roster');
}

const placeOfHeading = ({ table }: Listed): Place =>
  placeOf(table, table.header.top, firstColumn(table.header));

/** Their headers share rows: nothing of one is below the other. */
const standBeside = ({ table: one }: Listed, { table: other }: Listed): boolean =>
  one.header.top <= other.header.bottom && other.header.top <= one.header.bottom;

/** How many people of one list may be among the other's, each only once. */
function sharedPeople(some: PointsCard[], others: PointsCard[]): number {
  const left = [...others];
  return some.filter((card) => {
    const at = left.findIndex((other) => isSame(card, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

const isSame = (one: PointsCard, other: PointsCard): boolean =>
  one.title === other.title &&
  one.year === other.year &&
  fold(one.subject.name) === fold(other.subject.name) &&
  (one.subject.group === null || other.subject.group === null || one.subject.key === other.subject.key) &&
  mayBeSame(one.subject.identity, other.subject.identity);
