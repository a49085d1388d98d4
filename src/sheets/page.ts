/** One cell of a tab that the add-in writes. Text is always data: it never becomes a formula. */
export type PageCell =
  | string
  | number
  | null
  /** A share, shown as a percentage of the exact counts. */
  | { count: number; of: number }
  /** A text that leads to a cell of this spreadsheet. */
  | { text: string; sheetId: number; cell: string };

type LinkCell = Extract<PageCell, { text: string }>;

/** True for a text that leads to a cell. */
export const isLink = (cell: PageCell): cell is LinkCell =>
  cell !== null && typeof cell === 'object' && 'text' in cell;

/** How numbers are shown: with a decimal only where there is one. */
export const numberPattern = (number: number): string => (Number.isInteger(number) ? '#,##0' : '#,##0.##');

export const sharePattern = '0.0%';

/** A share of two counts, blank where one is not known. */
export const shareCell = (count: number | null, of: number | null): PageCell =>
  count === null || of === null || of === 0 ? null : { count, of };

/** A tab that the add-in makes: heading, what it counts, and one table. */
export interface Page {
  heading: string;
  /** Lines under the heading: what counts, what does not, the date. */
  lines: string[];
  /** A page without any heading, such as printed forms, has nothing that stays in view. */
  columns: { heading: string; width: number }[];
  rows: PageCell[][];
  /** Indexes of rows to print bold, such as totals. */
  emphasised: number[];
  /** Columns that stay in view when a wide page is scrolled sideways. */
  frozenColumns?: number;
  /** From this row on stands what only machines read: it is hidden, and does not wrap. */
  unwrappedFrom?: number;
  /** The least height of the rows, where people write in them by hand. */
  rowHeight?: number;
  /** Rows that are ruled like a form. */
  bordered?: { from: number; count: number }[];
  /** Charts of numbers that stand in the page; only the master draws them. */
  charts?: PageChart[];
}

/** A chart of a part of the page's rows, a row a name; rows and columns count from 0. */
export interface PageChart {
  kind: 'bar' | 'column' | 'line';
  /** What it says, in a few words. */
  title: string;
  subtitle: string;
  /** The same for who cannot see it. */
  text: string;
  /** The row that names the series; the numbers follow. */
  headRow: number;
  count: number;
  /** The column of the names. */
  names: number;
  /** Bars of one name are stacked where only one of them is ever there. */
  isStacked: boolean;
  series: { column: number; look: SeriesLook }[];
  /** Where it lies. */
  at: { row: number; column: number };
  height: number;
}

/** What a series stands for, by which it gets its colour: a figure, another beside it, lines to be reached. */
export type SeriesLook = 'first' | 'second' | 'line' | 'secondLine' | 'thirdLine';
