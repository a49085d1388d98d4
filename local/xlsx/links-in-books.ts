import { type Book, parseA1, type SheetModel } from '../host';
import { a1Of, splitTab, withTab } from '../host/model/a1';
import type { SheetLink } from './raw';

/** A file's link as Sheets writes it: `#gid=…&range=…` for a place in the same file. */
export function linkForBook(book: Book, link: { target: string; internal: boolean }): string {
  if (!link.internal) return link.target;
  const { tab, address } = splitTab(link.target);
  const sheet = tab === null ? undefined : book.sheetNamed(tab);
  return sheet ? `#gid=${sheet.id}&range=${address.replaceAll('$', '')}` : `#${link.target}`;
}

/** The reverse of {@link linkForBook}; `names` gives the tabs' names in the file. */
export function linkForFile(
  book: Book,
  names: ReadonlyMap<SheetModel, string>,
  row: number,
  column: number,
  link: string,
): SheetLink {
  const address = a1Of({ row, column, rows: 1, columns: 1 });
  const place = /^#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/i.exec(link);
  const sheet = place ? book.sheetWithId(Number(place[1])) : undefined;
  if (!place || !sheet) {
    const inside = /^#(.+!.+)$/.exec(link);
    return inside
      ? { address, target: inside[1]!, internal: true }
      : { address, target: link, internal: false };
  }
  const area = parseA1(place[2] ?? 'A1', { rows: sheet.rowCount, columns: sheet.columnCount });
  return {
    address,
    target: withTab(names.get(sheet) ?? sheet.name, area ? a1Of(area) : 'A1'),
    internal: true,
  };
}
