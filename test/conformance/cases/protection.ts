import { casesOf, fails, gives } from '../case';
import { record, reference, UNVERIFIED } from '../sources';

const book = casesOf('SpreadsheetApp.Spreadsheet');
const sheetCall = casesOf('SpreadsheetApp.Sheet');
const range = casesOf('SpreadsheetApp.Range');
const protection = casesOf('SpreadsheetApp.Protection');

const PAGE = reference('spreadsheet/protection');
const GAS_FAKES = record('github.com/brucemcpherson/gas-fakes/blob/main/test/testsheetspermissions.js');

/** Protected ranges and tabs, as their owner sees them; what others may not do needs other users. */
export const protections = [
  range(
    'protect',
    'a range protection with nothing set',
    ({ sheet }) => {
      const made = sheet.getRange('B2:C3').protect();
      return [
        String(made.getProtectionType()),
        made.getRange().getA1Notation(),
        made.getDescription(),
        made.isWarningOnly(),
        made.getRangeName(),
        made.getUnprotectedRanges(),
      ];
    },
    gives(['RANGE', 'B2:C3', '', false, null, []]),
    PAGE,
  ),
  range(
    'protect',
    'a second time is a second protection',
    ({ sheet }) => {
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
    },
    gives(2),
    reference('spreadsheet/range#protect'),
  ),
  sheetCall(
    'protect',
    'a second time is the same protection',
    ({ sheet }) => {
      sheet.protect().setDescription('một');
      return [
        sheet.protect().getDescription(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      ];
    },
    gives(['một', 1]),
    reference('spreadsheet/sheet#protect'),
  ),
  sheetCall(
    'protect',
    'covers the whole grid',
    ({ sheet }) => {
      const covered = sheet.protect().getRange();
      return [covered.getNumRows() === sheet.getMaxRows(), covered.getNumColumns() === sheet.getMaxColumns()];
    },
    gives([true, true]),
    GAS_FAKES,
  ),
  sheetCall(
    'getProtections',
    'by type',
    ({ sheet }) => {
      sheet.protect().setDescription('trang');
      sheet.getRange('A1').protect().setDescription('vùng');
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return [SHEET, RANGE].map((type) => sheet.getProtections(type).map((made) => made.getDescription()));
    },
    gives([['trang'], ['vùng']]),
    reference('spreadsheet/sheet#getprotectionstype'),
  ),
  book(
    'getProtections',
    'of all tabs',
    ({ book: file, sheet }) => {
      sheet.getRange('A1').protect().setDescription('tự kiểm tra');
      const found = file.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return found.filter((made) => made.getDescription() === 'tự kiểm tra').length;
    },
    gives(1),
    reference('spreadsheet/spreadsheet#getprotectionstype'),
  ),
  protection(
    'setDescription',
    'seen by whoever asks later',
    ({ sheet }) => {
      sheet.getRange('A1').protect().setDescription('Không sửa');
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.getDescription();
    },
    gives('Không sửa'),
    PAGE,
  ),
  protection(
    'setWarningOnly',
    'comes back',
    ({ sheet }) => sheet.protect().setWarningOnly(true).isWarningOnly(),
    gives(true),
    PAGE,
  ),
  protection(
    'isWarningOnly',
    'not at first',
    ({ sheet }) => sheet.protect().isWarningOnly(),
    gives(false),
    PAGE,
  ),
  protection('canEdit', 'the owner always may', ({ sheet }) => sheet.protect().canEdit(), gives(true), PAGE),
  protection(
    'removeEditors',
    'the owner stays',
    ({ sheet }) => {
      const made = sheet.protect();
      made.removeEditors(made.getEditors());
      return [made.canEdit(), made.getEditors().length];
    },
    gives([true, 1]),
    reference('spreadsheet/protection#removeeditorsemailaddresses'),
  ),
  protection(
    'getEditors',
    'people by e-mail',
    ({ sheet }) =>
      sheet
        .protect()
        .getEditors()
        .every((editor) => editor.getEmail().includes('@')),
    gives(true),
    PAGE,
  ),
  protection(
    'setRange',
    'moves the protection',
    ({ sheet }) =>
      sheet.getRange('A1').protect().setRange(sheet.getRange('B2:B9')).getRange().getA1Notation(),
    gives('B2:B9'),
    PAGE,
  ),
  protection(
    'setUnprotectedRanges',
    'parts of a tab left open',
    ({ sheet }) =>
      sheet
        .protect()
        .setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('D1')])
        .getUnprotectedRanges()
        .map((part) => part.getA1Notation()),
    gives(['B2:B9', 'D1']),
    PAGE,
  ),
  protection(
    'getUnprotectedRanges',
    'none at first',
    ({ sheet }) => sheet.protect().getUnprotectedRanges().length,
    gives(0),
    PAGE,
  ),
  protection(
    'remove',
    'it is gone',
    ({ sheet }) => {
      sheet.protect().remove();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    },
    gives(0),
    PAGE,
  ),
  protection(
    'addEditor',
    'a number is nobody',
    ({ sheet }) => sheet.protect().addEditor(5 as unknown as string),
    fails(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Protection.addEditor.",
    ),
    UNVERIFIED,
  ),
  protection(
    'getRange',
    'goes down with inserted rows',
    ({ sheet }) => {
      const made = sheet.getRange('B2:C3').protect();
      sheet.insertRowsBefore(1, 1);
      return made.getRange().getA1Notation();
    },
    gives('B3:C4'),
    UNVERIFIED,
  ),
  range(
    'setValue',
    'the owner writes into a protected cell',
    ({ sheet }) => {
      sheet.getRange('A1').protect();
      return sheet.getRange('A1').setValue(1).getValue();
    },
    gives(1),
    PAGE,
  ),
];
