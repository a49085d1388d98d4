import type { Area } from '../../model/a1';
import { parseA1, splitTab } from '../../model/a1';
import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import { ServiceError } from '../../run/failures';

/** The area of a getRange call. Throws Google's texts for coordinates that are too small or outside the grid. */
export function checkedArea(
  sheet: SheetModel,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row, column, rows, columns };
}

/** The place an address names: `B2:C3` on `fallback`, `'Tab'!B2`, or a named range. Throws `Range not found`. */
export function placeOf(
  book: Book,
  reference: string,
  fallback: SheetModel | undefined,
): { sheet: SheetModel; area: Area } {
  const { tab, address } = splitTab(reference);
  const sheet = tab === null ? fallback : book.sheetNamed(tab);
  const grid = sheet && { rows: sheet.rowCount, columns: sheet.columnCount };
  const area = grid && parseA1(address, grid);
  if (sheet && area) {
    return { sheet, area: checkedArea(sheet, area.row, area.column, area.rows, area.columns) };
  }
  const named = book.names.find((entry) => entry.name.toLowerCase() === reference.toLowerCase());
  const home = named && book.sheetWithId(named.sheetId);
  if (!named || !home) throw new ServiceError('Range not found');
  return { sheet: home, area: named.area };
}
