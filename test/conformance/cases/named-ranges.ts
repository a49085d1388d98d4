import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES_METADATA, GAS_FAKES_NAMES, SHEET, SPREADSHEET } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const range = casesOf('SpreadsheetApp.Range');
const named = casesOf('SpreadsheetApp.NamedRange');
const metadata = casesOf('SpreadsheetApp.DeveloperMetadata');
const location = casesOf('SpreadsheetApp.DeveloperMetadataLocation');
const finder = casesOf('SpreadsheetApp.DeveloperMetadataFinder');

const NAMED = reference('spreadsheet/named-range');
const METADATA = reference('spreadsheet/developer-metadata');
const LOCATION = reference('spreadsheet/developer-metadata-location');
const FINDER = reference('spreadsheet/developer-metadata-finder');
const NAME = 'TU_KIEM_TRA';

/** Gives B2:B3 a name, reads something, and takes the name away again. */
const withName =
  (read: (name: GoogleAppsScript.Spreadsheet.NamedRange, scratch: Scratch) => unknown) =>
  (scratch: Scratch) => {
    const { book, sheet } = scratch;
    sheet.getRange('B2:B3').setValues([[1], [2]]);
    book.setNamedRange(NAME, sheet.getRange('B2:B3'));
    try {
      return read(sheet.getNamedRanges()[0]!, scratch);
    } finally {
      for (const left of sheet.getNamedRanges()) left.remove();
    }
  };
/** Metadata on the tab; what hangs on a tab goes with it. */
const onTab = ({ sheet }: Scratch) =>
  sheet.addDeveloperMetadata('khoa', 'giá trị').getDeveloperMetadata()[0]!;
