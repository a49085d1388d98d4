import { groupedBy } from '../domain/groupedBy';
import { placeNamed } from '../domain/place';
import { barredCells } from './barredCells';
import { asTyped } from './ownTabs';

/** What is to stand in one cell; `cell` is an A1 name. */
export interface TypedCell {
  sheet: string;
  cell: string;
  value: string | number;
}

/**
 * Types into these cells and no others. Two calls for each different value of a tab, however many cells get it: a range
 * written whole would type over the neighbours too. What a tab refuses stays as it was and stops nothing else; whoever
 * reads again sees it.
 */
export function typeCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, cells: TypedCell[]): void {
  for (const [name, ofTab] of groupedBy(cells, ({ sheet }) => sheet)) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const barred = barredCells(sheet);
    const open = ofTab.filter(({ cell }) => {
      const { row, column } = placeNamed(cell);
      return !barred.has(row - 1, column - 1);
    });
    for (const [value, alike] of groupedBy(open, (one) => one.value)) {
      try {
        sheet.getRangeList(alike.map(({ cell }) => cell)).setValue(asTyped(value));
      } catch {
        // Rules on what may be typed refuse it too.
      }
    }
  }
}
