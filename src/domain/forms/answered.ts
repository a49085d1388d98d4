import type { Finding } from '../finding';
import { shownAt } from '../layout/grid';
import { groupKey } from '../layout/groups';
import { firstColumn, type Table } from '../layout/table';
import { placeOf } from '../scorecards/cells';
import { mayBeSame, sureWords } from '../scorecards/identity';
import { isPointsCard, type PointsCard, type Scorecard } from '../scorecards/scorecard';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';

interface Listing {
  sheet: string;
  cards: Scorecard[];
  lists: { table: Table }[];
}

/** The heading over the ids of responses, folded; people may rename the tab. */
const idHeading = 'ma phieu';

/** Google's ids are longer than any number that a ward gives its own cards. */
const responseId = /^[\w-]{20,}$/;

/** The rows of a table that hold answers sent over the net. */
function answerRows({ grid, header, end }: Table): number[] {
  const id = header.columns.find(({ path }) => fold(path[path.length - 1] ?? '') === idHeading);
  if (id === undefined) return [];
  const rows = Array.from({ length: end - header.bottom - 1 }, (_, at) => header.bottom + 1 + at);
  return rows.filter((row) => responseId.test(tidy(shownAt(grid, row, id.index))));
}

const takesAnswers = ({ lists }: Listing): boolean => lists.some(({ table }) => answerRows(table).length > 0);

/** Answers that read like another row of a list, say of somebody called "Tổng cộng": told, never dropped silently. */
function unreadAnswers({ lists }: Listing): Finding[] {
  return lists.flatMap(({ table }) => {
    const read = new Set([...table.records.map(({ row }) => row), ...table.remarks]);
    const { header, grid } = table;
    const name = header.columns.find(({ meaning }) => meaning === 'name')?.index ?? firstColumn(header);
    return answerRows(table)
      .filter((row) => !read.has(row))
      .map((row): Finding => {
        const facts = { shown: tidy(shownAt(grid, row, name)) };
        return { code: 'row.unclear', place: placeOf(table, row, name), facts };
      });
  });
}

/**
 * Counts a household once that stands in the ward's list and answered over the net. The ward's own marks go first; a
 * row of its list that nobody marked gives way to the answer. Where there is a list of the title and year, an answer
 * of somebody who is not in it waits for a person.
 */
export function withAnswers<T extends Listing>(tabs: T[]): { tabs: T[]; findings: Finding[] } {
  const answers = tabs.filter(takesAnswers);
  if (answers.length === 0) return { tabs, findings: [] };
  const listed = new Listed(tabs.filter((tab) => !answers.includes(tab)));
  const leftOut = new Set<Scorecard>();
  const findings = answers.flatMap(({ cards }) =>
    cards.filter(isPointsCard).flatMap((card): Finding[] => {
      if (!listed.hasListFor(card)) return [];
      const rows = listed.rowsOf(card);
      const marked = rows.find((row) => !saysNoMark(row));
      const { place, subject } = card;
      if (rows.length > 0 && marked === undefined) {
        for (const row of rows) leftOut.add(row);
        return [];
      }
      leftOut.add(card);
      return marked === undefined
        ? [{ code: 'answer.unmatched', place, facts: { subject: subject.name } }]
        : [{ code: 'answer.listed', place, facts: { subject: subject.name, other: marked.place } }];
    }),
  );
  return {
    tabs: tabs.map((tab) => ({ ...tab, cards: tab.cards.filter((card) => !leftOut.has(card)) })),
    findings: [...findings, ...answers.flatMap(unreadAnswers)],
  };
}

/** The cards of the ward's own lists, by title, year and name. */
class Listed {
  private readonly heads = new Set<string>();
  private readonly byName = new Map<string, PointsCard[]>();

  constructor(tabs: Listing[]) {
    for (const card of tabs.flatMap(({ cards }) => cards).filter(isPointsCard)) {
      this.heads.add(headOf(card));
      const key = nameKey(card);
      this.byName.set(key, [...(this.byName.get(key) ?? []), card]);
    }
  }

  hasListFor = (card: PointsCard): boolean => this.heads.has(headOf(card));

  rowsOf = (card: PointsCard): PointsCard[] =>
    (this.byName.get(nameKey(card)) ?? []).filter((row) => isSame(row, card));
}

const headOf = ({ title, year }: PointsCard): string => `${title}|${year ?? ''}`;

const nameKey = (card: PointsCard): string => `${headOf(card)}|${fold(card.subject.name)}`;

function isSame({ subject: row }: PointsCard, { subject: answer }: PointsCard): boolean {
  if (!mayBeSameWords(row.name, answer.name) || !mayBeSame(row.identity, answer.identity)) return false;
  const words = sureWords(row.identity);
  if (sureWords(answer.identity).some((word) => words.includes(word))) return true;
  return row.group === null || answer.group === null || groupKey(row.group) === groupKey(answer.group);
}

const saysNoMark = ({ marks }: PointsCard): boolean =>
  Object.values(marks).every(({ kind }) => kind === 'blank');
