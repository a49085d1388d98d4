import { type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import type { Grid, GridLayout, GridStyle } from '../../gridProtocol';
import { cellMatrix } from './cellData';
import { fittedRowHeights } from './rowHeights';
import { univerStyle } from './style';
import { worksheetLayout } from './worksheetLayout';

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
      grid.sheets.map((sheet) => [String(sheet.layout.id), worksheetData(sheet, grid.styles, styles)]),
    ),
  };
}

/** A tab in Univer's shape, with looks given in both tongues. */
export function worksheetData(
  sheet: Grid['sheets'][number],
  looks: GridStyle[],
  styles: IStyleData[],
): Partial<IWorksheetData> {
  return { ...worksheetLayout(withFittedRows(sheet, looks)), cellData: cellMatrix(sheet.cells, styles) };
}

function withFittedRows(sheet: Grid['sheets'][number], styles: GridStyle[]): GridLayout {
  const { layout } = sheet;
  return { ...layout, rowHeights: [...layout.rowHeights, ...fittedRowHeights(sheet, styles)] };
}
