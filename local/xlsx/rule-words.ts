import type { Book, SheetModel } from '../host';
import { canonicalFormula } from '../host/formulas/formula-text';
import { changeReferences } from '../host/formulas/references';
import { type Area, a1Of, parseA1, splitTab, withTab } from '../host/model/a1';
import type { RuleValue } from '../host/model/validation';
import { formulaForFile } from './formula-for-file';

/** Names of tabs as the file has them. */
export type TabNames = ReadonlyMap<SheetModel, string>;

/** A formula of a rule as a file keeps it, without `=`. */
export function ruleFormulaForFile(formula: string, book: Book, names: TabNames): string {
  const renamed = changeReferences(formula, (reference) => {
    const sheet = reference.tab === null ? undefined : book.sheetNamed(reference.tab);
    const name = sheet && names.get(sheet);
    return sheet && name !== undefined && name !== sheet.name ? { ...reference, tab: name } : reference;
  });
  return formulaForFile(renamed);
}

/** The reverse of {@link ruleFormulaForFile}. */
export function ruleFormulaOf(text: string): string {
  return canonicalFormula(`=${text}`);
}

/** The area a rule takes its list from; null when the text is more than an address or a name of the book. */
export function sourceArea(text: string, book: Book, home: SheetModel): RuleValue | null {
  const named = book.names.find((entry) => entry.name.toLowerCase() === text.trim().toLowerCase());
  if (named) return { sheetId: named.sheetId, area: named.area };
  const { tab, address } = splitTab(text.trim());
  const sheet = tab === null ? home : book.sheetNamed(tab);
  const area = sheet && parseA1(address, { rows: sheet.rowCount, columns: sheet.columnCount });
  return sheet && area ? { sheetId: sheet.id, area } : null;
}

/** The reverse of {@link sourceArea}: `'Tab'!$A$1:$A$9`. */
export function areaForFile(value: RuleValue, book: Book, names: TabNames): string | null {
  if (typeof value !== 'object' || !('area' in value)) return null;
  const sheet = book.sheetWithId(value.sheetId);
  if (!sheet) return null;
  const address = a1Of(value.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return withTab(names.get(sheet) ?? sheet.name, address);
}

/** The areas of a file's list of addresses, without what lies beyond the grid. */
export function areasOf(addresses: string, sheet: SheetModel): Area[] {
  const grid = { rows: sheet.rowCount, columns: sheet.columnCount };
  return addresses.split(/\s+/).flatMap((address) => {
    const area = address === '' ? null : parseA1(address, grid);
    if (!area || area.row > grid.rows || area.column > grid.columns) return [];
    return [
      {
        ...area,
        rows: Math.min(area.rows, grid.rows - area.row + 1),
        columns: Math.min(area.columns, grid.columns - area.column + 1),
      },
    ];
  });
}

/** The upper left cell of an area, as rules name it. */
export function cornerOf(area: Area): string {
  return a1Of({ ...area, rows: 1, columns: 1 });
}
