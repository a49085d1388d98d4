import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { RANGE, SHEET, SPREADSHEET } from '../spreadsheet-sources';

const list = casesOf('SpreadsheetApp.RangeList');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const book = casesOf('SpreadsheetApp.Spreadsheet');
const app = casesOf('SpreadsheetApp');
const range = casesOf('SpreadsheetApp.Range');
const selection = casesOf('SpreadsheetApp.Selection');

const LIST = reference('spreadsheet/range-list');
const SELECTION = reference('spreadsheet/selection');
const APP = reference('spreadsheet/spreadsheet-app');

const both = ({ sheet }: Scratch) => sheet.getRangeList(['A1', 'C1:C2']);
const cells = ({ sheet }: Scratch) => [sheet.getRange('A1'), sheet.getRange('C2')];
type Read = (cell: GoogleAppsScript.Spreadsheet.Range) => unknown;
/** Does something to A1 and C1:C2 and reads A1 and C2. */
const done =
  (change: (ranges: GoogleAppsScript.Spreadsheet.RangeList) => unknown, read: Read) => (scratch: Scratch) => {
    change(both(scratch));
    return cells(scratch).map(read);
  };
const full = (scratch: Scratch) => both(scratch).setValue(' x ').setNote('n').setFontWeight('bold');
const place = (found: GoogleAppsScript.Spreadsheet.Range | null) => found?.getA1Notation() ?? null;

