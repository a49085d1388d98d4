import { type Grid, isFormula, shownAt, valueAt } from '../layout/grid';
import type { Table } from '../layout/table';
import { readTitleBlock } from '../layout/titleBlock';
import { tidy } from '../text/normalise';

/** A cell that says the year of assessment, and what it says a year later; rows and columns from 0. */
export interface YearCell {
  row: number;
  column: number;
  value: string | number;
}

/** A page's head inside a list has hardly more cells; rows of the list have. */
const mostCellsOfHead = 3;

/** The cells above and between the records whose text says that the list is of this year; formulas stay as they are. */
export function yearCells(grid: Grid, tables: Table[], year: number): YearCell[] {
  const records = new Set(tables.flatMap((table) => table.records.map(({ row }) => row)));
  const firstHeader = tables[0]?.header.top ?? 0;
  const cells: YearCell[] = [];
  for (let row = 0; row < Math.max(0, ...records); row++) {
    const inHeader = tables.some(({ header }) => header.top <= row && row <= header.bottom);
    const filled = (grid.shown[row] ?? []).filter((text) => tidy(text) !== '').length;
    if (inHeader || records.has(row) || (row > firstHeader && filled > mostCellsOfHead)) continue;
    for (let column = 0; column < (grid.shown[row]?.length ?? 0); column++) {
      const text = isFormula(grid, row, column) ? null : inNextYear(shownAt(grid, row, column), year);
      if (text === null) continue;
      const isNumber = typeof valueAt(grid, row, column) === 'number';
      cells.push({ row, column, value: isNumber ? year + 1 : text });
    }
  }
  return cells;
}

/** The tab's name with the next year in it. */
export function nameInNextYear(sheet: string, year: number): string {
  const moved = sheet.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(year + 1));
  return moved === sheet ? `${sheet} ${year + 1}` : moved;
}

/** A line with the year of assessment one later; null where it does not say that year, but perhaps a document's. */
function inNextYear(text: string, year: number): string | null {
  if (yearSaidBy(text) !== year) return null;
  for (const { index } of text.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'))) {
    const moved = `${text.slice(0, index)}${year + 1}${text.slice(index + 4)}`;
    if (yearSaidBy(moved) === year + 1) return moved;
  }
  return null;
}

const yearSaidBy = (line: string): number | null =>
  readTitleBlock({ sheet: '', values: [[line]], shown: [[line]], formulas: [['']], merges: [] }, 0, 1).year;
