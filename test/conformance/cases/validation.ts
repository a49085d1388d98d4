import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';

const range = casesOf('SpreadsheetApp.Range');

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Require = (builder: Builder, scratch: Scratch) => Builder;

const strict = (require: Require, scratch: Scratch) =>
  require(SpreadsheetApp.newDataValidation(), scratch).setAllowInvalid(false).build();
/** What B2 holds after a value is written under a rule that refuses what does not fit. */
const written = (require: Require, value: unknown) => (scratch: Scratch) => {
  const cell = scratch.sheet.getRange('B2');
  cell.setDataValidation(strict(require, scratch)).setValue(value);
  SpreadsheetApp.flush();
  return cell.getValue();
};
const REFUSED = 'The data you entered in cell B2 violates the data validation rules set on this cell.';
const day = (text: string) => new Date(`${text}T00:00:00`);
const list: Require = (made) => made.requireValueInList(['Đạt', 'Chưa đạt', '94,5']);

/** Input rules on cells, and what they refuse. */
export const validation = [
  range(
    'getDataValidation',
    'null where there is none',
    ({ sheet }) => sheet.getRange('A1').getDataValidation(),
    gives(null),
    reference('spreadsheet/range#getdatavalidation'),
  ),
  range(
    'getDataValidation',
    'of the upper left cell',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('A1').setDataValidation(strict(list, scratch));
      return sheet.getRange('A1:B2').getDataValidation()?.getCriteriaType().toString();
    },
    gives('VALUE_IN_LIST'),
    reference('spreadsheet/range#getdatavalidation'),
  ),
  range(
    'getDataValidations',
    'one per cell',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('B1:B2').setDataValidation(strict(list, scratch));
      return sheet
        .getRange('A1:B2')
        .getDataValidations()
        .map((line) => line.map((found) => found?.getAllowInvalid() ?? null));
    },
    gives([
      [null, false],
      [null, false],
    ]),
    reference('spreadsheet/range#getdatavalidations'),
  ),
  range(
    'setDataValidation',
    'a new rule takes the place of the old one only where it is set',
    ({ sheet }) => {
      const one = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build();
      const two = SpreadsheetApp.newDataValidation().requireNumberEqualTo(2).build();
      sheet.getRange('A1:A3').setDataValidation(one);
      sheet.getRange('A2').setDataValidation(two);
      return sheet
        .getRange('A1:A3')
        .getDataValidations()
        .map(([found]) => found?.getCriteriaValues());
    },
    gives([[1], [2], [1]]),
    reference('spreadsheet/range#setdatavalidationrule'),
  ),
  range(
    'setDataValidation',
    'null takes it away',
    (scratch) => {
      const cell = scratch.sheet.getRange('A1').setDataValidation(strict(list, scratch));
      return cell.setDataValidation(null).getDataValidation();
    },
    gives(null),
    reference('spreadsheet/range#setdatavalidationrule'),
  ),
  range(
    'setDataValidation',
    'leaves what is there already, right or wrong',
    (scratch) =>
      scratch.sheet.getRange('A1').setValue('khác').setDataValidation(strict(list, scratch)).getValue(),
    gives('khác'),
    UNVERIFIED,
  ),
  range(
    'setDataValidation',
    'a text is no rule',
    ({ sheet }) => sheet.getRange('A1').setDataValidation('a' as unknown as null),
    fails(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    ),
    UNVERIFIED,
  ),
  range(
    'setDataValidations',
    'a grid with holes',
    ({ sheet }) => {
      const one = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build();
      sheet.getRange('A1:B1').setDataValidations([[one, null]]);
      return sheet
        .getRange('A1:B1')
        .getDataValidations()[0]
        ?.map((found) => found?.getCriteriaValues() ?? null);
    },
    gives([[1], null]),
    reference('spreadsheet/range#setdatavalidationsrules'),
  ),
  range(
    'setDataValidations',
    'a grid too large',
    ({ sheet }) => sheet.getRange('A1').setDataValidations([[null, null]]),
    fails(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ),
    UNVERIFIED,
  ),
  range(
    'clearDataValidations',
    'takes the rules away and leaves the values',
    (scratch) => {
      const cells = scratch.sheet.getRange('A1:A2');
      cells.setDataValidation(strict(list, scratch)).setValues([['Đạt'], ['Chưa đạt']]);
      return [cells.clearDataValidations().getDataValidation(), cells.getValues()];
    },
    gives([null, [['Đạt'], ['Chưa đạt']]]),
    reference('spreadsheet/range#cleardatavalidations'),
  ),
  range(
    'clear',
    'leaves the rules',
    (scratch) => {
      const cell = scratch.sheet.getRange('A1').setDataValidation(strict(list, scratch));
      return cell.clear().getDataValidation()?.getCriteriaType().toString();
    },
    gives('VALUE_IN_LIST'),
    UNVERIFIED,
  ),
  range(
    'clear',
    'validationsOnly takes nothing but the rules',
    (scratch) => {
      const cell = scratch.sheet.getRange('A1').setDataValidation(strict(list, scratch)).setValue('Đạt');
      return [cell.clear({ validationsOnly: true }).getDataValidation(), cell.getValue()];
    },
    gives([null, 'Đạt']),
    reference('spreadsheet/range#clearoptions'),
  ),
  range('setValue', 'a value of the list', written(list, 'Đạt'), gives('Đạt'), UNVERIFIED),
  range('setValue', 'a number that the list has as text', written(list, 94.5), gives(94.5), UNVERIFIED),
  range(
    'setValue',
    'a value the list has not',
    written(list, 'đạt rồi'),
    fails(`${REFUSED} Please enter one of the following values: Đạt, Chưa đạt, 94,5.`),
    UNVERIFIED,
  ),
  range('setValue', 'blank is always allowed', written(list, ''), gives(''), UNVERIFIED),
  range(
    'setValue',
    'a rule that only warns',
    ({ sheet }) => {
      const made = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(true).build();
      return sheet.getRange('A1').setDataValidation(made).setValue(2).getValue();
    },
    gives(2),
    reference('spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata'),
  ),
  ...(
    [
      ['between, at the end', (made: Builder) => made.requireNumberBetween(0, 100), 100],
      ['not between', (made: Builder) => made.requireNumberNotBetween(0, 100), 101],
      ['more than', (made: Builder) => made.requireNumberGreaterThan(5), 5.5],
      ['at most', (made: Builder) => made.requireNumberLessThanOrEqualTo(5), 5],
      ['text that contains, without case', (made: Builder) => made.requireTextContains('học'), 'Khuyến HỌC'],
      ['an e-mail', (made: Builder) => made.requireTextIsEmail(), 'canbo@example.com'],
      ['an address', (made: Builder) => made.requireTextIsUrl(), 'https://example.com/a?b=1'],
      ['a formula that is true', (made: Builder) => made.requireFormulaSatisfied('=LEN(B2)=3'), 'abc'],
      ['a checkbox value', (made: Builder) => made.requireCheckbox('Có', 'Không'), 'Không'],
    ] as const
  ).map(([when, require, value]) =>
    range('setValue', `${when}: allowed`, written(require, value), gives(value), UNVERIFIED),
  ),
  ...(
    [
      ['beyond between', (made: Builder) => made.requireNumberBetween(0, 100), 100.5],
      ['text where a number must be', (made: Builder) => made.requireNumberBetween(0, 100), 'chín'],
      ['less than', (made: Builder) => made.requireNumberLessThan(5), 5],
      ['a day before', (made: Builder) => made.requireDateOnOrAfter(day('2026-02-01')), '31/1/2026'],
      ['a number where a day must be', (made: Builder) => made.requireDate(), 'hôm qua'],
      ['text that must not contain', (made: Builder) => made.requireTextDoesNotContain('nháp'), 'Bản NHÁP'],
      ['no e-mail', (made: Builder) => made.requireTextIsEmail(), 'canbo@'],
      ['no address', (made: Builder) => made.requireTextIsUrl(), 'khong phai'],
      ['a formula that is false', (made: Builder) => made.requireFormulaSatisfied('=LEN(B2)=3'), 'abcd'],
      ['neither value of a checkbox', (made: Builder) => made.requireCheckbox('Có', 'Không'), 'chưa'],
    ] as const
  ).map(([when, require, value]) =>
    range('setValue', `${when}: refused`, written(require, value), fails(REFUSED), UNVERIFIED),
  ),
  range(
    'setValues',
    'values of another range',
    ({ sheet }) => {
      sheet.getRange('D1:D2').setValues([['Tổ 1'], [7]]);
      const made = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D9'));
      const cells = sheet.getRange('A1:A2').setDataValidation(made.setAllowInvalid(false).build());
      return cells.setValues([['Tổ 1'], [7]]).getValues();
    },
    gives([['Tổ 1'], [7]]),
    UNVERIFIED,
  ),
  range(
    'setValues',
    'one wrong cell keeps all from being written',
    (scratch) => {
      const cells = scratch.sheet.getRange('A1:A2').setDataValidation(strict(list, scratch));
      try {
        cells.setValues([['Đạt'], ['sai']]);
        SpreadsheetApp.flush();
      } catch {
        // What is left afterwards is the question.
      }
      return cells.getValues();
    },
    gives([[''], ['']]),
    UNVERIFIED,
  ),
  range(
    'getDataValidations',
    'rules go down with inserted rows',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('A2').setDataValidation(strict(list, scratch));
      sheet.insertRowsBefore(1, 2);
      return sheet
        .getRange('A1:A4')
        .getDataValidations()
        .map(([found]) => found !== null);
    },
    gives([false, false, false, true]),
    UNVERIFIED,
  ),
];
