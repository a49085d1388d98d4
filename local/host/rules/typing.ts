import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import { mayEditArea, PROTECTED_TEXT } from './may-edit';
import { violation } from './violation';

/** Why a person may not type this into a cell, in Google's words: it is protected from them, or a rule refuses it. */
export function typingRefusal(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  user: string,
): string | null {
  if (!mayEditArea(book, sheet, { row, column, rows: 1, columns: 1 }, user)) return PROTECTED_TEXT;
  return violation(book, sheet, row, column, cell);
}
