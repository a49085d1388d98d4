import { casesOf, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const a1 = ({ sheet }: Scratch) => sheet.getRange('A1');

/** Formulas as text. */
export const rangeFormulas = [
  range(
    'getFormula',
    'of a plain value',
    (scratch) => a1(scratch).setValue(5).getFormula(),
    gives(''),
    RANGE,
  ),
  range(
    'getFormula',
    'as it was written',
    (scratch) => a1(scratch).setFormula('=SUM(B1:B3)').getFormula(),
    gives('=SUM(B1:B3)'),
    RANGE,
  ),
  range(
    'getFormulas',
    'an empty text where there is none',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['=1+1', 5]])
        .getFormulas(),
    gives([['=1+1', '']]),
    RANGE,
  ),
  range(
    'setFormula',
    'every cell gets the same text',
    ({ sheet }) => sheet.getRange('A1:A2').setFormula('=1+2').getValues(),
    gives([[3], [3]]),
    UNVERIFIED,
  ),
  range(
    'setFormulas',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setFormulas([['=1+1', '=2+2']])
        .getValues(),
    gives([[2, 4]]),
    RANGE,
  ),
  range(
    'getFormulaR1C1',
    'a place one up and one left',
    ({ sheet }) => sheet.getRange('B2').setFormula('=A1').getFormulaR1C1(),
    gives('=R[-1]C[-1]'),
    GAS_FAKES,
  ),
  range(
    'getFormulaR1C1',
    'the cell itself',
    ({ sheet }) => sheet.getRange('J20').setFormula('=J20').getFormulaR1C1(),
    gives('=R[0]C[0]'),
    GAS_FAKES,
  ),
  range(
    'setFormulaR1C1',
    'fixed and free corners',
    ({ sheet }) => sheet.getRange('C4').setFormulaR1C1('=SUM(R1C1:R2C[-1])').getFormula(),
    gives('=SUM($A$1:B$2)'),
    GAS_FAKES,
  ),
  range(
    'getFormulasR1C1',
    'plain values have none',
    ({ sheet }) =>
      sheet
        .getRange('A2:B2')
        .setValues([['=A1', 5]])
        .getFormulasR1C1(),
    gives([['=R[-1]C[0]', '']]),
    GAS_FAKES,
  ),
  range(
    'setFormulasR1C1',
    'the same words make different places',
    ({ sheet }) =>
      sheet
        .getRange('B1:B2')
        .setFormulasR1C1([['=RC[-1]'], ['=RC[-1]']])
        .getFormulas(),
    gives([['=A1'], ['=A2']]),
    GAS_FAKES,
  ),
];
