import type { Finding } from '../finding';
import { groupKey } from '../layout/groups';
import { maySpellTheSame, type Spelling, spellingOf } from '../text/accents';
import { fold } from '../text/fold';
import type { Title } from '../title';
import { mayBeSame } from './identity';
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
 * Leaves out tabs that list people of the other tabs once more with the same marks ("Đề nghị khen", "GDHT (2)"), or
 * with none, and rows without a mark of people who are marked elsewhere. A tab that repeats many people but not as
 * they stand elsewhere stays, and its lists are told as doubtful.
 */
export function withoutCopies<T extends Listing>(tabs: T[]): WithoutCopies<T> {
  const people = new NamedCards(tabs);
  const copies = likeliestCopiesFirst(tabs).flatMap(({ sheet, cards }): Finding[] => {
    const rows = cards.filter(isPointsCard);
    const partners = people.copied(rows);
    if (rows.length === 0 || partners.length < rows.length) return [];
    people.leaveOut(sheet);
    return [copyOf(sheet, partners)];
  });
  const left = tabs.filter(({ sheet }) => people.has(sheet));
  const parts = left.map((tab) => withoutBlankCopies(tab, people));
  const kept = parts.map(({ tab }) => tab);
  const partly = parts.flatMap(({ findings }) => findings);
  return { kept, ...doubtfulLists(kept, new NamedCards(kept), [...copies, ...partly]) };
}

const copyOf = (sheet: string, partners: PointsCard[]): Finding => ({
  code: 'tab.copy',
  place: topOf(sheet),
  facts: { of: sheetsOf(partners) },
});

/** Without the rows that say no mark, where most of the tab's people are marked in another tab. */
function withoutBlankCopies<T extends Listing>(tab: T, people: NamedCards): { tab: T; findings: Finding[] } {
  const rows = tab.cards.filter(isPointsCard);
  const partners = people.partnersOf(rows, people.mayBeSamePerson);
  const shared = [...partners.keys()];
  const many = shared.length > 0 && shared.length >= rows.length * leastShareInDoubt;
  const marked = [...partners.values()];
  if (!many || !shared.every(saysNoMark) || marked.some(saysNoMark)) return { tab, findings: [] };
  const cards = tab.cards.filter((card) => !isPointsCard(card) || !partners.has(card));
  return { tab: { ...tab, cards }, findings: [copyOf(tab.sheet, marked)] };
}

function doubtfulLists(
  tabs: Listing[],
  people: NamedCards,
  copies: Finding[],
): Pick<WithoutCopies<never>, 'doubtful' | 'findings'> {
  const doubtful: DoubtfulLists[] = [];
  const told = new Set<string>();
  const findings = [...copies];
  for (const { sheet, cards } of likeliestCopiesFirst(tabs)) {
    const rows = cards.filter(isPointsCard);
    const partners = people.partnersOf(rows, people.mayBeSamePerson);
    const alike = [...partners.values()].filter((other) => !told.has(other.place.sheet));
    if (alike.length === 0 || alike.length < rows.length * leastShareInDoubt) continue;
    doubtful.push(...rows.map(({ title, year }) => ({ title, year })));
    const facts = { of: sheetsOf(alike), repeated: alike.length, rows: rows.length };
    findings.push({ code: 'tab.mayRepeat', place: topOf(sheet), facts });
    told.add(sheet);
  }
  return { doubtful, findings };
}

const topOf = (sheet: string) => ({ sheet, row: 1, column: 1 });

/** Lists without groups go first, so that those kept can be counted by group; then the smallest and the latest. */
const likeliestCopiesFirst = <T extends Listing>(tabs: T[]): T[] =>
  [...tabs]
    .reverse()
    .sort((a, b) => Number(namesGroups(a)) - Number(namesGroups(b)) || a.cards.length - b.cards.length);

const namesGroups = ({ cards }: Listing): boolean => cards.some(({ subject }) => subject.group !== null);

const sheetsOf = (cards: PointsCard[]): string =>
  [...new Set(cards.map(({ place }) => place.sheet))].join(', ');

/** The cards of the tabs that count, by title, year and name. */
class NamedCards {
  private readonly byName = new Map<string, PointsCard[]>();
  private readonly sizes = new Map<string, number>();
  private readonly names = new Map<PointsCard, Spelling>();
  private readonly groups = new Map<PointsCard, Spelling>();

