import { casesOf, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');

/** What the spreadsheet does with its active tab. */
export const activeTab = [
  file(
    'setActiveSheet',
    'gives the tab',
    ({ book, sheet }) => book.setActiveSheet(sheet).getSheetId() === sheet.getSheetId(),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getActiveSheet',
    'after setActiveSheet',
    ({ book }) => {
      const first = book.getSheets()[0]!;
      book.setActiveSheet(first);
      return book.getActiveSheet().getName() === first.getName();
    },
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getDataRange',
    'of the active tab',
    ({ book, sheet }) => {
      sheet.getRange('B3').setValue(1);
      return book.getDataRange().getA1Notation();
    },
    gives('A1:B3'),
    SPREADSHEET,
  ),
  file('getLastRow', 'of the active tab', ({ book }) => book.getLastRow(), gives(0), SPREADSHEET),
  file('getLastColumn', 'of the active tab', ({ book }) => book.getLastColumn(), gives(0), SPREADSHEET),
  file(
    'getSheetName',
    'of the active tab',
    ({ book, sheet }) => book.getSheetName() === sheet.getName(),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getSheetId',
    'of the active tab',
    ({ book, sheet }) => book.getSheetId() === sheet.getSheetId(),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'appendRow',
    'to the active tab',
    ({ book, sheet }) => {
      book.appendRow(['x']);
      return sheet.getRange('A1').getValue();
    },
    gives('x'),
    SPREADSHEET,
  ),
  file(
    'getActiveRange',
    'of the active tab',
    ({ book, sheet }) => {
      sheet.getRange('B2').activate();
      return book.getActiveRange()?.getA1Notation();
    },
    gives('B2'),
    SPREADSHEET,
  ),
  file(
    'setActiveRange',
    'gives the range',
    ({ book, sheet }) => book.setActiveRange(sheet.getRange('B2')).getA1Notation(),
    gives('B2'),
    SPREADSHEET,
  ),
  file(
    'getActiveRangeList',
    'of the active tab',
    ({ book, sheet }) => {
      sheet.getRangeList(['A1', 'C1']).activate();
      return book.getActiveRangeList()?.getRanges().length;
    },
    gives(2),
    SPREADSHEET,
  ),
  file(
    'setActiveRangeList',
    'gives the list',
    ({ book, sheet }) => book.setActiveRangeList(sheet.getRangeList(['A1', 'C1'])).getRanges().length,
    gives(2),
    SPREADSHEET,
  ),
  file(
    'getActiveCell',
    'of the active tab',
    ({ book }) => book.getActiveCell().getA1Notation(),
    gives('A1'),
    UNVERIFIED,
  ),
  file(
    'getCurrentCell',
    'of the active tab',
    ({ book, sheet }) => {
      sheet.getRange('B2:C3').activate();
      return book.getCurrentCell()?.getA1Notation();
    },
    gives('B2'),
    SPREADSHEET,
  ),
  file(
    'setCurrentCell',
    'gives the cell',
    ({ book, sheet }) => book.setCurrentCell(sheet.getRange('B2')).getA1Notation(),
    gives('B2'),
    SPREADSHEET,
  ),
  file(
    'setActiveSelection',
    'by its address',
    ({ book }) => book.setActiveSelection('B2:B3').getA1Notation(),
    gives('B2:B3'),
    SPREADSHEET,
  ),
  file(
    'getSelection',
    'of the active tab',
    ({ book, sheet }) => book.getSelection().getActiveSheet().getSheetId() === sheet.getSheetId(),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'createTextFinder',
    'looks through all tabs',
    ({ book, sheet }) => {
      sheet.getRange('B2').setValue('chữ không nơi nào khác có');
      return book
        .createTextFinder('chữ không nơi nào khác có')
        .findAll()
        .map((found) => found.getA1Notation());
    },
    gives(['B2']),
    SPREADSHEET,
  ),
];
