import type { CalendarDate } from '../text/date';
import type { Meaning } from './wordings';

/** A cell's typed value: '' is blank, an error value is its text ("#REF!"), as Apps Script gives it. */
export type CellValue = string | number | boolean | CalendarDate;

/** Rows and columns from 0; both ends belong to the area. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What people said that columns hold, by their headings; null: nothing that counts, undefined: now this, now that. */
export type ToldMeanings = ReadonlyMap<string, Meaning | null | undefined>;

/** One tab as read in one go: values, shown texts and formulas of the same size, rows and columns from 0. */
export interface Grid {
  sheet: string;
  values: CellValue[][];
  shown: string[][];
  formulas: string[][];
  merges: Area[];
  /** What people said of this tab's columns. */
  told?: ToldMeanings;
}

export const rowCount = (grid: Grid): number => grid.values.length;

export const columnCount = (grid: Grid): number => grid.values[0]?.length ?? 0;

/** The text a person sees in a cell; '' outside the grid. */
export const shownAt = (grid: Grid, row: number, column: number): string => grid.shown[row]?.[column] ?? '';

/** The typed value of a cell; '' outside the grid. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row]?.[column] ?? '';

export const isFormula = (grid: Grid, row: number, column: number): boolean =>
  (grid.formulas[row]?.[column] ?? '') !== '';

/** The merged cells that a cell lies under, which show the text of their first; null for the first itself. */
export const hiddenUnder = ({ merges }: Grid, row: number, column: number): Area | null =>
  merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  ) ?? null;
