import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const app = casesOf('SpreadsheetApp');
const value = casesOf('SpreadsheetApp.RichTextValue');
const builder = casesOf('SpreadsheetApp.RichTextValueBuilder');
const style = casesOf('SpreadsheetApp.TextStyle');
const styleBuilder = casesOf('SpreadsheetApp.TextStyleBuilder');

const VALUE = reference('spreadsheet/rich-text-value');
const BUILDER = reference('spreadsheet/rich-text-value-builder');
const STYLE = reference('spreadsheet/text-style');
const STYLE_BUILDER = reference('spreadsheet/text-style-builder');
const URL = 'https://example.com/';

const bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();
const italic = () => SpreadsheetApp.newTextStyle().setItalic(true).build();
const rich = () =>
  SpreadsheetApp.newRichTextValue()
    .setText('Bold Italic Link')
    .setTextStyle(0, 4, bold())
    .setTextStyle(5, 11, italic())
    .setLinkUrl(12, 16, URL)
    .build();
/** A value as it comes back from a cell. */
const back = ({ sheet }: Scratch, given = rich()) =>
  sheet.getRange('A1').setRichTextValue(given).getRichTextValue()!;

/** Texts with links and fonts of their own. */
export const richText = [
  app(
    'newRichTextValue',
    'starts without text',
    () => SpreadsheetApp.newRichTextValue().build().getText(),
    gives(''),
    UNVERIFIED,
  ),
  app(
    'newTextStyle',
    'says nothing',
    () => SpreadsheetApp.newTextStyle().build().isBold(),
    gives(null),
    STYLE,
  ),
  range(
    'getRichTextValue',
    'of a number',
    ({ sheet }) => sheet.getRange('A1').setValue(5).getRichTextValue(),
    gives(null),
    RANGE,
  ),
  range(
    'getRichTextValue',
    'of plain text',
    ({ sheet }) => sheet.getRange('A1').setValue('Hộ A').getRichTextValue()?.getText(),
    gives('Hộ A'),
    GAS_FAKES,
  ),
  range(
    'setRichTextValue',
    'what looks like a number stays text',
    (scratch) => {
      back(scratch, SpreadsheetApp.newRichTextValue().setText('007').build());
      return scratch.sheet.getRange('A1').getValue();
    },
    gives('007'),
    UNVERIFIED,
  ),
  range(
    'setRichTextValue',
    'no rich text',
    ({ sheet }) =>
      sheet.getRange('A1').setRichTextValue('x' as unknown as GoogleAppsScript.Spreadsheet.RichTextValue),
    fails(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setRichTextValue.",
    ),
    UNVERIFIED,
  ),
  range(
    'getRichTextValues',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['x', 5]])
        .getRichTextValues()
        .map((line) => line.map((one) => one?.getText() ?? null)),
    gives([['x', null]]),
    RANGE,
  ),
  range(
    'setRichTextValues',
    'one for each cell',
    ({ sheet }) => {
      const plain = (text: string) => SpreadsheetApp.newRichTextValue().setText(text).build();
      return sheet
        .getRange('A1:B1')
        .setRichTextValues([[plain('a'), plain('b')]])
        .getValues();
    },
    gives([['a', 'b']]),
    RANGE,
  ),
  value(
    'getText',
    'as it was set',
    (scratch) => back(scratch).getText(),
    gives('Bold Italic Link'),
    GAS_FAKES,
  ),
  value(
    'getRuns',
    'styled and unstyled stretches',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getText()),
    gives(['Bold', ' ', 'Italic', ' ', 'Link']),
    GAS_FAKES,
  ),
  value(
    'getRuns',
    'plain text is one',
    (scratch) => back(scratch, SpreadsheetApp.newRichTextValue().setText('x y').build()).getRuns().length,
    gives(1),
    UNVERIFIED,
  ),
  value(
    'getStartIndex',
    'of the runs',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getStartIndex()),
    gives([0, 4, 5, 11, 12]),
    GAS_FAKES,
  ),
  value(
    'getEndIndex',
    'of the runs',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getEndIndex()),
    gives([4, 5, 11, 12, 16]),
    GAS_FAKES,
  ),
  value(
    'getLinkUrl',
    'of the runs',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getLinkUrl()),
    gives([null, null, null, null, URL]),
    GAS_FAKES,
  ),
  value(
    'getLinkUrl',
    'a part of the text is linked',
    (scratch) => back(scratch).getLinkUrl(),
    gives(null),
    VALUE,
  ),
  value('getLinkUrl', 'of a part', (scratch) => back(scratch).getLinkUrl(12, 16), gives(URL), VALUE),
  value(
    'getLinkUrl',
    'the whole text is linked',
    (scratch) =>
      back(scratch, SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl(URL).build()).getLinkUrl(),
    gives(URL),
    VALUE,
  ),
  value(
    'getLinkUrl',
    'a place in the same file',
    (scratch) =>
      back(
        scratch,
        SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl('#gid=0&range=B7').build(),
      ).getLinkUrl(),
    gives('#gid=0&range=B7'),
    UNVERIFIED,
  ),
  value(
    'getTextStyle',
    'of a part',
    (scratch) => back(scratch).getTextStyle(0, 4).isBold(),
    gives(true),
    VALUE,
  ),
  value(
    'getTextStyle',
    'what is not the same everywhere',
    (scratch) => back(scratch).getTextStyle().isBold(),
    gives(null),
    VALUE,
  ),
  value(
    'getTextStyle',
    'size of a cell nobody touched',
    (scratch) =>
      back(scratch, SpreadsheetApp.newRichTextValue().setText('x').build()).getTextStyle().getFontSize(),
    gives(10),
    GAS_FAKES,
  ),
  value(
    'copy',
    'can be changed without the first',
    (scratch) => {
      const first = back(scratch);
      return [
        first.copy().setText('x').build().getText(),
        first.copy().build().getRuns().length,
        first.getText(),
      ];
    },
    gives(['x', 5, 'Bold Italic Link']),
    VALUE,
  ),
  builder(
    'setText',
    'forgets the styles before',
    () =>
      SpreadsheetApp.newRichTextValue()
        .setText('ab')
        .setTextStyle(bold())
        .setText('cd')
        .build()
        .getTextStyle()
        .isBold(),
    gives(null),
    BUILDER,
  ),
  builder(
    'setTextStyle',
    'null takes it away',
    () =>
      SpreadsheetApp.newRichTextValue()
        .setText('ab')
        .setTextStyle(bold())
        .setTextStyle(null)
        .build()
        .getTextStyle()
        .isBold(),
    gives(null),
    BUILDER,
  ),
  builder(
    'setTextStyle',
    'of a part',
    () => SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold()).build().getRuns().length,
    gives(2),
    BUILDER,
  ),
  builder(
    'setLinkUrl',
    'null takes it away',
    () =>
      SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(URL).setLinkUrl(null).build().getLinkUrl(),
    gives(null),
    BUILDER,
  ),
  builder(
    'setLinkUrl',
    'behind the end of the text',
    () => SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(0, 3, URL).build().getText(),
    fails('Illegal argument.'),
    UNVERIFIED,
  ),
  builder(
    'build',
    'is a rich text',
    () => SpreadsheetApp.newRichTextValue().setText('ab').build().getText(),
    gives('ab'),
    BUILDER,
  ),
  range(
    'getTextStyle',
    'of a cell nobody touched',
    ({ sheet }) => {
      const plain = sheet.getRange('A1').getTextStyle();
      return [
        plain.isBold(),
        plain.isItalic(),
        plain.isUnderline(),
        plain.isStrikethrough(),
        plain.getFontSize(),
        plain.getForegroundColor(),
      ];
    },
    gives([false, false, false, false, 10, '#000000']),
    GAS_FAKES,
  ),
  range(
    'setTextStyle',
    'what it says nothing of stays',
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setFontSize(20).setTextStyle(bold());
      return [cell.getFontWeight(), cell.getFontSize()];
    },
    gives(['bold', 20]),
    UNVERIFIED,
  ),
  range(
    'getTextStyles',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setFontWeights([['bold', 'normal']])
        .getTextStyles()
        .map((line) => line.map((one) => one.isBold())),
    gives([[true, false]]),
    RANGE,
  ),
  range(
    'setTextStyles',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setTextStyles([[bold(), italic()]])
        .getFontStyles(),
    gives([['normal', 'italic']]),
    RANGE,
  ),
  style('isBold', 'as it was set', () => bold().isBold(), gives(true), STYLE),
  style('isItalic', 'what was not set', () => bold().isItalic(), gives(null), STYLE),
  style(
    'isUnderline',
    'as it was set',
    () => SpreadsheetApp.newTextStyle().setUnderline(true).build().isUnderline(),
    gives(true),
    STYLE,
  ),
  style(
    'isStrikethrough',
    'as it was set',
    () => SpreadsheetApp.newTextStyle().setStrikethrough(true).build().isStrikethrough(),
    gives(true),
    STYLE,
  ),
  style(
    'getFontSize',
    'as it was set',
    () => SpreadsheetApp.newTextStyle().setFontSize(12).build().getFontSize(),
    gives(12),
    STYLE,
  ),
  style(
    'getFontFamily',
    'as it was set',
    () => SpreadsheetApp.newTextStyle().setFontFamily('Roboto').build().getFontFamily(),
    gives('Roboto'),
    STYLE,
  ),
  style(
    'getForegroundColor',
    'as it was set',
    () => SpreadsheetApp.newTextStyle().setForegroundColor('#FF0000').build().getForegroundColor(),
    gives('#ff0000'),
    STYLE,
  ),
  style(
    'copy',
    'keeps what was set',
    () => bold().copy().setItalic(true).build().isBold(),
    gives(true),
    STYLE,
  ),
  styleBuilder(
    'setBold',
    'not bold is said too',
    () => SpreadsheetApp.newTextStyle().setBold(false).build().isBold(),
    gives(false),
    STYLE_BUILDER,
  ),
  styleBuilder('setItalic', 'italic', () => italic().isItalic(), gives(true), STYLE_BUILDER),
  styleBuilder(
    'setUnderline',
    'underlined',
    () => SpreadsheetApp.newTextStyle().setUnderline(false).build().isUnderline(),
    gives(false),
    STYLE_BUILDER,
  ),
  styleBuilder(
    'setStrikethrough',
    'struck',
    () => SpreadsheetApp.newTextStyle().setStrikethrough(false).build().isStrikethrough(),
    gives(false),
    STYLE_BUILDER,
  ),
  styleBuilder(
    'setFontSize',
    'a size',
    () => SpreadsheetApp.newTextStyle().setFontSize(8).build().getFontSize(),
    gives(8),
    STYLE_BUILDER,
  ),
  styleBuilder(
    'setFontFamily',
    'a family',
    () => SpreadsheetApp.newTextStyle().setFontFamily('Arial').build().getFontFamily(),
    gives('Arial'),
    STYLE_BUILDER,
  ),
  styleBuilder(
    'setForegroundColor',
    'a colour by its name',
    () => SpreadsheetApp.newTextStyle().setForegroundColor('blue').build().getForegroundColor(),
    gives('#0000ff'),
    UNVERIFIED,
  ),
  styleBuilder(
    'build',
    'later changes do not reach what was built',
    () => {
      const building = SpreadsheetApp.newTextStyle().setBold(true);
      const built = building.build();
      building.setBold(false);
      return built.isBold();
    },
    gives(true),
    UNVERIFIED,
  ),
];
