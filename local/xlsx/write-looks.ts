import type { WorksheetView } from 'exceljs';
import type { SheetModel } from '../host';
import type { RawWorksheet } from './raw';
import { heightOfPixels, pixelsOfHeight, pixelsOfWidth, widthOfPixels } from './sizes-in-files';

/** Puts how a tab is shown into the file, touching only what differs from it. */
export function writeLooks(sheet: SheetModel, worksheet: RawWorksheet): void {
  if ((worksheet.state !== 'visible') !== sheet.hidden) worksheet.state = sheet.hidden ? 'hidden' : 'visible';
  writeView(sheet, worksheet);
  writeTabColor(sheet, worksheet);
  writeColumns(sheet, worksheet);
  writeRows(sheet, worksheet);
}

function writeView(sheet: SheetModel, worksheet: RawWorksheet): void {
  const view = (worksheet.views?.[0] ?? {}) as WorksheetView & { xSplit?: number; ySplit?: number };
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  const same =
    (view.state === 'frozen') === frozen &&
    (!frozen || ((view.ySplit ?? 0) === sheet.frozenRows && (view.xSplit ?? 0) === sheet.frozenColumns)) &&
    (view.showGridLines === false) === sheet.gridlinesHidden;
  if (same) return;
  const {
    state: _state,
    xSplit: _x,
    ySplit: _y,
    topLeftCell: _corner,
    ...rest
  } = view as unknown as Record<string, unknown>;
  const panes = frozen
    ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }
    : { state: 'normal' };
  worksheet.views = [{ ...rest, ...panes, showGridLines: !sheet.gridlinesHidden } as WorksheetView];
}

function writeTabColor(sheet: SheetModel, worksheet: RawWorksheet): void {
  const argb = sheet.tabColor === null ? undefined : `FF${sheet.tabColor.slice(1).toUpperCase()}`;
  const present = worksheet.properties.tabColor?.argb;
  if (argb?.slice(-6) === present?.slice(-6).toUpperCase()) return;
  if (argb === undefined) delete (worksheet.properties as { tabColor?: unknown }).tabColor;
  else worksheet.properties.tabColor = { argb } as typeof worksheet.properties.tabColor;
}

function writeColumns(sheet: SheetModel, worksheet: RawWorksheet): void {
  for (const [number, pixels] of sheet.columnWidths) {
    const column = worksheet.getColumn(number);
    if (column.width === undefined || pixelsOfWidth(column.width) !== pixels)
      column.width = widthOfPixels(pixels);
  }
  for (const number of sheet.hiddenColumns) worksheet.getColumn(number).hidden = true;
  for (const column of worksheet._columns ?? []) {
    if (column?.hidden && column.number <= sheet.columnCount && !sheet.hiddenColumns.has(column.number)) {
      column.hidden = false;
    }
  }
}

function writeRows(sheet: SheetModel, worksheet: RawWorksheet): void {
  for (const [number, pixels] of sheet.rowHeights) {
    const row = worksheet.getRow(number);
    if (row.height === undefined || pixelsOfHeight(row.height) !== pixels)
      row.height = heightOfPixels(pixels);
  }
  const isHidden = (row: number) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row);
  for (const number of [...sheet.hiddenRows, ...sheet.filteredRows]) worksheet.getRow(number).hidden = true;
  for (const row of worksheet._rows.slice(0, sheet.rowCount) as (
    | { number: number; hidden?: boolean }
    | undefined
  )[]) {
    if (row?.hidden && !isHidden(row.number)) row.hidden = false;
  }
}
