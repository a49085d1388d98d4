import type { Grid } from '../domain/layout/grid';
import { fold } from '../domain/text/fold';
import { listHead } from '../domain/units/unitList';
import type { Book } from '../sheets/book';
import { districtWords } from '../words/district';

/** Widths of the columns of a list that is started here. */
const widths = [70, 200, 90, 110, 110, 120, 420, 220, 150, 150, 90];

const isNamed = ({ sheet }: Grid): boolean => fold(sheet) === fold(districtWords.tabs.units);

/** The tab that lists the wards, as people named it; null where there is none. */
export const unitTab = (book: Book): Grid | null => book.grids().find(isNamed) ?? null;

/** True for the list of wards itself: the workbook that holds it is a consolidating unit's. */
export const isUnitList = (grid: Grid): boolean => isNamed(grid) && listHead(grid) !== null;

/** Starts the list with these rows; `year` stands above it where it is known. Does nothing where one exists. */
export function startUnitTab(book: Book, year: number | null, rows: string[][] = []): void {
  const { tabs, unitList } = districtWords;
  const head = [[unitList.title], [year === null ? '' : unitList.year(year)], [], unitList.columns];
  book.startTab(tabs.units, [...head, ...rows], widths);
}
