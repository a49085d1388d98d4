import { casesOf, fails, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { OUT_OF_BOUNDS, SAME_NAME, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const COLUMNS_OUT = 'Those columns are out of bounds.';
const ROWS_OUT = 'Those rows are out of bounds.';

/** What a tab is, how large, and how it is shown. */
export const sheets = [
  sheetCase(
    'getName',
    'after setName',
    ({ sheet }) => sheet.setName('Tự kiểm tra tên').getName(),
    gives('Tự kiểm tra tên'),
    SHEET,
  ),
  sheetCase(
    'getSheetName',
    'is the name',
    ({ sheet }) => sheet.getSheetName() === sheet.getName(),
    gives(true),
    SHEET,
  ),
  sheetCase(
    'setName',
    'of another tab',
    ({ book, sheet }) => {
      const other = book.getSheets().find((tab) => tab.getSheetId() !== sheet.getSheetId())!;
      try {
        return sheet.setName(other.getName()).getName();
      } catch (failure) {
        return (failure as Error).message.replace(other.getName(), 'X');
      }
    },
    gives('A sheet with the name "X" already exists. Please enter another name.'),
    SAME_NAME,
  ),
  sheetCase(
    'setName',
    'formulas follow',
    ({ sheet }) => {
      sheet.setName('Cũ').getRange('A1').setFormula('=Cũ!B1');
      return sheet.setName('Mới tinh').getRange('A1').getFormula();
    },
    gives("='Mới tinh'!B1"),
    UNVERIFIED,
  ),
  sheetCase(
    'getSheetId',
    'stays when the name changes',
    ({ sheet }) => sheet.getSheetId() === sheet.setName('Tự kiểm tra gid').getSheetId(),
    gives(true),
    SHEET,
  ),
  sheetCase(
    'getIndex',
    'from one',
    ({ book, sheet }) => book.getSheets()[sheet.getIndex() - 1]!.getName() === sheet.getName(),
    gives(true),
    SHEET,
  ),
  sheetCase(
    'getParent',
    'is the spreadsheet',
    ({ book, sheet }) => sheet.getParent().getId() === book.getId(),
    gives(true),
    SHEET,
  ),
  sheetCase(
    'getDataRange',
    'of an empty tab',
    ({ sheet }) => sheet.getDataRange().getA1Notation(),
    gives('A1'),
    UNVERIFIED,
  ),
  sheetCase(
    'getDataRange',
    'from A1 to the last content',
    ({ sheet }) => {
      sheet.getRange('C5').setValue(1);
      return sheet.getDataRange().getA1Notation();
    },
    gives('A1:C5'),
    SHEET,
  ),
  sheetCase('getLastRow', 'of an empty tab', ({ sheet }) => sheet.getLastRow(), gives(0), UNVERIFIED),
  sheetCase(
    'getLastRow',
    'looks do not count',
    ({ sheet }) => {
      sheet.getRange('C5').setBackground('#ff0000');
      return sheet.getLastRow();
    },
    gives(0),
    UNVERIFIED,
  ),
  sheetCase(
    'getLastRow',
    'a formula with an empty result counts',
    ({ sheet }) => {
      sheet.getRange('A7').setFormula('=""');
      return sheet.getLastRow();
    },
    gives(7),
    UNVERIFIED,
  ),
  sheetCase(
    'getLastColumn',
    'of the last content',
    ({ sheet }) => {
      sheet.getRange('C5').setValue(1);
      return sheet.getLastColumn();
    },
    gives(3),
    SHEET,
  ),
  sheetCase('getMaxRows', 'of a fresh tab', ({ sheet }) => sheet.getMaxRows(), gives(1000), UNVERIFIED),
  sheetCase('getMaxColumns', 'of a fresh tab', ({ sheet }) => sheet.getMaxColumns(), gives(26), UNVERIFIED),
  sheetCase(
    'getSheetValues',
    'a rectangle',
    ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      return sheet.getSheetValues(1, 2, 2, 1);
    },
    gives([[2], [4]]),
    SHEET,
  ),
  sheetCase(
    'getSheetValues',
    'from the last row',
    ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      return sheet.getSheetValues(-1, 1, 1, 2);
    },
    gives([[3, 4]]),
    SHEET,
  ),
  sheetCase(
    'activate',
    'becomes the active tab',
    ({ book, sheet }) => {
      book.getSheets()[0]!.activate();
      sheet.activate();
      return book.getActiveSheet().getSheetId() === sheet.getSheetId();
    },
    gives(true),
    SHEET,
  ),
  sheetCase('hideSheet', 'is hidden', ({ sheet }) => sheet.hideSheet().isSheetHidden(), gives(true), SHEET),
  sheetCase(
    'showSheet',
    'is shown again',
    ({ sheet }) => sheet.hideSheet().showSheet().isSheetHidden(),
    gives(false),
    SHEET,
  ),
  sheetCase('isSheetHidden', 'a fresh tab', ({ sheet }) => sheet.isSheetHidden(), gives(false), SHEET),
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
    OUT_OF_BOUNDS,
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
  sheetCase(
    'isRowHiddenByUser',
    'follows when rows above go',
    ({ sheet }) => {
      sheet.hideRows(5);
      sheet.deleteRows(1, 2);
      return sheet.isRowHiddenByUser(3);
    },
    gives(true),
    UNVERIFIED,
  ),
  sheetCase(
    'isColumnHiddenByUser',
    'a fresh tab',
    ({ sheet }) => sheet.isColumnHiddenByUser(1),
    gives(false),
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
  sheetCase('getFormUrl', 'no form answers here', ({ sheet }) => sheet.getFormUrl(), gives(null), SHEET),
];
