import { a1Of, contains, parseA1 } from '../../model/a1';
import type { Screen } from '../../run/screen';
import type { RangePlace } from './range-place';

/** Makes a range the active one; its first cell becomes the current cell. */
export function select(screen: Screen, ranges: readonly RangePlace[]): void {
  const last = ranges[ranges.length - 1]!;
  screen.activeSheetId = last.sheet.id;
  screen.selection = {
    sheetId: last.sheet.id,
    a1: a1Of(last.area),
    ...(ranges.length > 1 ? { others: ranges.slice(0, -1).map(({ area }) => a1Of(area)) } : {}),
  };
}

/** Makes a cell the current one; the active range stays when it holds the cell. */
export function selectCell(screen: Screen, cell: RangePlace): void {
  const { sheetId, a1 } = screen.selection;
  const active = parseA1(a1, { rows: cell.sheet.rowCount, columns: cell.sheet.columnCount });
  if (sheetId === cell.sheet.id && active && contains(active, cell.area)) {
    screen.selection = { ...screen.selection, cell: a1Of(cell.area) };
  } else {
    select(screen, [cell]);
  }
}
