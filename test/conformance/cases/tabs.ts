import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { SAME_NAME, SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const sheetCase = casesOf('SpreadsheetApp.Sheet');

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

/** Tabs that come, go and move. */
export const tabs = [
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
