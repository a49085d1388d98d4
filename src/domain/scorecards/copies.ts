import type { Finding } from '../finding';
import { groupKey } from '../layout/groups';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';
import type { Title } from '../title';
import { isPointsCard, type Mark, type PointsCard, type Scorecard } from './scorecard';

/** A tab as far as its people matter. */
interface Listing {
  sheet: string;
  cards: Scorecard[];
}

/** A title and year whose lists overlap in a way that nobody but a person can sort out. */
export interface DoubtfulLists {
  title: Title;
  year: number | null;
}

export interface WithoutCopies<T> {
  kept: T[];
  doubtful: DoubtfulLists[];
  findings: Finding[];
}

const leastShareInDoubt = 0.5;

/**
 * Leaves out tabs that list people of the other tabs once more with the same marks ("Đề nghị khen", "GDHT (2)").
 * A tab that repeats many people but not as they stand elsewhere stays, and its lists are told as doubtful.
 */
export function withoutCopies<T extends Listing>(tabs: T[]): WithoutCopies<T> {
  const people = new NamedCards(tabs);
  const copies = smallestAndLatestFirst(tabs).flatMap(({ sheet, cards }): Finding[] => {
    const rows = cards.filter(isPointsCard);
    const partners = people.partnersOf(rows, isSameCard);
    if (rows.length === 0 || partners.length < rows.length) return [];
    people.leaveOut(sheet);
    return [{ code: 'tab.copy', place: topOf(sheet), facts: { of: sheetsOf(partners) } }];
  });
  const kept = tabs.filter(({ sheet }) => people.has(sheet));
  return { kept, ...doubtfulLists(kept, people, copies) };
}

function doubtfulLists(
  tabs: Listing[],
  people: NamedCards,
  copies: Finding[],
): Pick<WithoutCopies<never>, 'doubtful' | 'findings'> {
  const doubtful: DoubtfulLists[] = [];
  const findings = [...copies];
  for (const { sheet, cards } of smallestAndLatestFirst(tabs)) {
    const rows = cards.filter(isPointsCard);
    const alike = people
      .partnersOf(rows, mayBeSamePerson)
      .filter((other) => !findings.some((told) => told.place.sheet === other.place.sheet));
    if (alike.length === 0 || alike.length < rows.length * leastShareInDoubt) continue;
    doubtful.push(...rows.map(({ title, year }) => ({ title, year })));
    const facts = { of: sheetsOf(alike), repeated: alike.length, rows: rows.length };
    findings.push({ code: 'tab.mayRepeat', place: topOf(sheet), facts });
  }
  return { doubtful, findings };
}

const topOf = (sheet: string) => ({ sheet, row: 1, column: 1 });

const smallestAndLatestFirst = <T extends Listing>(tabs: T[]): T[] =>
  [...tabs].reverse().sort((a, b) => a.cards.length - b.cards.length);

const sheetsOf = (cards: PointsCard[]): string =>
  [...new Set(cards.map(({ place }) => place.sheet))].join(', ');

/** The cards of the tabs that count, by title, year and name. */
class NamedCards {
  private readonly byName = new Map<string, PointsCard[]>();
  private readonly sheets: Set<string>;

  constructor(tabs: Listing[]) {
    this.sheets = new Set(tabs.map(({ sheet }) => sheet));
    for (const card of tabs.flatMap(({ cards }) => cards.filter(isPointsCard))) {
      const namesakes = this.byName.get(nameKey(card));
      if (namesakes === undefined) this.byName.set(nameKey(card), [card]);
      else namesakes.push(card);
    }
  }

  has = (sheet: string): boolean => this.sheets.has(sheet);

  leaveOut(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** For each row a card of its own in another tab, where there is one that fits. */
  partnersOf(rows: PointsCard[], fits: (row: PointsCard, other: PointsCard) => boolean): PointsCard[] {
    const taken = new Set<PointsCard>();
    for (const row of rows) {
      const partner = this.byName
        .get(nameKey(row))
        ?.find(
          (other) =>
            other.place.sheet !== row.place.sheet &&
            this.has(other.place.sheet) &&
            !taken.has(other) &&
            fits(row, other),
        );
      if (partner !== undefined) taken.add(partner);
    }
    return [...taken];
  }
}

const nameKey = ({ title, year, subject }: PointsCard): string =>
  `${title}|${year ?? ''}|${fold(subject.name)}`;

/** Nothing that both rows say tells them apart. */
const mayBeSamePerson = ({ subject: a }: PointsCard, { subject: b }: PointsCard): boolean =>
  mayBeSameWords(a.name, b.name) &&
  (a.group === null || b.group === null || mayBeSameWords(groupKey(a.group), groupKey(b.group))) &&
  (a.identity === '' || b.identity === '' || a.identity === b.identity);

const isSameCard = (a: PointsCard, b: PointsCard): boolean => mayBeSamePerson(a, b) && sameMarks(a, b);

/** Equal in every criterion that both tabs have. */
function sameMarks(a: PointsCard, b: PointsCard): boolean {
  const shared = Object.keys(a.marks).filter((id) => b.marks[id] !== undefined);
  return shared.length > 0 && shared.every((id) => sameMark(a.marks[id]!, b.marks[id]!));
}

function sameMark(a: Mark, b: Mark): boolean {
  const saying = (mark: Mark) => (mark.kind === 'points' ? mark.points : 'shown' in mark ? mark.shown : '');
  return a.kind === b.kind && saying(a) === saying(b);
}