  constructor(tabs: Listing[]) {
    for (const { sheet, cards } of tabs) {
      const rows = cards.filter(isPointsCard);
      this.sizes.set(sheet, rows.length);
      for (const card of rows) this.take(card);
    }
  }

  private take(card: PointsCard): void {
    const namesakes = this.byName.get(nameKey(card));
    if (namesakes === undefined) this.byName.set(nameKey(card), [card]);
    else namesakes.push(card);
    const { name, group } = card.subject;
    this.names.set(card, spellingOf(name));
    if (group !== null) this.groups.set(card, spellingOf(groupKey(group)));
  }

  has = (sheet: string): boolean => this.sizes.has(sheet);

  leaveOut(sheet: string): void {
    this.sizes.delete(sheet);
  }

  /** The cards that a tab's rows copy; the very same people under another tab's group are a copy of that tab too. */
  copied(rows: PointsCard[]): PointsCard[] {
    const said = this.partnersOf(rows, (a, b) => this.mayBeSamePerson(a, b) && saysNoMore(a, b));
    if (said.size === rows.length || rows.length < fewestInCopy) return [...said.values()];
    const sameList = this.partnersOf(
      rows,
      (a, b) =>
        this.isSameName(a, b) && isOfTab(a, b) && sameMarks(a, b) && this.sizeOfTab(b) === rows.length,
    );
    return [...sameList.values()];
  }

  /** For each row a card of its own in another tab, where there is one that fits. */
  partnersOf(
    rows: PointsCard[],
    fits: (row: PointsCard, other: PointsCard) => boolean,
  ): Map<PointsCard, PointsCard> {
    const partners = new Map<PointsCard, PointsCard>();
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
      if (partner === undefined) continue;
      taken.add(partner);
      partners.set(row, partner);
    }
    return partners;
  }

  /** Nothing that both rows say tells them apart. */
  mayBeSamePerson = (a: PointsCard, b: PointsCard): boolean =>
    this.mayBeSameGroup(a, b) && this.isSameName(a, b);

  private isSameName(a: PointsCard, b: PointsCard): boolean {
    const [one, other] = [this.names.get(a), this.names.get(b)];
    const alike = one !== undefined && other !== undefined && maySpellTheSame(one, other);
    return alike && mayBeSame(a.subject.identity, b.subject.identity);
  }

  private mayBeSameGroup(a: PointsCard, b: PointsCard): boolean {
    const [one, other] = [this.groups.get(a), this.groups.get(b)];
    if (one === undefined || other === undefined || maySpellTheSame(one, other)) return true;
    return isOfTab(a, b) && this.sizeOfTab(a) >= fewestInCopy && mayNameOneTab(one.letters, other.letters);
  }

  private sizeOfTab = ({ place }: PointsCard): number => this.sizes.get(place.sheet) ?? 0;
}

/** "TDP 1 (2)", "TDP 1 cũ" and "Bản in" may be TDP 1 once more; TDP 2 is another group. */
const mayNameOneTab = (one: string, other: string): boolean =>
  one.split(' ')[0] !== other.split(' ')[0] ||
  `${one} `.startsWith(`${other} `) ||
  `${other} `.startsWith(`${one} `);

/** A single namesake with the same marks is no copied list. */
const fewestInCopy = 2;

const nameKey = ({ title, year, subject }: PointsCard): string =>
  `${title}|${year ?? ''}|${fold(subject.name)}`;

const isOfTab = ({ subject: a }: PointsCard, { subject: b }: PointsCard): boolean =>
  a.groupOfTab === true || b.groupOfTab === true;

const saysNoMark = ({ marks }: PointsCard): boolean =>
  Object.values(marks).every(({ kind }) => kind === 'blank');

/** The first row adds nothing to the second: the same marks, or none. */
const saysNoMore = (a: PointsCard, b: PointsCard): boolean =>
  sameMarks(a, b) || (saysNoMark(a) && !saysNoMark(b));

/** Equal in every criterion that both tabs have. */
function sameMarks(a: PointsCard, b: PointsCard): boolean {
  const shared = Object.keys(a.marks).filter((id) => b.marks[id] !== undefined);
  return shared.length > 0 && shared.every((id) => sameMark(a.marks[id]!, b.marks[id]!));
}

function sameMark(a: Mark, b: Mark): boolean {
  const saying = (mark: Mark) => (mark.kind === 'points' ? mark.points : 'shown' in mark ? mark.shown : '');
  return a.kind === b.kind && saying(a) === saying(b);
}
