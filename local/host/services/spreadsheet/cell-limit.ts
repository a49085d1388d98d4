import { CELLS_PER_SPREADSHEET } from '../../google/limits';
import type { Book } from '../../model/book';
import { ServiceError } from '../../run/failures';

/** Throws Google's text when a book would grow above ten million cells. */
export function checkCellLimit(book: Book, added: number): void {
  if (book.cellCount() + added <= CELLS_PER_SPREADSHEET) return;
  throw new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${CELLS_PER_SPREADSHEET} cells.`,
  );
}
