import { casesOf, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const a1 = ({ sheet }: Scratch) => sheet.getRange('A1');
const pair = ({ sheet }: Scratch) => sheet.getRange('A1:B1');

/** What was given for A1 and B1 comes back. */
const eachCell = (
  method: string,
  change: (cells: GoogleAppsScript.Spreadsheet.Range) => unknown,
  value: unknown,
  source: string,
) => range(method, 'one for each cell', (scratch) => change(pair(scratch)), gives(value), source);

/** Fonts and colours. */
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
  eachCell(
    'getBackgrounds',
    (cells) => cells.setBackgrounds([['#ff0000', null]]).getBackgrounds(),
    [['#ff0000', '#ffffff']],
    RANGE,
  ),
  eachCell(
    'setBackgrounds',
    (cells) => cells.setBackgrounds([['#ff0000', '#00ff00']]).getBackgrounds(),
    [['#ff0000', '#00ff00']],
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
  eachCell(
    'getFontWeights',
    (cells) => cells.setFontWeights([['bold', 'normal']]).getFontWeights(),
    [['bold', 'normal']],
    RANGE,
  ),
  eachCell(
    'setFontWeights',
    (cells) => cells.setFontWeights([['normal', 'bold']]).getFontWeights(),
    [['normal', 'bold']],
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
  eachCell(
    'setFontColors',
    (cells) => cells.setFontColors([['#ff0000', '#00ff00']]).getFontColors(),
    [['#ff0000', '#00ff00']],
    RANGE,
  ),
  range(
    'getFontSize',
    'of a cell nobody touched',
    (scratch) => a1(scratch).getFontSize(),
    gives(10),
    GAS_FAKES,
  ),
  eachCell('getFontSizes', (cells) => cells.setFontSizes([[12, 8]]).getFontSizes(), [[12, 8]], GAS_FAKES),
  range(
    'setFontSize',
    'for all cells',
    (scratch) => pair(scratch).setFontSize(14).getFontSizes(),
    gives([[14, 14]]),
    RANGE,
  ),
  eachCell('setFontSizes', (cells) => cells.setFontSizes([[9, 10]]).getFontSizes(), [[9, 10]], GAS_FAKES),
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
  eachCell(
    'getFontFamilies',
    (cells) => cells.setFontFamilies([['Helvetica', 'Comic Sans MS']]).getFontFamilies(),
    [['Helvetica', 'Comic Sans MS']],
    GAS_FAKES,
  ),
  eachCell(
    'setFontFamilies',
    (cells) => cells.setFontFamilies([['Roboto', 'Verdana']]).getFontFamilies(),
    [['Roboto', 'Verdana']],
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
  eachCell(
    'getFontStyles',
    (cells) => cells.setFontStyles([['italic', 'normal']]).getFontStyles(),
    [['italic', 'normal']],
    RANGE,
  ),
  eachCell(
    'setFontStyles',
    (cells) => cells.setFontStyles([['normal', 'italic']]).getFontStyles(),
    [['normal', 'italic']],
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
  eachCell(
    'getFontLines',
    (cells) => cells.setFontLines([['line-through', 'none']]).getFontLines(),
    [['line-through', 'none']],
    RANGE,
  ),
  eachCell(
    'setFontLines',
    (cells) => cells.setFontLines([['underline', 'line-through']]).getFontLines(),
    [['underline', 'line-through']],
    RANGE,
  ),
];
