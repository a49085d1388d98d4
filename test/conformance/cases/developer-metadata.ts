import { casesOf, fails, gives, type Scratch } from '../case';
import { reference } from '../sources';
import { GAS_FAKES_METADATA, SHEET, SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const range = casesOf('SpreadsheetApp.Range');
const metadata = casesOf('SpreadsheetApp.DeveloperMetadata');

const METADATA = reference('spreadsheet/developer-metadata');

/** Metadata on the tab; what hangs on a tab goes with it. */
const onTab = ({ sheet }: Scratch) =>
  sheet.addDeveloperMetadata('khoa', 'giá trị').getDeveloperMetadata()[0]!;
const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Keys and values that programs hang on a file. */
export const developerMetadata = [
  sheetCase(
    'addDeveloperMetadata',
    'gives the tab',
    ({ sheet }) => sheet.addDeveloperMetadata('khoa').getSheetId() === sheet.getSheetId(),
    gives(true),
    GAS_FAKES_METADATA,
  ),
  sheetCase(
    'getDeveloperMetadata',
    'of a fresh tab',
    ({ sheet }) => sheet.getDeveloperMetadata(),
    gives([]),
    SHEET,
  ),
  sheetCase(
    'getDeveloperMetadata',
    'what was added',
    (scratch) => [onTab(scratch).getKey(), onTab(scratch).getValue()],
    gives(['khoa', 'giá trị']),
    GAS_FAKES_METADATA,
  ),
  range(
    'addDeveloperMetadata',
    'on a whole column',
    ({ sheet }) => sheet.getRange('G:G').addDeveloperMetadata('khoa', 'x').getDeveloperMetadata().length,
    gives(1),
    GAS_FAKES_METADATA,
  ),
  range(
    'addDeveloperMetadata',
    'on some cells',
    ({ sheet }) => sheet.getRange('B2:D4').addDeveloperMetadata('khoa'),
    fails(ARBITRARY),
    GAS_FAKES_METADATA,
  ),
  range(
    'addDeveloperMetadata',
    'on one cell',
    ({ sheet }) => sheet.getRange('A1').addDeveloperMetadata('khoa'),
    fails(ARBITRARY),
    GAS_FAKES_METADATA,
  ),
  range(
    'getDeveloperMetadata',
    'a cell of the column has none',
    ({ sheet }) => {
      sheet.getRange('G:G').addDeveloperMetadata('khoa', 'x');
      return sheet.getRange('G3').getDeveloperMetadata();
    },
    gives([]),
    GAS_FAKES_METADATA,
  ),
  file(
    'addDeveloperMetadata',
    'on the file',
    ({ book }) => {
      book.addDeveloperMetadata('tu-kiem-tra', 'x');
      const [added] = book.createDeveloperMetadataFinder().withKey('tu-kiem-tra').find();
      const type = String(added!.getLocation().getLocationType());
      added!.remove();
      return type;
    },
    gives('SPREADSHEET'),
    METADATA,
  ),
  file(
    'getDeveloperMetadata',
    'not what hangs on a tab',
    (scratch) => {
      onTab(scratch).setKey('chi-o-tab');
      return scratch.book.getDeveloperMetadata().some((one) => one.getKey() === 'chi-o-tab');
    },
    gives(false),
    SPREADSHEET,
  ),
  metadata(
    'getId',
    'finds it again',
    (scratch) => scratch.sheet.createDeveloperMetadataFinder().withId(onTab(scratch).getId()).find().length,
    gives(1),
    METADATA,
  ),
  metadata('getKey', 'as it was added', (scratch) => onTab(scratch).getKey(), gives('khoa'), METADATA),
  metadata(
    'getValue',
    'none was given',
    ({ sheet }) => sheet.addDeveloperMetadata('khoa').getDeveloperMetadata()[0]!.getValue(),
    gives(null),
    METADATA,
  ),
  metadata(
    'getVisibility',
    'DOCUMENT when nothing is said',
    (scratch) => String(onTab(scratch).getVisibility()),
    gives('DOCUMENT'),
    GAS_FAKES_METADATA,
  ),
  metadata(
    'getVisibility',
    'as it was added',
    ({ sheet }) =>
      String(
        sheet
          .addDeveloperMetadata('khoa', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
          .getDeveloperMetadata()[0]!
          .getVisibility(),
      ),
    gives('PROJECT'),
    GAS_FAKES_METADATA,
  ),
  metadata(
    'getLocation',
    'is the tab',
    (scratch) => onTab(scratch).getLocation().getSheet()?.getSheetId() === scratch.sheet.getSheetId(),
    gives(true),
    METADATA,
  ),
  metadata(
    'setKey',
    'another key',
    (scratch) => onTab(scratch).setKey('khác').getKey(),
    gives('khác'),
    GAS_FAKES_METADATA,
  ),
  metadata(
    'setValue',
    'another value',
    (scratch) => {
      onTab(scratch).setValue('khác');
      return scratch.sheet.getDeveloperMetadata()[0]!.getValue();
    },
    gives('khác'),
    GAS_FAKES_METADATA,
  ),
  metadata(
    'setVisibility',
    'another one',
    (scratch) =>
      String(
        onTab(scratch).setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).getVisibility(),
      ),
    gives('PROJECT'),
    METADATA,
  ),
  metadata(
    'moveToRow',
    'hangs on the row',
    (scratch) =>
      String(onTab(scratch).moveToRow(scratch.sheet.getRange('9:9')).getLocation().getLocationType()),
    gives('ROW'),
    METADATA,
  ),
  metadata(
    'moveToColumn',
    'hangs on the column',
    (scratch) =>
      String(onTab(scratch).moveToColumn(scratch.sheet.getRange('J:J')).getLocation().getLocationType()),
    gives('COLUMN'),
    METADATA,
  ),
  metadata(
    'moveToSheet',
    'hangs on the tab',
    ({ sheet }) => {
      const [onRow] = sheet.getRange('9:9').addDeveloperMetadata('khoa').getDeveloperMetadata();
      return onRow!.moveToSheet(sheet).getLocation().getSheet()?.getSheetId() === sheet.getSheetId();
    },
    gives(true),
    METADATA,
  ),
  metadata(
    'moveToSpreadsheet',
    'hangs on the file',
    (scratch) => {
      const moved = onTab(scratch).moveToSpreadsheet();
      const type = String(moved.getLocation().getLocationType());
      moved.remove();
      return type;
    },
    gives('SPREADSHEET'),
    METADATA,
  ),
  metadata(
    'remove',
    'is gone',
    (scratch) => {
      onTab(scratch).remove();
      return scratch.sheet.getDeveloperMetadata();
    },
    gives([]),
    METADATA,
  ),
];