const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Names of areas. */
export const namedRanges = [
  file(
    'setNamedRange',
    'is found by its name',
    withName((_, { book }) => book.getRangeByName(NAME)?.getA1Notation()),
    gives('B2:B3'),
    SPREADSHEET,
  ),
  file(
    'setNamedRange',
    'a name that is taken moves',
    withName((_, { book, sheet }) => {
      book.setNamedRange(NAME, sheet.getRange('C1'));
      return [book.getRangeByName(NAME)?.getA1Notation(), sheet.getNamedRanges().length];
    }),
    gives(['C1', 1]),
    UNVERIFIED,
  ),
  file(
    'getRangeByName',
    'no such name',
    ({ book }) => book.getRangeByName('khong_co_ten_nay'),
    gives(null),
    SPREADSHEET,
  ),
  file(
    'getNamedRanges',
    'has the name',
    withName((_, { book }) => book.getNamedRanges().some((one) => one.getName() === NAME)),
    gives(true),
    GAS_FAKES_NAMES,
  ),
  file(
    'removeNamedRange',
    'is gone',
    withName((_, { book }) => {
      book.removeNamedRange(NAME);
      return book.getRangeByName(NAME);
    }),
    gives(null),
    SPREADSHEET,
  ),
  sheetCase(
    'getNamedRanges',
    'of the tab',
    withName((_, { sheet }) => sheet.getNamedRanges().map((one) => one.getName())),
    gives([NAME]),
    SHEET,
  ),
  named(
    'getName',
    'as it was set',
    withName((name) => name.getName()),
    gives(NAME),
    NAMED,
  ),
  named(
    'getRange',
    'of the name',
    withName((name) => name.getRange().getA1Notation()),
    gives('B2:B3'),
    GAS_FAKES_NAMES,
  ),
  named(
    'getRange',
    'follows when a row comes in above',
    withName((name, { sheet }) => {
      sheet.insertRowBefore(1);
      return [name.getRange().getA1Notation(), sheet.getNamedRanges()[0]!.getRange().getA1Notation()][1];
    }),
    gives('B3:B4'),
    UNVERIFIED,
  ),
  named(
    'setName',
    'formulas follow',
    withName((name, { sheet }) => {
      sheet.getRange('A1').setFormula(`=SUM(${NAME})`);
      name.setName('TU_KIEM_TRA_HAI');
      return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];
    }),
    gives(['=SUM(TU_KIEM_TRA_HAI)', 3]),
    UNVERIFIED,
  ),
  named(
    'setRange',
    'another place',
    withName((name, { sheet }) => name.setRange(sheet.getRange('C1:C2')).getRange().getA1Notation()),
    gives('C1:C2'),
    NAMED,
  ),
  named(
    'remove',
    'is gone',
    withName((name, { sheet }) => {
      name.remove();
      return sheet.getNamedRanges().length;
    }),
    gives(0),
    GAS_FAKES_NAMES,
  ),
];

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
  range(
    'createDeveloperMetadataFinder',
    'of a row',
    ({ sheet }) => {
      sheet.getRange('8:8').addDeveloperMetadata('khoa', 'x');
      return sheet.getRange('8:8').createDeveloperMetadataFinder().find().length;
    },
    gives(1),
    FINDER,
  ),
  sheetCase(
    'createDeveloperMetadataFinder',
    'finds what hangs on rows too',
    ({ sheet }) => {
      sheet.addDeveloperMetadata('a').getRange('8:8').addDeveloperMetadata('b');
      return sheet
        .createDeveloperMetadataFinder()
        .find()
        .map((one) => one.getKey())
        .sort();
    },
    gives(['a', 'b']),
    FINDER,
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
  file(
    'createDeveloperMetadataFinder',
    'finds what hangs on a tab',
    (scratch) => {
      onTab(scratch).setKey('chi-o-tab');
      return scratch.book.createDeveloperMetadataFinder().withKey('chi-o-tab').find().length;
    },
    gives(1),
    GAS_FAKES_METADATA,
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
  location(
    'getLocationType',
    'SHEET',
    (scratch) => String(onTab(scratch).getLocation().getLocationType()),
    gives('SHEET'),
    GAS_FAKES_METADATA,
  ),
  location(
    'getSheet',
    'of a row is none',
    ({ sheet }) =>
      sheet.getRange('8:8').addDeveloperMetadata('khoa').getDeveloperMetadata()[0]!.getLocation().getSheet(),
    gives(null),
    LOCATION,
  ),
  location(
    'getRow',
    'follows when rows come in above',
    ({ sheet }) => {
      sheet.getRange('8:8').addDeveloperMetadata('khoa');
      sheet.insertRowsBefore(1, 2);
      return sheet.createDeveloperMetadataFinder().find()[0]!.getLocation().getRow()?.getRow();
    },
    gives(10),
    reference('spreadsheet/developer-metadata'),
  ),
  location(
    'getColumn',
    'of a column',
    ({ sheet }) =>
      sheet
        .getRange('G:G')
        .addDeveloperMetadata('khoa')
        .getDeveloperMetadata()[0]!
        .getLocation()
        .getColumn()
        ?.getColumn(),
    gives(7),
    LOCATION,
  ),
  location(
    'getSpreadsheet',
    'of a tab is none',
    (scratch) => onTab(scratch).getLocation().getSpreadsheet(),
    gives(null),
    LOCATION,
  ),
  finder(
    'find',
    'nothing there',
    ({ sheet }) => sheet.createDeveloperMetadataFinder().find(),
    gives([]),
    FINDER,
  ),
  finder(
    'withKey',
    'one of two',
    ({ sheet }) =>
      sheet
        .addDeveloperMetadata('a')
        .addDeveloperMetadata('b')
        .createDeveloperMetadataFinder()
        .withKey('b')
        .find().length,
    gives(1),
    GAS_FAKES_METADATA,
  ),
  finder(
    'withValue',
    'and a key',
    ({ sheet }) =>
      sheet
        .addDeveloperMetadata('a', '1')
        .addDeveloperMetadata('a', '2')
        .createDeveloperMetadataFinder()
        .withKey('a')
        .withValue('2')
        .find().length,
    gives(1),
    GAS_FAKES_METADATA,
  ),
  finder(
    'withId',
    'an id nobody has',
    (scratch) =>
      scratch.sheet
        .createDeveloperMetadataFinder()
        .withId(onTab(scratch).getId() + 1)
        .find(),
    gives([]),
    FINDER,
  ),
  finder(
    'withLocationType',
    'rows only',
    ({ sheet }) => {
      sheet.addDeveloperMetadata('a').getRange('8:8').addDeveloperMetadata('b');
      return sheet
        .createDeveloperMetadataFinder()
        .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW)
        .find()
        .map((one) => one.getKey());
    },
    gives(['b']),
    FINDER,
  ),
  finder(
    'withVisibility',
    'of one kind',
    ({ sheet }) =>
      sheet
        .addDeveloperMetadata('a')
        .createDeveloperMetadataFinder()
        .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
        .find(),
    gives([]),
    FINDER,
  ),
  finder(
    'onIntersectingLocations',
    'a row sees what hangs on its tab',
    ({ sheet }) =>
      sheet
        .addDeveloperMetadata('a')
        .getRange('8:8')
        .createDeveloperMetadataFinder()
        .onIntersectingLocations()
        .find().length,
    gives(1),
    FINDER,
  ),
];
