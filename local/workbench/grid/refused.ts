import type { Area, Book, SheetModel } from '../../host';
import { CELLS_PER_SPREADSHEET } from '../../host/google/limits';
import { words } from '../page/words';

/** An act that is not done, with the reason as the user reads it. */
export class ActRefused extends Error {}

/** The tab of an act. Throws RangeError when there is none. */
export function tabOf(book: Book, sheetId: number): SheetModel {
  const sheet = book.sheetWithId(sheetId);
  if (!sheet) throw new RangeError(`no tab ${sheetId}`);
  return sheet;
}

/** The part of an area that lies on the grid. Throws RangeError when nothing does. */
export function onGrid(sheet: SheetModel, { row, column, rows, columns }: Area): Area {
  const area = {
    row,
    column,
    rows: Math.min(rows, sheet.rowCount - row + 1),
    columns: Math.min(columns, sheet.columnCount - column + 1),
  };
  if (row < 1 || column < 1 || area.rows < 1 || area.columns < 1) throw new RangeError('no such cells');
  return area;
}

/** Throws {@link ActRefused} when a book with so many more cells would be larger than Sheets allows. */
export function refuseTooMany(book: Book, added: number): void {
  if (book.cellCount() + added > CELLS_PER_SPREADSHEET) throw new ActRefused(words.tooManyCells);
}
