import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, GAS_FAKES_ODDITIES, RANGE } from '../spreadsheet-sources';
import { NO_FORMULAS, source, target, VALUES } from './range-pasting';

const range = casesOf('SpreadsheetApp.Range');

const pasted =
  (type: (types: typeof SpreadsheetApp.CopyPasteType) => GoogleAppsScript.Spreadsheet.CopyPasteType) =>
  (scratch: Scratch) => {
    source(scratch).copyTo(scratch.sheet.getRange('D5'), type(SpreadsheetApp.CopyPasteType), false);
    return target(scratch);
  };
const MOVED_FORMULAS = [
  ['', '=D5*2'],
  ['', '=D6*2'],
];

/** Copying cells. */
export const rangeCopies = [
  range(
    'copyTo',
    'everything, and formulas move along',
    (scratch) => {
      source(scratch).copyTo(scratch.sheet.getRange('D5'));
      return target(scratch);
    },
    gives([VALUES, MOVED_FORMULAS, '#ff0000', 'x']),
    RANGE,
  ),
  range(
    'copyTo',
    'contents only are results, not formulas',
    (scratch) => {
      source(scratch).copyTo(scratch.sheet.getRange('D5'), { contentsOnly: true });
      return target(scratch);
    },
    gives([VALUES, NO_FORMULAS, '#ffffff', '']),
    UNVERIFIED,
  ),
  range(
    'copyTo',
    'looks only',
    (scratch) => {
      source(scratch).copyTo(scratch.sheet.getRange('D5'), { formatOnly: true });
      return target(scratch);
    },
    gives([NO_FORMULAS, NO_FORMULAS, '#ff0000', '']),
    RANGE,
  ),
  range(
    'copyTo',
    'PASTE_NORMAL',
    pasted((types) => types.PASTE_NORMAL),
    gives([VALUES, MOVED_FORMULAS, '#ff0000', 'x']),
    RANGE,
  ),
  range(
    'copyTo',
    'PASTE_NO_BORDERS',
    pasted((types) => types.PASTE_NO_BORDERS),
    gives([VALUES, MOVED_FORMULAS, '#ff0000', 'x']),
    RANGE,
  ),
  range(
    'copyTo',
    'PASTE_VALUES',
    pasted((types) => types.PASTE_VALUES),
    gives([VALUES, NO_FORMULAS, '#ffffff', '']),
    RANGE,
  ),
  range(
    'copyTo',
    'PASTE_FORMULA',
    pasted((types) => types.PASTE_FORMULA),
    gives([VALUES, MOVED_FORMULAS, '#ffffff', '']),
    RANGE,
  ),
  range(
    'copyTo',
    'PASTE_FORMAT',
    pasted((types) => types.PASTE_FORMAT),
    gives([NO_FORMULAS, NO_FORMULAS, '#ff0000', '']),
    RANGE,
  ),
  range(
    'copyTo',
    'PASTE_COLUMN_WIDTHS',
    (scratch) => {
      scratch.sheet.setColumnWidth(1, 150);
      source(scratch).copyTo(
        scratch.sheet.getRange('D5'),
        SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS,
        false,
      );
      return [scratch.sheet.getColumnWidth(4), scratch.sheet.getRange('D5').getValue()];
    },
    gives([150, '']),
    RANGE,
  ),
  range(
    'copyTo',
    'rows become columns',
    ({ sheet }) => {
      sheet
        .getRange('A1:C1')
        .setValues([[1, 2, 3]])
        .copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
      return sheet.getRange('E1:E3').getValues();
    },
    gives([[1], [2], [3]]),
    RANGE,
  ),
  range(
    'copyTo',
    'a smaller target still gets all',
    ({ sheet }) => {
      sheet
        .getRange('A1:B1')
        .setValues([[1, 2]])
        .copyTo(sheet.getRange('D1'));
      return sheet.getRange('D1:E1').getValues();
    },
    gives([[1, 2]]),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'copyTo',
    'a larger target is filled as often as all fits in',
    ({ sheet }) => {
      sheet
        .getRange('A1:A2')
        .setValues([[1], [2]])
        .copyTo(sheet.getRange('C1:C5'));
      return sheet.getRange('C1:C5').getValues();
    },
    gives([[1], [2], [1], [2], ['']]),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'copyTo',
    'one cell into many',
    ({ sheet }) => {
      sheet.getRange('B1').setFormula('=A1+1').copyTo(sheet.getRange('B2:B3'));
      return sheet.getRange('B2:B3').getFormulas();
    },
    gives([['=A2+1'], ['=A3+1']]),
    RANGE,
  ),
  range(
    'copyTo',
    'dollar signs hold a place',
    ({ sheet }) => {
      sheet.getRange('B1').setFormula('=$A$1+A$1+$A1').copyTo(sheet.getRange('C2'));
      return sheet.getRange('C2').getFormula();
    },
    gives('=$A$1+B$1+$A2'),
    RANGE,
  ),
  range(
    'copyTo',
    'merged cells go along',
    ({ sheet }) => {
      sheet.getRange('A1:B1').merge().copyTo(sheet.getRange('D3'));
      return sheet
        .getRange('D3')
        .getMergedRanges()
        .map((area) => area.getA1Notation());
    },
    gives(['D3:E3']),
    UNVERIFIED,
  ),
  range(
    'copyTo',
    'no range as target',
    (scratch) => (source(scratch) as unknown as { copyTo(to: string): void }).copyTo('D5'),
    fails("The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo."),
    GAS_FAKES,
  ),
];
