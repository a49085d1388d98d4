import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { SHEET, SPREADSHEET } from '../spreadsheet-sources';

const list = casesOf('SpreadsheetApp.RangeList');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const book = casesOf('SpreadsheetApp.Spreadsheet');

const LIST = reference('spreadsheet/range-list');

const both = ({ sheet }: Scratch) => sheet.getRangeList(['A1', 'C1:C2']);
const cells = ({ sheet }: Scratch) => [sheet.getRange('A1'), sheet.getRange('C2')];
type Read = (cell: GoogleAppsScript.Spreadsheet.Range) => unknown;
/** Does something to A1 and C1:C2 and reads A1 and C2. */
const done =
  (change: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => unknown, read: Read) => (scratch: Scratch) => {
    change(both(scratch));
    return cells(scratch).map(read);
  };
/** The same done to every cell. */
const everyCell = (
  method: string,
  change: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => unknown,
  read: Read,
  value: unknown,
) => list(method, 'for every cell', done(change, read), gives([value, value]), LIST);
const full = (scratch: Scratch) => both(scratch).setValue(' x ').setNote('n').setFontWeight('bold');
const place = (found: GoogleAppsScript.Spreadsheet.Range | null) => found?.getA1Notation() ?? null;

/** Several ranges at once. */
export const rangeLists = [
  sheetCase(
    'getRangeList',
    'in the given order',
    (scratch) => both(scratch).getRanges().map(place),
    gives(['A1', 'C1:C2']),
    SHEET,
  ),
  sheetCase(
    'getRangeList',
    'no address',
    ({ sheet }) => sheet.getRangeList(['A1', 'lạ lùng']),
    fails('Range not found'),
    UNVERIFIED,
  ),
  book(
    'getRangeList',
    'of the active tab',
    ({ book: file }) => file.getRangeList(['B2']).getRanges().map(place),
    gives(['B2']),
    SPREADSHEET,
  ),
  list(
    'getRanges',
    'each as it was named',
    ({ sheet }) => sheet.getRangeList(['A:A', 'B2']).getRanges().map(place),
    gives(['A:A', 'B2']),
    UNVERIFIED,
  ),
  list(
    'setValue',
    'into every cell',
    done(
      (ranges) => ranges.setValue('x'),
      (cell) => cell.getValue(),
    ),
    gives(['x', 'x']),
    LIST,
  ),
  list(
    'setFormula',
    'into every cell',
    done(
      (ranges) => ranges.setFormula('=1+1'),
      (cell) => cell.getValue(),
    ),
    gives([2, 2]),
    LIST,
  ),
  list(
    'setFormulaR1C1',
    'each from its place',
    done(
      (ranges) => ranges.setFormulaR1C1('=R[1]C[1]'),
      (cell) => cell.getFormula(),
    ),
    gives(['=B2', '=D3']),
    LIST,
  ),
  everyCell(
    'setBackground',
    (ranges) => ranges.setBackground('#ff0000'),
    (cell) => cell.getBackground(),
    '#ff0000',
  ),
  everyCell(
    'setBackgroundRGB',
    (ranges) => ranges.setBackgroundRGB(0, 0, 255),
    (cell) => cell.getBackground(),
    '#0000ff',
  ),
  list(
    'setBorder',
    'for every range',
    done((ranges) => ranges.setBorder(true, true, true, true, true, true), place as Read),
    gives(['A1', 'C2']),
    LIST,
  ),
  everyCell(
    'setFontColor',
    (ranges) => ranges.setFontColor('#ff0000'),
    (cell) => cell.getFontColors()[0]![0],
    '#ff0000',
  ),
  everyCell(
    'setFontFamily',
    (ranges) => ranges.setFontFamily('Roboto'),
    (cell) => cell.getFontFamily(),
    'Roboto',
  ),
  everyCell(
    'setFontLine',
    (ranges) => ranges.setFontLine('underline'),
    (cell) => cell.getFontLine(),
    'underline',
  ),
  everyCell(
    'setFontSize',
    (ranges) => ranges.setFontSize(14),
    (cell) => cell.getFontSize(),
    14,
  ),
  everyCell(
    'setFontStyle',
    (ranges) => ranges.setFontStyle('italic'),
    (cell) => cell.getFontStyle(),
    'italic',
  ),
  everyCell(
    'setFontWeight',
    (ranges) => ranges.setFontWeight('bold'),
    (cell) => cell.getFontWeight(),
    'bold',
  ),
  everyCell(
    'setHorizontalAlignment',
    (ranges) => ranges.setHorizontalAlignment('center'),
    (cell) => cell.getHorizontalAlignment(),
    'center',
  ),
  everyCell(
    'setVerticalAlignment',
    (ranges) => ranges.setVerticalAlignment('top'),
    (cell) => cell.getVerticalAlignment(),
    'top',
  ),
  everyCell(
    'setNumberFormat',
    (ranges) => ranges.setNumberFormat('0.00'),
    (cell) => cell.getNumberFormat(),
    '0.00',
  ),
  everyCell(
    'setNote',
    (ranges) => ranges.setNote('n'),
    (cell) => cell.getNote(),
    'n',
  ),
  everyCell(
    'setWrap',
    (ranges) => ranges.setWrap(true),
    (cell) => cell.getWrap(),
    true,
  ),
  everyCell(
    'setWrapStrategy',
    (ranges) => ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP),
    (cell) => cell.getWrap(),
    true,
  ),
  list(
    'breakApart',
    'for every range',
    ({ sheet }) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRangeList(['A1:B1', 'D1']).breakApart();
      return sheet.getRange('A1').isPartOfMerge();
    },
    gives(false),
    LIST,
  ),
  list(
    'trimWhitespace',
    'for every cell',
    (scratch) => {
      full(scratch).trimWhitespace();
      return cells(scratch).map((cell) => cell.getValue());
    },
    gives(['x', 'x']),
    LIST,
  ),
  list(
    'clear',
    'content and looks',
    (scratch) => {
      full(scratch).clear();
      return cells(scratch).map((cell) => [cell.getValue(), cell.getFontWeight()]);
    },
    gives([
      ['', 'normal'],
      ['', 'normal'],
    ]),
    LIST,
  ),
  list(
    'clearContent',
    'looks stay',
    (scratch) => {
      full(scratch).clearContent();
      return cells(scratch).map((cell) => [cell.getValue(), cell.getFontWeight()]);
    },
    gives([
      ['', 'bold'],
      ['', 'bold'],
    ]),
    LIST,
  ),
  list(
    'clearFormat',
    'content stays',
    (scratch) => {
      full(scratch).clearFormat();
      return cells(scratch).map((cell) => [cell.getValue(), cell.getFontWeight()]);
    },
    gives([
      [' x ', 'normal'],
      [' x ', 'normal'],
    ]),
    LIST,
  ),
  list(
    'clearNote',
    'content stays',
    (scratch) => {
      full(scratch).clearNote();
      return cells(scratch).map((cell) => [cell.getValue(), cell.getNote()]);
    },
    gives([
      [' x ', ''],
      [' x ', ''],
    ]),
    LIST,
  ),
  list(
    'activate',
    'the last range is the active one',
    (scratch) => {
      both(scratch).activate();
      return place(scratch.sheet.getActiveRange());
    },
    gives('C1:C2'),
    LIST,
  ),
];
