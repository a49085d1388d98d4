import type { Book } from './book';
import type { SheetModel } from './sheet-model';

/**
 * Remembers a book as it is. The answer puts everything back: tabs, cells, names, how tabs are shown. Cells are never
 * changed in place, so only the lists that hold them are copied.
 */
export function restorePoint(book: Book): () => void {
  const { name, names, metadata, modifiedAt } = book;
  const tabs = book.sheets.map((sheet) => ({ sheet, put: remembered(sheet) }));
  return () => {
    book.name = name;
    book.names = names;
    book.metadata = metadata;
    book.sheets = tabs.map(({ sheet }) => sheet);
    for (const { put } of tabs) put();
    book.modifiedAt = modifiedAt;
  };
}

function remembered(sheet: SheetModel): () => void {
  const parts = copied(sheet);
  const cells = sheet.rows.map((line) => [...line]);
  return () => {
    Object.assign(sheet, parts);
    sheet.replaceCells(cells);
  };
}

/** The fields of a tab, with lists and maps of its own. */
function copied(sheet: SheetModel): object {
  return Object.fromEntries(
    Object.entries(sheet).map(([name, part]) => {
      if (part instanceof Map) return [name, new Map(part)];
      if (part instanceof Set) return [name, new Set(part)];
      return [name, Array.isArray(part) ? [...part] : part];
    }),
  );
}
