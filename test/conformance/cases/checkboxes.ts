import { casesOf, gives } from '../case';
import { record, reference } from '../sources';

const range = casesOf('SpreadsheetApp.Range');
const GAS_FAKES = record('github.com/brucemcpherson/gas-fakes/blob/main/test/testsheetsdatavalidations.js');

/** Checkboxes. */
export const checkboxes = [
  range(
    'insertCheckboxes',
    'cells hold FALSE',
    ({ sheet }) => {
      const cells = sheet.getRange('A1:A2').insertCheckboxes();
      return [cells.getValues(), cells.getDataValidation()?.getCriteriaValues()];
    },
    gives([[[false], [false]], []]),
    reference('spreadsheet/range#insertcheckboxes'),
  ),
  range(
    'insertCheckboxes',
    'one value: unticked is blank',
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('cũ').insertCheckboxes('Có');
      return [cell.getValue(), cell.getDataValidation()?.getCriteriaValues()];
    },
    gives(['', ['Có']]),
    reference('spreadsheet/range#insertcheckboxescheckedvalue'),
  ),
  range(
    'insertCheckboxes',
    'two values: the second is there',
    ({ sheet }) => sheet.getRange('A1').insertCheckboxes('Có', 'Không').getValue(),
    gives('Không'),
    reference('spreadsheet/range#insertcheckboxescheckedvalue,-uncheckedvalue'),
  ),
  range(
    'check',
    'ticks checkboxes and leaves other cells',
    ({ sheet }) => {
      sheet.getRange('A1').insertCheckboxes();
      sheet.getRange('B1').insertCheckboxes('Có', 'Không');
      sheet.getRange('C1').setValue('chữ');
      return sheet.getRange('A1:D1').check().getValues();
    },
    gives([[true, 'Có', 'chữ', '']]),
    GAS_FAKES,
  ),
  range(
    'uncheck',
    'unticks checkboxes and leaves other cells',
    ({ sheet }) => {
      sheet.getRange('A1').insertCheckboxes().check();
      sheet.getRange('B1').insertCheckboxes('Có', 'Không').check();
      sheet.getRange('C1').setValue('chữ');
      return sheet.getRange('A1:D1').uncheck().getValues();
    },
    gives([[false, 'Không', 'chữ', '']]),
    GAS_FAKES,
  ),
  range(
    'isChecked',
    'all ticked, none ticked, some ticked, no checkbox',
    ({ sheet }) => {
      sheet.getRange('A1:A2').insertCheckboxes();
      sheet.getRange('A1').check();
      return ['A1', 'A2', 'A1:A2', 'B1'].map((a1) => sheet.getRange(a1).isChecked());
    },
    gives([true, false, null, null]),
    reference('spreadsheet/range#ischecked'),
  ),
  range(
    'removeCheckboxes',
    'takes rules and their values, leaves other values',
    ({ sheet }) => {
      const cells = sheet.getRange('A1:B1').setValues([['', 'chữ']]);
      sheet.getRange('A1').insertCheckboxes();
      return [cells.removeCheckboxes().getValues(), sheet.getRange('A1').getDataValidation()];
    },
    gives([[['', 'chữ']], null]),
    reference('spreadsheet/range#removecheckboxes'),
  ),
];
