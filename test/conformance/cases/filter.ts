import { casesOf, fails, gives, type Scratch } from '../case';
import { record, reference, UNVERIFIED } from '../sources';

const app = casesOf('SpreadsheetApp');
const range = casesOf('SpreadsheetApp.Range');
const sheetCall = casesOf('SpreadsheetApp.Sheet');
const filter = casesOf('SpreadsheetApp.Filter');
const builder = casesOf('SpreadsheetApp.FilterCriteriaBuilder');
const criteria = casesOf('SpreadsheetApp.FilterCriteria');

const PAGE = reference('spreadsheet/filter');
const BUILDER = reference('spreadsheet/filter-criteria-builder');
const GAS_FAKES = record('github.com/brucemcpherson/gas-fakes');

/** Names and points below headings, with a filter over them. */
const table = ({ sheet }: Scratch) =>
  sheet
    .getRange('A1:B5')
    .setValues([
      ['Tên', 'Điểm'],
      ['Ước', 80],
      ['An', 94.5],
      ['', 50],
      ['Bình', ''],
    ])
    .createFilter();

type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
/** Which of rows 1–5 a column's criteria hide. */
const hiddenBy = (column: number, when: (made: Builder) => Builder) => (scratch: Scratch) => {
  table(scratch).setColumnFilterCriteria(column, when(SpreadsheetApp.newFilterCriteria()).build());
  return [1, 2, 3, 4, 5].filter((row) => scratch.sheet.isRowHiddenByFilter(row));
};

