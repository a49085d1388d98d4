import type { CriteriaSet } from '../criteria/criteriaSet';
import { type Area, type Grid, isFormula } from '../layout/grid';
import { readTables } from '../layout/readTables';
import type { Table } from '../layout/table';
import { isPointsCard, type PointsCard } from '../scorecards/scorecard';
import { isSetsTab, type WardReading } from '../scorecards/wardBook';
import { fold } from '../text/fold';
import { nameInNextYear, type YearCell, yearCells } from './yearLines';
import { yearlyAreas } from './yearlyCells';

/** A tab to be copied: the copy's name, what of it is emptied, and where it gets the new year. Rows, columns from 0. */
export interface CarriedTab {
  sheet: string;
  newName: string;
  clear: Area[];
  years: YearCell[];
}

/** A list of the year that is not carried over. */
export interface LeftTab {
  sheet: string;
  newName: string;
  /** A tab of that name is there, it holds other years or forms too, or its heading does not say the year. */
  why: 'there' | 'mixed' | 'yearUnclear';
}

/** How the lists of the year that was judged last become those of the next. */
export interface NewYearPlan {
  year: number;
  carried: CarriedTab[];
  left: LeftTab[];
}

/** null where no list has a mark that somebody typed: such lists are a beginning already. */
export function planNewYear(grids: Grid[], reading: WardReading): NewYearPlan | null {
  const named = headingsOf(reading.sets);
  const lists = grids
    .filter(({ sheet }) => !isSetsTab(sheet))
    .map((grid) => ({ grid, tables: readTables(grid, named) }))
    .filter(({ tables }) => tables.some(isRoster));
  const marked = lists.flatMap(({ grid }) =>
    cardsOf(reading, grid).flatMap((card) => (card.year !== null && isMarked(card, grid) ? [card.year] : [])),
  );
  if (marked.length === 0) return null;
  const last = Math.max(...marked);
  const plan: NewYearPlan = { year: last + 1, carried: [], left: [] };
  const taken = new Set(grids.map(({ sheet }) => sheet));
  for (const { grid, tables } of lists) {
    const years = new Set(cardsOf(reading, grid).map(({ year }) => year));
    if (!years.has(last)) continue;
    const { sheet } = grid;
    const newName = nameInNextYear(sheet, last);
    const tab: CarriedTab = {
      sheet,
      newName,
      clear: yearlyAreas(grid, tables),
      years: yearCells(grid, tables, last),
    };
    const why = taken.has(newName)
      ? 'there'
      : years.size > 1 || tables.some(isCardPage)
        ? 'mixed'
        : rostersSay(tables, last) && rostersSay(readTables(copyOf(grid, tab), named), last + 1)
          ? null
          : 'yearUnclear';
    taken.add(newName);
    if (why === null) plan.carried.push(tab);
    else plan.left.push({ sheet, newName, why });
  }
  return plan;
}

const isRoster = ({ kind }: Table): boolean => kind === 'roster';

const isCardPage = ({ kind }: Table): boolean => kind === 'pointsPage' || kind === 'checklistPage';

const rostersSay = (tables: Table[], year: number): boolean => {
  const rosters = tables.filter(isRoster);
  return rosters.length > 0 && rosters.every(({ block }) => block.year === year);
};

/** Criteria by their folded names, by which a column of marks may be headed. */
const headingsOf = (sets: CriteriaSet[]): Map<string, string> =>
  new Map(
    sets.flatMap((set) =>
      set.kind === 'points' ? set.criteria.map(({ id, name }) => [fold(name), id]) : [],
    ),
  );

const cardsOf = ({ cards }: WardReading, { sheet }: Grid): PointsCard[] =>
  cards.filter(isPointsCard).filter(({ place }) => place.sheet === sheet);

/** True where somebody typed a mark; a formula gives 0 for nothing at all. */
const isMarked = ({ marks, partMarks }: PointsCard, grid: Grid): boolean =>
  [...Object.values(marks), ...Object.values(partMarks)].some(
    ({ kind, place }) => kind !== 'blank' && !isFormula(grid, place.row - 1, place.column - 1),
  );

/** The tab as its copy will be. */
export function copyOf(grid: Grid, { newName, clear, years }: CarriedTab): Grid {
  const values = grid.values.map((row) => [...row]);
  const shown = grid.shown.map((row) => [...row]);
  const put = (row: number, column: number, value: string | number) => {
    values[row]![column] = value;
    shown[row]![column] = String(value);
  };
  for (const { top, left, bottom, right } of clear)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) put(row, column, '');
  for (const { row, column, value } of years) put(row, column, value);
  return { ...grid, sheet: newName, values, shown };
}
