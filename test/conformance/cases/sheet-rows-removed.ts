import { casesOf, fails, gives } from '../case';
import { columnsAfter, formulaAfter, rows, rowsAfter } from '../lines';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES_TEXT, NON_FROZEN, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const ROWS_OUT = 'Those rows are out of bounds.';

/** Rows and columns that go or move, and clearing. */
export const sheetRowsRemoved = [
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
    UNVERIFIED,
  ),
  sheetCase('deleteRows', 'row 0', ({ sheet }) => sheet.deleteRows(0, 1), fails(ROWS_OUT), UNVERIFIED),
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
