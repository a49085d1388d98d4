import { appendToOwnTab, asTyped, findOwnTab, makeRoom } from './ownTabs';
import type { Page } from './page';
import { runsOf } from './runs';

/** The tab that takes a form's answers: people's own, of which the add-in writes some rows. */
export interface AnswersSheet {
  sheetId: number;
  name: string;
  /** All its shown texts. */
  shown(): string[][];
  /** Writes into one row, the first is 0, and leaves the cells alone for which there is null. */
  putRow(row: number, cells: (string | number | null)[]): void;
  /** Writes rows below one another. */
  putRows(first: number, rows: (string | number | null)[][]): void;
  /** Writes texts into one column from a row down, and leaves the cells alone for which there is null. */
  putColumn(first: number, column: number, texts: (string | null)[]): void;
}

/** The tab of that id and the one of that name, as far as there are such. */
export function answersSheets(sheetId: number | null, name: string): AnswersSheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const byId =
    sheetId === null ? undefined : spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  const byName = byId?.getName() === name ? null : spreadsheet.getSheetByName(name);
  return [byId, byName].flatMap((sheet) => (sheet ? [answersSheet(sheet)] : []));
}

function answersSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): AnswersSheet {
  const put = (row: number, column: number, cells: (string | number)[][]) => {
    const width = cells[0]?.length ?? 0;
    if (width === 0) return;
    makeRoom(sheet, row + cells.length, column + width);
    sheet
      .getRange(row + 1, column + 1, cells.length, width)
      .setValues(cells.map((line) => line.map(asTyped)));
  };
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    shown: () => sheet.getDataRange().getDisplayValues(),
    putRow: (row, cells) => {
      for (const run of runsOf(cells)) put(row, run.start, [run.cells]);
    },
    putRows: (first, rows) =>
      put(
        first,
        0,
        rows.map((row) => row.map((cell) => cell ?? '')),
      ),
    putColumn: (first, column, texts) => {
      for (const { start, cells } of runsOf(texts)) {
        put(
          first + start,
          column,
          cells.map((text) => [text]),
        );
      }
    },
  };
}

/** The shown texts of an own tab's column with that heading; empty where there is no such tab. */
export function ownColumn(name: string, heading: string): string[] {
  const shown =
    findOwnTab(SpreadsheetApp.getActiveSpreadsheet(), name)?.getDataRange().getDisplayValues() ?? [];
  const at = shown.findIndex((row) => row.includes(heading));
  const column = shown[at]?.indexOf(heading) ?? -1;
  return column < 0 ? [] : shown.slice(at + 1).map((row) => row[column] ?? '');
}

/** Adds rows of texts below an own tab that only grows. */
export const addToOwnTab = (name: string, page: Page, rows: string[][]): void =>
  appendToOwnTab(SpreadsheetApp.getActiveSpreadsheet(), name, page, rows);
