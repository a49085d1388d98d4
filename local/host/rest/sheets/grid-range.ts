import type { Area } from '../../model/a1';
import { a1Of } from '../../model/a1';
import type { Book } from '../../model/book';
import { type Axis, type Lines, lineCount } from '../../model/lines';
import type { SheetModel } from '../../model/sheet-model';
import { badRequest } from '../api-error';
import { type Place, rangeText } from './place';
import type { GridRange } from './spreadsheet-json';

/** Rows or columns as the API counts them: from 0, without the end. */
export interface DimensionRange {
  sheetId?: number;
  dimension?: string;
  startIndex?: number;
  endIndex?: number;
}

/** A stretch of rows or columns, from 1. */
export interface Stretch extends Lines {
  sheet: SheetModel;
}

/** The tab with an id; the API takes 0 when none is given. */
export function sheetWith(book: Book, sheetId: number | undefined): SheetModel {
  const sheet = book.sheetWithId(sheetId ?? 0);
  if (!sheet) throw badRequest(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** The cells a GridRange means; sides left out reach to the end of the grid. Throws when it lies outside. */
export function placeOfGrid(book: Book, range: GridRange | undefined): Place {
  const sheet = sheetWith(book, range?.sheetId);
  const row = (range?.startRowIndex ?? 0) + 1;
  const column = (range?.startColumnIndex ?? 0) + 1;
  const area: Area = {
    row,
    column,
    rows: (range?.endRowIndex ?? sheet.rowCount) - row + 1,
    columns: (range?.endColumnIndex ?? sheet.columnCount) - column + 1,
  };
  if (area.rows < 1 || area.columns < 1) throw badRequest(`Range ${a1Of(area)} is empty`);
  checkInside(sheet, area);
  return { sheet, area };
}

/** Throws Google's text when an area is not wholly within the grid. */
export function checkInside(sheet: SheetModel, area: Area): void {
  if (area.row + area.rows - 1 <= sheet.rowCount && area.column + area.columns - 1 <= sheet.columnCount) {
    return;
  }
  throw badRequest(
    `Range (${rangeText(sheet, area)}) exceeds grid limits. ` +
      `Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}

/** The rows or columns a DimensionRange means. Throws when they are not all there. */
export function stretchOf(book: Book, range: DimensionRange | undefined): Stretch {
  const sheet = sheetWith(book, range?.sheetId);
  const axis = axisOf(range?.dimension);
  const total = lineCount(sheet, axis);
  const first = (range?.startIndex ?? 0) + 1;
  const count = (range?.endIndex ?? total) - first + 1;
  if (count < 1 || first < 1) throw badRequest('range.endIndex must be greater than range.startIndex');
  return { sheet, axis, first, count };
}

/** ROWS or COLUMNS. */
export function axisOf(dimension: string | undefined): Axis {
  if (dimension === 'ROWS') return 'row';
  if (dimension === 'COLUMNS') return 'column';
  throw badRequest('No dimension specified.');
}
