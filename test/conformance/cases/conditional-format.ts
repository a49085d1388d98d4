import { casesOf, date, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';

const app = casesOf('SpreadsheetApp');
const sheetCall = casesOf('SpreadsheetApp.Sheet');
const range = casesOf('SpreadsheetApp.Range');
const rule = casesOf('SpreadsheetApp.ConditionalFormatRule');
const builder = casesOf('SpreadsheetApp.ConditionalFormatRuleBuilder');
const condition = casesOf('SpreadsheetApp.BooleanCondition');
const gradient = casesOf('SpreadsheetApp.GradientCondition');

const BUILDER = reference('spreadsheet/conditional-format-rule-builder');
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const red = ({ sheet }: Scratch, when: (made: Builder) => Builder, a1 = 'A1:A9') =>
  when(SpreadsheetApp.newConditionalFormatRule())
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(a1)])
    .build();

/** Criterion and values of a when… method, after a round through the sheet. */
const kept = (when: (made: Builder) => Builder) => (scratch: Scratch) => {
  scratch.sheet.setConditionalFormatRules([red(scratch, when)]);
  const found = scratch.sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
  return [found?.getCriteriaType().toString(), found?.getCriteriaValues()];
};

/** Looks by content. */
export const conditionalFormat = [
  app(
    'newConditionalFormatRule',
    'a fresh builder has no ranges and no condition',
    () => {
      const made = SpreadsheetApp.newConditionalFormatRule();
      return [made.getRanges().length, made.getBooleanCondition(), made.getGradientCondition()];
    },
    gives([0, null, null]),
    BUILDER,
  ),
  ...(
    [
      ['whenCellEmpty', (made: Builder) => made.whenCellEmpty(), 'CELL_EMPTY', []],
      ['whenCellNotEmpty', (made: Builder) => made.whenCellNotEmpty(), 'CELL_NOT_EMPTY', []],
      ['whenNumberEqualTo', (made: Builder) => made.whenNumberEqualTo(5), 'NUMBER_EQUAL_TO', [5]],
      ['whenNumberNotEqualTo', (made: Builder) => made.whenNumberNotEqualTo(5), 'NUMBER_NOT_EQUAL_TO', [5]],
      ['whenNumberGreaterThan', (made: Builder) => made.whenNumberGreaterThan(5), 'NUMBER_GREATER_THAN', [5]],
      [
        'whenNumberGreaterThanOrEqualTo',
        (made: Builder) => made.whenNumberGreaterThanOrEqualTo(5),
        'NUMBER_GREATER_THAN_OR_EQUAL_TO',
        [5],
      ],
      ['whenNumberLessThan', (made: Builder) => made.whenNumberLessThan(94.5), 'NUMBER_LESS_THAN', [94.5]],
      [
        'whenNumberLessThanOrEqualTo',
        (made: Builder) => made.whenNumberLessThanOrEqualTo(5),
        'NUMBER_LESS_THAN_OR_EQUAL_TO',
        [5],
      ],
      ['whenNumberBetween', (made: Builder) => made.whenNumberBetween(1, 5), 'NUMBER_BETWEEN', [1, 5]],
      [
        'whenNumberNotBetween',
        (made: Builder) => made.whenNumberNotBetween(1, 5),
        'NUMBER_NOT_BETWEEN',
        [1, 5],
      ],
      ['whenTextContains', (made: Builder) => made.whenTextContains('đạt'), 'TEXT_CONTAINS', ['đạt']],
      [
        'whenTextDoesNotContain',
        (made: Builder) => made.whenTextDoesNotContain('đạt'),
        'TEXT_DOES_NOT_CONTAIN',
        ['đạt'],
      ],
      ['whenTextEqualTo', (made: Builder) => made.whenTextEqualTo('đạt'), 'TEXT_EQUAL_TO', ['đạt']],
      ['whenTextStartsWith', (made: Builder) => made.whenTextStartsWith('Tổ'), 'TEXT_STARTS_WITH', ['Tổ']],
      ['whenTextEndsWith', (made: Builder) => made.whenTextEndsWith('1'), 'TEXT_ENDS_WITH', ['1']],
      [
        'whenFormulaSatisfied',
        (made: Builder) => made.whenFormulaSatisfied('=$A1>5'),
        'CUSTOM_FORMULA',
        ['=$A1>5'],
      ],
    ] as const
  ).map(([method, when, criteria, values]) =>
    builder(method, 'comes back from the sheet', kept(when), gives([criteria, [...values]]), BUILDER),
  ),
  ...(
    [
      ['whenDateAfter', 'DATE_AFTER'],
      ['whenDateBefore', 'DATE_BEFORE'],
      ['whenDateEqualTo', 'DATE_EQUAL_TO'],
    ] as const
  ).map(([method, criteria]) =>
    builder(
      method,
      'a day comes back from the sheet',
      kept((made) => made[method](new Date(2026, 1, 1))),
      gives([criteria, [date('2026-02-01 00:00:00')]]),
      BUILDER,
    ),
  ),
  builder(
    'whenDateBefore',
    'a relative day',
    (scratch) => {
      const made = red(scratch, (fresh) => fresh.whenDateBefore(SpreadsheetApp.RelativeDate.PAST_WEEK));
      const found = made.getBooleanCondition();
      return [found?.getCriteriaType().toString(), String(found?.getCriteriaValues()[0])];
    },
    gives(['DATE_BEFORE_RELATIVE', 'PAST_WEEK']),
    BUILDER,
  ),
  builder(
    'whenNumberLessThan',
    'a text is no number',
    () => SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan('5' as unknown as number),
    fails(
      "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenNumberLessThan.",
    ),
    UNVERIFIED,
  ),
  builder(
    'withCriteria',
    'takes what getCriteriaValues gives',
    kept((made) => made.withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [1, 2])),
    gives(['NUMBER_BETWEEN', [1, 2]]),
    BUILDER,
  ),
  builder(
    'setRanges',
    'several ranges come back',
    ({ sheet }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')])
        .build()
        .getRanges()
        .map((part) => part.getA1Notation()),
    gives(['A1:B2', 'D4']),
    BUILDER,
  ),
  condition(
    'getBackground',
    'looks that were set and looks that were not',
    ({ sheet }) => {
      const found = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setBackground('#ff0000')
        .setBold(true)
        .setRanges([sheet.getRange('A1')])
        .build()
        .getBooleanCondition();
      return [found?.getBackground(), found?.getFontColor(), found?.getBold(), found?.getItalic()];
    },
    gives(['#ff0000', null, true, null]),
    reference('spreadsheet/boolean-condition'),
  ),
  condition(
    'getFontColor',
    'colour, italics, underline, strikethrough',
    ({ sheet }) => {
      const found = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setFontColor('#0000ff')
        .setItalic(true)
        .setUnderline(true)
        .setStrikethrough(true)
        .setRanges([sheet.getRange('A1')])
        .build()
        .getBooleanCondition();
      return [found?.getFontColor(), found?.getItalic(), found?.getUnderline(), found?.getStrikethrough()];
    },
    gives(['#0000ff', true, true, true]),
    reference('spreadsheet/boolean-condition'),
  ),
  condition(
    'getCriteriaValues',
    'a formula comes back as it was given',
    ({ sheet }) => {
      const formula = '=((D4-5/1)*(D4-5/1)>25)>(""="Sổ Khuyến học")';
      sheet.setConditionalFormatRules([
        red({ sheet } as Scratch, (made) => made.whenFormulaSatisfied(formula)),
      ]);
      return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues();
    },
    gives(['=((D4-5/1)*(D4-5/1)>25)>(""="Sổ Khuyến học")']),
    reference('spreadsheet/boolean-condition#getcriteriavalues'),
  ),
  ...(
    [
      ['setBackground', (made: Builder) => made.setBackground('#fde293'), ['#fde293', null, null]],
      ['setBold', (made: Builder) => made.setBold(true), [null, true, null]],
      ['setUnderline', (made: Builder) => made.setUnderline(true), [null, null, true]],
    ] as const
  ).map(([method, change, looks]) =>
    builder(
      method,
      'comes back from the sheet, alone',
      ({ sheet }) => {
        const made = change(SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty());
        sheet.setConditionalFormatRules([made.setRanges([sheet.getRange('A1')]).build()]);
        const found = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
        return [found?.getBackground(), found?.getBold(), found?.getUnderline()];
      },
      gives([...looks]),
      BUILDER,
    ),
  ),
  builder(
    'build',
    'without looks and with ranges',
    ({ sheet }) => {
      const made = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty();
      return made
        .setRanges([sheet.getRange('B2:C3')])
        .build()
        .getRanges()[0]
        ?.getA1Notation();
    },
    gives('B2:C3'),
    BUILDER,
  ),
  gradient(
    'getMidColor',
    'a scale with three points',
    ({ sheet }) => {
      const { InterpolationType } = SpreadsheetApp;
      const found = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpointWithValue('#ff0000', InterpolationType.NUMBER, '0')
        .setGradientMidpointWithValue('#ffffff', InterpolationType.PERCENTILE, '50')
        .setGradientMaxpointWithValue('#00ff00', InterpolationType.NUMBER, '100')
        .setRanges([sheet.getRange('A1:A9')])
        .build()
        .getGradientCondition();
      return [
        [found?.getMinColor(), String(found?.getMinType()), found?.getMinValue()],
        [found?.getMidColor(), String(found?.getMidType()), found?.getMidValue()],
        [found?.getMaxColor(), String(found?.getMaxType()), found?.getMaxValue()],
      ];
    },
    gives([
      ['#ff0000', 'NUMBER', '0'],
      ['#ffffff', 'PERCENTILE', '50'],
      ['#00ff00', 'NUMBER', '100'],
    ]),
    reference('spreadsheet/gradient-condition'),
  ),
  gradient(
    'getMidColor',
    'a scale with two points has none',
    ({ sheet }) => {
      const found = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint('#ff0000')
        .setGradientMaxpoint('#00ff00')
        .setRanges([sheet.getRange('A1:A9')])
        .build()
        .getGradientCondition();
      return [found?.getMinColor(), found?.getMidColor(), found?.getMaxColor()];
    },
    gives(['#ff0000', '', '#00ff00']),
    reference('spreadsheet/gradient-condition#getmidcolor'),
  ),
  rule(
    'getBooleanCondition',
    'a rule is of one kind',
    ({ sheet }) => {
      const made = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true);
      const built = made.setRanges([sheet.getRange('A1')]).build();
      return [built.getBooleanCondition() !== null, built.getGradientCondition()];
    },
    gives([true, null]),
    reference('spreadsheet/conditional-format-rule#getbooleancondition'),
  ),
  rule(
    'copy',
    'a copy can be changed without the rule',
    (scratch) => {
      const first = red(scratch, (made) => made.whenNumberLessThan(5));
      const second = first.copy().setBackground('#00ff00').whenNumberLessThan(9).build();
      return [first, second].map((made) => {
        const found = made.getBooleanCondition();
        return [found?.getBackground(), found?.getCriteriaValues()];
      });
    },
    gives([
      ['#ff0000', [5]],
      ['#00ff00', [9]],
    ]),
    reference('spreadsheet/conditional-format-rule#copy'),
  ),
  sheetCall(
    'getConditionalFormatRules',
    'none on a fresh tab',
    ({ sheet }) => sheet.getConditionalFormatRules().length,
    gives(0),
    reference('spreadsheet/sheet#getconditionalformatrules'),
  ),
  sheetCall(
    'setConditionalFormatRules',
    'replaces all, in their order',
    (scratch) => {
      const { sheet } = scratch;
      sheet.setConditionalFormatRules([red(scratch, (made) => made.whenNumberEqualTo(0))]);
      sheet.setConditionalFormatRules([1, 2].map((n) => red(scratch, (made) => made.whenNumberEqualTo(n))));
      return sheet
        .getConditionalFormatRules()
        .map((found) => found.getBooleanCondition()?.getCriteriaValues());
    },
    gives([[1], [2]]),
    reference('spreadsheet/sheet#setconditionalformatrulesrules'),
  ),
  sheetCall(
    'clearConditionalFormatRules',
    'takes all away',
    (scratch) => {
      const { sheet } = scratch;
      sheet.setConditionalFormatRules([red(scratch, (made) => made.whenCellEmpty())]);
      sheet.clearConditionalFormatRules();
      return sheet.getConditionalFormatRules().length;
    },
    gives(0),
    reference('spreadsheet/sheet#clearconditionalformatrules'),
  ),
  sheetCall(
    'getConditionalFormatRules',
    'areas and formulas go down with inserted rows',
    (scratch) => {
      const { sheet } = scratch;
      sheet.setConditionalFormatRules([red(scratch, (made) => made.whenFormulaSatisfied('=$B2>5'), 'A2:A9')]);
      sheet.insertRowsBefore(1, 1);
      const found = sheet.getConditionalFormatRules()[0];
      return [found?.getRanges()[0]?.getA1Notation(), found?.getBooleanCondition()?.getCriteriaValues()];
    },
    gives(['A3:A10', ['=$B3>5']]),
    UNVERIFIED,
  ),
  range(
    'getBackground',
    'conditional formats do not show in a cell’s own looks',
    (scratch) => {
      const { sheet } = scratch;
      sheet.setConditionalFormatRules([red(scratch, (made) => made.whenCellNotEmpty())]);
      return sheet.getRange('A1').setValue(1).getBackground();
    },
    gives('#ffffff'),
    UNVERIFIED,
  ),
  range(
    'clearFormat',
    'takes the range out of the rules',
    (scratch) => {
      const { sheet } = scratch;
      sheet.setConditionalFormatRules([red(scratch, (made) => made.whenCellEmpty(), 'A1:A9')]);
      sheet.getRange('A1:A5').clearFormat();
      return sheet
        .getConditionalFormatRules()[0]
        ?.getRanges()
        .map((part) => part.getA1Notation());
    },
    gives(['A6:A9']),
    UNVERIFIED,
  ),
];
