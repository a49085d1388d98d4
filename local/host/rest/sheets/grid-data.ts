import type { Area } from '../../model/a1';
import type { SheetModel } from '../../model/sheet-model';
import { cellJson } from './cell-json';

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** An area of a tab with its cells, as `includeGridData` gives it. Formulas must be up to date. */
export function gridData(sheet: SheetModel, area: Area): object {
  const rows = Array.from({ length: area.rows }, (_, r) => rowJson(sheet, area.row + r, area));
  const last = rows.findLastIndex((row) => 'values' in row);
  return {
    ...(area.row > 1 ? { startRow: area.row - 1 } : {}),
    ...(area.column > 1 ? { startColumn: area.column - 1 } : {}),
    ...(last < 0 ? {} : { rowData: rows.slice(0, last + 1) }),
    rowMetadata: measures(area.row, area.rows, sheet.rowHeights, sheet.hiddenRows, ROW_HEIGHT),
    columnMetadata: measures(
      area.column,
      area.columns,
      sheet.columnWidths,
      sheet.hiddenColumns,
      COLUMN_WIDTH,
    ),
  };
}

function rowJson(sheet: SheetModel, row: number, { column, columns }: Area): object {
  const cells = Array.from({ length: columns }, (_, c) => cellJson(sheet.at(row, column + c)));
  const last = cells.findLastIndex((cell) => Object.keys(cell).length > 0);
  return last < 0 ? {} : { values: cells.slice(0, last + 1) };
}

function measures(
  first: number,
  count: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  usual: number,
): object[] {
  return Array.from({ length: count }, (_, index) => ({
    pixelSize: sizes.get(first + index) ?? usual,
    ...(hidden.has(first + index) ? { hiddenByUser: true } : {}),
  }));
}
