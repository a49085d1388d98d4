import type { TabMarks } from '../domain/checks/cellMarks';
import type { Grid } from '../domain/layout/grid';
import { ownLine } from '../words/ownTab';
import { setColumnWidths } from './columnWidths';
import { type KeptPair, keepReplaced, keptPairs } from './keptTabs';
import { dressRows, type RowsLook } from './looks';
import { markTabs, unmarkTabs } from './marks';
import { asTyped, draftTab, findOwnTab, makeRoom, type OwnPlace, ownPlace, writeOwnTab } from './ownTabs';
import type { Page } from './page';
import { readTabs, type Tab } from './readTabs';
import { type TypedCell, typeCells } from './typeCells';

/** A workbook in the words of this project: tabs that people made, and tabs that the add-in makes. */
export interface Book {
  /** Tabs that people made, read once. */
  tabs(): Tab[];
  /** Their cells. */
  grids(): Grid[];
  /** Writes one of the add-in's own tabs whole; the page's lines come under the line that says whose tab it is. */
  replaceOwnTab(name: string, page: Page, today: string): void;
  /** The same for results: what stood there, if it said something else, is kept and can be brought back. */
  replaceResults(name: string, page: Page, today: string): void;
  /** Those of these own tabs whose replaced page is kept. */
  keptResults(names: readonly string[]): KeptPair[];
  /** The shown texts of an own tab, or null where it was never made. */
  ownTab(name: string): string[][] | null;
  /** Brings an own tab to the front; false where it was never made. */
  showOwnTab(name: string): boolean;
  /** Starts a tab that people go on filling in; it is theirs from then on. Does nothing where one exists. */
  startTab(name: string, rows: (string | number)[][], widths: number[], look?: RowsLook): void;
  /** Writes further rows below all that stands in a tab of that name; what people typed there stays as it is. */
  extendTab(name: string, rows: (string | number)[][], look?: RowsLook): void;
  /** Brings a tab to the front. */
  showTab(name: string): void;
  /** Types into these cells and no others. What a tab refuses stays as it was, which `tabs` shows afterwards. */
  typeCells(cells: TypedCell[]): void;
  /** Marks cells of people's tabs in place of the marks before; returns the tabs whose protection refuses it. */
  markTabs(marks: TabMarks[]): string[];
  /** Takes the add-in's marks off every tab; returns the tabs whose protection refuses it. */
  unmarkTabs(): string[];
  /** Selects a cell on the screen; false when the tab is gone. */
  goTo(sheet: string, cell: string): boolean;
  say(message: string): void;
}

/** The workbook that the menu was clicked in; `understand` adds to a tab what people said of it. */
export const activeBook = (understand?: (tab: Tab) => Grid): Book =>
  bookOf(SpreadsheetApp.getActiveSpreadsheet(), understand);

function bookOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  understand: (tab: Tab) => Grid = ({ grid }) => grid,
): Book {
  let tabs: Tab[] | null = null;
  const peoplesTabs = (): Tab[] => {
    tabs ??= readTabs(spreadsheet).map((tab) => ({ ...tab, grid: understand(tab) }));
    return tabs;
  };
  const peoplesGrids = (): Grid[] => peoplesTabs().map(({ grid }) => grid);
  const written = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  const write = (name: string, place: OwnPlace, page: Page): void => {
    written.set(name, writeOwnTab(spreadsheet, place, page));
  };
  return {
    tabs: peoplesTabs,
    grids: peoplesGrids,
    replaceOwnTab: (name, page, today) => {
      write(name, ownPlace(spreadsheet, name), withOwnLine(page, today));
    },
    replaceResults: (name, page, today) => {
      const whole = withOwnLine(page, today);
      const place = ownPlace(spreadsheet, name);
      if (place.own !== null) keepReplaced(spreadsheet, name, place.own, whole);
      write(name, place, whole);
    },
    keptResults: (names) => keptPairs(spreadsheet, names),
    ownTab: (name) => findOwnTab(spreadsheet, name)?.getDataRange().getDisplayValues() ?? null,
    showOwnTab: (name) => {
      const sheet = written.get(name) ?? findOwnTab(spreadsheet, name);
      sheet?.activate();
      return sheet !== null;
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
    typeCells: (cells) => {
      typeCells(spreadsheet, cells);
      tabs = null;
    },
    markTabs: (marks) =>
      markTabs(
        spreadsheet,
        peoplesGrids().map(({ sheet }) => sheet),
        marks,
      ),
    unmarkTabs: () => unmarkTabs(spreadsheet),
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

/** The page with the line that says whose tab it is. */
export const withOwnLine = (page: Page, today: string): Page => ({
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
  setColumnWidths(sheet, widths);
  const range = sheet.getRange(1, 1, rows.length, width);
  if (look !== undefined) dressRows(range, look);
  range.setValues(cells);
  // The name comes last: under it, a tab counts as started and is never filled again.
  sheet.setName(name);
}