/** The filter of a tab. */
export const filters = [
  range(
    'createFilter',
    'a second one is refused',
    (scratch) => {
      table(scratch);
      return scratch.sheet.getRange('D1:D2').createFilter();
    },
    fails("You can't create a filter in a sheet that already has a filter."),
    GAS_FAKES,
  ),
  range(
    'getFilter',
    'of the tab the range is on',
    (scratch) => {
      table(scratch);
      return scratch.sheet.getRange('Z9').getFilter()?.getRange().getA1Notation();
    },
    gives('A1:B5'),
    reference('spreadsheet/range#getfilter'),
  ),
  sheetCall(
    'getFilter',
    'null where there is none',
    ({ sheet }) => sheet.getFilter(),
    gives(null),
    reference('spreadsheet/sheet#getfilter'),
  ),
  sheetCall(
    'isRowHiddenByFilter',
    'not by itself',
    (scratch) => {
      table(scratch);
      return [1, 2, 3, 4, 5].map((row) => scratch.sheet.isRowHiddenByFilter(row));
    },
    gives([false, false, false, false, false]),
    reference('spreadsheet/sheet#isrowhiddenbyfilterrowposition'),
  ),
  sheetCall(
    'isRowHiddenByUser',
    'hidden by the filter is not hidden by the user',
    (scratch) => {
      const met = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(90).build();
      table(scratch).setColumnFilterCriteria(2, met);
      return [scratch.sheet.isRowHiddenByFilter(2), scratch.sheet.isRowHiddenByUser(2)];
    },
    gives([true, false]),
    reference('spreadsheet/sheet#isrowhiddenbyuserrowposition'),
  ),
  ...(
    [
      ['whenNumberGreaterThan', 2, (made: Builder) => made.whenNumberGreaterThan(60), [4, 5]],
      ['whenNumberLessThan', 2, (made: Builder) => made.whenNumberLessThan(60), [2, 3, 5]],
      ['whenNumberBetween', 2, (made: Builder) => made.whenNumberBetween(50, 80), [3, 5]],
      ['whenTextContains', 1, (made: Builder) => made.whenTextContains('n'), [2, 4]],
      ['whenTextEqualTo', 1, (made: Builder) => made.whenTextEqualTo('An'), [2, 4, 5]],
      ['whenTextStartsWith', 1, (made: Builder) => made.whenTextStartsWith('B'), [2, 3, 4]],
      ['whenCellEmpty', 1, (made: Builder) => made.whenCellEmpty(), [2, 3, 5]],
      ['whenCellNotEmpty', 1, (made: Builder) => made.whenCellNotEmpty(), [4]],
      ['whenFormulaSatisfied', 2, (made: Builder) => made.whenFormulaSatisfied('=B2>=80'), [4, 5]],
      ['setHiddenValues', 1, (made: Builder) => made.setHiddenValues(['An', 'Bình']), [3, 5]],
    ] as const
  ).map(([method, column, when, hidden]) =>
    builder(method, 'hides the rows that do not fit', hiddenBy(column, when), gives([...hidden]), UNVERIFIED),
  ),
  app(
    'newFilterCriteria',
    'a fresh one has nothing',
    () => {
      const made = SpreadsheetApp.newFilterCriteria();
      return [made.getCriteriaType(), made.getCriteriaValues(), made.getHiddenValues()];
    },
    gives([null, [], []]),
    UNVERIFIED,
  ),
  criteria(
    'getCriteriaType',
    'with its values',
    () => {
      const made = SpreadsheetApp.newFilterCriteria().whenNumberBetween(1, 2).build();
      return [String(made.getCriteriaType()), made.getCriteriaValues()];
    },
    gives(['NUMBER_BETWEEN', [1, 2]]),
    BUILDER,
  ),
  criteria(
    'copy',
    'a copy can be changed without the first',
    () => {
      const first = SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build();
      const second = first.copy().setHiddenValues(['b']).build();
      return [first.getHiddenValues(), second.getHiddenValues()];
    },
    gives([['a'], ['b']]),
    BUILDER,
  ),
  filter(
    'getColumnFilterCriteria',
    'null for a column without',
    (scratch) => table(scratch).getColumnFilterCriteria(1),
    gives(null),
    PAGE,
  ),
  filter(
    'getColumnFilterCriteria',
    'what was set',
    (scratch) => {
      const met = SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build();
      return table(scratch).setColumnFilterCriteria(1, met).getColumnFilterCriteria(1)?.getHiddenValues();
    },
    gives(['An']),
    PAGE,
  ),
  filter(
    'setColumnFilterCriteria',
    'two columns hide together',
    (scratch) => {
      const fresh = () => SpreadsheetApp.newFilterCriteria();
      table(scratch)
        .setColumnFilterCriteria(1, fresh().whenCellNotEmpty().build())
        .setColumnFilterCriteria(2, fresh().whenNumberGreaterThan(90).build());
      return [1, 2, 3, 4, 5].filter((row) => scratch.sheet.isRowHiddenByFilter(row));
    },
    gives([2, 4, 5]),
    PAGE,
  ),
  filter(
    'removeColumnFilterCriteria',
    'shows the rows again',
    (scratch) => {
      const met = SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build();
      table(scratch).setColumnFilterCriteria(1, met).removeColumnFilterCriteria(1);
      return scratch.sheet.isRowHiddenByFilter(3);
    },
    gives(false),
    PAGE,
  ),
  filter(
    'sort',
    'upwards, the heading stays, blanks last',
    (scratch) => {
      table(scratch).sort(1, true);
      return scratch.sheet.getRange('A1:A5').getValues();
    },
    gives([['Tên'], ['An'], ['Bình'], ['Ước'], ['']]),
    PAGE,
  ),
  filter(
    'sort',
    'downwards, blanks last all the same',
    (scratch) => {
      table(scratch).sort(2, false);
      return scratch.sheet.getRange('B1:B5').getValues();
    },
    gives([['Điểm'], [94.5], [80], [50], ['']]),
    UNVERIFIED,
  ),
  filter(
    'remove',
    'the filter is gone and its rows are back',
    (scratch) => {
      const met = SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build();
      table(scratch).setColumnFilterCriteria(1, met).remove();
      return [scratch.sheet.getFilter(), scratch.sheet.isRowHiddenByFilter(3)];
    },
    gives([null, false]),
    PAGE,
  ),
  filter(
    'getRange',
    'goes down with inserted rows, and so do hidden rows',
    (scratch) => {
      const met = SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build();
      const made = table(scratch).setColumnFilterCriteria(1, met);
      scratch.sheet.insertRowsBefore(1, 1);
      return [made.getRange().getA1Notation(), [3, 4].map((row) => scratch.sheet.isRowHiddenByFilter(row))];
    },
    gives(['A2:B6', [false, true]]),
    UNVERIFIED,
  ),
];
