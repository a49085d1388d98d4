import { mapFormulas } from '../formulas/map-formulas';
import { changeReferences } from '../formulas/references';
import type { Book } from './book';
import type { SheetModel } from './sheet-model';

/** Renames a tab, and its name in every formula of the book, as Sheets does. */
export function renameTab(book: Book, sheet: SheetModel, name: string): void {
  const old = sheet.name.toLowerCase();
  sheet.name = name;
  mapFormulas(book, (formula) =>
    changeReferences(formula, (reference) =>
      reference.tab?.toLowerCase() === old ? { ...reference, tab: name } : reference,
    ),
  );
  sheet.onChange({ kind: 'moved' });
}
