import type { Font, Style } from 'exceljs';

/** An error value such as `#REF!`, as a formula or a person leaves it in a cell. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers (days since 1899-12-30) under a date number format. */
export type CellValue = number | string | boolean | CellError | null;

/** A stretch of a cell's text with its own font, or with a link of its own where the cell has none as a whole. */
export interface TextRun {
  readonly text: string;
  readonly font?: Partial<Font>;
  readonly link?: string;
}

/** Looks of a cell, in exceljs's words; the number format lives beside it in {@link Cell}. */
export type CellStyle = Readonly<Partial<Omit<Style, 'numFmt'>>>;

/** One cell. Never changed in place: a write puts a new object. */
export interface Cell {
  readonly value: CellValue;
  /** Starts with `=`; `value` is its last result. */
  readonly formula?: string;
  /** An Excel/Sheets pattern; absent means automatic (General). */
  readonly numberFormat?: string;
  readonly note?: string;
  /** A web address, or `#gid=<sheetId>&range=A1` for a place in the same file. */
  readonly link?: string;
  readonly runs?: readonly TextRun[];
  readonly style?: CellStyle;
}

/** The cell nobody touched. */
export const BLANK: Cell = Object.freeze({ value: null });

/** A cell without its content; looks, number format and note stay. */
export function emptied(cell: Cell): Cell {
  const { formula: _formula, runs: _runs, link: _link, ...kept } = cell;
  return { ...kept, value: null };
}

/** Tells an error value from the other kinds. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether the cell has content in the sense of getLastRow: a value or a formula (looks and notes do not count). */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
}
