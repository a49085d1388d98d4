import { casesOf, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES_NAMES, SHEET, SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const named = casesOf('SpreadsheetApp.NamedRange');

const NAMED = reference('spreadsheet/named-range');
const NAME = 'TU_KIEM_TRA';

/** Gives B2:B3 a name, reads something, and takes the name away again. */
const withName =
  (read: (name: GoogleAppsScript.Spreadsheet.NamedRange, scratch: Scratch) => unknown) =>
  (scratch: Scratch) => {
    const { book, sheet } = scratch;
    sheet.getRange('B2:B3').setValues([[1], [2]]);
    book.setNamedRange(NAME, sheet.getRange('B2:B3'));
    try {
      return read(sheet.getNamedRanges()[0]!, scratch);
    } finally {
      for (const left of sheet.getNamedRanges()) left.remove();
    }
  };

/** Names of areas. */
export const namedRanges = [
  file(
    'setNamedRange',
    'is found by its name',
    withName((_, { book }) => book.getRangeByName(NAME)?.getA1Notation()),
    gives('B2:B3'),
    SPREADSHEET,
  ),
  file(
    'setNamedRange',
    'a name that is taken moves',
    withName((_, { book, sheet }) => {
      book.setNamedRange(NAME, sheet.getRange('C1'));
      return [book.getRangeByName(NAME)?.getA1Notation(), sheet.getNamedRanges().length];
    }),
    gives(['C1', 1]),
    UNVERIFIED,
  ),
  file(
    'getRangeByName',
    'no such name',
    ({ book }) => book.getRangeByName('khong_co_ten_nay'),
    gives(null),
    SPREADSHEET,
  ),
  file(
    'getNamedRanges',
    'has the name',
    withName((_, { book }) => book.getNamedRanges().some((one) => one.getName() === NAME)),
    gives(true),
    GAS_FAKES_NAMES,
  ),
  file(
    'removeNamedRange',
    'is gone',
    withName((_, { book }) => {
      book.removeNamedRange(NAME);
      return book.getRangeByName(NAME);
    }),
    gives(null),
    SPREADSHEET,
  ),
  sheetCase(
    'getNamedRanges',
    'of the tab',
    withName((_, { sheet }) => sheet.getNamedRanges().map((one) => one.getName())),
    gives([NAME]),
    SHEET,
  ),
  named(
    'getName',
    'as it was set',
    withName((name) => name.getName()),
    gives(NAME),
    NAMED,
  ),
  named(
    'getRange',
    'of the name',
    withName((name) => name.getRange().getA1Notation()),
    gives('B2:B3'),
    GAS_FAKES_NAMES,
  ),
  named(
    'getRange',
    'follows when a row comes in above',
    withName((name, { sheet }) => {
      sheet.insertRowBefore(1);
      return [name.getRange().getA1Notation(), sheet.getNamedRanges()[0]!.getRange().getA1Notation()][1];
    }),
    gives('B3:B4'),
    UNVERIFIED,
  ),
  named(
    'setName',
    'formulas follow',
    withName((name, { sheet }) => {
      sheet.getRange('A1').setFormula(`=SUM(${NAME})`);
      name.setName('TU_KIEM_TRA_HAI');
      return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];
    }),
    gives(['=SUM(TU_KIEM_TRA_HAI)', 3]),
    UNVERIFIED,
  ),
  named(
    'setRange',
    'another place',
    withName((name, { sheet }) => name.setRange(sheet.getRange('C1:C2')).getRange().getA1Notation()),
    gives('C1:C2'),
    NAMED,
  ),
  named(
    'remove',
    'is gone',
    withName((name, { sheet }) => {
      name.remove();
      return sheet.getNamedRanges().length;
    }),
    gives(0),
    GAS_FAKES_NAMES,
  ),
];
