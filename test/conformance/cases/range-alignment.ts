import { casesOf, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, GAS_FAKES_ODDITIES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const a1 = ({ sheet }: Scratch) => sheet.getRange('A1');
const pair = ({ sheet }: Scratch) => sheet.getRange('A1:B1');

/** Wrapping and alignment. */
export const rangeAlignment = [
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
