import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { GridArea, GridLayout } from '../../gridProtocol';

/** Sheets' own measure of an untouched column, in pixels. */
export const COLUMN_WIDTH = 100;
/** An untouched row. */
export const ROW_HEIGHT = 24;

/** Files are mostly typed in 11 points, 15 pixels; these users need 16 at least. */
const ZOOM = 1.15;

/** A tab without its cells in Univer's shape. Univer counts rows and columns from 0. */
export function worksheetLayout(layout: GridLayout): Partial<IWorksheetData> {
  return {
    id: String(layout.id),
    name: layout.name,
    tabColor: layout.tabColor ?? '',
    hidden: flag(layout.hidden),
    rowCount: layout.rowCount,
    columnCount: layout.columnCount,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    zoomRatio: ZOOM,
    showGridlines: flag(!layout.gridlinesHidden),
    freeze: freezeOf(layout),
    mergeData: layout.merges.map(rangeOf),
    columnData: lines(layout.columnWidths, layout.hiddenColumns, (w) => ({ w })),
    rowData: lines(layout.rowHeights, layout.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
  };
}

/** Which rows and columns stay in view. */
export function freezeOf({ frozenRows, frozenColumns }: GridLayout): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** An area as Univer counts. */
export function rangeOf({ row, column, rows, columns }: GridArea): IWorksheetData['mergeData'][number] {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

function lines<T extends object>(
  sizes: [number, number][],
  hidden: number[],
  sized: (pixels: number) => T,
): Record<number, Partial<T> & { hd?: BooleanNumber }> {
  const data: Record<number, Partial<T> & { hd?: BooleanNumber }> = {};
  for (const [line, pixels] of sizes) data[line - 1] = sized(pixels);
  for (const line of hidden)
    data[line - 1] = { ...data[line - 1], hd: BooleanNumber.TRUE } as (typeof data)[number];
  return data;
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
