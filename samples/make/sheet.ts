import type { Worksheet } from 'exceljs';

/** What a maker types into a cell: plain content, or a formula with the result that a person saw last. */
export type Typed = string | number | null | Date | { formula: string; result: number | string };

/** Column number (from 1) to letters: 1 → A, 27 → AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Address of a cell, both numbers from 1: (27, 5) → E27. */
export function address(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** Types one value; null leaves the cell as it is, so that no empty cells are written to the file. */
export function type(sheet: Worksheet, row: number, column: number, value: Typed): void {
  if (value === null) return;
  sheet.getCell(row, column).value = value;
}

/** Types values side by side, from the given column on. */
export function typeRow(sheet: Worksheet, row: number, values: readonly Typed[], from = 1): void {
  for (const [index, value] of values.entries()) type(sheet, row, from + index, value);
}

/** Merges a rectangle unless it is a single cell, which a spreadsheet cannot merge. */
export function merge(sheet: Worksheet, top: number, left: number, bottom: number, right: number): void {
  if (top === bottom && left === right) return;
  sheet.mergeCells(top, left, bottom, right);
}

/** Thousands with dots, as people write them by hand: 3120 → "3.120". */
export function dotted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
