import { casesOf, fails, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const ROWS_OUT = 'Those rows are out of bounds.';

/** What of a tab is hidden, frozen, coloured. */
export const sheetHidden = [
  sheetCase('hideSheet', 'is hidden', ({ sheet }) => sheet.hideSheet().isSheetHidden(), gives(true), SHEET),
  sheetCase(
    'showSheet',
    'is shown again',
    ({ sheet }) => sheet.hideSheet().showSheet().isSheetHidden(),
    gives(false),
    SHEET,
  ),
  sheetCase(
    'getFrozenRows',
    'after setFrozenRows',
    ({ sheet }) => {
      sheet.setFrozenRows(3);
      return sheet.getFrozenRows();
    },
    gives(3),
    SHEET,
  ),
  sheetCase(
    'setFrozenRows',
    'zero frees them',
    ({ sheet }) => {
      sheet.setFrozenRows(3);
      sheet.setFrozenRows(0);
      return sheet.getFrozenRows();
    },
    gives(0),
    SHEET,
  ),
  sheetCase(
    'setFrozenRows',
    'all rows',
    ({ sheet }) => sheet.setFrozenRows(sheet.getMaxRows()),
    fails("You can't freeze all visible rows on the sheet."),
    UNVERIFIED,
  ),
  sheetCase(
    'getFrozenColumns',
    'after setFrozenColumns',
    ({ sheet }) => {
      sheet.setFrozenColumns(2);
      return sheet.getFrozenColumns();
    },
    gives(2),
    SHEET,
  ),
  sheetCase(
    'setFrozenColumns',
    'all columns',
    ({ sheet }) => sheet.setFrozenColumns(26),
    fails("You can't freeze all visible columns on the sheet."),
    UNVERIFIED,
  ),
  sheetCase(
    'hideRows',
    'several',
    ({ sheet }) => {
      sheet.hideRows(2, 2);
      return [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
    },
    gives([false, true, true, false]),
    SHEET,
  ),
  sheetCase(
    'hideRows',
    'beyond the tab',
    ({ sheet }) => sheet.hideRows(1000, 2),
    fails(ROWS_OUT),
    UNVERIFIED,
  ),
  sheetCase(
    'showRows',
    'some of them',
    ({ sheet }) => {
      sheet.hideRows(2, 2);
      sheet.showRows(2);
      return [2, 3].map((row) => sheet.isRowHiddenByUser(row));
    },
    gives([false, true]),
    SHEET,
  ),
  sheetCase(
    'hideColumns',
    'several',
    ({ sheet }) => {
      sheet.hideColumns(2, 2);
      return [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
    },
    gives([false, true, true, false]),
    SHEET,
  ),
  sheetCase(
    'showColumns',
    'some of them',
    ({ sheet }) => {
      sheet.hideColumns(2, 2);
      sheet.showColumns(2);
      return [2, 3].map((column) => sheet.isColumnHiddenByUser(column));
    },
    gives([false, true]),
    SHEET,
  ),
  sheetCase(
    'hideRow',
    'of a range',
    ({ sheet }) => {
      sheet.hideRow(sheet.getRange('B2:B3'));
      return [2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
    },
    gives([true, true, false]),
    SHEET,
  ),
  sheetCase(
    'unhideRow',
    'of a range',
    ({ sheet }) => {
      sheet.hideRows(2, 3);
      sheet.unhideRow(sheet.getRange('A3'));
      return [2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
    },
    gives([true, false, true]),
    SHEET,
  ),
  sheetCase(
    'hideColumn',
    'of a range',
    ({ sheet }) => {
      sheet.hideColumn(sheet.getRange('B2:C2'));
      return [2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
    },
    gives([true, true, false]),
    SHEET,
  ),
  sheetCase(
    'unhideColumn',
    'of a range',
    ({ sheet }) => {
      sheet.hideColumns(2, 3);
      sheet.unhideColumn(sheet.getRange('C1'));
      return [2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
    },
    gives([true, false, true]),
    SHEET,
  ),
  sheetCase('getTabColor', 'of a fresh tab', ({ sheet }) => sheet.getTabColor(), gives(null), SHEET),
  sheetCase(
    'setTabColor',
    'by its digits',
    ({ sheet }) => sheet.setTabColor('#FF0000').getTabColor(),
    gives('#ff0000'),
    SHEET,
  ),
  sheetCase(
    'setTabColor',
    'null takes it away',
    ({ sheet }) => sheet.setTabColor('#ff0000').setTabColor(null).getTabColor(),
    gives(null),
    SHEET,
  ),
  sheetCase(
    'hasHiddenGridlines',
    'a fresh tab',
    ({ sheet }) => sheet.hasHiddenGridlines(),
    gives(false),
    SHEET,
  ),
  sheetCase(
    'setHiddenGridlines',
    'hidden',
    ({ sheet }) => sheet.setHiddenGridlines(true).hasHiddenGridlines(),
    gives(true),
    SHEET,
  ),
];
