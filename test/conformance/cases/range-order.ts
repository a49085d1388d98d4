import { casesOf, fails, gives, type Scratch } from '../case';
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
const grid = ({ sheet }: Scratch) =>
  sheet
    .getRange('A1:D4')
    .setValues([1, 2, 3, 4].map((row) => ['A', 'B', 'C', 'D'].map((letter) => `${letter}${row}`)));

/** Sorting, duplicates, blanks, cells that make place. */
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
  range(
    'removeDuplicates',
    'the first of each stays, letter case does not count',
    (scratch) => column(scratch, 'An', 'an', 'Bình', 'An').removeDuplicates().getValues(),
    gives([['An'], ['Bình']]),
    RANGE,
  ),
  range(
    'removeDuplicates',
    'only some columns compared',
    ({ sheet }) =>
      sheet
        .getRange('A1:B3')
        .setValues([
          ['An', 1],
          ['An', 2],
          ['Cúc', 3],
        ])
        .removeDuplicates([1])
        .getValues(),
    gives([
      ['An', 1],
      ['Cúc', 3],
    ]),
    RANGE,
  ),
  range(
    'removeDuplicates',
    'what is left over is blank',
    (scratch) => {
      column(scratch, 'x', 'x', 'y').removeDuplicates();
      return scratch.sheet.getRange('A1:A3').getValues();
    },
    gives([['x'], ['y'], ['']]),
    RANGE,
  ),
  range(
    'trimWhitespace',
    'around and within',
    (scratch) => column(scratch, '  Nguyễn   Văn \n A ').trimWhitespace().getValue(),
    gives('Nguyễn Văn A'),
    RANGE,
  ),
  range(
    'trimWhitespace',
    'numbers stay',
    (scratch) => column(scratch, 5).trimWhitespace().getValue(),
    gives(5),
    RANGE,
  ),
  range(
    'deleteCells',
    'those below move up',
    (scratch) => {
      grid(scratch);
      scratch.sheet.getRange('B2:C3').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return scratch.sheet.getRange('A1:D4').getValues();
    },
    gives([
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'B4', 'C4', 'D2'],
      ['A3', '', '', 'D3'],
      ['A4', '', '', 'D4'],
    ]),
    GAS_FAKES,
  ),
  range(
    'deleteCells',
    'those to the right move left',
    (scratch) => {
      grid(scratch);
      scratch.sheet.getRange('B2:C3').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
      return scratch.sheet.getRange('A1:D4').getValues();
    },
    gives([
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'D2', '', ''],
      ['A3', 'D3', '', ''],
      ['A4', 'B4', 'C4', 'D4'],
    ]),
    GAS_FAKES,
  ),
  range(
    'insertCells',
    'those below move down',
    (scratch) => {
      grid(scratch);
      scratch.sheet.getRange('B2:B3').insertCells(SpreadsheetApp.Dimension.ROWS);
      return scratch.sheet.getRange('A1:D4').getValues();
    },
    gives([
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', '', 'C2', 'D2'],
      ['A3', '', 'C3', 'D3'],
      ['A4', 'B2', 'C4', 'D4'],
    ]),
    GAS_FAKES,
  ),
  range(
    'insertCells',
    'those to the right move right',
    (scratch) => {
      grid(scratch);
      scratch.sheet.getRange('B2:C2').insertCells(SpreadsheetApp.Dimension.COLUMNS);
      return scratch.sheet.getRange('A2:F2').getValues();
    },
    gives([['A2', '', '', 'B2', 'C2', 'D2']]),
    GAS_FAKES,
  ),
  range(
    'insertCells',
    'no dimension',
    ({ sheet }) => (sheet.getRange('A1') as unknown as { insertCells(way: null): void }).insertCells(null),
    fails("The parameters (null) don't match the method signature for SpreadsheetApp.Range.insertCells."),
    UNVERIFIED,
  ),
];
