import { casesOf, date, fails, gives } from '../case';
import { record, reference, UNVERIFIED } from '../sources';

const range = casesOf('SpreadsheetApp.Range');
const SASSAFRAS = record('github.com/alpatania/sassafras/issues/8');

/** What is in the cells: values, formulas, number formats. */
export const rangeValues = [
  range(
    'getValues',
    'blank cells are empty texts',
    ({ sheet }) => sheet.getRange('A1:B1').getValues(),
    gives([['', '']]),
    reference('spreadsheet/range#getvalues'),
  ),
  range(
    'setValue',
    'day/month/year is a day under vi_VN',
    ({ sheet }) => sheet.getRange('A1').setValue('1/2/2026').getValue(),
    gives(date('2026-02-01 00:00:00')),
    UNVERIFIED,
  ),
  range(
    'setValues',
    'rows too wide',
    ({ sheet }) => sheet.getRange('A1:B1').setValues([[1, 2, 3]]),
    fails(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ),
    SASSAFRAS,
  ),
];
