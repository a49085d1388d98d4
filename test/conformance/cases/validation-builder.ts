import { casesOf, date, fails, gives, type Scratch } from '../case';
import { record, reference, UNVERIFIED } from '../sources';

const app = casesOf('SpreadsheetApp');
const rule = casesOf('SpreadsheetApp.DataValidation');
const builder = casesOf('SpreadsheetApp.DataValidationBuilder');

const BUILDER = reference('spreadsheet/data-validation-builder');
const GAS_FAKES = record('github.com/brucemcpherson/gas-fakes/blob/main/test/testsheetsdatavalidations.js');

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Require = (builder: Builder, scratch: Scratch) => Builder;

/** Criterion and values that a require… method leaves behind. */
const required = (require: Require) => (scratch: Scratch) => {
  const made = require(SpreadsheetApp.newDataValidation(), scratch);
  return [made.getCriteriaType()?.toString() ?? null, made.getCriteriaValues()];
};
const day = (text: string) => new Date(`${text}T00:00:00`);

/** Input rules as they are made. */
export const validationBuilder = [
  app(
    'newDataValidation',
    'a fresh builder allows everything and has no criterion',
    () => {
      const made = SpreadsheetApp.newDataValidation();
      return [made.getAllowInvalid(), made.getCriteriaType(), made.getCriteriaValues(), made.getHelpText()];
    },
    gives([true, null, [], null]),
    GAS_FAKES,
  ),
  builder(
    'requireCheckbox',
    'no values',
    required((made) => made.requireCheckbox()),
    gives(['CHECKBOX', []]),
    GAS_FAKES,
  ),
  builder(
    'requireCheckbox',
    'a value for ticked',
    required((made) => made.requireCheckbox('Có')),
    gives(['CHECKBOX', ['Có']]),
    GAS_FAKES,
  ),
  builder(
    'requireCheckbox',
    'values for both',
    required((made) => made.requireCheckbox('Có', 'Không')),
    gives(['CHECKBOX', ['Có', 'Không']]),
    GAS_FAKES,
  ),
  builder(
    'requireValueInList',
    'the list drops down unless told otherwise',
    required((made) => made.requireValueInList(['a', 'b'])),
    gives(['VALUE_IN_LIST', [['a', 'b'], true]]),
    GAS_FAKES,
  ),
  builder(
    'requireValueInList',
    'without the drop-down',
    required((made) => made.requireValueInList(['a'], false)),
    gives(['VALUE_IN_LIST', [['a'], false]]),
    GAS_FAKES,
  ),
  builder(
    'requireValueInList',
    'a text is no list',
    required((made) => made.requireValueInList('a' as unknown as string[])),
    fails(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
    ),
    UNVERIFIED,
  ),
  builder(
    'requireValueInRange',
    'gives the range and the drop-down',
    ({ sheet }) => {
      const made = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D3'), false);
      const [source, shown] = made.getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range, boolean];
      return [made.getCriteriaType()?.toString(), source.getA1Notation(), shown];
    },
    gives(['VALUE_IN_RANGE', 'D1:D3', false]),
    GAS_FAKES,
  ),
  builder(
    'requireDate',
    'has no values',
    required((made) => made.requireDate()),
    gives(['DATE_IS_VALID_DATE', []]),
    GAS_FAKES,
  ),
  ...(
    [
      ['requireDateAfter', 'DATE_AFTER', (made: Builder, a: Date) => made.requireDateAfter(a)],
      ['requireDateBefore', 'DATE_BEFORE', (made: Builder, a: Date) => made.requireDateBefore(a)],
      ['requireDateEqualTo', 'DATE_EQUAL_TO', (made: Builder, a: Date) => made.requireDateEqualTo(a)],
      ['requireDateOnOrAfter', 'DATE_ON_OR_AFTER', (made: Builder, a: Date) => made.requireDateOnOrAfter(a)],
      [
        'requireDateOnOrBefore',
        'DATE_ON_OR_BEFORE',
        (made: Builder, a: Date) => made.requireDateOnOrBefore(a),
      ],
    ] as const
  ).map(([method, criteria, require]) =>
    builder(
      method,
      'the day comes back',
      required((made) => require(made, day('2026-02-01'))),
      gives([criteria, [date('2026-02-01 00:00:00')]]),
      GAS_FAKES,
    ),
  ),
  ...(
    [
      ['requireDateBetween', 'DATE_BETWEEN'],
      ['requireDateNotBetween', 'DATE_NOT_BETWEEN'],
    ] as const
  ).map(([method, criteria]) =>
    builder(
      method,
      'both days come back',
      required((made) => made[method](day('2026-02-01'), day('2026-02-28'))),
      gives([criteria, [date('2026-02-01 00:00:00'), date('2026-02-28 00:00:00')]]),
      GAS_FAKES,
    ),
  ),
  ...(
    [
      ['requireNumberEqualTo', 'NUMBER_EQUAL_TO'],
      ['requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO'],
      ['requireNumberGreaterThan', 'NUMBER_GREATER_THAN'],
      ['requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
      ['requireNumberLessThan', 'NUMBER_LESS_THAN'],
      ['requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
    ] as const
  ).map(([method, criteria]) =>
    builder(
      method,
      'the number comes back',
      required((made) => made[method](94.5)),
      gives([criteria, [94.5]]),
      GAS_FAKES,
    ),
  ),
  ...(
    [
      ['requireNumberBetween', 'NUMBER_BETWEEN'],
      ['requireNumberNotBetween', 'NUMBER_NOT_BETWEEN'],
    ] as const
  ).map(([method, criteria]) =>
    builder(
      method,
      'both numbers come back',
      required((made) => made[method](0, 100)),
      gives([criteria, [0, 100]]),
      GAS_FAKES,
    ),
  ),
  builder(
    'requireNumberBetween',
    'texts are no numbers',
    required((made) => made.requireNumberBetween('a' as unknown as number, 2)),
    fails(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberBetween.",
    ),
    UNVERIFIED,
  ),
  ...(
    [
      ['requireTextContains', 'TEXT_CONTAINS'],
      ['requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN'],
      ['requireTextEqualTo', 'TEXT_EQUAL_TO'],
    ] as const
  ).map(([method, criteria]) =>
    builder(
      method,
      'the text comes back',
      required((made) => made[method]('Ước')),
      gives([criteria, ['Ước']]),
      GAS_FAKES,
    ),
  ),
  builder(
    'requireTextIsEmail',
    'has no values',
    required((made) => made.requireTextIsEmail()),
    gives(['TEXT_IS_VALID_EMAIL', []]),
    BUILDER,
  ),
  builder(
    'requireTextIsUrl',
    'has no values',
    required((made) => made.requireTextIsUrl()),
    gives(['TEXT_IS_VALID_URL', []]),
    GAS_FAKES,
  ),
  builder(
    'requireFormulaSatisfied',
    'the formula comes back',
    required((made) => made.requireFormulaSatisfied('=LEN(A1)=12')),
    gives(['CUSTOM_FORMULA', ['=LEN(A1)=12']]),
    GAS_FAKES,
  ),
  builder(
    'withCriteria',
    'takes what getCriteriaValues gives',
    required((made) =>
      made.withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [['a', 'b'], false]),
    ),
    gives(['VALUE_IN_LIST', [['a', 'b'], false]]),
    BUILDER,
  ),
  builder(
    'copy',
    'does not touch the first',
    () => {
      const first = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1);
      first.copy().requireNumberEqualTo(2);
      return first.getCriteriaValues();
    },
    gives([1]),
    BUILDER,
  ),
  builder(
    'setAllowInvalid',
    'false refuses',
    () => SpreadsheetApp.newDataValidation().setAllowInvalid(false).getAllowInvalid(),
    gives(false),
    GAS_FAKES,
  ),
  builder(
    'setHelpText',
    'comes back',
    () => SpreadsheetApp.newDataValidation().setHelpText('Chọn một mục').getHelpText(),
    gives('Chọn một mục'),
    GAS_FAKES,
  ),
  builder(
    'build',
    'a rule is a DataValidation',
    () => SpreadsheetApp.newDataValidation().requireCheckbox().build().toString(),
    gives('DataValidation'),
    GAS_FAKES,
  ),
  rule(
    'copy',
    'changes of a copy leave the rule',
    () => {
      const first = SpreadsheetApp.newDataValidation().requireTextContains('a').build();
      const second = first.copy().setHelpText('b').build();
      return [first.getHelpText(), second.getHelpText(), second.getCriteriaValues()];
    },
    gives([null, 'b', ['a']]),
    reference('spreadsheet/data-validation#copy'),
  ),
];
