import type { Book } from '../../model/book';
import { ServiceError } from '../../run/failures';

const CELL_LIMIT = 10_000_000;

/** Throws Google's text when a book would grow above ten million cells. */
export function checkCellLimit(book: Book, added: number): void {
  if (book.cellCount() + added <= CELL_LIMIT) return;
  throw new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
  );
}
