import type { Book } from '../model/book';
import { mapRuleValues } from '../model/map-rules';
import type { SheetModel } from '../model/sheet-model';

/** Rewrites every formula of a book, in cells and in rules, whose text changes; results and looks stay. */
export function mapFormulas(book: Book, change: (formula: string, home: SheetModel) => string): void {
  for (const sheet of book.sheets) {
    mapCells(sheet, change);
    mapRuleValues(sheet, (value) => {
      if (typeof value !== 'object' || !('formula' in value)) return value;
      const formula = change(value.formula, sheet);
      return formula === value.formula ? value : { formula };
    });
  }
}

function mapCells(sheet: SheetModel, change: (formula: string, home: SheetModel) => string): void {
  for (const [r, line] of sheet.rows.entries()) {
    for (const [c, cell] of line.entries()) {
      if (cell?.formula === undefined) continue;
      const formula = change(cell.formula, sheet);
      if (formula !== cell.formula) sheet.put(r + 1, c + 1, { ...cell, formula });
    }
  }
}
