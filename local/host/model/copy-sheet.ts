import type { Book } from './book';
import type { Chart } from './chart';
import { SheetModel } from './sheet-model';

/** A copy of a tab under another gid and name; protections stay behind, as in Sheets. Not yet in a book. */
export function copyOfSheet(sheet: SheetModel, o: { id: number; name: string; book: Book }): SheetModel {
  const copy = new SheetModel({
    id: o.id,
    name: o.name,
    cells: sheet.rows.map((line) => [...line]),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
  });
  copy.frozenRows = sheet.frozenRows;
  copy.frozenColumns = sheet.frozenColumns;
  copy.tabColor = sheet.tabColor;
  copy.gridlinesHidden = sheet.gridlinesHidden;
  copy.merges = [...sheet.merges];
  copy.validations = sheet.validations;
  copy.conditionalFormats = sheet.conditionalFormats;
  copy.charts = sheet.charts.map((chart, index) =>
    copyOfChart(chart, sheet, o.id, o.book.freeChartId() + index),
  );
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  return copy;
}

/** The chart draws from the copy what it drew from its own tab. */
function copyOfChart(chart: Chart, sheet: SheetModel, sheetId: number, id: number): Chart {
  const ranges = chart.ranges.map((range) => (range.sheetId === sheet.id ? { ...range, sheetId } : range));
  return { ...chart, id, ranges };
}
