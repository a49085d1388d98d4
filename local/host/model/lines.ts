import type { Shift } from '../formulas/references';
import type { Area } from './a1';
import type { SheetModel } from './sheet-model';

export type Axis = Shift['axis'];

/** Rows or columns of a tab: so many from the first one on. */
export interface Lines {
  axis: Axis;
  first: number;
  count: number;
}

/** How many rows or columns a tab has. */
export const lineCount = (sheet: SheetModel, axis: Axis): number =>
  axis === 'row' ? sheet.rowCount : sheet.columnCount;

/** How many cells each row or column of a tab has. */
export const lineLength = (sheet: SheetModel, axis: Axis): number =>
  axis === 'row' ? sheet.columnCount : sheet.rowCount;

/** How many rows or columns stay in view. */
export const frozenLines = (sheet: SheetModel, axis: Axis): number =>
  axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;

/** Pixels of rows or columns, where they were set. */
export const lineSizes = (sheet: SheetModel, axis: Axis): Map<number, number> =>
  axis === 'row' ? sheet.rowHeights : sheet.columnWidths;

/** Rows or columns that a person or a script hid. */
export const hiddenLines = (sheet: SheetModel, axis: Axis): Set<number> =>
  axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;

/** The cells of whole rows or columns. */
export const areaOfLines = (sheet: SheetModel, { axis, first, count }: Lines): Area =>
  axis === 'row'
    ? { row: first, column: 1, rows: count, columns: sheet.columnCount }
    : { row: 1, column: first, rows: sheet.rowCount, columns: count };

/** All cells of a tab. */
export const wholeTab = (sheet: SheetModel): Area =>
  areaOfLines(sheet, { axis: 'row', first: 1, count: sheet.rowCount });
