import { movedBy } from '../formulas/relative';
import type { Area } from './a1';
import { type Cell, type CellValue, isCellError } from './cell';
import type { SheetModel } from './sheet-model';

const WORDS = new Intl.Collator('vi', { numeric: false, sensitivity: 'variant' });

/**
 * Sorts the rows of an area by one column of the tab: numbers before texts before TRUE and FALSE, blanks at the end
 * either way. Formulas keep looking at the places beside them.
 */
export function sortRows(sheet: SheetModel, area: Area, column: number, ascending: boolean): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const order = [...rows].sort((a, b) =>
    compare(sheet.at(a, column).value, sheet.at(b, column).value, ascending),
  );
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
  return cell.formula === undefined ? cell : { ...cell, formula: movedBy(cell.formula, rows, 0) };
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA === BLANK_RANK || rankB === BLANK_RANK) return rankA - rankB;
  const difference = rankA - rankB || within(a, b);
  return ascending ? difference : -difference;
}

const BLANK_RANK = 4;

function rankOf(value: CellValue): number {
  if (value === null || value === '') return BLANK_RANK;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

function within(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return WORDS.compare(a, b);
  return typeof a === 'object' ? 0 : Number(a) - Number(b);
}
