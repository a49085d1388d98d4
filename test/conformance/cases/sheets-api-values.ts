import { casesOf, fails, gives, type Scratch } from '../case';
import { record, sheetsApi, UNVERIFIED } from '../sources';

const values = casesOf('Sheets.Spreadsheets.Values');
const VALUES_GUIDE = sheetsApi('guides/values');
const REFERENCE = sheetsApi('reference/rest/v4/spreadsheets.values');
const RENDER = sheetsApi('reference/rest/v4/ValueRenderOption');
const APPEND = sheetsApi('guides/values#append_values');
const TOO_FAR = record('github.com/home-assistant/core/issues/104198');
const NO_RANGE = record('github.com/robin900/gspread-formatting/issues/49');
const OUTSIDE = record('github.com/nithinmurali/pygsheets/issues/120');

const api = () => Sheets!.Spreadsheets.Values;

/** An address on the case's own tab. */
const on = ({ sheet }: Scratch, a1: string) => `'${sheet.getName()}'!${a1}`;

/** Writes rows from A1 on, and lets the API see them. */
function filled({ sheet }: Scratch, rows: unknown[][]): void {
  sheet.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows);
  SpreadsheetApp.flush();
}

const read = (scratch: Scratch, a1: string, options: object = {}) =>
  api().get(scratch.book.getId(), on(scratch, a1), options).values;

const shown = ({ sheet }: Scratch, a1: string) => sheet.getRange(a1).getValues();

/** A range of the API's answer without the tab's name, which differs from case to case. */
const withoutTab = (range: string | undefined) => range?.replace(/^.*!/, '');

