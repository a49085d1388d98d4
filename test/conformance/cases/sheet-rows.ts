import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES_TEXT, NON_FROZEN, OUT_OF_BOUNDS, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const ROWS_OUT = 'Those rows are out of bounds.';
const COLUMNS_OUT = 'Those columns are out of bounds.';

const rows = ({ sheet }: Scratch) => sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
const columns = ({ sheet }: Scratch) => sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Rows a, b, c after a change, five of them. */
const rowsAfter = (change: (sheet: Sheet) => unknown) => (scratch: Scratch) => {
  rows(scratch);
  change(scratch.sheet);
  return scratch.sheet
    .getRange('A1:A5')
    .getValues()
    .map((line) => line[0]);
};
const columnsAfter = (change: (sheet: Sheet) => unknown) => (scratch: Scratch) => {
  columns(scratch);
  change(scratch.sheet);
  return scratch.sheet.getRange('A1:E1').getValues()[0];
};
const formulaAfter = (change: (sheet: Sheet) => unknown) => (scratch: Scratch) => {
  scratch.sheet.getRange('F9').setFormula('=SUM(B2:B4)');
  change(scratch.sheet);
  return scratch.sheet.getDataRange().getFormulas().flat().filter(Boolean);
};

/** Rows and columns that come, go and move. */
export const sheetRows = [
  sheetCase(
    'insertRowsAfter',
    'blank rows come in',
    rowsAfter((sheet) => sheet.insertRowsAfter(1, 2)),
    gives(['a', '', '', 'b', 'c']),
    SHEET,
  ),
  sheetCase(
    'insertRowsAfter',
    'the tab grows',
    ({ sheet }) => sheet.getMaxRows() - sheet.insertRowsAfter(1, 2).getMaxRows(),
    gives(-2),
    SHEET,
  ),
  sheetCase(
    'insertRowsAfter',
    'behind the last row',
    ({ sheet }) => sheet.insertRowsAfter(sheet.getMaxRows(), 3).getMaxRows(),
    gives(1003),
    UNVERIFIED,
  ),
  sheetCase(
    'insertRowsAfter',
    'beyond the tab',
    ({ sheet }) => sheet.insertRowsAfter(sheet.getMaxRows() + 1, 1),
    fails(ROWS_OUT),
    OUT_OF_BOUNDS,
  ),
  sheetCase(
    'insertRowsAfter',
    'formulas follow',
    formulaAfter((sheet) => sheet.insertRowsAfter(2, 1)),
    gives(['=SUM(B2:B5)']),
    UNVERIFIED,
  ),
  sheetCase(
    'insertRowsBefore',
    'blank rows come in',
    rowsAfter((sheet) => sheet.insertRowsBefore(2, 1)),
    gives(['a', '', 'b', 'c', '']),
    SHEET,
  ),
  sheetCase(
    'insertRowAfter',
    'one blank row',
    rowsAfter((sheet) => sheet.insertRowAfter(3)),
    gives(['a', 'b', 'c', '', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'insertRowBefore',
    'one blank row',
    rowsAfter((sheet) => sheet.insertRowBefore(1)),
    gives(['', 'a', 'b', 'c', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'insertRows',
    'in front of a row',
    rowsAfter((sheet) => sheet.insertRows(2, 2)),
    gives(['a', '', '', 'b', 'c']),
    SHEET,
  ),
  sheetCase(
    'insertRows',
    'one when no number is given',
    rowsAfter((sheet) => sheet.insertRows(1)),
    gives(['', 'a', 'b', 'c', '']),
    SHEET,
  ),
  sheetCase(
    'insertColumnsAfter',
    'blank columns come in',
    columnsAfter((sheet) => sheet.insertColumnsAfter(1, 1)),
    gives(['a', '', 'b', 'c', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'insertColumnsAfter',
    'beyond the tab',
    ({ sheet }) => sheet.insertColumnsAfter(27, 1),
    fails(COLUMNS_OUT),
    OUT_OF_BOUNDS,
  ),
  sheetCase(
    'insertColumnsBefore',
    'blank columns come in',
    columnsAfter((sheet) => sheet.insertColumnsBefore(2, 2)),
    gives(['a', '', '', 'b', 'c']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'insertColumnAfter',
    'one blank column',
    columnsAfter((sheet) => sheet.insertColumnAfter(2)),
    gives(['a', 'b', '', 'c', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'insertColumnBefore',
    'one blank column',
    columnsAfter((sheet) => sheet.insertColumnBefore(1)),
    gives(['', 'a', 'b', 'c', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'insertColumns',
    'in front of a column',
    columnsAfter((sheet) => sheet.insertColumns(2, 2)),
    gives(['a', '', '', 'b', 'c']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'deleteRow',
    'those below move up',
    rowsAfter((sheet) => sheet.deleteRow(2)),
    gives(['a', 'c', '', '', '']),
    SHEET,
  ),
  sheetCase(
    'deleteRow',
    'null',
    ({ sheet }) => sheet.deleteRow(null as unknown as number),
    fails("The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow."),
    UNVERIFIED,
  ),
  sheetCase(
    'deleteRows',
    'what named them is lost',
    formulaAfter((sheet) => sheet.deleteRows(2, 3)),
    gives(['=SUM(#REF!)']),
    UNVERIFIED,
  ),
  sheetCase(
    'deleteRows',
    'several',
    rowsAfter((sheet) => sheet.deleteRows(1, 2)),
    gives(['c', '', '', '', '']),
    SHEET,
  ),
  sheetCase(
    'deleteRows',
    'beyond the tab',
    ({ sheet }) => sheet.deleteRows(sheet.getMaxRows(), 2),
    fails(ROWS_OUT),
    OUT_OF_BOUNDS,
  ),
  sheetCase('deleteRows', 'row 0', ({ sheet }) => sheet.deleteRows(0, 1), fails(ROWS_OUT), OUT_OF_BOUNDS),
  sheetCase(
    'deleteRows',
    'all rows',
    ({ sheet }) => sheet.deleteRows(1, sheet.getMaxRows()),
    fails('Sorry, it is not possible to delete all non-frozen rows.'),
    NON_FROZEN,
  ),
  sheetCase(
    'deleteRows',
    'all rows that are not frozen',
    ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
    },
    fails('Sorry, it is not possible to delete all non-frozen rows.'),
    NON_FROZEN,
  ),
  sheetCase(
    'deleteRows',
    'formulas follow',
    formulaAfter((sheet) => sheet.deleteRows(3, 1)),
    gives(['=SUM(B2:B3)']),
    UNVERIFIED,
  ),
  sheetCase(
    'deleteColumn',
    'those to the right move left',
    columnsAfter((sheet) => sheet.deleteColumn(1)),
    gives(['b', 'c', '', '', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'deleteColumns',
    'several',
    columnsAfter((sheet) => sheet.deleteColumns(1, 2)),
    gives(['c', '', '', '', '']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'deleteColumns',
    'all columns',
    ({ sheet }) => sheet.deleteColumns(1, 26),
    fails('Sorry, it is not possible to delete all non-frozen columns.'),
    UNVERIFIED,
  ),
  sheetCase(
    'moveRows',
    'downwards, in front of a row',
    rowsAfter((sheet) => sheet.moveRows(sheet.getRange('A1'), 4)),
    gives(['b', 'c', 'a', '', '']),
    SHEET,
  ),
  sheetCase(
    'moveRows',
    'upwards',
    rowsAfter((sheet) => sheet.moveRows(sheet.getRange('A3'), 1)),
    gives(['c', 'a', 'b', '', '']),
    SHEET,
  ),
  sheetCase(
    'moveRows',
    'formulas follow',
    (scratch) => {
      rows(scratch);
      scratch.sheet.getRange('B1').setFormula('=A2');
      scratch.sheet.moveRows(scratch.sheet.getRange('A2'), 5);
      return scratch.sheet.getRange('B1').getFormula();
    },
    gives('=A4'),
    UNVERIFIED,
  ),
  sheetCase(
    'moveColumns',
    'to the right, in front of a column',
    columnsAfter((sheet) => sheet.moveColumns(sheet.getRange('A1'), 4)),
    gives(['b', 'c', 'a', '', '']),
    SHEET,
  ),
  sheetCase(
    'moveColumns',
    'widths go along',
    ({ sheet }) => {
      sheet.setColumnWidth(1, 150);
      sheet.moveColumns(sheet.getRange('A1'), 3);
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(2)];
    },
    gives([100, 150]),
    UNVERIFIED,
  ),
  sheetCase(
    'appendRow',
    'below the content',
    ({ sheet }) => sheet.appendRow(['a', 1]).appendRow(['b']).getDataRange().getValues(),
    gives([
      ['a', 1],
      ['b', ''],
    ]),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'appendRow',
    'texts are read as if typed',
    ({ sheet }) => sheet.appendRow(['=1+1', '94,5']).getDataRange().getValues(),
    gives([[2, 94.5]]),
    UNVERIFIED,
  ),
  sheetCase(
    'clear',
    'content and looks',
    ({ sheet }) => {
      sheet.getRange('B2').setValue(5).setBackground('#ff0000');
      sheet.clear();
      return [sheet.getLastRow(), sheet.getRange('B2').getBackground()];
    },
    gives([0, '#ffffff']),
    SHEET,
  ),
  sheetCase(
    'clear',
    'content only',
    ({ sheet }) => {
      sheet.getRange('B2').setValue(5).setBackground('#ff0000');
      sheet.clear({ contentsOnly: true });
      return [sheet.getLastRow(), sheet.getRange('B2').getBackground()];
    },
    gives([0, '#ff0000']),
    SHEET,
  ),
  sheetCase(
    'clearContents',
    'looks stay',
    ({ sheet }) => {
      sheet.getRange('B2').setValue(5).setBackground('#ff0000');
      sheet.clearContents();
      return [sheet.getLastRow(), sheet.getRange('B2').getBackground()];
    },
    gives([0, '#ff0000']),
    SHEET,
  ),
  sheetCase(
    'clearFormats',
    'content stays',
    ({ sheet }) => {
      sheet.getRange('B2').setValue(5).setBackground('#ff0000');
      sheet.clearFormats();
      return [sheet.getLastRow(), sheet.getRange('B2').getBackground()];
    },
    gives([2, '#ffffff']),
    SHEET,
  ),
  sheetCase(
    'clearNotes',
    'content stays',
    ({ sheet }) => {
      sheet.getRange('B2').setValue(5).setNote('x');
      sheet.clearNotes();
      return [sheet.getLastRow(), sheet.getRange('B2').getNote()];
    },
    gives([2, '']),
    SHEET,
  ),
];
