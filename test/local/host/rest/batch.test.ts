import { shiftCells } from '../../../../local/host/model/move-cells';
import { restorePoint } from '../../../../local/host/model/snapshot';
import { ask, messageOf, workspaceWithBook } from './ask';

const URL = 'sheets.googleapis.com/v4/spreadsheets/so:batchUpdate';

/** Requests that work, each changing something else. */
const CHANGES = [
  { addSheet: { properties: { title: 'Mới' } } },
  { updateSheetProperties: { properties: { sheetId: 0, title: 'Đổi', index: 2 }, fields: 'title,index' } },
  { updateSpreadsheetProperties: { properties: { title: 'Tên khác' }, fields: 'title' } },
  { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
  { deleteDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
  {
    updateDimensionProperties: {
      range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 3 },
      properties: { pixelSize: 40, hiddenByUser: true },
      fields: '*',
    },
  },
  {
    mergeCells: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    },
  },
  { repeatCell: { range: { sheetId: 0, endRowIndex: 2 }, cell: { note: 'x' }, fields: 'note' } },
  { addNamedRange: { namedRange: { name: 'moi', range: { sheetId: 0, endRowIndex: 1 } } } },
  { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } },
  { setBasicFilter: { filter: { range: { sheetId: 0, endRowIndex: 3, endColumnIndex: 2 } } } },
  { updateBorders: { range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 }, top: { style: 'SOLID' } } },
  {
    addChart: {
      chart: {
        spec: {
          basicChart: {
            chartType: 'COLUMN',
            domains: [
              { domain: { sourceRange: { sources: [{ sheetId: 0, endRowIndex: 3, endColumnIndex: 1 }] } } },
            ],
          },
        },
        position: { overlayPosition: { anchorCell: { sheetId: 0 } } },
      },
    },
  },
  { deleteSheet: { sheetId: 7 } },
];
const FAILING = { deleteSheet: { sheetId: 12345 } };

describe('a batch is done whole or not at all', () => {
  test.each(CHANGES.map((change) => [Object.keys(change)[0], change] as const))(
    '%s is taken back when a later request fails',
    (_kind, change) => {
      const { workspace, book } = workspaceWithBook();
      book.settle();
      const before = contentOf(book);
      expect(ask(workspace, URL, { method: 'POST', body: { requests: [change] } }).status).toBe(200);
      expect(contentOf(book)).not.toEqual(before);

      const other = workspaceWithBook();
      other.book.settle();
      const answer = ask(other.workspace, URL, { method: 'POST', body: { requests: [change, FAILING] } });
      expect(messageOf(answer)).toBe('Invalid requests[1].deleteSheet: No sheet with id: 12345');
      expect(contentOf(other.book)).toEqual(before);
    },
  );

  test('formulas still follow their cells after a batch was taken back', () => {
    const { workspace, book } = workspaceWithBook();
    ask(workspace, URL, { method: 'POST', body: { requests: [...CHANGES.slice(0, 5), FAILING] } });
    const sheet = book.sheets[0]!;
    sheet.put(2, 2, { value: 4 });
    book.settle();
    expect(sheet.at(3, 2).value).toBe(8);
  });

  test('a tab that was taken back is still listened to', () => {
    const { workspace, book } = workspaceWithBook();
    ask(workspace, URL, { method: 'POST', body: { requests: [{ deleteSheet: { sheetId: 7 } }, FAILING] } });
    const { revision } = book;
    book.sheetWithId(7)!.put(1, 1, { value: 'x' });
    expect(book.revision).toBe(revision + 1);
  });
});

