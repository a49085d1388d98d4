import type { FWorksheet } from '@univerjs/sheets/facade';

/** Lines left visible before a place one jumps to, so that its header or neighbour can be seen. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 2;

/**
 * Scrolls to a cell, counted from 0; as in Sheets, a cell already in view does not move. A tab that was just
 * brought to the front still has the scroll of the tab before, so there nothing counts as in view.
 */
export function scrollIntoView(sheet: FWorksheet, row: number, column: number, isFresh: boolean): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  if (isFresh) {
    sheet.scrollToCell(Math.max(0, row - ROWS_ABOVE), Math.max(0, column - COLUMNS_BEFORE));
    return;
  }
  const isRowSeen = row < sheet.getFrozenRows() || (row >= seen.startRow && row < seen.endRow);
  const isColumnSeen =
    column < sheet.getFrozenColumns() || (column >= seen.startColumn && column < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  sheet.scrollToCell(
    isRowSeen ? seen.startRow : Math.max(0, row - ROWS_ABOVE),
    isColumnSeen ? seen.startColumn : Math.max(0, column - COLUMNS_BEFORE),
  );
}
