import type { Book } from '../model/book';
import { displayText } from '../model/display-text';
import type { ColumnFilter, Filter } from '../model/filter';
import type { SheetModel } from '../model/sheet-model';
import { fits } from './criteria';
import { operandsAt } from './operands';

/** The rows that a filter hides by what its columns hold now. Its first row, the headings, always stays. */
export function filteredRows(book: Book, sheet: SheetModel, filter: Filter, now: Date): Set<number> {
  book.settle();
  const hidden = new Set<number>();
  for (const [column, criteria] of filter.columns) {
    for (const row of hiddenBy(book, sheet, filter, column, criteria, now)) hidden.add(row);
  }
  return hidden;
}

function hiddenBy(
  book: Book,
  sheet: SheetModel,
  { area }: Filter,
  column: number,
  { criteria, values, hidden }: ColumnFilter,
  now: Date,
): number[] {
  const places = Array.from({ length: area.rows - 1 }, (_, index) => ({ row: area.row + 1 + index, column }));
  const home = { row: area.row + 1, column };
  const operands = criteria === null ? [] : operandsAt(book, { sheet, home, values }, places);
  const unwanted = new Set(hidden);
  return places.flatMap(({ row }, index) => {
    const cell = sheet.at(row, column);
    const own = operands[index];
    const fails = criteria !== null && own != null && !fits(criteria, own, cell, now);
    return fails || unwanted.has(displayText(cell)) ? [row] : [];
  });
}
