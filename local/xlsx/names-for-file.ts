import type { Book, SheetModel } from '../host';
import { a1Of, withTab } from '../host/model/a1';
import type { RawName } from './raw';

/** The book's names of areas as a file words them; `tabs` gives the tabs' names in the file. */
export function namesForFile(book: Book, tabs: ReadonlyMap<SheetModel, string>): RawName[] {
  return book.names.flatMap(({ name, sheetId, area }) => {
    const sheet = book.sheetWithId(sheetId);
    if (!sheet) return [];
    const address = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [{ name, ranges: [withTab(tabs.get(sheet) ?? sheet.name, address)] }];
  });
}