/** Several ranges at once, and what is selected. */
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
  list(
    'setBackground',
    'for every cell',
    done(
      (ranges) => ranges.setBackground('#ff0000'),
      (cell) => cell.getBackground(),
    ),
    gives(['#ff0000', '#ff0000']),
    LIST,
  ),
  list(
    'setBackgroundRGB',
    'for every cell',
    done(
      (ranges) => ranges.setBackgroundRGB(0, 0, 255),
      (cell) => cell.getBackground(),
    ),
    gives(['#0000ff', '#0000ff']),
    LIST,
  ),
  list(
    'setBorder',
    'for every range',
    done((ranges) => ranges.setBorder(true, true, true, true, true, true), place as Read),
    gives(['A1', 'C2']),
    LIST,
  ),
  list(
    'setFontColor',
    'for every cell',
    done(
      (ranges) => ranges.setFontColor('#ff0000'),
      (cell) => cell.getFontColors()[0]![0],
    ),
    gives(['#ff0000', '#ff0000']),
    LIST,
  ),
  list(
    'setFontFamily',
    'for every cell',
    done(
      (ranges) => ranges.setFontFamily('Roboto'),
      (cell) => cell.getFontFamily(),
    ),
    gives(['Roboto', 'Roboto']),
    LIST,
  ),
  list(
    'setFontLine',
    'for every cell',
    done(
      (ranges) => ranges.setFontLine('underline'),
      (cell) => cell.getFontLine(),
    ),
    gives(['underline', 'underline']),
    LIST,
  ),
  list(
    'setFontSize',
    'for every cell',
    done(
      (ranges) => ranges.setFontSize(14),
      (cell) => cell.getFontSize(),
    ),
    gives([14, 14]),
    LIST,
  ),
  list(
    'setFontStyle',
    'for every cell',
    done(
      (ranges) => ranges.setFontStyle('italic'),
      (cell) => cell.getFontStyle(),
    ),
    gives(['italic', 'italic']),
    LIST,
  ),
  list(
    'setFontWeight',
    'for every cell',
    done(
      (ranges) => ranges.setFontWeight('bold'),
      (cell) => cell.getFontWeight(),
    ),
    gives(['bold', 'bold']),
    LIST,
  ),
  list(
    'setHorizontalAlignment',
    'for every cell',
    done(
      (ranges) => ranges.setHorizontalAlignment('center'),
      (cell) => cell.getHorizontalAlignment(),
    ),
    gives(['center', 'center']),
    LIST,
  ),
  list(
    'setVerticalAlignment',
    'for every cell',
    done(
      (ranges) => ranges.setVerticalAlignment('top'),
      (cell) => cell.getVerticalAlignment(),
    ),
    gives(['top', 'top']),
    LIST,
  ),
  list(
    'setNumberFormat',
    'for every cell',
    done(
      (ranges) => ranges.setNumberFormat('0.00'),
      (cell) => cell.getNumberFormat(),
    ),
    gives(['0.00', '0.00']),
    LIST,
  ),
  list(
    'setNote',
    'for every cell',
    done(
      (ranges) => ranges.setNote('n'),
      (cell) => cell.getNote(),
    ),
    gives(['n', 'n']),
    LIST,
  ),
  list(
    'setWrap',
    'for every cell',
    done(
      (ranges) => ranges.setWrap(true),
      (cell) => cell.getWrap(),
    ),
    gives([true, true]),
    LIST,
  ),
  list(
    'setWrapStrategy',
    'for every cell',
    done(
      (ranges) => ranges.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP),
      (cell) => cell.getWrap(),
    ),
    gives([true, true]),
    LIST,
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
  sheetCase(
    'getActiveRangeList',
    'all that is selected',
    (scratch) => {
      both(scratch).activate();
      return scratch.sheet.getActiveRangeList()?.getRanges().map(place);
    },
    gives(['A1', 'C1:C2']),
    SHEET,
  ),
  sheetCase(
    'setActiveRangeList',
    'selects all',
    (scratch) => scratch.sheet.setActiveRangeList(both(scratch)).getRanges().length,
    gives(2),
    SHEET,
  ),
  range(
    'activate',
    'becomes the active range',
    ({ sheet }) => {
      sheet.getRange('B2:C3').activate();
      return [place(sheet.getActiveRange()), place(sheet.getCurrentCell())];
    },
    gives(['B2:C3', 'B2']),
    RANGE,
  ),
  range(
    'activateAsCurrentCell',
    'within the active range',
    ({ sheet }) => {
      sheet.getRange('B2:C3').activate();
      sheet.getRange('C3').activateAsCurrentCell();
      return [place(sheet.getActiveRange()), place(sheet.getCurrentCell())];
    },
    gives(['B2:C3', 'C3']),
    RANGE,
  ),
  range(
    'activateAsCurrentCell',
    'outside of the active range',
    ({ sheet }) => {
      sheet.getRange('B2:C3').activate();
      sheet.getRange('E5').activateAsCurrentCell();
      return [place(sheet.getActiveRange()), place(sheet.getCurrentCell())];
    },
    gives(['E5', 'E5']),
    RANGE,
  ),
  sheetCase(
    'getActiveRange',
    'of a fresh tab',
    ({ sheet }) => place(sheet.getActiveRange()),
    gives('A1'),
    UNVERIFIED,
  ),
  sheetCase(
    'getActiveCell',
    'of a fresh tab',
    ({ sheet }) => place(sheet.getActiveCell()),
    gives('A1'),
    UNVERIFIED,
  ),
  sheetCase(
    'getCurrentCell',
    'the first of the active range',
    ({ sheet }) => {
      sheet.setActiveRange(sheet.getRange('D4:E5'));
      return place(sheet.getCurrentCell());
    },
    gives('D4'),
    SHEET,
  ),
  sheetCase(
    'setCurrentCell',
    'gives the cell',
    ({ sheet }) => place(sheet.setCurrentCell(sheet.getRange('B2'))),
    gives('B2'),
    SHEET,
  ),
  sheetCase(
    'setActiveRange',
    'gives the range',
    ({ sheet }) => place(sheet.setActiveRange(sheet.getRange('B2:B3'))),
    gives('B2:B3'),
    SHEET,
  ),
  sheetCase(
    'setActiveSelection',
    'by its address',
    ({ sheet }) => place(sheet.setActiveSelection('B2:B3')),
    gives('B2:B3'),
    SHEET,
  ),
  sheetCase(
    'getSelection',
    'knows range and cell',
    ({ sheet }) => {
      sheet.getRange('B2:C3').activate();
      return place(sheet.getSelection().getActiveRange());
    },
    gives('B2:C3'),
    SHEET,
  ),
  selection(
    'getActiveRange',
    'of a selection',
    ({ sheet }) => {
      sheet.getRange('B2').activate();
      return place(SpreadsheetApp.getSelection().getActiveRange());
    },
    gives('B2'),
    SELECTION,
  ),
  selection(
    'getActiveRangeList',
    'of one range',
    ({ sheet }) => {
      sheet.getRange('B2').activate();
      return SpreadsheetApp.getSelection().getActiveRangeList()?.getRanges().map(place);
    },
    gives(['B2']),
    SELECTION,
  ),
  selection(
    'getCurrentCell',
    'of a selection',
    ({ sheet }) => {
      sheet.getRange('B2:C3').activate();
      return place(SpreadsheetApp.getSelection().getCurrentCell());
    },
    gives('B2'),
    SELECTION,
  ),
  selection(
    'getActiveSheet',
    'of a selection',
    ({ sheet }) => SpreadsheetApp.getSelection().getActiveSheet().getSheetId() === sheet.getSheetId(),
    gives(true),
    SELECTION,
  ),
  app(
    'getSelection',
    'is that of the active tab',
    ({ sheet }) => SpreadsheetApp.getSelection().getActiveSheet().getName() === sheet.getName(),
    gives(true),
    APP,
  ),
  app(
    'getActiveRange',
    'on the active tab',
    ({ sheet }) => {
      sheet.getRange('C3').activate();
      return place(SpreadsheetApp.getActiveRange());
    },
    gives('C3'),
    APP,
  ),
  app(
    'setActiveRange',
    'gives the range',
    ({ sheet }) => place(SpreadsheetApp.setActiveRange(sheet.getRange('C3:C4'))),
    gives('C3:C4'),
    APP,
  ),
  app(
    'getActiveRangeList',
    'on the active tab',
    (scratch) => {
      SpreadsheetApp.setActiveRangeList(both(scratch));
      return SpreadsheetApp.getActiveRangeList().getRanges().map(place);
    },
    gives(['A1', 'C1:C2']),
    APP,
  ),
  app(
    'setActiveRangeList',
    'gives the list',
    (scratch) => SpreadsheetApp.setActiveRangeList(both(scratch)).getRanges().length,
    gives(2),
    APP,
  ),
  app(
    'getCurrentCell',
    'on the active tab',
    ({ sheet }) => {
      sheet.getRange('C3:D4').activate();
      return place(SpreadsheetApp.getCurrentCell());
    },
    gives('C3'),
    APP,
  ),
  app(
    'setCurrentCell',
    'gives the cell',
    ({ sheet }) => place(SpreadsheetApp.setCurrentCell(sheet.getRange('C3'))),
    gives('C3'),
    APP,
  ),
];