describe('what only Google can do', () => {
  test.each([['updateChartSpec'], ['addFilterView'], ['addSlicer'], ['createDeveloperMetadata']])(
    '%s says so by its name, before anything is done',
    (kind) => {
      const { workspace, book } = workspaceWithBook();
      const requests = [CHANGES[0], { [kind]: {} }];
      expect(() => ask(workspace, URL, { method: 'POST', body: { requests } })).toThrow(
        `not supported locally: sheets.spreadsheets.batchUpdate with the request ${kind}`,
      );
      expect(book.sheets).toHaveLength(2);
    },
  );

  test.each`
    request                                                                             | what
    ${{ repeatCell: { range: { sheetId: 0 }, cell: {}, fields: 'dataValidation' } }}    | ${'the cell field dataValidation'}
    ${{ updateSheetProperties: { properties: { sheetId: 0 }, fields: 'rightToLeft' } }} | ${'the property rightToLeft'}
  `('part of a request: $what', ({ request, what }) => {
    const { workspace } = workspaceWithBook();
    expect(() => ask(workspace, URL, { method: 'POST', body: { requests: [request] } })).toThrow(
      `not supported locally: sheets.spreadsheets.batchUpdate with ${what}`,
    );
  });
});

describe('requests that Google refuses', () => {
  test.each`
    request                                                                                                                                       | message
    ${{ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }}                                                  | ${null}
    ${{ updateSheetProperties: { properties: { sheetId: 0, title: 'co2' }, fields: 'title' } }}                                                   | ${'A sheet with the name "co2" already exists. Please enter another name.'}
    ${{ updateSheetProperties: { properties: { sheetId: 7, gridProperties: { frozenRowCount: 10 } }, fields: 'gridProperties.frozenRowCount' } }} | ${"You can't freeze all visible rows on the sheet."}
    ${{ addSheet: { properties: { sheetId: 7 } } }}                                                                                               | ${'Sheet with id 7 already exists.'}
    ${{ addSheet: { properties: { gridProperties: { rowCount: 1_000_000, columnCount: 100 } } } }}                                                | ${'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'}
    ${{ repeatCell: { range: { sheetId: 7, endRowIndex: 11 }, cell: {}, fields: 'note' } }}                                                       | ${"Range ('CO2'!A1:E11) exceeds grid limits. Max rows: 10, max columns: 5"}
  `('$message', ({ request, message }) => {
    const { workspace } = workspaceWithBook();
    const answer = ask(workspace, URL, { method: 'POST', body: { requests: [request] } });
    const [kind] = Object.keys(request);
    expect(messageOf(answer) ?? null).toBe(message && `Invalid requests[0].${kind}: ${message}`);
  });
});

test('one request need not stand in a list', () => {
  const { workspace, book } = workspaceWithBook();
  expect(
    ask(workspace, URL, { method: 'POST', body: { requests: { deleteSheet: { sheetId: 7 } } } }).status,
  ).toBe(200);
  expect(book.sheets).toHaveLength(1);
});

test.each([[{}], [{ addSheet: null }]])('%j requests nothing', (request) => {
  const { workspace } = workspaceWithBook();
  expect(messageOf(ask(workspace, URL, { method: 'POST', body: { requests: [request] } }))).toBe(
    'Invalid requests[0]: No request set.',
  );
});

function contentOf(book: ReturnType<typeof workspaceWithBook>['book']) {
  return structuredClone({
    name: book.name,
    names: book.names,
    metadata: book.metadata,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      onChange: undefined,
      rows: sheet.rows.map((line) => line.map((cell) => cell ?? null)),
    })),
  });
}

test('a snapshot puts back what was changed by hand', () => {
  const { book } = workspaceWithBook();
  const metadata = { id: 1, key: 'k', value: null, visibility: 'DOCUMENT' };
  book.metadata = [{ ...metadata, place: { kind: 'ROW', sheetId: 0, at: 3 } }];
  const before = contentOf(book);
  const restore = restorePoint(book);
  shiftCells(book, book.sheets[0]!, { axis: 'row', at: 0, count: 1 });
  book.sheets[0]!.columnWidths.set(1, 300);
  book.sheets[0]!.put(1, 1, { value: 'đổi' });
  restore();
  expect(contentOf(book)).toEqual(before);
});
