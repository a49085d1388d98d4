import { criteriaWithParts } from '../criteria/criteriaSet';
import { hiddenUnder, isFormula, shownAt, valueAt } from '../layout/grid';
import { type Column, columnOf } from '../layout/header';
import { type Meaning, markedCriterion } from '../layout/vocabulary';
import { cellName } from '../place';
import { readRoster } from '../scorecards/rosterCards';
import type { PointsCard } from '../scorecards/scorecard';
import type { Roster } from '../scorecards/wardBook';
import { tidy } from '../text/normalise';
import { showNumber } from '../text/show';
import type { Lock } from './typedPoints';

/** A column of a roster that a form fills in. Columns count from 0. */
export interface EntryColumn {
  /** The criterion's or part's id ("1", "1a"); "evidence:1", or "evidence" for all of them. */
  id: string;
  kind: 'points' | 'evidence';
  /** The criterion that it belongs to; null for evidence of all. */
  criterion: string | null;
  name: string;
  max: number | null;
  column: number;
  /** The ids of the parts that it is the sum of; none where a part has no column of its own. */
  sumOf: string[];
  /** Two columns claim it, so that nobody can say which cell is meant. */
  doubled: boolean;
}

/** One cell of a card, as the form shows it. */
export interface EntryField extends EntryColumn {
  cell: string;
  text: string;
  /** Why the form does not write here. */
  locked: Lock | null;
}

/** The columns of marks and evidence, from left to right. */
function entryColumns(roster: Roster): EntryColumn[] {
  const columns: EntryColumn[] = [];
  const take = (column: EntryColumn): void => {
    const first = columns.find(({ id }) => id === column.id);
    if (first === undefined) columns.push(column);
    else first.doubled = true;
  };
  for (const column of roster.table.header.columns) {
    if (column.meaning === 'evidence') take(evidenceColumn(roster, column));
    const id = column.meaning === null ? null : markedCriterion(column.meaning);
    if (id !== null) take(pointsColumn(roster, column, id));
  }
  return columns.map((column) => ({ ...column, sumOf: sumOf(roster, columns, column.id) }));
}

/** Without a part that the set names, or with one that two columns claim, nothing is summed. */
function sumOf({ set }: Roster, columns: EntryColumn[], id: string): string[] {
  const parts = columns.filter((column) => column.id !== id && isPart(column.id, id));
  const named = set?.criteria.find((criterion) => criterion.id === id)?.parts ?? [];
  const whole = named.every((part) => parts.some((column) => column.id === part.id));
  return whole && !parts.some(({ doubled }) => doubled) ? parts.map((part) => part.id) : [];
}

const isPart = (id: string, criterion: string): boolean => new RegExp(`^${criterion}[a-z]`).test(id);

function pointsColumn({ set }: Roster, { index, path, max }: Column, id: string): EntryColumn {
  const criteria = set === null ? [] : criteriaWithParts(set);
  const known = criteria.find((criterion) => criterion.id === id);
  return {
    id,
    kind: 'points',
    criterion: id,
    name: known?.name ?? path.join(' – '),
    max: known?.max ?? max,
    column: index,
    sumOf: [],
    doubled: false,
  };
}

/** Evidence under a criterion's own heading is that criterion's. */
function evidenceColumn({ table }: Roster, { index, path }: Column): EntryColumn {
  const beside = table.header.columns.find(
    (other) => path.length > 1 && other.path[0] === path[0] && isMark(other.meaning),
  );
  const marked = beside?.meaning ? markedCriterion(beside.meaning) : null;
  const criterion = marked === null ? null : String(Number.parseInt(marked, 10));
  return {
    id: criterion === null ? 'evidence' : `evidence:${criterion}`,
    kind: 'evidence',
    criterion,
    name: path[path.length - 1] ?? '',
    max: null,
    column: index,
    sumOf: [],
    doubled: false,
  };
}

const isMark = (meaning: Meaning | null): boolean => meaning !== null && markedCriterion(meaning) !== null;

/** The fields of the card in that row, which counts from 0. */
export const entryFields = (roster: Roster, row: number): EntryField[] =>
  entryColumns(roster).map((column) => ({
    ...column,
    cell: cellName({ row: row + 1, column: column.column + 1 }),
    text: textSeen(roster, row, column.column),
    locked: lockOf(
      column,
      isFormula(roster.table.grid, row, column.column),
      hiddenUnder(roster.table.grid, row, column.column) !== null,
    ),
  }));

/** The fields of a row that is not there yet; in the columns of `formulas` a formula will stand. */
export const blankFields = (roster: Roster, row: number, formulas: number[]): EntryField[] =>
  entryColumns(roster).map((column) => {
    const merged = mergedInto(roster, row, column.column);
    return {
      ...column,
      cell: cellName({ row: row + 1, column: column.column + 1 }),
      text: merged ? textSeen(roster, row, column.column) : '',
      locked: lockOf(column, formulas.includes(column.column), merged),
    };
  });

/** What people see in a cell: merged cells share the text of their first. */
export function textSeen(roster: Roster, row: number, column: number): string {
  const merged = hiddenUnder(roster.table.grid, row, column);
  return merged === null ? textIn(roster, row, column) : textIn(roster, merged.top, merged.left);
}

const lockOf = ({ doubled }: EntryColumn, formula: boolean, merged: boolean): Lock | null =>
  doubled ? 'doubled' : formula ? 'formula' : merged ? 'merged' : null;

/** A row made there would come into the midst of merged cells. */
export const mergedInto = ({ table: { grid } }: Roster, row: number, column: number): boolean =>
  (hiddenUnder(grid, row, column)?.top ?? row) < row;

/** The criteria of the set that have no column of their own nor of a part. */
export function criteriaWithoutColumn(roster: Roster): string[] {
  const marked = new Set(entryColumns(roster).map(({ id }) => String(Number.parseInt(id, 10))));
  return roster.set?.criteria.map(({ id }) => id).filter((id) => !marked.has(id)) ?? [];
}

/** What stands in a cell, numbers in full: a cell may show 9 for 8,5. */
export function textIn({ table: { grid } }: Roster, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  const shown = shownAt(grid, row, column);
  return typeof value === 'number' && !shown.trim().endsWith('%') ? showNumber(value) : shown;
}

const identifying: readonly Meaning[] = ['serial', 'group', 'address', 'phone', 'birth', 'members'];

/** All that tells whose row it is; the same as long as nobody moves or renames the subject. */
export const whoIn = ({ table: { grid, header } }: Roster, row: number): string =>
  header.columns
    .filter((column) => column === columnOf(header, 'name') || identifying.includes(column.meaning ?? 'note'))
    .map(({ index }) => tidy(shownAt(grid, row, index)))
    .join('|');

/** The cards of a roster, each by its row, which counts from 0. */
export const cardsByRow = ({ table, title, year, set, ticks }: Roster): Map<number, PointsCard> =>
  new Map(readRoster(table, title, year, set, ticks).cards.map((card) => [card.place.row - 1, card]));
