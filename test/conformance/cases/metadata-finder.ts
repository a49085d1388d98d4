import { casesOf, gives, type Scratch } from '../case';
import { reference } from '../sources';
import { GAS_FAKES_METADATA } from '../spreadsheet-sources';

const file = casesOf('SpreadsheetApp.Spreadsheet');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const range = casesOf('SpreadsheetApp.Range');
const location = casesOf('SpreadsheetApp.DeveloperMetadataLocation');
const finder = casesOf('SpreadsheetApp.DeveloperMetadataFinder');

const LOCATION = reference('spreadsheet/developer-metadata-location');
const FINDER = reference('spreadsheet/developer-metadata-finder');

/** Metadata on the tab; what hangs on a tab goes with it. */
const onTab = ({ sheet }: Scratch) =>
  sheet.addDeveloperMetadata('khoa', 'giá trị').getDeveloperMetadata()[0]!;

/** Finding what programs hung on a file, and where it hangs. */
export const metadataFinder = [
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
    'createDeveloperMetadataFinder',
    'finds what hangs on a tab',
    (scratch) => {
      onTab(scratch).setKey('chi-o-tab');
      return scratch.book.createDeveloperMetadataFinder().withKey('chi-o-tab').find().length;
    },
    gives(1),
    GAS_FAKES_METADATA,
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
