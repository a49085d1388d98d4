import { casesOf, fails, gives } from '../case';
import { columnsAfter, formulaAfter, rowsAfter } from '../lines';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES_TEXT, OUT_OF_BOUNDS, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const ROWS_OUT = 'Those rows are out of bounds.';
const COLUMNS_OUT = 'Those columns are out of bounds.';

/** Rows and columns that come in. */
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
    UNVERIFIED,
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
];
