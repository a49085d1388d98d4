import type { Area } from '../domain/layout/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What people's protections keep this person from. Rows and columns count from 0. */
export interface BarredCells {
  /** Typing into that cell is refused. */
  has(row: number, column: number): boolean;
  /** Making a row in that place is refused. */
  hasNewRow(row: number): boolean;
}

/** Asks the protections of a tab; the number of service calls grows with them only, never with rows. */
export function barredCells(sheet: Sheet): BarredCells {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const bars = (protection: Protection) => !protection.isWarningOnly() && !protection.canEdit();
  const tabs = sheet.getProtections(SHEET).filter(bars);
  const ranges = sheet
    .getProtections(RANGE)
    .filter(bars)
    .map((protection) => areaIn(protection.getRange()));
  const open = tabs.map((protection) => protection.getUnprotectedRanges().map(areaIn));
  return {
    has: (row, column) =>
      ranges.some((area) => isIn(area, row, column)) ||
      open.some((areas) => !areas.some((area) => isIn(area, row, column))),
    hasNewRow: (row) => tabs.length > 0 || ranges.some(({ top, bottom }) => top < row && row <= bottom),
  };
}

/** An A1 name of whole rows or columns lacks its ends, so they are asked for. */
const areaIn = (range: GoogleAppsScript.Spreadsheet.Range): Area => ({
  top: range.getRow() - 1,
  left: range.getColumn() - 1,
  bottom: range.getLastRow() - 1,
  right: range.getLastColumn() - 1,
});

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
