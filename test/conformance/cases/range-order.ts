import { casesOf, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE, SHEET } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const sheetCase = casesOf('SpreadsheetApp.Sheet');

const people = ({ sheet }: Scratch) =>
  sheet.getRange('A1:B4').setValues([
    ['Cúc', 2],
    ['An', 3],
    ['', 9],
    ['Bình', 2],
  ]);
const column = ({ sheet }: Scratch, ...values: unknown[]) =>
  sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));

/** Sorting. */
export const rangeOrder = [
  range(
    'sort',
    'by a column, blank ones last',
    (scratch) => people(scratch).sort(1).getValues(),
    gives([
      ['An', 3],
      ['Bình', 2],
      ['Cúc', 2],
      ['', 9],
    ]),
    RANGE,
  ),
  range(
    'sort',
    'downwards, blank ones still last',
    (scratch) => people(scratch).sort({ column: 1, ascending: false }).getValues(),
    gives([
      ['Cúc', 2],
      ['Bình', 2],
      ['An', 3],
      ['', 9],
    ]),
    RANGE,
  ),
  range(
    'sort',
    'by two columns',
    (scratch) =>
      people(scratch)
        .sort([
          { column: 2, ascending: true },
          { column: 1, ascending: false },
        ])
        .getValues(),
    gives([
      ['Cúc', 2],
      ['Bình', 2],
      ['An', 3],
      ['', 9],
    ]),
    RANGE,
  ),
  range(
    'sort',
    'numbers before texts before booleans',
    (scratch) => column(scratch, true, 'a', 5, 'B', 1).sort(1).getValues(),
    gives([[1], [5], ['a'], ['B'], [true]]),
    UNVERIFIED,
  ),
  range(
    'sort',
    'rows of the same value keep their order',
    ({ sheet }) =>
      sheet
        .getRange('A1:B3')
        .setValues([
          [1, 'x'],
          [1, 'y'],
          [0, 'z'],
        ])
        .sort(1)
        .getValues(),
    gives([
      [0, 'z'],
      [1, 'x'],
      [1, 'y'],
    ]),
    UNVERIFIED,
  ),
  range(
    'sort',
    'Vietnamese names',
    (scratch) => column(scratch, 'Đào', 'Dũng', 'Ân', 'An').sort(1).getValues(),
    gives([['An'], ['Ân'], ['Dũng'], ['Đào']]),
    UNVERIFIED,
  ),
  range(
    'sort',
    'looks and notes go along',
    ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('A1').setBackground('#ff0000').setNote('hai');
      sheet.getRange('A1:A2').sort(1);
      return [sheet.getRange('A2').getBackground(), sheet.getRange('A2').getNote()];
    },
    gives(['#ff0000', 'hai']),
    UNVERIFIED,
  ),
  sheetCase(
    'sort',
    'headings are rows like others',
    ({ sheet }) => {
      sheet.getRange('A1:C4').setValues([
        ['H1', 'H2', 'H3'],
        ['C', 30, 'Z'],
        ['A', 10, 'Y'],
        ['B', 20, 'X'],
      ]);
      sheet.sort(2);
      return sheet.getDataRange().getValues();
    },
    gives([
      ['A', 10, 'Y'],
      ['B', 20, 'X'],
      ['C', 30, 'Z'],
      ['H1', 'H2', 'H3'],
    ]),
    GAS_FAKES,
  ),
  sheetCase(
    'sort',
    'downwards',
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['a'], ['c'], ['b']]);
      sheet.sort(1, false);
      return sheet.getDataRange().getValues();
    },
    gives([['c'], ['b'], ['a']]),
    GAS_FAKES,
  ),
  sheetCase(
    'sort',
    'an empty tab',
    ({ sheet }) => sheet.sort(1).getDataRange().getValues(),
    gives([['']]),
    GAS_FAKES,
  ),
  sheetCase(
    'sort',
    'frozen rows stay',
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['tên'], ['c'], ['b']]);
      sheet.setFrozenRows(1);
      sheet.sort(1);
      return sheet.getDataRange().getValues();
    },
    gives([['tên'], ['b'], ['c']]),
    SHEET,
  ),
];
