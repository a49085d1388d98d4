/**
 * The third bundle: the same cases inside real Apps Script. It adds a menu to the spreadsheet it is bound to; nothing
 * in that spreadsheet but its own tabs is touched.
 */
import { allCases } from '../cases';
import { outcomeOf } from './outcome';
import { checkOn } from './selfCheck';

/** Adds the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Tự kiểm tra').addItem('Tự kiểm tra', 'selfCheck').addToUi();
}

/** Menu "Tự kiểm tra": runs the cases from where the last click stopped, and writes the differences to a tab. */
export function selfCheck(): void {
  checkOn(SpreadsheetApp.getActiveSpreadsheet());
}

/** Runs one case; for the tests on this machine. */
export function runCase(index: number): unknown {
  const tried = allCases[index];
  if (!tried) throw new Error(`there is no case ${index}`);
  return outcomeOf(tried, SpreadsheetApp.getActiveSpreadsheet());
}
