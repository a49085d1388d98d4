import { casesOf, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES } from '../spreadsheet-sources';
import { NO_FORMULAS, source, target, VALUES } from './range-pasting';

const range = casesOf('SpreadsheetApp.Range');

/** Moving cells, and copying to rows and columns by number. */
export const rangeMoves = [
  range(
    'copyValuesToRange',
    'results, as often as they fit in',
    (scratch) => {
      source(scratch).copyValuesToRange(scratch.sheet, 4, 7, 5, 6);
      return scratch.sheet.getRange('D5:G6').getValues();
    },
    gives([
      [1, 2, 1, 2],
      [3, 6, 3, 6],
    ]),
    GAS_FAKES,
  ),
  range(
    'copyValuesToRange',
    'a smaller target still gets all',
    (scratch) => {
      source(scratch).copyValuesToRange(scratch.sheet, 4, 4, 5, 5);
      return scratch.sheet.getRange('D5:E6').getValues();
    },
    gives(VALUES),
    GAS_FAKES,
  ),
  range(
    'copyFormatToRange',
    'looks only',
    (scratch) => {
      source(scratch).copyFormatToRange(scratch.sheet, 4, 5, 5, 6);
      return target(scratch);
    },
    gives([NO_FORMULAS, NO_FORMULAS, '#ff0000', '']),
    GAS_FAKES,
  ),
  range(
    'moveTo',
    'values and looks go, the old place is blank',
    ({ sheet }) => {
      const old = sheet
        .getRange('A1:B1')
        .setValues([['x', 'y']])
        .setBackground('#ff0000');
      old.moveTo(sheet.getRange('D1'));
      return [
        sheet.getRange('D1:E1').getValues(),
        sheet.getRange('D1').getBackground(),
        old.getValues(),
        old.getBackground(),
      ];
    },
    gives([[['x', 'y']], '#ff0000', [['', '']], '#ffffff']),
    GAS_FAKES,
  ),
  range(
    'moveTo',
    'over itself',
    ({ sheet }) => {
      sheet
        .getRange('A1:B2')
        .setValues([
          ['A1', 'B1'],
          ['A2', 'B2'],
        ])
        .moveTo(sheet.getRange('B1'));
      return sheet.getRange('A1:C2').getValues();
    },
    gives([
      ['', 'A1', 'B1'],
      ['', 'A2', 'B2'],
    ]),
    GAS_FAKES,
  ),
  range(
    'moveTo',
    'formulas elsewhere follow',
    ({ sheet }) => {
      sheet.getRange('A1').setValue(5);
      sheet.getRange('B1').setFormula('=A1*2');
      sheet.getRange('A1').moveTo(sheet.getRange('D4'));
      return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];
    },
    gives(['=D4*2', 10]),
    UNVERIFIED,
  ),
  range(
    'moveTo',
    'a moved formula names what it named',
    ({ sheet }) => {
      sheet.getRange('A1').setValue(5);
      sheet.getRange('B1').setFormula('=A1*2').moveTo(sheet.getRange('D4'));
      return sheet.getRange('D4').getFormula();
    },
    gives('=A1*2'),
    UNVERIFIED,
  ),
];
