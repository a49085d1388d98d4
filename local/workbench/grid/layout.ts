import type { Book, SheetModel } from '../../host';
import type { GridLayout } from '../gridProtocol';
import { gridChart } from './charts';
import { gridInputs } from './inputs';

/** How a tab is laid out and what lies over its cells, for the grid. */
export function gridLayout(book: Book, sheet: SheetModel): GridLayout {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlinesHidden: sheet.gridlinesHidden,
    merges: sheet.merges,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows, ...sheet.filteredRows],
    hiddenColumns: [...sheet.hiddenColumns],
    notes: notesOf(sheet),
    inputs: gridInputs(book, sheet),
    charts: sheet.charts.map((chart) => gridChart(book, chart)),
  };
}

function notesOf(sheet: SheetModel): GridLayout['notes'] {
  return sheet.rows.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell?.note ? [{ row: row + 1, column: column + 1, text: cell.note }] : [],
    ),
  );
}
