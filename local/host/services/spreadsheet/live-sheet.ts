import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import { ServiceError } from '../../run/failures';

/** Gives an object its tab; once the tab is deleted, every use of it fails with Google's text. */
export function holdSheet(holder: object, book: Book, sheet: SheetModel): void {
  Object.defineProperty(holder, 'sheet', {
    get: () => {
      if (!book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
      return sheet;
    },
  });
}