/** Reading and writing values by the Sheets API. */
export const sheetsApiValues = [
  values(
    'get',
    'blanks at the end of a row and blank rows at the end are left out',
    (scratch) => {
      filled(scratch, [
        ['Hộ 1', '', 'đạt', ''],
        ['', '', '', ''],
        ['', 'x', '', ''],
      ]);
      return read(scratch, 'A1:D5');
    },
    gives([['Hộ 1', '', 'đạt'], [], ['', 'x']]),
    REFERENCE,
  ),
  values(
    'get',
    'nothing there: no values at all',
    (scratch) => Object.keys(api().get(scratch.book.getId(), on(scratch, 'A1:B2'))).sort(),
    gives(['majorDimension', 'range']),
    REFERENCE,
  ),
  values(
    'get',
    'formatted values are the texts shown',
    (scratch) => {
      filled(scratch, [[94.5, true, 'chữ']]);
      return read(scratch, 'A1:C1');
    },
    gives([['94,5', 'TRUE', 'chữ']]),
    RENDER,
  ),
  values(
    'get',
    'unformatted values keep their type',
    (scratch) => {
      filled(scratch, [[94.5, true, 'chữ']]);
      return read(scratch, 'A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' });
    },
    gives([[94.5, true, 'chữ']]),
    RENDER,
  ),
  values(
    'get',
    'a day is a serial number when unformatted',
    (scratch) => {
      filled(scratch, [[new Date(2026, 1, 1)]]);
      return read(scratch, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' });
    },
    gives([[46054]]),
    sheetsApi('reference/rest/v4/DateTimeRenderOption'),
  ),
  values(
    'get',
    'a day as text when asked for',
    (scratch) => {
      scratch.sheet
        .getRange('A1')
        .setValue(new Date(2026, 1, 1))
        .setNumberFormat('dd/mm/yyyy');
      SpreadsheetApp.flush();
      return read(scratch, 'A1', {
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'FORMATTED_STRING',
      });
    },
    gives([['01/02/2026']]),
    sheetsApi('reference/rest/v4/DateTimeRenderOption'),
  ),
  values(
    'get',
    'formulas instead of results',
    (scratch) => {
      filled(scratch, [[2, '=A1*3']]);
      return [read(scratch, 'A1:B1', { valueRenderOption: 'FORMULA' }), read(scratch, 'A1:B1')];
    },
    gives([[[2, '=A1*3']], [['2', '6']]]),
    RENDER,
  ),
  values(
    'get',
    'by columns',
    (scratch) => {
      filled(scratch, [
        ['a', 'b'],
        ['c', ''],
      ]);
      return read(scratch, 'A1:B2', { majorDimension: 'COLUMNS' });
    },
    gives([['a', 'c'], ['b']]),
    REFERENCE,
  ),
  values(
    'get',
    'an open range ends with the grid',
    (scratch) => withoutTab(api().get(scratch.book.getId(), on(scratch, 'B2:C')).range),
    gives('B2:C1000'),
    REFERENCE,
  ),
  values(
    'get',
    'the tab alone means all of it',
    (scratch) => {
      filled(scratch, [['một', 'hai']]);
      const answer = api().get(scratch.book.getId(), scratch.sheet.getName());
      return [withoutTab(answer.range), answer.values];
    },
    gives(['A1:Z1000', [['một', 'hai']]]),
    sheetsApi('guides/concepts#cell'),
  ),
  values(
    'get',
    'what reaches beyond the grid is cut off',
    (scratch) => withoutTab(api().get(scratch.book.getId(), on(scratch, 'Y999:AB1200')).range),
    gives('Y999:Z1000'),
    UNVERIFIED,
  ),
  values(
    'get',
    'a tab nobody has',
    ({ book }) => api().get(book.getId(), 'Không có!A1'),
    fails('API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Không có!A1'),
    NO_RANGE,
  ),
  values(
    'get',
    'a file nobody has',
    () => api().get('1khongCoTepNaoMangMaNay', 'A1'),
    fails('API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.'),
    record('github.com/brucemcpherson/gas-fakes'),
  ),
  values(
    'get',
    'the range left out',
    ({ book }) => (api().get as (id: string) => unknown)(book.getId()),
    fails('Invalid number of arguments provided. Expected 2-3 only'),
    UNVERIFIED,
  ),
  values(
    'batchGet',
    'several ranges in the order asked for',
    (scratch) => {
      filled(scratch, [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      const ranges = [on(scratch, 'B2'), on(scratch, 'A1')];
      return api()
        .batchGet(scratch.book.getId(), { ranges })
        .valueRanges?.map((each) => each.values);
    },
    gives([[['d']], [['a']]]),
    VALUES_GUIDE,
  ),
  values(
    'batchGet',
    'one bad range fails them all',
    (scratch) => api().batchGet(scratch.book.getId(), { ranges: [on(scratch, 'A1'), 'Không có!A1'] }),
    fails(
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: Không có!A1',
    ),
    UNVERIFIED,
  ),
  values(
    'update',
    'as typed: numbers and formulas are read',
    (scratch) => {
      const body = { values: [['94,5', '=A1*2']] };
      api().update(body, scratch.book.getId(), on(scratch, 'A1:B1'), { valueInputOption: 'USER_ENTERED' });
      return shown(scratch, 'A1:B1');
    },
    gives([[94.5, 189]]),
    sheetsApi('reference/rest/v4/ValueInputOption'),
  ),
  values(
    'update',
    'raw: texts stay texts',
    (scratch) => {
      const body = { values: [['94,5', '=A1*2', '01/02/2026']] };
      api().update(body, scratch.book.getId(), on(scratch, 'A1:C1'), { valueInputOption: 'RAW' });
      return shown(scratch, 'A1:C1');
    },
    gives([['94,5', '=A1*2', '01/02/2026']]),
    sheetsApi('reference/rest/v4/ValueInputOption'),
  ),
  values(
    'update',
    'null leaves a cell alone, an empty text empties it',
    (scratch) => {
      filled(scratch, [['a', 'b', 'c']]);
      const body = { values: [[null, '', 'z']] } as unknown as GoogleAppsScript.Sheets.Schema.ValueRange;
      api().update(body, scratch.book.getId(), on(scratch, 'A1:C1'), { valueInputOption: 'RAW' });
      return shown(scratch, 'A1:C1');
    },
    gives([['a', '', 'z']]),
    REFERENCE,
  ),
  values(
    'update',
    'what was written, counted',
    (scratch) => {
      const body = { values: [[1, 2], [3]] };
      const options = { valueInputOption: 'RAW' };
      const answer = api().update(body, scratch.book.getId(), on(scratch, 'B2:C3'), options);
      const { updatedRows, updatedColumns, updatedCells } = answer;
      return [withoutTab(answer.updatedRange), updatedRows, updatedColumns, updatedCells];
    },
    gives(['B2:C3', 2, 2, 3]),
    VALUES_GUIDE,
  ),
  values(
    'update',
    'a single cell is the corner of what is written',
    (scratch) => {
      const body = { values: [[1], [2]] };
      api().update(body, scratch.book.getId(), on(scratch, 'A1'), { valueInputOption: 'RAW' });
      return shown(scratch, 'A1:A2');
    },
    gives([[1], [2]]),
    record('github.com/burnash/gspread#updating-cells'),
  ),
  values(
    'update',
    'more rows than the range has',
    (scratch) => {
      scratch.sheet.setName('Quá dài');
      const body = { values: [[1, 2], [3], [4]] };
      api().update(body, scratch.book.getId(), "'Quá dài'!A1:B2", { valueInputOption: 'RAW' });
    },
    fails(
      "API call to sheets.spreadsheets.values.update failed with error: Requested writing within range ['Quá dài'!A1:B2], but tried writing to row [3]",
    ),
    OUTSIDE,
  ),
  values(
    'update',
    'more columns than the range has',
    (scratch) => {
      scratch.sheet.setName('Quá rộng');
      const body = { values: [[1, 2, 3]] };
      api().update(body, scratch.book.getId(), "'Quá rộng'!A1:B2", { valueInputOption: 'RAW' });
    },
    fails(
      "API call to sheets.spreadsheets.values.update failed with error: Requested writing within range ['Quá rộng'!A1:B2], but tried writing to column [C]",
    ),
    OUTSIDE,
  ),
  values(
    'update',
    'beyond the grid',
    (scratch) => {
      scratch.sheet.setName('Hết lưới');
      const body = { values: [[1]] };
      api().update(body, scratch.book.getId(), "'Hết lưới'!A1001", { valueInputOption: 'RAW' });
    },
    fails(
      "API call to sheets.spreadsheets.values.update failed with error: Range ('Hết lưới'!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
    ),
    TOO_FAR,
  ),
  values(
    'update',
    'without saying how to read',
    (scratch) => api().update({ values: [[1]] }, scratch.book.getId(), on(scratch, 'A1')),
    fails(
      "API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified",
    ),
    record('github.com/googleapis/google-api-nodejs-client/issues/964'),
  ),
  values(
    'batchUpdate',
    'all of it or none',
    (scratch) => {
      const data = [
        { range: on(scratch, 'A1'), values: [['mới']] },
        { range: 'Không có!A1', values: [['mới']] },
      ];
      try {
        api().batchUpdate({ valueInputOption: 'RAW', data }, scratch.book.getId());
      } catch {
        return shown(scratch, 'A1');
      }
      return 'no error';
    },
    gives([['']]),
    UNVERIFIED,
  ),
  values(
    'batchUpdate',
    'totals over all ranges',
    (scratch) => {
      const data = [
        { range: on(scratch, 'A1:B1'), values: [[1, 2]] },
        { range: on(scratch, 'C3'), values: [[3]] },
      ];
      const answer = api().batchUpdate({ valueInputOption: 'RAW', data }, scratch.book.getId());
      return [answer.totalUpdatedCells, answer.totalUpdatedRows, answer.totalUpdatedSheets];
    },
    gives([3, 2, 1]),
    VALUES_GUIDE,
  ),
  values(
    'append',
    'below the table that the range touches',
    (scratch) => {
      filled(scratch, [
        ['Tên', 'Điểm'],
        ['An', 9],
      ]);
      const options = { valueInputOption: 'RAW' };
      const answer = api().append(
        { values: [['Bình', 8]] },
        scratch.book.getId(),
        on(scratch, 'A1'),
        options,
      );
      return [
        withoutTab(answer.tableRange),
        withoutTab(answer.updates?.updatedRange),
        shown(scratch, 'A3:B3'),
      ];
    },
    gives(['A1:B2', 'A3:B3', [['Bình', 8]]]),
    APPEND,
  ),
  values(
    'append',
    'at the table of the range, not at the last one of the tab',
    (scratch) => {
      scratch.sheet.getRange('A1:C2').setValue('x');
      scratch.sheet.getRange('B4:D6').setValue('y');
      SpreadsheetApp.flush();
      const at = (a1: string) =>
        withoutTab(
          api().append({ values: [['z']] }, scratch.book.getId(), on(scratch, a1), {
            valueInputOption: 'RAW',
          }).updates?.updatedRange,
        );
      return [at('C5:D5'), at('A1:B2'), at('F10')];
    },
    gives(['B7', 'A3', 'F10']),
    APPEND,
  ),
  values(
    'append',
    'a blank tab begins at its first cell',
    (scratch) => {
      const options = { valueInputOption: 'USER_ENTERED' };
      const body = { values: [['1/2/2026']] };
      const answer = api().append(body, scratch.book.getId(), scratch.sheet.getName(), options);
      return [answer.tableRange, withoutTab(answer.updates?.updatedRange)];
    },
    gives([null, 'A1']),
    APPEND,
  ),
  values(
    'clear',
    'empties the cells and keeps their looks',
    (scratch) => {
      const cell = scratch.sheet.getRange('A1').setValue('x').setFontWeight('bold');
      SpreadsheetApp.flush();
      const answer = api().clear({}, scratch.book.getId(), on(scratch, 'A1:B2'));
      return [withoutTab(answer.clearedRange), cell.getValue(), cell.getFontWeight()];
    },
    gives(['A1:B2', '', 'bold']),
    REFERENCE,
  ),
  values(
    'batchClear',
    'several ranges at once',
    (scratch) => {
      filled(scratch, [['a', 'b', 'c']]);
      const ranges = [on(scratch, 'A1'), on(scratch, 'C1')];
      const answer = api().batchClear({ ranges }, scratch.book.getId());
      return [answer.clearedRanges?.map(withoutTab), shown(scratch, 'A1:C1')];
    },
    gives([['A1', 'C1'], [['', 'b', '']]]),
    REFERENCE,
  ),
];
