import { casesOf, fails, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { OUT_OF_BOUNDS, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const COLUMNS_OUT = 'Those columns are out of bounds.';
const ROWS_OUT = 'Those rows are out of bounds.';

/** Widths and heights. */
export const sheetSizes = [
  sheetCase(
    'getColumnWidth',
    'of a fresh tab',
    ({ sheet }) => sheet.getColumnWidth(1),
    gives(100),
    UNVERIFIED,
  ),
  sheetCase(
    'getColumnWidth',
    'beyond the tab',
    ({ sheet }) => sheet.getColumnWidth(27),
    fails(COLUMNS_OUT),
    OUT_OF_BOUNDS,
  ),
  sheetCase(
    'setColumnWidth',
    'of one column',
    ({ sheet }) => {
      sheet.setColumnWidth(2, 150);
      return [sheet.getColumnWidth(2), sheet.getColumnWidth(3)];
    },
    gives([150, 100]),
    SHEET,
  ),
  sheetCase(
    'setColumnWidths',
    'of several',
    ({ sheet }) => {
      sheet.setColumnWidths(2, 2, 150);
      return [sheet.getColumnWidth(2), sheet.getColumnWidth(3)];
    },
    gives([150, 150]),
    SHEET,
  ),
  sheetCase('getRowHeight', 'of a fresh tab', ({ sheet }) => sheet.getRowHeight(1), gives(21), UNVERIFIED),
  sheetCase(
    'getRowHeight',
    'beyond the tab',
    ({ sheet }) => sheet.getRowHeight(1001),
    fails(ROWS_OUT),
    UNVERIFIED,
  ),
  sheetCase(
    'setRowHeight',
    'of one row',
    ({ sheet }) => sheet.setRowHeight(2, 50).getRowHeight(2),
    gives(50),
    SHEET,
  ),
  sheetCase(
    'setRowHeights',
    'of several',
    ({ sheet }) => sheet.setRowHeights(2, 2, 50).getRowHeight(3),
    gives(50),
    SHEET,
  ),
  sheetCase(
    'setRowHeightsForced',
    'of several',
    ({ sheet }) => sheet.setRowHeightsForced(2, 2, 40).getRowHeight(3),
    gives(40),
    SHEET,
  ),
  sheetCase(
    'autoResizeRows',
    'back to the usual height',
    ({ sheet }) => {
      sheet.getRange('A2').setValue('x');
      return sheet.setRowHeight(2, 50).autoResizeRows(2, 1).getRowHeight(2);
    },
    gives(21),
    UNVERIFIED,
  ),
  sheetCase(
    'autoResizeColumn',
    'a long text makes a wide column',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('Hội Khuyến học phường Mẫu, thành phố Mẫu');
      return sheet.autoResizeColumn(1).getColumnWidth(1) > 150;
    },
    gives(true),
    SHEET,
  ),
  sheetCase(
    'autoResizeColumns',
    'several',
    ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['Hội Khuyến học phường Mẫu, thành phố Mẫu', 'x']]);
      sheet.autoResizeColumns(1, 2);
      return sheet.getColumnWidth(1) > sheet.getColumnWidth(2);
    },
    gives(true),
    SHEET,
  ),
];
