import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const app = casesOf('SpreadsheetApp');
const style = casesOf('SpreadsheetApp.TextStyle');
const styleBuilder = casesOf('SpreadsheetApp.TextStyleBuilder');

const STYLE = reference('spreadsheet/text-style');
const STYLE_BUILDER = reference('spreadsheet/text-style-builder');

const bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();
const italic = () => SpreadsheetApp.newTextStyle().setItalic(true).build();

/** Fonts of texts. */
export const textStyles = [
  app(
    'newTextStyle',
    'says nothing',
    () => SpreadsheetApp.newTextStyle().build().isBold(),
    gives(null),
    STYLE,
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
