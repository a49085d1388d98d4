import { groupedBy } from '../domain/groupedBy';
import { cellName } from '../domain/place';
import type { CarriedTab } from '../domain/years/newYear';
import { newYearDraftName } from '../words/ownTab';
import { asTyped } from './ownTabs';
import { unlockTabs } from './tabLocks';

/** Copies each tab and makes the copy the new year's; its name comes last. A copy that a stopped run left is made anew. */
export function carryOver(tabs: CarriedTab[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const left = spreadsheet.getSheetByName(newYearDraftName);
  if (left !== null) spreadsheet.deleteSheet(left);
  for (const tab of tabs) {
    const sheet = spreadsheet.getSheetByName(tab.sheet);
    if (sheet !== null) carryOne(spreadsheet, sheet, tab);
  }
}

function carryOne(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { newName, clear, years }: CarriedTab,
): void {
  const copy = spreadsheet.insertSheet(newYearDraftName, sheet.getIndex(), { template: sheet });
  unlockTabs(copy);
  if (clear.length > 0)
    copy
      .getRangeList(
        clear.map(
          ({ top, left, bottom, right }) =>
            `${cellName({ row: top + 1, column: left + 1 })}:${cellName({ row: bottom + 1, column: right + 1 })}`,
        ),
      )
      .clearContent()
      .clearNote();
  // Headings repeated on every page are written by one call.
  for (const [value, cells] of groupedBy(years, (cell) => cell.value))
    copy
      .getRangeList(cells.map(({ row, column }) => cellName({ row: row + 1, column: column + 1 })))
      .setValue(asTyped(value));
  copy.setName(newName);
}
