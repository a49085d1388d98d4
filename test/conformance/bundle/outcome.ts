import { type ConformanceCase, comparable, type Expected } from '../case';

/** Runs a case on a tab of its own, which is taken away again. Never throws. */
export function outcomeOf(tried: ConformanceCase, book: GoogleAppsScript.Spreadsheet.Spreadsheet): Expected {
  const sheet = book.insertSheet();
  // Asked now: a case may delete its tab.
  const id = sheet.getSheetId();
  try {
    const value = comparable(tried.run({ book, sheet }));
    // Some failures of a write come only with the next call.
    SpreadsheetApp.flush();
    return { value };
  } catch (failure) {
    return { error: failure instanceof Error ? failure.message : String(failure) };
  } finally {
    if (book.getSheets().some((other) => other.getSheetId() === id)) book.deleteSheet(sheet);
  }
}

/** Whether two ends are the same, word by word. */
export const isSame = (a: Expected, b: Expected): boolean => JSON.stringify(a) === JSON.stringify(b);
