import type { Book, SheetModel } from '../host';

const LONGEST = 31;

/** Tab names as an .xlsx may have them: Sheets allows longer names and more characters than Excel. */
export function fileNames(book: Book): Map<SheetModel, string> {
  const names = new Map<SheetModel, string>();
  const taken = new Set<string>();
  for (const sheet of book.sheets) {
    const base = allowed(sheet.name);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = ` (${number})`;
      name = base.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return names;
}

function allowed(name: string): string {
  const cleaned = name
    .replace(/[*?:/\\[\]]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .slice(0, LONGEST);
  // Excel keeps the name History for itself.
  return cleaned.toLowerCase() === 'history' ? `${cleaned} 1` : cleaned;
}
