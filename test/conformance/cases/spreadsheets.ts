import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const app = casesOf('SpreadsheetApp');
const user = casesOf('User');
const APP = reference('spreadsheet/spreadsheet-app');

/** The spreadsheet as a file. */
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
];
