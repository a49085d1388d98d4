import { NotSupportedLocally } from '../../../../local/host/run/failures';
import { ask, messageOf, workspaceWithBook } from './ask';

const BOOK = 'sheets.googleapis.com/v4/spreadsheets/so';

/** Sends requests to the book; what they made of it. */
function batch(...requests: object[]) {
  const { workspace, book } = workspaceWithBook();
  const answer = ask(workspace, `${BOOK}:batchUpdate`, { method: 'POST', body: { requests } });
  return { workspace, book, answer, sheet: book.sheets[0]!, error: messageOf(answer) };
}

const strip = (column: number, rows = 3) => ({
  sourceRange: {
    sources: [
      {
        sheetId: 0,
        startRowIndex: 0,
        endRowIndex: rows,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
    ],
  },
});

const chart = (basic: object = {}, more: object = {}) => ({
  addChart: {
    chart: {
      spec: {
        title: 'Điểm',
        basicChart: {
          chartType: 'COLUMN',
          legendPosition: 'BOTTOM_LEGEND',
          axis: [{ position: 'LEFT_AXIS', title: 'Số điểm' }],
          domains: [{ domain: strip(0) }],
          series: [{ series: strip(1), targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: { red: 1 } } }],
          headerCount: 1,
          ...basic,
        },
      },
      position: {
        overlayPosition: {
          anchorCell: { sheetId: 7, rowIndex: 1, columnIndex: 2 },
          offsetXPixels: 5,
          widthPixels: 640,
          heightPixels: 400,
        },
      },
      ...more,
    },
  },
});

describe('a chart', () => {
  test('lies where it was put, with its ranges, colours and titles', () => {
    const { book, answer } = batch(chart());
    expect(book.sheetWithId(7)!.charts).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        ranges: [0, 1].map((column) => ({
          sheetId: 0,
          area: { row: 1, column: column + 1, rows: 3, columns: 1 },
        })),
        position: { row: 2, column: 3, offsetX: 5, offsetY: 0 },
        width: 640,
        height: 400,
        headers: 1,
        transposed: false,
        mergeStrategy: 'MERGE_COLUMNS',
        hiddenStrategy: 'IGNORE_BOTH',
        options: {
          title: 'Điểm',
          'legend.position': 'bottom',
          colors: ['#ff0000'],
          'vAxis.title': 'Số điểm',
        },
      },
    ]);
    expect(answer.body).toMatchObject({ replies: [{ addChart: { chart: { chartId: 1 } } }] });
  });

  test.each`
    type      | series                                               | error
    ${'BAR'}  | ${[{ series: strip(1), targetAxis: 'BOTTOM_AXIS' }]} | ${undefined}
    ${'LINE'} | ${[{ series: strip(1), targetAxis: 'LEFT_AXIS' }]}   | ${undefined}
    ${'BAR'}  | ${[{ series: strip(1), targetAxis: 'LEFT_AXIS' }]}   | ${'Invalid requests[0].addChart: Invalid target axis LEFT_AXIS for chart type BAR'}
    ${'LINE'} | ${[{ series: { sourceRange: { sources: [{}] } } }]}  | ${'Invalid requests[0].addChart: Chart source ranges must have either a height or a width of 1.'}
    ${'LINE'} | ${[{ series: strip(1, 2000) }]}                      | ${"Invalid requests[0].addChart: Range ('Hộ'!B1:B2000) exceeds grid limits. Max rows: 1000, max columns: 26"}
  `('$type, $series → $error', ({ type, series, error }) => {
    expect(batch(chart({ chartType: type, series })).error?.replace('(Hộ!', "('Hộ'!")).toBe(error);
  });

  test('headings are guessed when nobody counts them', () => {
    const { book } = batch(chart({ headerCount: undefined }));
    expect(book.sheetWithId(7)!.charts[0]!.headers).toBe(1);
  });

  test('what this machine would leave out is refused by its name', () => {
    expect(() => batch(chart({ threeDimensional: true }))).toThrow(NotSupportedLocally);
    expect(() => batch(chart({ chartType: 'STEPPED_AREA' }))).toThrow(NotSupportedLocally);
  });

  test('bears the id it was given, is told by the book, and goes by it', () => {
    const { workspace, error } = batch(chart({}, { chartId: 55 }));
    expect(error).toBeUndefined();
    const { body } = ask(workspace, `${BOOK}?fields=sheets(properties.sheetId,charts.chartId)`);
    expect(body).toEqual({
      sheets: [{ properties: { sheetId: 0 } }, { properties: { sheetId: 7 }, charts: [{ chartId: 55 }] }],
    });
    const gone = batch(chart({}, { chartId: 55 }), { deleteEmbeddedObject: { objectId: 55 } });
    expect(gone.book.sheetWithId(7)!.charts).toEqual([]);
    expect(batch({ deleteEmbeddedObject: { objectId: 9 } }).error).toBe(
      'Invalid requests[0].deleteEmbeddedObject: No embedded object with id: 9',
    );
    expect(batch(chart({}, { chartId: 55 }), chart({}, { chartId: 55 })).error).toBe(
      'Invalid requests[1].addChart: Chart with id 55 already exists.',
    );
  });
});

