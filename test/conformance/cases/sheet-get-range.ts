import { casesOf, fails, gives } from '../case';
import { UNVERIFIED } from '../sources';
import {
  COLUMN_TOO_SMALL,
  GAS_FAKES,
  OUTSIDE,
  SHEET,
  TOO_FEW_COLUMNS,
  TOO_FEW_ROWS,
} from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');

/** What getRange takes and refuses. */
export const sheetGetRange = [
  sheetCase(
    'getRange',
    'row 0',
    ({ sheet }) => sheet.getRange(0, 1),
    fails('The starting row of the range is too small.'),
    UNVERIFIED,
  ),
  sheetCase(
    'getRange',
    'column 0',
    ({ sheet }) => sheet.getRange(1, 0),
    fails('The starting column of the range is too small.'),
    COLUMN_TOO_SMALL,
  ),
  sheetCase(
    'getRange',
    'no rows',
    ({ sheet }) => sheet.getRange(1, 1, 0, 1),
    fails('The number of rows in the range must be at least 1.'),
    TOO_FEW_ROWS,
  ),
  sheetCase(
    'getRange',
    'no columns',
    ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    fails('The number of columns in the range must be at least 1.'),
    TOO_FEW_COLUMNS,
  ),
  sheetCase(
    'getRange',
    'below the tab',
    ({ sheet }) => sheet.getRange(sheet.getMaxRows() + 1, 1),
    fails('The coordinates of the range are outside the dimensions of the sheet.'),
    OUTSIDE,
  ),
  sheetCase(
    'getRange',
    'right of the tab',
    ({ sheet }) => sheet.getRange(1, sheet.getMaxColumns(), 1, 2),
    fails('The coordinates of the range are outside the dimensions of the sheet.'),
    OUTSIDE,
  ),
  sheetCase(
    'getRange',
    'no address',
    ({ sheet }) => sheet.getRange('không phải ô'),
    fails('Range not found'),
    UNVERIFIED,
  ),
  sheetCase(
    'getRange',
    'a tab that is not there',
    ({ sheet }) => sheet.getRange('Tab lạ!A1'),
    fails('Range not found'),
    UNVERIFIED,
  ),
  sheetCase(
    'getRange',
    'null for a column',
    ({ sheet }) => sheet.getRange(1, null as unknown as number),
    fails("The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange."),
    UNVERIFIED,
  ),
  sheetCase(
    'getRange',
    'R1C1 notation',
    ({ sheet }) => sheet.getRange('R5C3').getA1Notation(),
    gives('C5'),
    GAS_FAKES,
  ),
  sheetCase(
    'getRange',
    'R1C1 notation of several cells',
    ({ sheet }) => sheet.getRange('R2C2:R4C5').getA1Notation(),
    gives('B2:E4'),
    GAS_FAKES,
  ),
  sheetCase(
    'getRange',
    'a tab in front of the address',
    ({ sheet }) => sheet.getRange(`'${sheet.getName()}'!B2`).getA1Notation(),
    gives('B2'),
    SHEET,
  ),
  sheetCase(
    'getRange',
    'row and column alone',
    ({ sheet }) => sheet.getRange(3, 2).getA1Notation(),
    gives('B3'),
    SHEET,
  ),
  sheetCase(
    'getRange',
    'row, column and height',
    ({ sheet }) => sheet.getRange(3, 2, 2).getA1Notation(),
    gives('B3:B4'),
    SHEET,
  ),
];
