import type { Area, CellValue, Grid } from '../domain/layout/grid';
import { placeNamed } from '../domain/place';
import { newYearDraftName, soundsOwn } from '../words/ownTab';
import { thisDay } from './clock';
import { isOwnSheet, isOwnTab } from './ownTabs';

/** A tab as read, with the id that links to it need. */
export interface Tab {
  sheetId: number;
  grid: Grid;
}

/**
 * Reads every tab that people made, or those of wanted names, each in one go; tabs that the add-in made are left out.
 * The number of service calls does not grow with rows.
 */
export function readTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted?: (name: string) => boolean,
): Tab[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    const isUnread = wanted?.(name) === false || name === newYearDraftName || isOurs(sheet, name);
    const grid = isUnread ? null : readGrid(sheet, name);
    return grid === null ? [] : [{ sheetId: sheet.getSheetId(), grid }];
  });
}

/** A look at one cell, where the name says that the tab may be ours, is cheaper than reading thousands of rows. */
const isOurs = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): boolean =>
  soundsOwn(name) && isOwnSheet(sheet);

/** null for a tab of the add-in's own, of which nothing more is read than what tells it. */
function readGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Grid | null {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  if (isOwnTab(shown)) return null;
  return {
    sheet: name,
    values: range
      .getValues()
      .map((row, at) => row.map((value, column) => cellValue(value, shown[at]?.[column]))),
    shown,
    formulas: range.getFormulas(),
    merges: range.getMergedRanges().map((merged) => areaOf(merged.getA1Notation())),
  };
}

/**
 * A Date stands at midnight of the script's own zone, so its local parts are the day that people see. A telephone number
 * under a date format is a day that no calendar has: it counts as what the cell shows.
 */
function cellValue(value: unknown, shown = ''): CellValue {
  if (!(value instanceof Date)) return value as string | number | boolean;
  return value.getFullYear() <= 9999 ? thisDay(value) : shown;
}

/** "B2:D5" as rows and columns from 0. */
export function areaOf(a1: string): Area {
  if (!/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(a1)) throw new Error(`Not a range: ${a1}`);
  const [first = '', last = first] = a1.split(':');
  const [from, to] = [placeNamed(first), placeNamed(last)];
  return { top: from.row - 1, left: from.column - 1, bottom: to.row - 1, right: to.column - 1 };
}
