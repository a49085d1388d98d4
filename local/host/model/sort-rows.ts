import { copiedFormula } from '../formulas/relative';
import { compareCells } from '../values/compare';
import type { Area } from './a1';
import type { Cell } from './cell';
import type { SheetModel } from './sheet-model';

/**
 * Sorts the rows of an area by one column of the tab: numbers before texts before TRUE and FALSE, blanks at the end
 * either way. Formulas keep looking at the places beside them.
 */
export function sortRows(sheet: SheetModel, area: Area, column: number, ascending: boolean): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const order = [...rows].sort((a, b) => compareCells(sheet.at(a, column), sheet.at(b, column), ascending));
  const lines = order.map((row) =>
    Array.from({ length: area.columns }, (_, index) => sheet.at(row, area.column + index)),
  );
  rows.forEach((row, index) => {
    const from = order[index]!;
    if (from === row) return;
    for (const [offset, cell] of lines[index]!.entries()) {
      sheet.put(row, area.column + offset, lowered(cell, row - from));
    }
  });
}

function lowered(cell: Cell, rows: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: copiedFormula(cell.formula, rows, 0) };
}
