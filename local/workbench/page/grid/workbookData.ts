import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Grid, GridArea, GridCell, GridLayout, GridStyle, PlacedCell } from '../../protocol';
import { fittedRowHeights } from './rowHeights';
import { univerStyle } from './style';

/** Where the note plugin looks for its notes in a workbook's data. */
const NOTE_PLUGIN = 'SHEET_NOTE_PLUGIN';
const NOTE_SIZE = { width: 280, height: 140 };

/** Sheets' own measures of an untouched column and row, in pixels. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 24;

/** Files are mostly typed in 11 points, 15 pixels; these users need 16 at least. */
const ZOOM = 1.15;

/** What the host says of a cell, kept with it. It holds only while the cell's value is still `of`. */
export interface HostWords {
  of: ICellData['v'];
  shown?: string;
  typed?: string;
  link?: string;
}

/** A workbook in Univer's shape. Univer counts rows and columns from 0. */
export function workbookData(id: string, grid: Grid): IWorkbookData {
  const styles = grid.styles.map(univerStyle);
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: grid.sheets.map(({ layout }) => String(layout.id)),
    sheets: Object.fromEntries(
      grid.sheets.map((sheet) => [
        String(sheet.layout.id),
        { ...worksheetLayout(withFittedRows(sheet, grid.styles)), cellData: cellMatrix(sheet.cells, styles) },
      ]),
    ),
    resources: [{ name: NOTE_PLUGIN, data: JSON.stringify(notesByPlace(grid)) }],
  };
}

function withFittedRows(sheet: Grid['sheets'][number], styles: GridStyle[]): GridLayout {
  const { layout } = sheet;
  return { ...layout, rowHeights: [...layout.rowHeights, ...fittedRowHeights(sheet, styles)] };
}

/** Cells by row and column, each complete: whatever the cell had before is replaced. */
export function cellMatrix(cells: PlacedCell[], styles: IStyleData[]): IWorksheetData['cellData'] {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of cells) {
    matrix[row - 1] ??= {};
    matrix[row - 1]![column - 1] = univerCell(cell, styles);
  }
  return matrix;
}

function univerCell(cell: GridCell, styles: IStyleData[]): ICellData {
  return {
    v: cell.value ?? null,
    t: typeOf(cell.value),
    f: cell.formula ?? null,
    p: null,
    s: cell.style === undefined ? null : (styles[cell.style] ?? null),
    custom: hostWords(cell),
  };
}

function hostWords({ value, shown, typed, link }: GridCell): HostWords | null {
  if (shown === undefined && typed === undefined && link === undefined) return null;
  return { of: value ?? null, shown, typed, link };
}

function typeOf(value: GridCell['value']): CellValueType | null {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return typeof value === 'string' ? CellValueType.STRING : null;
}

function worksheetLayout(layout: GridLayout): Partial<IWorksheetData> {
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

function freezeOf({ frozenRows, frozenColumns }: GridLayout): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

function rangeOf({ row, column, rows, columns }: GridArea): IWorksheetData['mergeData'][number] {
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

function notesByPlace(grid: Grid): Record<string, Record<number, Record<number, object>>> {
  const bySheet: ReturnType<typeof notesByPlace> = {};
  for (const { layout } of grid.sheets) {
    for (const { row, column, text } of layout.notes) {
      bySheet[layout.id] ??= {};
      bySheet[layout.id]![row - 1] ??= {};
      const note = {
        id: `${layout.id}-${row}-${column}`,
        row: row - 1,
        col: column - 1,
        note: text,
        ...NOTE_SIZE,
      };
      bySheet[layout.id]![row - 1]![column - 1] = note;
    }
  }
  return bySheet;
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
