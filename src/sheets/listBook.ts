import type { CellWrite } from '../domain/entry/entryPlan';
import type { Grid } from '../domain/layout/grid';
import { isSetsTab } from '../domain/scorecards/wardBook';
import { sayTabGone } from '../words/said';
import { barredCells } from './barredCells';
import { asTyped } from './ownTabs';
import { readTabs, type Tab } from './readTabs';
import { runsOf } from './runs';

/** A workbook whose lists are filled in row by row. Rows and columns count from 0. */
export interface ListBook {
  /** Tells this spreadsheet from others. */
  id: string;
  /** Every tab that people made. */
  all(): Grid[];
  /** That tab as it stands now, with the tab of criteria sets; without the tab where it is gone. */
  read(sheet: string): Grid[];
  /** How many rows the tab has, blank ones too. */
  rowsIn(sheet: string): number;
  /** Whether people's protections let this person type there; `unmade`: into a row that is yet to come there. */
  mayWrite(sheet: string, row: number, columns: number[], unmade: boolean): boolean;
  /** Makes a row below another one, in its looks. */
  addRowBelow(sheet: string, row: number): void;
  /** Writes cells of one row and nothing between them. */
  write(sheet: string, row: number, cells: CellWrite[]): void;
  /** Goes on with the formulas of a row in another one. */
  continueFormulas(sheet: string, from: number, to: number, columns: number[]): void;
}

/** The workbook that the sidebar belongs to; `understand` adds to a tab what people said of it. */
export function activeListBook(understand: (tab: Tab) => Grid): ListBook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = (name: string) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) throw new Error(sayTabGone(name));
    return sheet;
  };
  const grids = (wanted: (name: string) => boolean) => readTabs(spreadsheet, wanted).map(understand);
  return {
    id: spreadsheet.getId(),
    all: () => grids(() => true),
    read: (sheet) => grids((name) => name === sheet || isSetsTab(name)),
    rowsIn: (sheet) => tab(sheet).getMaxRows(),
    mayWrite: (sheet, row, columns, unmade) => {
      const barred = barredCells(tab(sheet));
      return unmade ? !barred.hasNewRow(row) : !columns.some((column) => barred.has(row, column));
    },
    addRowBelow: (sheet, row) => {
      tab(sheet).insertRowAfter(row + 1);
    },
    write: (sheet, row, cells) => {
      const target = tab(sheet);
      const values: (string | number)[] = [];
      for (const { column, value } of cells) values[column] = asTyped(value);
      for (const run of runsOf(values)) {
        target.getRange(row + 1, run.start + 1, 1, run.cells.length).setValues([run.cells]);
      }
    },
    continueFormulas: (sheet, from, to, columns) => {
      if (columns.length === 0) return;
      const target = tab(sheet);
      const [formulas = []] = target.getRange(from + 1, 1, 1, Math.max(...columns) + 1).getFormulasR1C1();
      for (const column of columns) {
        target.getRange(to + 1, column + 1).setFormulaR1C1(formulas[column] ?? '');
      }
    },
  };
}
