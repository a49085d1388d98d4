import { Book } from './book';
import { SheetModel } from './sheet-model';

/** A book of its own with the same content; the bound script's stores stay behind. Cells are shared, for nobody changes them. */
export function copyOf(book: Book, o: { id: string; name: string }): Book {
  const copy = new Book(o);
  for (const sheet of book.sheets) {
    const { id, name, rowCount, columnCount } = sheet;
    const cells = sheet.rows.map((line) => [...line]);
    const twin = new SheetModel({ id, name, cells, rowCount, columnCount });
    Object.assign(twin, looksOf(sheet));
    copy.insert(twin);
  }
  copy.setNames([...book.names]);
  copy.metadata = book.metadata;
  copy.trustResults();
  return copy;
}

/** Every field of a tab but the listener, with lists and maps of its own. */
function looksOf(sheet: SheetModel): object {
  const { onChange: _listener, ...looks } = sheet;
  return structuredClone(looks);
}
