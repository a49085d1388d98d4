import { casesOf, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { RANGE, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const app = casesOf('SpreadsheetApp');
const range = casesOf('SpreadsheetApp.Range');
const selection = casesOf('SpreadsheetApp.Selection');

const SELECTION = reference('spreadsheet/selection');
const APP = reference('spreadsheet/spreadsheet-app');

const both = ({ sheet }: Scratch) => sheet.getRangeList(['A1', 'C1:C2']);
const place = (found: GoogleAppsScript.Spreadsheet.Range | null) => found?.getA1Notation() ?? null;

/** What is selected. */
export const selections = [
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
