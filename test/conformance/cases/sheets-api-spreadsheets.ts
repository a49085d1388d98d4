import { casesOf, fails, gives, type Scratch } from '../case';
import { record, sheetsApi, UNVERIFIED } from '../sources';

const spreadsheets = casesOf('Sheets.Spreadsheets');
const FIELDS = sheetsApi('guides/field-masks');
const REFERENCE = sheetsApi('reference/rest/v4/spreadsheets');
const REQUESTS = sheetsApi('reference/rest/v4/spreadsheets/request');
const BATCH = sheetsApi('guides/batchupdate');

const api = () => Sheets!.Spreadsheets;

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Sends requests; spreadsheets must be told first what the case wrote before. */
function sent({ book }: Scratch, ...requests: Request[]) {
  SpreadsheetApp.flush();
  return api().batchUpdate({ requests }, book.getId());
}

/** Cells of the case's own tab, counted from 0 and without the end. */
const grid = ({ sheet }: Scratch, top: number, left: number, bottom: number, right: number) => ({
  sheetId: sheet.getSheetId(),
  startRowIndex: top,
  startColumnIndex: left,
  endRowIndex: bottom,
  endColumnIndex: right,
});

const rows = ({ sheet }: Scratch, startIndex: number, endIndex: number) => ({
  sheetId: sheet.getSheetId(),
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

/** Spreadsheets as a whole by the Sheets API. */
export const sheetsApiSpreadsheets = [
  spreadsheets(
    'get',
    'fields leave the rest out',
    ({ book }) => Object.keys(api().get(book.getId(), { fields: 'spreadsheetId,properties(title)' })).sort(),
    gives(['properties', 'spreadsheetId']),
    FIELDS,
  ),
  spreadsheets(
    'get',
    'properties of the tabs in their order',
    ({ book, sheet }) => {
      const answer = api().get(book.getId(), { fields: 'sheets.properties(sheetId,index,title)' });
      const own = answer.sheets?.find((each) => each.properties?.sheetId === sheet.getSheetId());
      return [own?.properties?.title === sheet.getName(), own?.properties?.index === sheet.getIndex() - 1];
    },
    gives([true, true]),
    REFERENCE,
  ),
  spreadsheets(
    'get',
    'the size of the grid',
    ({ book, sheet }) => {
      const answer = api().get(book.getId(), { fields: 'sheets.properties' });
      const own = answer.sheets?.find((each) => each.properties?.sheetId === sheet.getSheetId());
      const size = own?.properties?.gridProperties;
      return [size?.rowCount, size?.columnCount];
    },
    gives([1000, 26]),
    REFERENCE,
  ),
  spreadsheets(
    'get',
    'cells of a range with what was entered, what it gives and what it shows',
    ({ book, sheet }) => {
      sheet.getRange('B2').setValue(94.5);
      sheet.getRange('C2').setFormula('=B2*2');
      SpreadsheetApp.flush();
      const answer = api().get(book.getId(), {
        ranges: [`'${sheet.getName()}'!B2:C2`],
        fields: 'sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue)',
      });
      return answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
    },
    gives([
      {
        userEnteredValue: { numberValue: 94.5 },
        effectiveValue: { numberValue: 94.5 },
        formattedValue: '94,5',
      },
      {
        userEnteredValue: { formulaValue: '=B2*2' },
        effectiveValue: { numberValue: 189 },
        formattedValue: '189',
      },
    ]),
    REFERENCE,
  ),
  spreadsheets(
    'get',
    'hidden rows tell so',
    ({ book, sheet }) => {
      sheet.hideRows(2);
      SpreadsheetApp.flush();
      const answer = api().get(book.getId(), {
        ranges: [`'${sheet.getName()}'!A1:A3`],
        fields: 'sheets.data.rowMetadata.hiddenByUser',
      });
      return answer.sheets?.[0]?.data?.[0]?.rowMetadata?.map((row) => row.hiddenByUser === true);
    },
    gives([false, true, false]),
    REFERENCE,
  ),
  spreadsheets(
    'get',
    'a file nobody has',
    () => api().get('1khongCoTepNaoMangMaNay'),
    fails('API call to sheets.spreadsheets.get failed with error: Requested entity was not found.'),
    record('github.com/brucemcpherson/gas-fakes'),
  ),
  spreadsheets(
    'batchUpdate',
    'a new tab answers with its properties',
    (scratch) => {
      const title = 'Trang thêm bằng API';
      const answer = sent(scratch, { addSheet: { properties: { title } } });
      const added = answer.replies?.[0]?.addSheet?.properties;
      const tab = scratch.book.getSheetByName(title);
      const isThere = tab?.getSheetId() === added?.sheetId;
      if (tab) scratch.book.deleteSheet(tab);
      return [added?.title, added?.gridProperties?.rowCount, isThere];
    },
    gives(['Trang thêm bằng API', 1000, true]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'a second tab of the same name',
    (scratch) => {
      scratch.sheet.setName('Đã có');
      return sent(scratch, { addSheet: { properties: { title: 'Đã có' } } });
    },
    fails(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].addSheet: A sheet with the name "Đã có" already exists. Please enter another name.',
    ),
    UNVERIFIED,
  ),
  spreadsheets(
    'batchUpdate',
    'all requests or none',
    (scratch) => {
      const { sheet } = scratch;
      const name = sheet.getName();
      const sheetId = sheet.getSheetId();
      try {
        sent(
          scratch,
          { updateSheetProperties: { properties: { sheetId, title: 'Tên mới' }, fields: 'title' } },
          { deleteSheet: { sheetId: 999_999_999 } },
        );
      } catch {
        return sheet.getName() === name;
      }
      return 'no error';
    },
    gives(true),
    BATCH,
  ),
  spreadsheets(
    'batchUpdate',
    'a tab nobody has',
    (scratch) => sent(scratch, { deleteSheet: { sheetId: 999_999_999 } }),
    fails(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteSheet: No sheet with id: 999999999',
    ),
    UNVERIFIED,
  ),
  spreadsheets(
    'batchUpdate',
    'cells on a tab nobody has',
    (scratch) => sent(scratch, { repeatCell: { range: { sheetId: 999_999_999 }, cell: {}, fields: 'note' } }),
    fails(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].repeatCell: No grid with id: 999999999',
    ),
    UNVERIFIED,
  ),
  spreadsheets(
    'batchUpdate',
    'without saying which fields',
    (scratch) => sent(scratch, { repeatCell: { range: grid(scratch, 0, 0, 1, 1), cell: { note: 'x' } } }),
    fails(
      "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ),
    UNVERIFIED,
  ),
  spreadsheets(
    'batchUpdate',
    'a request nobody knows',
    (scratch) => sent(scratch, { doiMau: {} } as Request),
    fails(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid JSON payload received. Unknown name "doiMau" at \'requests[0]\': Cannot find field.',
    ),
    UNVERIFIED,
  ),
  spreadsheets(
    'batchUpdate',
    'no requests at all',
    (scratch) => sent(scratch),
    fails(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Must specify at least one request.',
    ),
    UNVERIFIED,
  ),
  spreadsheets(
    'batchUpdate',
    'freezing and hiding by properties',
    (scratch) => {
      const { sheet } = scratch;
      const gridProperties = { frozenRowCount: 2 };
      const properties = { sheetId: sheet.getSheetId(), gridProperties, hidden: true };
      const fields = 'gridProperties.frozenRowCount,hidden';
      sent(scratch, { updateSheetProperties: { properties, fields } });
      return [sheet.getFrozenRows(), sheet.isSheetHidden()];
    },
    gives([2, true]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'cells from a corner on: texts stay texts, formulas calculate',
    (scratch) => {
      const { sheet } = scratch;
      const values = [
        { userEnteredValue: { stringValue: '01/02/2026' } },
        { userEnteredValue: { numberValue: 2 } },
        { userEnteredValue: { formulaValue: '=B1+1' } },
      ];
      const start = { sheetId: sheet.getSheetId(), rowIndex: 0, columnIndex: 0 };
      sent(scratch, { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } });
      return sheet.getRange('A1:C1').getValues();
    },
    gives([['01/02/2026', 2, 3]]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'more rows than the range of updateCells has',
    (scratch) => {
      const row = { values: [{ note: 'x' }] };
      const range = grid(scratch, 0, 0, 1, 1);
      return sent(scratch, { updateCells: { range, rows: [row, row], fields: 'note' } });
    },
    fails(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0',
    ),
    record('github.com/Thource/dude-wheres-my-stuff/issues/428'),
  ),
  spreadsheets(
    'batchUpdate',
    'the same looks over an area',
    (scratch) => {
      const cell = { userEnteredFormat: { backgroundColor: { red: 1 }, textFormat: { bold: true } } };
      const fields = 'userEnteredFormat(backgroundColor,textFormat.bold)';
      sent(scratch, { repeatCell: { range: grid(scratch, 0, 0, 2, 2), cell, fields } });
      const range = scratch.sheet.getRange('B2:C2');
      return [range.getBackgrounds(), range.getFontWeights()];
    },
    gives([[['#ff0000', '#ffffff']], [['bold', 'normal']]]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'a field named but not given is cleared',
    (scratch) => {
      const cell = scratch.sheet.getRange('A1').setValue('x').setNote('ghi chú');
      sent(scratch, { repeatCell: { range: grid(scratch, 0, 0, 1, 1), cell: {}, fields: 'note' } });
      return [cell.getValue(), cell.getNote()];
    },
    gives(['x', '']),
    FIELDS,
  ),
  spreadsheets(
    'batchUpdate',
    'rows put in between',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('A1:A2').setValues([['trên'], ['dưới']]);
      sent(scratch, { insertDimension: { range: rows(scratch, 1, 3), inheritFromBefore: true } });
      return [sheet.getRange('A1:A4').getValues(), sheet.getMaxRows()];
    },
    gives([[['trên'], [''], [''], ['dưới']], 1002]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'rows taken out',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('A1:A3').setValues([['một'], ['hai'], ['ba']]);
      sent(scratch, { deleteDimension: { range: rows(scratch, 0, 2) } });
      return [sheet.getRange('A1').getValue(), sheet.getMaxRows()];
    },
    gives(['ba', 998]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'widths and hidden columns',
    (scratch) => {
      const { sheet } = scratch;
      const range = { sheetId: sheet.getSheetId(), dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
      const properties = { pixelSize: 250, hiddenByUser: true };
      sent(scratch, { updateDimensionProperties: { range, properties, fields: 'pixelSize,hiddenByUser' } });
      return [sheet.getColumnWidth(2), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)];
    },
    gives([250, true, false]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'merging and taking apart',
    (scratch) => {
      const range = grid(scratch, 0, 0, 2, 2);
      const merged = () =>
        scratch.sheet
          .getRange('A1:D4')
          .getMergedRanges()
          .map((each) => each.getA1Notation());
      sent(scratch, { mergeCells: { range, mergeType: 'MERGE_ROWS' } });
      const before = merged();
      sent(scratch, { unmergeCells: { range } });
      return [before, merged()];
    },
    gives([['A1:B1', 'A2:B2'], []]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'a named range, and taking it away',
    (scratch) => {
      const { book } = scratch;
      const namedRange = { name: 'ten_thu_API', range: grid(scratch, 0, 0, 2, 1) };
      const answer = sent(scratch, { addNamedRange: { namedRange } });
      const a1 = book.getRangeByName('ten_thu_API')?.getA1Notation();
      const { namedRangeId } = answer.replies?.[0]?.addNamedRange?.namedRange ?? {};
      sent(scratch, { deleteNamedRange: { namedRangeId } });
      return [a1, book.getRangeByName('ten_thu_API')];
    },
    gives(['A1:A2', null]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'cells below everything, the grid grows',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('A1000').setValue('cuối');
      const values = [{ userEnteredValue: { stringValue: 'thêm' } }];
      const appendCells = { sheetId: sheet.getSheetId(), rows: [{ values }], fields: 'userEnteredValue' };
      sent(scratch, { appendCells });
      return [sheet.getMaxRows(), sheet.getRange('A1001').getValue()];
    },
    gives([1001, 'thêm']),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'a chart over the cells, and taking it away',
    (scratch) => {
      const { sheet } = scratch;
      sheet.getRange('A1:B2').setValues([
        ['Tên', 'Điểm'],
        ['An', 9],
      ]);
      const data = (column: number) => ({
        sourceRange: { sources: [grid(scratch, 0, column, 2, column + 1)] },
      });
      const basicChart = {
        chartType: 'COLUMN',
        domains: [{ domain: data(0) }],
        series: [{ series: data(1), targetAxis: 'LEFT_AXIS' }],
        headerCount: 1,
      };
      const anchorCell = { sheetId: sheet.getSheetId(), rowIndex: 3, columnIndex: 0 };
      const chart = { spec: { title: 'Điểm', basicChart }, position: { overlayPosition: { anchorCell } } };
      const answer = sent(scratch, { addChart: { chart } });
      const there = sheet.getCharts().length;
      sent(scratch, { deleteEmbeddedObject: { objectId: answer.replies?.[0]?.addChart?.chart?.chartId } });
      return [there, sheet.getCharts().length];
    },
    gives([1, 0]),
    REQUESTS,
  ),
  spreadsheets(
    'batchUpdate',
    'a protection that only warns, and a filter',
    (scratch) => {
      const { sheet } = scratch;
      const range = grid(scratch, 0, 0, 3, 2);
      sent(scratch, { addProtectedRange: { protectedRange: { range, warningOnly: true } } });
      sent(scratch, { setBasicFilter: { filter: { range } } });
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [
        protection?.isWarningOnly(),
        protection?.getRange().getA1Notation(),
        sheet.getFilter()?.getRange().getA1Notation(),
      ];
    },
    gives([true, 'A1:B3', 'A1:B3']),
    REQUESTS,
  ),
  spreadsheets(
    'create',
    'a new spreadsheet with its first tab named',
    () => {
      const properties = { title: 'Tệp thử bằng API' };
      const made = api().create({ properties, sheets: [{ properties: { title: 'Đầu' } }] });
      DriveApp.getFileById(made.spreadsheetId!).setTrashed(true);
      return [made.properties?.title, made.sheets?.map((each) => each.properties?.title)];
    },
    gives(['Tệp thử bằng API', ['Đầu']]),
    sheetsApi('guides/create'),
  ),
];
