import { casesOf, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, GAS_FAKES_ODDITIES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const a1 = ({ sheet }: Scratch) => sheet.getRange('A1');
const pair = ({ sheet }: Scratch) => sheet.getRange('A1:B1');

/** Fonts, colours, alignment. */
export const rangeLooks = [
  range(
    'getBackground',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getBackground(),
    gives('#ffffff'),
    GAS_FAKES,
  ),
  range(
    'setBackground',
    'a colour by its digits',
    (scratch) => a1(scratch).setBackground('#FFEE00').getBackground(),
    gives('#ffee00'),
    RANGE,
  ),
  range(
    'setBackground',
    'three digits',
    (scratch) => a1(scratch).setBackground('#FE0').getBackground(),
    gives('#ffee00'),
    UNVERIFIED,
  ),
  range(
    'setBackground',
    'a colour by its name',
    (scratch) => a1(scratch).setBackground('red').getBackground(),
    gives('#ff0000'),
    RANGE,
  ),
  range(
    'setBackground',
    'null takes it away',
    (scratch) => a1(scratch).setBackground('red').setBackground(null).getBackground(),
    gives('#ffffff'),
    RANGE,
  ),
  range(
    'setBackgroundRGB',
    'red, green and blue',
    (scratch) => a1(scratch).setBackgroundRGB(255, 0, 16).getBackground(),
    gives('#ff0010'),
    RANGE,
  ),
  range(
    'getBackgrounds',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setBackgrounds([['#ff0000', null]])
        .getBackgrounds(),
    gives([['#ff0000', '#ffffff']]),
    RANGE,
  ),
  range(
    'setBackgrounds',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setBackgrounds([['#ff0000', '#00ff00']])
        .getBackgrounds(),
    gives([['#ff0000', '#00ff00']]),
    RANGE,
  ),
  range(
    'getFontWeight',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getFontWeight(),
    gives('normal'),
    GAS_FAKES,
  ),
  range(
    'setFontWeight',
    'bold',
    (scratch) => a1(scratch).setFontWeight('bold').getFontWeight(),
    gives('bold'),
    RANGE,
  ),
  range(
    'setFontWeight',
    'null is normal',
    (scratch) => a1(scratch).setFontWeight('bold').setFontWeight(null).getFontWeight(),
    gives('normal'),
    RANGE,
  ),
  range(
    'getFontWeights',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontWeights([['bold', 'normal']])
        .getFontWeights(),
    gives([['bold', 'normal']]),
    RANGE,
  ),
  range(
    'setFontWeights',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontWeights([['normal', 'bold']])
        .getFontWeights(),
    gives([['normal', 'bold']]),
    RANGE,
  ),
  range(
    'getFontColors',
    'of cells nobody touched',
    (scratch) => pair(scratch).getFontColors(),
    gives([['#000000', '#000000']]),
    UNVERIFIED,
  ),
  range(
    'setFontColor',
    'by its digits',
    (scratch) => a1(scratch).setFontColor('#0000FF').getFontColors(),
    gives([['#0000ff']]),
    RANGE,
  ),
  range(
    'setFontColors',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontColors([['#ff0000', '#00ff00']])
        .getFontColors(),
    gives([['#ff0000', '#00ff00']]),
    RANGE,
  ),
  range(
    'getFontSize',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getFontSize(),
    gives(10),
    GAS_FAKES,
  ),
  range(
    'getFontSizes',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontSizes([[12, 8]])
        .getFontSizes(),
    gives([[12, 8]]),
    GAS_FAKES,
  ),
  range(
    'setFontSize',
    'for all cells',
    (scratch) => pair(scratch).setFontSize(14).getFontSizes(),
    gives([[14, 14]]),
    RANGE,
  ),
  range(
    'setFontSizes',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontSizes([[9, 10]])
        .getFontSizes(),
    gives([[9, 10]]),
    GAS_FAKES,
  ),
  range(
    'getFontFamily',
    'as it was set',
    (scratch) => a1(scratch).setFontFamily('Helvetica').getFontFamily(),
    gives('Helvetica'),
    RANGE,
  ),
  range(
    'setFontFamily',
    'for all cells',
    (scratch) => pair(scratch).setFontFamily('Roboto').getFontFamilies(),
    gives([['Roboto', 'Roboto']]),
    RANGE,
  ),
  range(
    'getFontFamilies',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontFamilies([['Helvetica', 'Comic Sans MS']])
        .getFontFamilies(),
    gives([['Helvetica', 'Comic Sans MS']]),
    GAS_FAKES,
  ),
  range(
    'setFontFamilies',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontFamilies([['Roboto', 'Verdana']])
        .getFontFamilies(),
    gives([['Roboto', 'Verdana']]),
    GAS_FAKES,
  ),
  range(
    'getFontStyle',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getFontStyle(),
    gives('normal'),
    RANGE,
  ),
  range(
    'setFontStyle',
    'italic',
    (scratch) => a1(scratch).setFontStyle('italic').getFontStyle(),
    gives('italic'),
    RANGE,
  ),
  range(
    'getFontStyles',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontStyles([['italic', 'normal']])
        .getFontStyles(),
    gives([['italic', 'normal']]),
    RANGE,
  ),
  range(
    'setFontStyles',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontStyles([['normal', 'italic']])
        .getFontStyles(),
    gives([['normal', 'italic']]),
    RANGE,
  ),
  range(
    'getFontLine',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getFontLine(),
    gives('none'),
    GAS_FAKES,
  ),
  range(
    'setFontLine',
    'underline',
    (scratch) => a1(scratch).setFontLine('underline').getFontLine(),
    gives('underline'),
    RANGE,
  ),
  range(
    'getFontLines',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontLines([['line-through', 'none']])
        .getFontLines(),
    gives([['line-through', 'none']]),
    RANGE,
  ),
  range(
    'setFontLines',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setFontLines([['underline', 'line-through']])
        .getFontLines(),
    gives([['underline', 'line-through']]),
    RANGE,
  ),
  range('getWrap', 'of a cell nobody touched', (scratch) => a1(scratch).getWrap(), gives(false), UNVERIFIED),
  range(
    'setWrap',
    'makes the strategy WRAP',
    (scratch) => a1(scratch).setWrap(true).getWrapStrategy().toString(),
    gives('WRAP'),
    GAS_FAKES,
  ),
  range(
    'getWraps',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setWraps([[true, false]])
        .getWraps(),
    gives([[true, false]]),
    GAS_FAKES,
  ),
  range(
    'setWraps',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setWraps([[false, true]])
        .getWraps(),
    gives([[false, true]]),
    GAS_FAKES,
  ),
  range(
    'getWrapStrategy',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getWrapStrategy().toString(),
    gives('OVERFLOW'),
    UNVERIFIED,
  ),
  range(
    'setWrapStrategy',
    'WRAP is wrapped',
    (scratch) => a1(scratch).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).getWrap(),
    gives(true),
    GAS_FAKES,
  ),
  range(
    'getWrapStrategies',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setWraps([[true, false]])
        .getWrapStrategies()
        .map((line) => line.map(String)),
    gives([['WRAP', 'OVERFLOW']]),
    UNVERIFIED,
  ),
  range(
    'setWrapStrategies',
    'one for each cell',
    (scratch) => {
      const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
      return pair(scratch)
        .setWrapStrategies([[WRAP, OVERFLOW]])
        .getWraps();
    },
    gives([[true, false]]),
    GAS_FAKES,
  ),
  range(
    'getHorizontalAlignment',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getHorizontalAlignment(),
    gives('general'),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'setHorizontalAlignment',
    'right',
    (scratch) => a1(scratch).setHorizontalAlignment('right').getHorizontalAlignment(),
    gives('right'),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'getHorizontalAlignments',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setHorizontalAlignments([['center', 'left']])
        .getHorizontalAlignments(),
    gives([['center', 'left']]),
    RANGE,
  ),
  range(
    'setHorizontalAlignments',
    'normal takes it away',
    (scratch) =>
      pair(scratch)
        .setHorizontalAlignments([['center', 'normal']])
        .getHorizontalAlignments(),
    gives([['center', 'general']]),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'getVerticalAlignment',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getVerticalAlignment(),
    gives('bottom'),
    UNVERIFIED,
  ),
  range(
    'setVerticalAlignment',
    'middle',
    (scratch) => a1(scratch).setVerticalAlignment('middle').getVerticalAlignment(),
    gives('middle'),
    RANGE,
  ),
  range(
    'getVerticalAlignments',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setVerticalAlignments([['top', 'middle']])
        .getVerticalAlignments(),
    gives([['top', 'middle']]),
    RANGE,
  ),
  range(
    'setVerticalAlignments',
    'one for each cell',
    (scratch) =>
      pair(scratch)
        .setVerticalAlignments([['middle', 'bottom']])
        .getVerticalAlignments(),
    gives([['middle', 'bottom']]),
    RANGE,
  ),
];