describe('what lies on areas', () => {
  const range = { sheetId: 0, endRowIndex: 3, endColumnIndex: 2 };

  test('a protection that only warns, of an area and of a whole tab', () => {
    const { sheet, answer } = batch(
      { addProtectedRange: { protectedRange: { range, description: 'Máy viết', warningOnly: true } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
    );
    expect(sheet.protections).toMatchObject([
      { id: 1, description: 'Máy viết', warningOnly: true, area: { row: 1, column: 1, rows: 3, columns: 2 } },
      { id: 2, warningOnly: false },
    ]);
    expect(sheet.protections[1]).not.toHaveProperty('area');
    expect(answer.body).toMatchObject({
      replies: [{ addProtectedRange: { protectedRange: { protectedRangeId: 1 } } }, {}],
    });
  });

  test('a filter, in place of the one before, and none', () => {
    const other = {
      setBasicFilter: { filter: { range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 1 } } },
    };
    expect(batch(other, { setBasicFilter: { filter: { range } } }).sheet.filter?.area).toEqual({
      row: 1,
      column: 1,
      rows: 3,
      columns: 2,
    });
    expect(batch(other, { clearBasicFilter: { sheetId: 0 } }).sheet.filter).toBeNull();
  });

  test('edges: outer and inner ones, and those not named stay', () => {
    const solid = { style: 'SOLID_MEDIUM', color: { blue: 1 } };
    const { sheet } = batch(
      { updateBorders: { range, top: solid, innerHorizontal: { style: 'DASHED' } } },
      { updateBorders: { range: { ...range, endRowIndex: 1 }, right: solid } },
      { updateBorders: { range: { ...range, endColumnIndex: 1, endRowIndex: 1 }, top: { style: 'NONE' } } },
    );
    const edges = (row: number, column: number) =>
      Object.entries(sheet.at(row, column).style?.border ?? {}).map(
        ([side, edge]) => `${side} ${edge?.style}`,
      );
    expect(edges(1, 1)).toEqual(['bottom dashed']);
    expect(edges(1, 2)).toEqual(['top medium', 'bottom dashed', 'right medium']);
    expect(edges(2, 1)).toEqual(['top dashed', 'bottom dashed']);
    expect(edges(3, 1)).toEqual(['top dashed']);
  });
});

describe('a cell written whole', () => {
  const write = (cell: object, fields: string) =>
    batch({ updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields } });

  test('value, looks, number format and link in one', () => {
    const format = {
      textFormat: { bold: true, fontSize: 13, link: { uri: 'https://docs.google.com/spreadsheets/d/x' } },
      backgroundColorStyle: { rgbColor: { red: 1, green: 1 } },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
      horizontalAlignment: 'CENTER',
      numberFormat: { type: 'NUMBER', pattern: '#,##0' },
      borders: { bottom: { style: 'SOLID' } },
    };
    const cell = { userEnteredValue: { stringValue: '=1+1' }, userEnteredFormat: format };
    expect(write(cell, 'userEnteredFormat,userEnteredValue').sheet.at(1, 1)).toMatchObject({
      value: '=1+1',
      numberFormat: '#,##0',
      link: 'https://docs.google.com/spreadsheets/d/x',
      style: {
        font: { bold: true, size: 13 },
        alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
        border: { bottom: { style: 'thin' } },
      },
    });
  });

  test('a formula is calculated', () => {
    const { sheet, book } = write({ userEnteredValue: { formulaValue: '=B2*3' } }, 'userEnteredValue');
    book.settle();
    expect(sheet.at(1, 1)).toMatchObject({ value: 28.5, formula: '=B2*3' });
  });

  test('stretches of a text with looks and links of their own', () => {
    const cell = {
      userEnteredValue: { stringValue: 'Mở sổ của phường' },
      textFormatRuns: [
        { startIndex: 3, format: { bold: true, link: { uri: 'https://example.com/' } } },
        { startIndex: 5, format: {} },
      ],
    };
    expect(write(cell, 'userEnteredValue,textFormatRuns').sheet.at(1, 1).runs).toEqual([
      { text: 'Mở ' },
      { text: 'sổ', font: { bold: true }, link: 'https://example.com/' },
      { text: ' của phường' },
    ]);
    expect(write({ ...cell, userEnteredValue: { numberValue: 1 } }, '*').error).toBe(
      'Invalid requests[0].updateCells: Text format runs can only be set on cells with text.',
    );
  });

  test('a part of the looks that is not here is refused by its name', () => {
    const cell = { userEnteredFormat: { textRotation: { angle: 45 } } };
    expect(() => write(cell, 'userEnteredFormat')).toThrow(/the cell format textRotation/);
  });
});

test('a new tab comes with its id, place, frozen rows and hidden', () => {
  const gridProperties = { rowCount: 50, columnCount: 8, frozenRowCount: 2, frozenColumnCount: 1 };
  const properties = { sheetId: 4711, title: 'Tổng hợp', index: 0, hidden: true, gridProperties };
  const { workspace, book } = batch(
    { addSheet: { properties } },
    {
      updateSheetProperties: {
        properties: { sheetId: 4711, hidden: false, gridProperties: { frozenRowCount: 3 } },
        fields: 'hidden,gridProperties.frozenRowCount',
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 4711, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 },
        properties: { pixelSize: 240 },
        fields: 'pixelSize',
      },
    },
  );
  expect(book.sheets[0]!.columnWidths.get(2)).toBe(240);
  const { body } = ask(
    workspace,
    `${BOOK}?fields=sheets.properties(sheetId,title,index,hidden,gridProperties)`,
  );
  expect((body as { sheets: { properties: object }[] }).sheets[0]!.properties).toEqual({
    sheetId: 4711,
    title: 'Tổng hợp',
    index: 0,
    gridProperties: { ...gridProperties, frozenRowCount: 3 },
  });
});
