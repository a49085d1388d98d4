import { casesOf, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { SAME_NAME, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');

/** What a tab is, and how large. */
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
  sheetCase('isSheetHidden', 'a fresh tab', ({ sheet }) => sheet.isSheetHidden(), gives(false), SHEET),
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
  sheetCase('getFormUrl', 'no form answers here', ({ sheet }) => sheet.getFormUrl(), gives(null), SHEET),
];
