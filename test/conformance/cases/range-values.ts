import { casesOf, date, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { RANGE, TOO_LONG, WRONG_COLUMNS } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const a1 = ({ sheet }: Scratch) => sheet.getRange('A1');

/** What a script writes into cells and reads back. */
export const rangeValues = [
  range(
    'getValues',
    'blank cells are empty texts',
    ({ sheet }) => sheet.getRange('A1:B1').getValues(),
    gives([['', '']]),
    RANGE,
  ),
  range(
    'getValue',
    'the upper left cell of several',
    ({ sheet }) =>
      sheet
        .getRange('A1:B2')
        .setValues([
          [1, 2],
          [3, 4],
        ])
        .getValue(),
    gives(1),
    RANGE,
  ),
  range(
    'getValue',
    'a number as it was written',
    (scratch) => a1(scratch).setValue(94.5).getValue(),
    gives(94.5),
    RANGE,
  ),
  range(
    'getValue',
    'a day',
    (scratch) =>
      a1(scratch)
        .setValue(new Date(2026, 0, 31))
        .getValue(),
    gives(date('2026-01-31 00:00:00')),
    RANGE,
  ),
  range(
    'getValue',
    'a day with its time',
    (scratch) =>
      a1(scratch)
        .setValue(new Date(2026, 0, 31, 23, 59, 58))
        .getValue(),
    gives(date('2026-01-31 23:59:58')),
    RANGE,
  ),
  range(
    'getValue',
    'a day of the last century',
    (scratch) =>
      a1(scratch)
        .setValue(new Date(1954, 3, 30))
        .getValue(),
    gives(date('1954-04-30 00:00:00')),
    RANGE,
  ),
  range(
    'getValue',
    'a day is a Date of the script',
    (scratch) =>
      a1(scratch)
        .setValue(new Date(2026, 0, 31))
        .getValue() instanceof Date,
    gives(true),
    RANGE,
  ),
  range(
    'getValue',
    'a number under a date format is a day',
    (scratch) => a1(scratch).setValue(46143).setNumberFormat('dd/mm/yyyy').getValue(),
    gives(date('2026-05-01 00:00:00')),
    UNVERIFIED,
  ),
  range(
    'getValue',
    'an error of a formula as text',
    (scratch) => a1(scratch).setFormula('=1/0').getValue(),
    gives('#DIV/0!'),
    UNVERIFIED,
  ),
  range(
    'getValue',
    'what was written is read at once',
    ({ sheet }) => {
      sheet.getRange('A1').setValue(2);
      sheet.getRange('B1').setFormula('=A1*2');
      sheet.getRange('A1').setValue(5);
      return sheet.getRange('B1').getValue();
    },
    gives(10),
    RANGE,
  ),
  range(
    'setValue',
    'fills every cell of the range',
    ({ sheet }) => sheet.getRange('A1:B2').setValue(7).getValues(),
    gives([
      [7, 7],
      [7, 7],
    ]),
    RANGE,
  ),
  range('setValue', 'true', (scratch) => a1(scratch).setValue(true).getValue(), gives(true), RANGE),
  range(
    'setValue',
    'null makes a cell blank',
    (scratch) => a1(scratch).setValue(5).setValue(null).isBlank(),
    gives(true),
    UNVERIFIED,
  ),
  range(
    'setValue',
    'an empty text makes a cell blank',
    (scratch) => a1(scratch).setValue(5).setValue('').isBlank(),
    gives(true),
    UNVERIFIED,
  ),
  range(
    'setValue',
    'keeps looks and note',
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setFontWeight('bold').setNote('Xem').setValue(5);
      return [cell.getFontWeight(), cell.getNote()];
    },
    gives(['bold', 'Xem']),
    UNVERIFIED,
  ),
  range(
    'setValue',
    'a text longer than a cell may hold',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x'.repeat(50001));
      SpreadsheetApp.flush();
    },
    fails('Your input contains more than the maximum of 50000 characters in a single cell.'),
    TOO_LONG,
  ),
  range(
    'setValue',
    'the longest text a cell may hold',
    (scratch) => String(a1(scratch).setValue('x'.repeat(50000)).getValue()).length,
    gives(50000),
    TOO_LONG,
  ),
  range(
    'setValues',
    'values and formulas together',
    ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setValues([[2, '=A1*3', 'x']])
        .getValues(),
    gives([[2, 6, 'x']]),
    RANGE,
  ),
  range(
    'setValues',
    'texts are read as if typed',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['94,5', "'94,5"]])
        .getValues(),
    gives([[94.5, '94,5']]),
    UNVERIFIED,
  ),
  range(
    'setValues',
    'null and undefined leave blank cells',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([[1, 2]])
        .setValues([[null, undefined]])
        .getValues(),
    gives([['', '']]),
    UNVERIFIED,
  ),
  range(
    'setValues',
    'too many columns',
    ({ sheet }) => sheet.getRange('A1:B1').setValues([[1, 2, 3]]),
    fails(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ),
    WRONG_COLUMNS,
  ),
  range(
    'setValues',
    'too few rows',
    ({ sheet }) => sheet.getRange('A1:A3').setValues([[1]]),
    fails(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    ),
    UNVERIFIED,
  ),
  range(
    'setValues',
    'one row wider than the others',
    ({ sheet }) => sheet.getRange('A1:B2').setValues([[1, 2], [3]]),
    fails(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ),
    WRONG_COLUMNS,
  ),
  range('isBlank', 'a cell nobody touched', (scratch) => a1(scratch).isBlank(), gives(true), RANGE),
  range(
    'isBlank',
    'one full cell among blank ones',
    ({ sheet }) => {
      sheet.getRange('B2').setValue(0);
      return sheet.getRange('A1:B2').isBlank();
    },
    gives(false),
    RANGE,
  ),
  range(
    'isBlank',
    'looks are no content',
    (scratch) => a1(scratch).setBackground('#ff0000').isBlank(),
    gives(true),
    UNVERIFIED,
  ),
];
