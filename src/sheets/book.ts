import { ownLine } from '../words/ownTab';
import { type KeptPair, keepReplaced, keptPairs } from './keptTabs';
import { dressRows, type RowsLook } from './looks';
import { asText, draftTab, findOwnTab, makeRoom, writeOwnTab } from './ownTabs';
import type { Page } from './page';
import { readTabs, type Tab } from './readTabs';

/** A workbook in the words of this project: tabs that people made, and tabs that the add-in makes. */
export interface Book {
  /** Tabs that people made, read once. */
  tabs(): Tab[];
  /** Writes one of the add-in's own tabs whole; the page's lines come under the line that says whose tab it is. */
  replaceOwnTab(name: string, page: Page, today: string): void;
  /** The same for results: what stood there, if it said something else, is kept and can be brought back. */
  replaceResults(name: string, page: Page, today: string): void;
  /** Those of these own tabs whose replaced page is kept. */
  keptResults(names: readonly string[]): KeptPair[];
  /** The shown texts of an own tab, or null where it was never made. */
  ownTab(name: string): string[][] | null;
  /** Brings an own tab to the front. */
  showOwnTab(name: string): void;
  /** Starts a tab that people go on filling in; it is theirs from then on. Does nothing where one exists. */
  startTab(name: string, rows: (string | number)[][], widths: number[], look?: RowsLook): void;
  /** Writes further rows below all that stands in a tab of that name; what people typed there stays as it is. */
  extendTab(name: string, rows: (string | number)[][], look?: RowsLook): void;
  /** Brings a tab to the front. */
  showTab(name: string): void;
  /** Selects a cell on the screen; false when the tab is gone. */
  goTo(sheet: string, cell: string): boolean;
  say(message: string): void;
}

/** The workbook that the menu was clicked in. */
export const activeBook = (): Book => bookOf(SpreadsheetApp.getActiveSpreadsheet());

function bookOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Book {
  let tabs: Tab[] | null = null;
  return {
    tabs: () => {
      tabs ??= readTabs(spreadsheet);
      return tabs;
    },
    replaceOwnTab: (name, page, today) => {
      writeOwnTab(spreadsheet, name, withOwnLine(page, today));
    },
    replaceResults: (name, page, today) => {
      const whole = withOwnLine(page, today);
      keepReplaced(spreadsheet, name, whole);
      writeOwnTab(spreadsheet, name, whole);
    },
    keptResults: (names) => keptPairs(spreadsheet, names),
    ownTab: (name) => findOwnTab(spreadsheet, name)?.getDataRange().getDisplayValues() ?? null,
    showOwnTab: (name) => {
      findOwnTab(spreadsheet, name)?.activate();
    },
    startTab: (name, rows, widths, look) => {
      startTab(spreadsheet, name, rows, widths, look);
      tabs = null;
    },
    extendTab: (name, rows, look) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null || rows.length === 0) return;
      const cells = rows.map((row) => row.map(asTyped));
      const first = sheet.getLastRow() + 1;
      makeRoom(sheet, first + cells.length - 1, cells[0]?.length ?? 1);
      const range = sheet.getRange(first, 1, cells.length, cells[0]?.length ?? 1);
      if (look !== undefined) dressRows(range, look);
      range.setValues(cells);
      tabs = null;
    },
    showTab: (name) => {
      spreadsheet.getSheetByName(name)?.activate();
    },
    goTo: (sheet, cell) => {
      const target = spreadsheet.getSheetByName(sheet);
      if (target === null) return false;
      target.getRange(cell).activate();
      return true;
    },
    say: (message) => {
      spreadsheet.toast(message);
    },
  };
}

const withOwnLine = (page: Page, today: string): Page => ({
  ...page,
  lines: [ownLine(today), ...page.lines],
});

function startTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  rows: (string | number)[][],
  widths: number[],
  look?: RowsLook,
): void {
  if (spreadsheet.getSheetByName(name) !== null) return;
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => asTyped(row[column] ?? '')));
  const heading = String(rows[0]?.[0] ?? '');
  const sheet = draftTab(spreadsheet, (draft) => draft.getRange(1, 1).getDisplayValue() === heading);
  makeRoom(sheet, rows.length, width);
  for (const [index, columnWidth] of widths.entries()) sheet.setColumnWidth(index + 1, columnWidth);
  const range = sheet.getRange(1, 1, rows.length, width);
  if (look !== undefined) dressRows(range, look);
  range.setValues(cells);
  // The name comes last: under it, a tab counts as started and is never filled again.
  sheet.setName(name);
}

const asTyped = (cell: string | number): string | number => (typeof cell === 'number' ? cell : asText(cell));
