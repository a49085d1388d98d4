import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');

const column = ({ sheet }: Scratch, ...values: unknown[]) =>
  sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
const grid = ({ sheet }: Scratch) =>
  sheet
    .getRange('A1:D4')
    .setValues([1, 2, 3, 4].map((row) => ['A', 'B', 'C', 'D'].map((letter) => `${letter}${row}`)));

/** Duplicates, blanks, cells that make place. */
export const rangeCells = [
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
    'deleteCells',
    'formulas follow, and lose what is gone',
    ({ sheet }) => {
      sheet.getRange('D1:D2').setFormulas([['=A1'], ['=A2']]);
      sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return sheet.getRange('D1:D2').getFormulas();
    },
    gives([['=#REF!'], ['=A1']]),
    UNVERIFIED,
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
