import type { Book } from '../../model/book';
import { type Lines, lineCount, lineLength } from '../../model/lines';
import { shiftCells } from '../../model/move-cells';
import type { SheetModel } from '../../model/sheet-model';
import { checkCellLimit } from '../../services/spreadsheet/cell-limit';
import { refuseProtectedTab } from './place';

/** Adds rows and columns at the end until the grid reaches a place. */
export function grow(book: Book, sheet: SheetModel, to: { row: number; column: number }, user: string): void {
  for (const axis of ['row', 'column'] as const) {
    const total = lineCount(sheet, axis);
    if (to[axis] > total) insertLines(book, sheet, { axis, first: total + 1, count: to[axis] - total }, user);
  }
}

/** Puts blank rows or columns in front of the first that is named. */
export function insertLines(
  book: Book,
  sheet: SheetModel,
  { axis, first, count }: Lines,
  user: string,
): void {
  if (count === 0) return;
  refuseProtectedTab(book, sheet, user);
  checkCellLimit(book, count * lineLength(sheet, axis));
  shiftCells(book, sheet, { axis, at: first - 1, count });
}
