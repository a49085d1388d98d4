import { casesOf, gives } from '../case';
import { record, UNVERIFIED } from '../sources';

const range = casesOf('SpreadsheetApp.Range');
const FUNCTIONS = record('support.google.com/docs/table/25273');

const ROSTER = [
  ['Hộ A', 'Tổ 1', 85],
  ['Hộ B', 'Tổ 2', 60],
  ['Hộ C', 'Tổ 1', ''],
];

/** A formula beside three rows of names, groups and points. */
const calculates = (formula: string, result: unknown, source = FUNCTIONS) =>
  range(
    'setFormula',
    `calculates ${formula}`,
    ({ sheet }) => {
      sheet.getRange('A1:C3').setValues(ROSTER);
      return sheet.getRange('E1').setFormula(formula).getValue();
    },
    gives(result),
    source,
  );

/** Functions the add-in and its users rely on, with semicolons between arguments. */
export const formulas = [
  calculates('=SUM(C1:C3)', 145),
  calculates('=AVERAGE(C1:C3)', 72.5),
  calculates('=COUNT(C1:C3)', 2),
  calculates('=COUNTA(A1:C3)', 8),
  calculates('=COUNTBLANK(C1:C3)', 1),
  calculates('=COUNTIF(B1:B3;"Tổ 1")', 2),
  calculates('=COUNTIF(C1:C3;">=80")', 1),
  calculates('=COUNTIFS(B1:B3;"Tổ 1";C1:C3;">0")', 1),
  calculates('=SUMIF(B1:B3;"Tổ 1";C1:C3)', 85),
  calculates('=VLOOKUP("Hộ B";A1:C3;3;FALSE)', 60),
  calculates('=VLOOKUP("Hộ X";A1:C3;3;FALSE)', '#N/A'),
  calculates('=IFERROR(VLOOKUP("Hộ X";A1:C3;3;FALSE);"không có")', 'không có'),
  calculates('=IF(C1>=80;"Đạt";"Chưa đạt")', 'Đạt'),
  calculates('=TEXTJOIN(", ";TRUE;A1:A3)', 'Hộ A, Hộ B, Hộ C'),
  calculates('=ROUND(C1/7;2)', 12.14),
  calculates('=C3', '', UNVERIFIED),
  calculates('=ISBLANK(C3)', true),
  calculates('=UPPER(A1)', 'HỘ A'),
  calculates('=1/0', '#DIV/0!'),
];
