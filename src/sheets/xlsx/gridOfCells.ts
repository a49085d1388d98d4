import type { Area, CellValue, Grid } from '../../domain/layout/grid';
import { type FilledCell, mostCells, type SheetCells } from './sheetCells';
import { UnreadableXlsx } from './unreadable';

/** A tab as Google Sheets makes it of a file has blank lines beyond its content, and at least so many in all. */
const margin = { rows: 100, columns: 5 };
const least = { rows: 1000, columns: 26 };

/** A tab as it is read in Google Sheets: all cells up to the last row and the last column with content. */
export function gridOfCells(sheet: string, { cells: all, merges: named }: SheetCells): Grid {
  const visible = withoutCovered(all, named);
  const typed = extentOf(visible.filter(({ content, formula }) => !isSpace(content.value) || formula !== ''));
  // A space that somebody's finger left far out is no content.
  const cells = visible.filter(
    ({ row, column }) => row < typed.rows + margin.rows && column < typed.columns + margin.columns,
  );
  const { rows, columns } = extentOf(cells);
  if (rows * columns > mostCells) throw new UnreadableXlsx('tooLarge', `tab of ${rows} × ${columns} cells`);
  const blank = <T>(nothing: T): T[][] =>
    Array.from({ length: Math.max(rows, 1) }, () => new Array<T>(Math.max(columns, 1)).fill(nothing));
  const grid: Grid = { sheet, values: blank(''), shown: blank(''), formulas: blank(''), merges: [] };
  for (const { row, column, content, formula } of cells) {
    (grid.values[row] as Grid['values'][0])[column] = content.value;
    (grid.shown[row] as string[])[column] = content.shown;
    (grid.formulas[row] as string[])[column] = formula;
  }
  return { ...grid, merges: mergesWithin(named, typed, { rows, columns }) };
}

interface Extent {
  rows: number;
  columns: number;
}

function extentOf(cells: readonly FilledCell[]): Extent {
  const extent = { rows: 0, columns: 0 };
  for (const { row, column } of cells) {
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  }
  return extent;
}

const isSpace = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

/** Merging drops what other cells than the first hold; some programs leave it in the file, where nobody sees it. */
function withoutCovered(cells: FilledCell[], merges: readonly Area[]): FilledCell[] {
  const byRow = new Map<number, Area[]>();
  const last = extentOf(cells).rows - 1;
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row++) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return cells.filter(({ row, column }) => {
    const covers = ({ top, left, right }: Area) =>
      column >= left && column <= right && (row > top || column > left);
    return !byRow.get(row)?.some(covers);
  });
}

/** Those that touch the cells read, no farther than the tab: people merge whole rows. */
function mergesWithin(merges: readonly Area[], typed: Extent, read: Extent): Area[] {
  const lastRow = Math.max(typed.rows + margin.rows, least.rows) - 1;
  const lastColumn = Math.max(typed.columns + margin.columns, least.columns) - 1;
  return merges
    .filter(({ top, left }) => top < Math.max(read.rows, 1) && left < Math.max(read.columns, 1))
    .map((area) => ({
      ...area,
      bottom: Math.min(area.bottom, lastRow),
      right: Math.min(area.right, lastColumn),
    }));
}
