import { parseA1, splitTab } from '../model/a1';
import type { Book } from '../model/book';
import { hasContent } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';

/**
 * Whether a formula is nothing but the address of a blank cell. Sheets shows such a cell blank,
 * where Excel and the calculation engine show 0.
 */
export function namesBlankCell(formula: string, home: SheetModel, book: Book): boolean {
  const { tab, address } = splitTab(formula.slice(1).trim());
  const sheet = tab === null ? home : book.sheetNamed(tab);
  const area = sheet && parseA1(address, { rows: sheet.rowCount, columns: sheet.columnCount });
  if (!sheet || !area || area.rows !== 1 || area.columns !== 1) return false;
  return !hasContent(sheet.at(area.row, area.column));
}
