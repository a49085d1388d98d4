import type { Scratch } from './case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts a, b, c below one another. */
export const rows = ({ sheet }: Scratch) => sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
const columns = ({ sheet }: Scratch) => sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
/** Rows a, b, c after a change, five of them. */
export const rowsAfter = (change: (sheet: Sheet) => unknown) => (scratch: Scratch) => {
  rows(scratch);
  change(scratch.sheet);
  return scratch.sheet
    .getRange('A1:A5')
    .getValues()
    .map((line) => line[0]);
};
/** Columns a, b, c after a change, five of them. */
export const columnsAfter = (change: (sheet: Sheet) => unknown) => (scratch: Scratch) => {
  columns(scratch);
  change(scratch.sheet);
  return scratch.sheet.getRange('A1:E1').getValues()[0];
};
/** What became of a formula in F9 that adds up B2:B4. */
export const formulaAfter = (change: (sheet: Sheet) => unknown) => (scratch: Scratch) => {
  scratch.sheet.getRange('F9').setFormula('=SUM(B2:B4)');
  change(scratch.sheet);
  return scratch.sheet.getDataRange().getFormulas().flat().filter(Boolean);
};
