import { casesOf, gives } from '../case';
import { sheetsApi, UNVERIFIED } from '../sources';
import { GAS_FAKES_ODDITIES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const FORMATS = sheetsApi('guides/formats');

const shows = (value: unknown, format: string, text: string, source = FORMATS) =>
  range(
    'getDisplayValue',
    `${JSON.stringify(value)} as ${format}`,
    ({ sheet }) => sheet.getRange('A1').setValue(value).setNumberFormat(format).getDisplayValue(),
    gives(text),
    source,
  );

const typedShows = (typed: string, text: string) =>
  range(
    'getDisplayValue',
    `after typing ${JSON.stringify(typed)}`,
    ({ sheet }) => sheet.getRange('A1').setValue(typed).getDisplayValue(),
    gives(text),
    UNVERIFIED,
  );

/** 1 May 2026, 18:07:09. */
const MAY_DAY = new Date(2026, 4, 1, 18, 7, 9);

/** What cells show in a vi_VN spreadsheet, and number formats. */
export const rangeDisplay = [
  shows(1234.5, '#,##0.00', '1.234,50'),
  shows(1234.5, '#,##0', '1.235'),
  shows(-1234.5, '#,##0.0', '-1.234,5'),
  shows(0.256, '0%', '26%'),
  shows(0.256, '0.0%', '25,6%'),
  shows(7, '000', '007'),
  shows(12345, '0.00E+00', '1,23E+04'),
  shows(94.5, '#,##0.0" điểm"', '94,5 điểm'),
  shows(0, '0;-0;"không"', 'không'),
  shows(-5, '0;(0)', '(5)'),
  shows(5, '@', '5', UNVERIFIED),
  shows('Hộ A', '0.00', 'Hộ A'),
  shows(true, '0.00', 'TRUE', UNVERIFIED),
  shows(MAY_DAY, 'dd/MM/yyyy', '01/05/2026'),
  shows(MAY_DAY, 'd/m/yy', '1/5/26'),
  shows(MAY_DAY, 'yyyy-mm-dd hh:mm:ss', '2026-05-01 18:07:09'),
  shows(MAY_DAY, 'hh:mm', '18:07'),
  shows(MAY_DAY, '"ngày" d "tháng" m "năm" yyyy', 'ngày 1 tháng 5 năm 2026'),
  shows(1.5, '[h]:mm', '36:00'),
  shows(0.1 + 0.2, '0.###############', '0,3', UNVERIFIED),
  shows(1 / 3, '0.###############', '0,3333333333', UNVERIFIED),
  typedShows('1.234,5', '1.234,50'),
  typedShows('36.020', '36.020'),
  typedShows('50%', '50%'),
  typedShows('1/2/2026', '01/02/2026'),
  typedShows('TRUE', 'TRUE'),
  typedShows("'0912", '0912'),
  range(
    'getDisplayValues',
    'a blank cell and a number',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['', 94.5]])
        .getDisplayValues(),
    gives([['', '94,5']]),
    RANGE,
  ),
  range(
    'getNumberFormat',
    'of a cell nobody touched',
    ({ sheet }) => sheet.getRange('A1').getNumberFormat(),
    gives('0.###############'),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'setNumberFormat',
    'general means automatic',
    ({ sheet }) => sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general').getNumberFormat(),
    gives('0.###############'),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'setNumberFormat',
    'does not change the value',
    ({ sheet }) => sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').getValue(),
    gives(0.5),
    RANGE,
  ),
  range(
    'getNumberFormats',
    'after setNumberFormats',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setNumberFormats([['0.00', '@']])
        .getNumberFormats(),
    gives([['0.00', '@']]),
    RANGE,
  ),
  range(
    'setNumberFormats',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([[1, 2]])
        .setNumberFormats([['0.0', '0.00']])
        .getDisplayValues(),
    gives([['1,0', '2,00']]),
    RANGE,
  ),
];
