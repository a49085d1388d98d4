import { casesOf, fails, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { CELL_REFERENCE, GAS_FAKES_METADATA, RANGE, TOO_FEW_ROWS } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const bounds = (of: GoogleAppsScript.Spreadsheet.Range) => [
  of.isStartRowBounded(),
  of.isEndRowBounded(),
  of.isStartColumnBounded(),
  of.isEndColumnBounded(),
];

/** Where ranges lie. */
export const rangePlace = [
  range(
    'getA1Notation',
    'of one cell',
    ({ sheet }) => sheet.getRange(2, 3).getA1Notation(),
    gives('C2'),
    RANGE,
  ),
  range(
    'getA1Notation',
    'of several',
    ({ sheet }) => sheet.getRange(2, 3, 4, 5).getA1Notation(),
    gives('C2:G5'),
    RANGE,
  ),
  range(
    'getA1Notation',
    'far right',
    ({ sheet }) => sheet.getRange(1, 26).getA1Notation(),
    gives('Z1'),
    RANGE,
  ),
  range(
    'getA1Notation',
    'whole columns stay open',
    ({ sheet }) => sheet.getRange('D:F').getA1Notation(),
    gives('D:F'),
    GAS_FAKES_METADATA,
  ),
  range(
    'getA1Notation',
    'whole rows stay open',
    ({ sheet }) => sheet.getRange('5:7').getA1Notation(),
    gives('5:7'),
    GAS_FAKES_METADATA,
  ),
  range(
    'getA1Notation',
    'corners the other way round',
    ({ sheet }) => sheet.getRange('C5:B2').getA1Notation(),
    gives('B2:C5'),
    GAS_FAKES_METADATA,
  ),
  range(
    'getA1Notation',
    'rows the other way round',
    ({ sheet }) => sheet.getRange('5:2').getA1Notation(),
    gives('2:5'),
    GAS_FAKES_METADATA,
  ),
  range(
    'getA1Notation',
    'dollar signs go',
    ({ sheet }) => sheet.getRange('$C$3').getA1Notation(),
    gives('C3'),
    GAS_FAKES_METADATA,
  ),
  range(
    'getNumRows',
    'of whole columns',
    ({ sheet }) => sheet.getRange('D:F').getNumRows() === sheet.getMaxRows(),
    gives(true),
    GAS_FAKES_METADATA,
  ),
  range(
    'getNumColumns',
    'of whole rows',
    ({ sheet }) => sheet.getRange('5:7').getNumColumns() === sheet.getMaxColumns(),
    gives(true),
    GAS_FAKES_METADATA,
  ),
  range(
    'isStartRowBounded',
    'closed on all sides',
    ({ sheet }) => bounds(sheet.getRange('B2:D5')),
    gives([true, true, true, true]),
    GAS_FAKES_METADATA,
  ),
  range(
    'isStartColumnBounded',
    'rows',
    ({ sheet }) => bounds(sheet.getRange('5:7')),
    gives([true, true, false, false]),
    GAS_FAKES_METADATA,
  ),
  range(
    'isEndRowBounded',
    'columns',
    ({ sheet }) => bounds(sheet.getRange('D:F')),
    gives([false, false, true, true]),
    GAS_FAKES_METADATA,
  ),
  range(
    'isEndColumnBounded',
    'open below',
    ({ sheet }) => bounds(sheet.getRange('B2:C')),
    gives([true, false, true, true]),
    UNVERIFIED,
  ),
  range(
    'getRow',
    'and the other edges',
    ({ sheet }) => {
      const area = sheet.getRange('B3:D7');
      return [area.getRow(), area.getRowIndex(), area.getLastRow(), area.getColumn(), area.getLastColumn()];
    },
    gives([3, 3, 7, 2, 4]),
    RANGE,
  ),
  range('getRowIndex', 'is the row', ({ sheet }) => sheet.getRange('B3').getRowIndex(), gives(3), RANGE),
  range(
    'getLastRow',
    'of the range, not of its content',
    ({ sheet }) => sheet.getRange('A1:A9').getLastRow(),
    gives(9),
    RANGE,
  ),
  range('getColumn', 'from one', ({ sheet }) => sheet.getRange('A1').getColumn(), gives(1), RANGE),
  range('getLastColumn', 'from one', ({ sheet }) => sheet.getRange('B1:D1').getLastColumn(), gives(4), RANGE),
  range('getHeight', 'in rows', ({ sheet }) => sheet.getRange('A1:B3').getHeight(), gives(3), RANGE),
  range('getWidth', 'in columns', ({ sheet }) => sheet.getRange('A1:B3').getWidth(), gives(2), RANGE),
  range(
    'getGridId',
    'is the tab',
    ({ sheet }) => sheet.getRange('A1').getGridId() === sheet.getSheetId(),
    gives(true),
    RANGE,
  ),
  range(
    'getSheet',
    'is the tab',
    ({ sheet }) => sheet.getRange('A1').getSheet().getName() === sheet.getName(),
    gives(true),
    RANGE,
  ),
  range(
    'getCell',
    'counts within the range',
    ({ sheet }) => sheet.getRange('B2:D4').getCell(2, 1).getA1Notation(),
    gives('B3'),
    RANGE,
  ),
  range(
    'getCell',
    'outside of the range',
    ({ sheet }) => sheet.getRange('B2:D4').getCell(4, 1),
    fails('Cell reference out of range'),
    CELL_REFERENCE,
  ),
  range(
    'offset',
    'keeps its size',
    ({ sheet }) => sheet.getRange('B2:C4').offset(1, 1).getA1Notation(),
    gives('C3:D5'),
    RANGE,
  ),
  range(
    'offset',
    'with another height',
    ({ sheet }) => sheet.getRange('B2:C4').offset(0, 0, 1).getA1Notation(),
    gives('B2:C2'),
    RANGE,
  ),
  range(
    'offset',
    'with another size',
    ({ sheet }) => sheet.getRange('B2').offset(2, 2, 3, 2).getA1Notation(),
    gives('D4:E6'),
    RANGE,
  ),
  range(
    'offset',
    'above the tab',
    ({ sheet }) => sheet.getRange('A1').offset(-1, 0),
    fails('The starting row of the range is too small.'),
    UNVERIFIED,
  ),
  range(
    'offset',
    'without rows',
    ({ sheet }) => sheet.getRange('A1').offset(0, 0, 0),
    fails('The number of rows in the range must be at least 1.'),
    TOO_FEW_ROWS,
  ),
  range(
    'getValues',
    'a held range keeps its place when a row comes in above',
    ({ sheet }) => {
      const held = sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowBefore(1);
      return held.getValues();
    },
    gives([[''], ['a']]),
    UNVERIFIED,
  ),
  range(
    'getSheet',
    'a held range knows its tab under the new name',
    ({ sheet }) => {
      const held = sheet.getRange('A1');
      sheet.setName('Đã đổi tên khi tự kiểm tra');
      return held.getSheet().getName();
    },
    gives('Đã đổi tên khi tự kiểm tra'),
    UNVERIFIED,
  ),
];
