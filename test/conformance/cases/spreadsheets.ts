import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { SAME_NAME, SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const app = casesOf('SpreadsheetApp');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const user = casesOf('User');
const APP = reference('spreadsheet/spreadsheet-app');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Makes a tab, reads something, and takes the tab away again. */
const withTab =
  <T>(make: (scratch: Scratch) => Sheet, read: (tab: Sheet, scratch: Scratch) => T) =>
  (scratch: Scratch) => {
    const tab = make(scratch);
    try {
      return read(tab, scratch);
    } finally {
      scratch.book.deleteSheet(tab);
    }
  };
const withoutNumber = (change: () => unknown) => {
  try {
    return change();
  } catch (failure) {
    return (failure as Error).message.replace(/\d+/, 'N');
  }
};

/** The spreadsheet as a file, and its tabs. */
export const spreadsheets = [
  app(
    'getActiveSpreadsheet',
    'the one the script belongs to',
    ({ book }) => SpreadsheetApp.getActiveSpreadsheet().getId() === book.getId(),
    gives(true),
    APP,
  ),
  app(
    'getActive',
    'the same',
    ({ book }) => SpreadsheetApp.getActive().getId() === book.getId(),
    gives(true),
    APP,
  ),
  app(
    'getActiveSheet',
    'a fresh tab is active',
    ({ sheet }) => SpreadsheetApp.getActiveSheet().getSheetId() === sheet.getSheetId(),
    gives(true),
    UNVERIFIED,
  ),
  app(
    'setActiveSheet',
    'gives the tab',
    ({ sheet }) => SpreadsheetApp.setActiveSheet(sheet).getSheetId() === sheet.getSheetId(),
    gives(true),
    APP,
  ),
  app(
    'openById',
    'the same file',
    ({ book }) => SpreadsheetApp.openById(book.getId()).getName() === book.getName(),
    gives(true),
    APP,
  ),
  app(
    'openById',
    'null',
    () => SpreadsheetApp.openById(null as unknown as string),
    fails("The parameters (null) don't match the method signature for SpreadsheetApp.openById."),
    UNVERIFIED,
  ),
  app(
    'openById',
    'a file that is not there',
    () => SpreadsheetApp.openById('1tukiemtra00000000000000000000000000000000000'),
    fails(
      "Document 1tukiemtra00000000000000000000000000000000000 is missing (perhaps it was deleted, or you don't have read access?)",
    ),
    UNVERIFIED,
  ),
  app(
    'openByUrl',
    'the same file',
    ({ book }) => SpreadsheetApp.openByUrl(book.getUrl()).getId() === book.getId(),
    gives(true),
    APP,
  ),
  app(
    'openByUrl',
    'no address',
    () => SpreadsheetApp.openByUrl('không phải địa chỉ'),
    fails('Invalid argument: url'),
    UNVERIFIED,
  ),
  app('flush', 'gives nothing', () => SpreadsheetApp.flush(), gives(null), APP),
  app('getUi', 'of a menu click', () => typeof SpreadsheetApp.getUi().createMenu, gives('function'), APP),
  file('getId', 'no spaces in it', ({ book }) => /^[\w-]+$/.test(book.getId()), gives(true), SPREADSHEET),
  file(
    'getUrl',
    'has the id in it',
    ({ book }) => book.getUrl().includes(`/d/${book.getId()}/edit`),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getName',
    'after rename',
    ({ book }) => {
      const name = book.getName();
      book.rename('Tự kiểm tra');
      const renamed = book.getName();
      book.rename(name);
      return renamed;
    },
    gives('Tự kiểm tra'),
    SPREADSHEET,
  ),
  file('rename', 'gives nothing', ({ book }) => book.rename(book.getName()), gives(null), SPREADSHEET),
  file(
    'getSpreadsheetLocale',
    'Vietnam',
    ({ book }) => book.getSpreadsheetLocale(),
    gives('vi_VN'),
    SPREADSHEET,
  ),
  file(
    'setSpreadsheetLocale',
    'the same again',
    ({ book }) => book.setSpreadsheetLocale('vi_VN'),
    gives(null),
    SPREADSHEET,
  ),
  file(
    'getSpreadsheetTimeZone',
    'Vietnam',
    ({ book }) => book.getSpreadsheetTimeZone(),
    gives('Asia/Ho_Chi_Minh'),
    SPREADSHEET,
  ),
  file(
    'setSpreadsheetTimeZone',
    'the same again',
    ({ book }) => book.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh'),
    gives(null),
    SPREADSHEET,
  ),
  file(
    'getOwner',
    'has an address',
    ({ book }) => book.getOwner()!.getEmail().includes('@'),
    gives(true),
    SPREADSHEET,
  ),
  user(
    'getEmail',
    'of the owner',
    ({ book }) => typeof book.getOwner()!.getEmail(),
    gives('string'),
    reference('base/user'),
  ),
  file(
    'getEditors',
    'the owner is among them',
    ({ book }) => book.getEditors().some((one) => one.getEmail() === book.getOwner()!.getEmail()),
    gives(true),
    UNVERIFIED,
  ),
  file('getViewers', 'is a list', ({ book }) => Array.isArray(book.getViewers()), gives(true), SPREADSHEET),
  file(
    'getSheets',
    'in the order of the tabs',
    ({ book }) =>
      book
        .getSheets()
        .map((tab) => tab.getIndex())
        .every((index, at) => index === at + 1),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getNumSheets',
    'as many as there are',
    ({ book }) => book.getNumSheets() === book.getSheets().length,
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getSheetByName',
    'is found',
    ({ book, sheet }) => book.getSheetByName(sheet.getName())?.getSheetId() === sheet.getSheetId(),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getSheetByName',
    'not there',
    ({ book }) => book.getSheetByName('Không có tab này'),
    gives(null),
    SPREADSHEET,
  ),
  file(
    'getSheetByName',
    'under the old name after renaming',
    ({ book, sheet }) => {
      const old = sheet.getName();
      sheet.setName('Tên mới khi tự kiểm tra');
      return book.getSheetByName(old);
    },
    gives(null),
    UNVERIFIED,
  ),
  file(
    'getSheetByName',
    'null',
    ({ book }) => book.getSheetByName(null as unknown as string),
    fails(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ),
    UNVERIFIED,
  ),
  file(
    'getSheetById',
    'is found',
    ({ book, sheet }) => book.getSheetById(sheet.getSheetId())?.getName() === sheet.getName(),
    gives(true),
    SPREADSHEET,
  ),
  file('getSheetById', 'not there', ({ book }) => book.getSheetById(999999999), gives(null), SPREADSHEET),
  file(
    'getRange',
    'with the name of a tab',
    ({ book, sheet }) => book.getRange(`'${sheet.getName()}'!B2:C3`).getA1Notation(),
    gives('B2:C3'),
    SPREADSHEET,
  ),
  file(
    'getRange',
    'on the active tab',
    ({ book, sheet }) => book.getRange('B2').getSheet().getName() === sheet.getName(),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'getRange',
    'no address',
    ({ book }) => book.getRange('không phải ô'),
    fails('Range not found'),
    UNVERIFIED,
  ),
  file(
    'insertSheet',
    'with a name',
    withTab(
      ({ book }) => book.insertSheet('Tab thử tên'),
      (tab) => tab.getName(),
    ),
    gives('Tab thử tên'),
    SPREADSHEET,
  ),
  file(
    'insertSheet',
    'becomes active',
    withTab(
      ({ book }) => book.insertSheet(),
      (tab, { book }) => book.getActiveSheet().getName() === tab.getName(),
    ),
    gives(true),
    SPREADSHEET,
  ),
  file(
    'insertSheet',
    'at a place, from zero',
    withTab(
      ({ book }) => book.insertSheet('Tab thử đầu', 0),
      (tab) => tab.getIndex(),
    ),
    gives(1),
    SPREADSHEET,
  ),
  file(
    'insertSheet',
    'right behind the active one',
    withTab(
      ({ book }) => book.insertSheet(),
      (tab, { sheet }) => tab.getIndex() - sheet.getIndex(),
    ),
    gives(1),
    UNVERIFIED,
  ),
  file(
    'insertSheet',
    'from a template',
    withTab(
      ({ book, sheet }) => {
        sheet.getRange('A1').setValue('mẫu').setBackground('#ff0000');
        return book.insertSheet('Tab thử mẫu', { template: sheet });
      },
      (tab) => [tab.getRange('A1').getValue(), tab.getRange('A1').getBackground()],
    ),
    gives(['mẫu', '#ff0000']),
    SPREADSHEET,
  ),
  file(
    'insertSheet',
    'a name that is taken',
    ({ book, sheet }) => {
      sheet.setName('Tab trùng tên');
      book.insertSheet('Tab trùng tên');
    },
    fails('A sheet with the name "Tab trùng tên" already exists. Please enter another name.'),
    SAME_NAME,
  ),
  file(
    'deleteSheet',
    'is gone',
    ({ book, sheet }) => {
      const name = sheet.getName();
      book.deleteSheet(sheet);
      return book.getSheetByName(name);
    },
    gives(null),
    SPREADSHEET,
  ),
  file(
    'deleteSheet',
    'a held tab fails from then on',
    ({ book, sheet }) => {
      book.deleteSheet(sheet);
      return withoutNumber(() => sheet.getRange('A1').getValue());
    },
    gives('Sheet N not found'),
    UNVERIFIED,
  ),
  file(
    'deleteActiveSheet',
    'is gone, another one is active',
    ({ book, sheet }) => {
      const id = sheet.getSheetId();
      return book.deleteActiveSheet().getSheetId() === id;
    },
    gives(false),
    SPREADSHEET,
  ),
  file(
    'duplicateActiveSheet',
    'has the same content',
    withTab(
      ({ book, sheet }) => {
        sheet.getRange('A1').setValue('x');
        return book.duplicateActiveSheet();
      },
      (tab, { sheet }) => [tab.getRange('A1').getValue(), tab.getSheetId() === sheet.getSheetId()],
    ),
    gives(['x', false]),
    SPREADSHEET,
  ),
  file(
    'renameActiveSheet',
    'has the new name',
    ({ book, sheet }) => {
      book.renameActiveSheet('Tab đã đổi tên');
      return sheet.getName();
    },
    gives('Tab đã đổi tên'),
    SPREADSHEET,
  ),
  file(
    'moveActiveSheet',
    'to the front, from one',
    ({ book, sheet }) => {
      book.moveActiveSheet(1);
      return sheet.getIndex();
    },
    gives(1),
    SPREADSHEET,
  ),
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
    'toast',
    'gives nothing',
    ({ book }) => book.toast('Đang tự kiểm tra', 'Tự kiểm tra', 1),
    gives(null),
    SPREADSHEET,
  ),
  file(
    'getFormUrl',
    'is text or nothing',
    ({ book }) => ['string', 'object'].includes(typeof book.getFormUrl()),
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
  sheetCase(
    'copyTo',
    'the copy tells where it is from',
    withTab(
      ({ book, sheet }) => {
        sheet.getRange('A1').setValue('x');
        return sheet.copyTo(book);
      },
      (tab, { sheet }) => [tab.getName() === `Bản sao của ${sheet.getName()}`, tab.getRange('A1').getValue()],
    ),
    gives([true, 'x']),
    UNVERIFIED,
  ),
  sheetCase(
    'copyTo',
    'comes last',
    withTab(
      ({ book, sheet }) => sheet.copyTo(book),
      (tab, { book }) => tab.getIndex() === book.getNumSheets(),
    ),
    gives(true),
    UNVERIFIED,
  ),
];
