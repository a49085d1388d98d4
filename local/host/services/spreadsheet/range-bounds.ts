import type { Area } from '../../model/a1';
import { columnLetters, parseA1, splitTab } from '../../model/a1';
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

/** How an address with an open end reads, for example `B:D`, `2:5` or `B2:C`; null for one without. */
function openAddress(address: string, area: Area): string | null {
  const corners = address.replaceAll('$', '').split(':');
  const isOpen = corners.some((corner) => !/[A-Za-z]/.test(corner) || !/\d/.test(corner));
  if (!isOpen) return null;
  const [first, last] = corners.map((corner, index) => {
    const column = columnLetters(index === 0 ? area.column : area.column + area.columns - 1);
    const row = index === 0 ? area.row : area.row + area.rows - 1;
    return `${/[A-Za-z]/.test(corner) ? column : ''}${/\d/.test(corner) ? row : ''}`;
  });
  return `${first}:${last}`;
}

/** Reads `R2C3` or `R2C3:R5C6`. */
function parseR1C1(address: string): Area | null {
  const found = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(address.trim());
  if (!found) return null;
  const [row, column, lastRow, lastColumn] = found.slice(1).map((part) => part && Number(part)) as number[];
  const rows = [row!, lastRow ?? row!].sort((a, b) => a - b);
  const columns = [column!, lastColumn ?? column!].sort((a, b) => a - b);
  return {
    row: rows[0]!,
    column: columns[0]!,
    rows: rows[1]! - rows[0]! + 1,
    columns: columns[1]! - columns[0]! + 1,
  };
}

/** The place an address names: `B2:C3` on `fallback`, `'Tab'!B2`, or a named range. Throws `Range not found`. */
export function placeOf(
  book: Book,
  reference: string,
  fallback: SheetModel | undefined,
): { sheet: SheetModel; area: Area; written?: string } {
  const { tab, address } = splitTab(reference);
  const sheet = tab === null ? fallback : book.sheetNamed(tab);
  const grid = sheet && { rows: sheet.rowCount, columns: sheet.columnCount };
  const area = grid && (parseA1(address, grid) ?? parseR1C1(address));
  if (sheet && area) {
    const written = openAddress(address, area);
    checkedArea(sheet, area.row, area.column, area.rows, area.columns);
    return { sheet, area, ...(written === null ? {} : { written }) };
  }
  const named = book.names.find((entry) => entry.name.toLowerCase() === reference.toLowerCase());
  const home = named && book.sheetWithId(named.sheetId);
  if (!named || !home) throw new ServiceError('Range not found');
  return { sheet: home, area: named.area };
}
