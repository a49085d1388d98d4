import { Book, type Cell, SheetModel } from '../../../local/host';
import type { Act } from '../../../local/workbench/actProtocol';
import { Hands } from '../../../local/workbench/grid/hands';
import { Viewer } from '../../../local/workbench/grid/viewer';
import type { GridPatch } from '../../../local/workbench/gridProtocol';

const BOLD = { font: { bold: true } };

/** A tab with the numbers 1–5 in A1:A5, their sum in B1, and bold type in row 2. */
function bookWithNumbers(): { book: Book; sheet: SheetModel; hands: Hands } {
  const book = new Book({ id: 'b', name: 'b' });
  const sheet = new SheetModel({ id: 1, name: 'Một', rowCount: 10, columnCount: 5 });
  book.insert(sheet);
  book.insert(new SheetModel({ id: 2, name: 'Hai', rowCount: 10, columnCount: 5 }));
  for (let row = 1; row <= 5; row++) sheet.put(row, 1, { value: row, ...(row === 2 && { style: BOLD }) });
  sheet.put(1, 2, { value: 15, formula: '=SUM(A1:A5)' });
  book.settle();
  return { book, sheet, hands: new Hands(book, 'canbo@example.com') };
}

const column = (sheet: SheetModel, number = 1) => sheet.rows.map((line) => line[number - 1]?.value ?? null);
const rows = (first: number, count: number) => ({ sheetId: 1, axis: 'row' as const, first, count });
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('what is done by hand', () => {
  const all: [string, Act, (sheet: SheetModel, book: Book) => unknown, unknown][] = [
    [
      'inserted rows look like their neighbour',
      { kind: 'insertLines', like: 'before', ...rows(3, 2) },
      (s) => [column(s), s.at(3, 1).style, s.at(1, 2).formula, s.rowCount],
      [[1, 2, null, null, 3, 4, 5], BOLD, '=SUM(A1:A7)', 12],
    ],
    [
      'removed rows take their cells along',
      { kind: 'removeLines', ...rows(2, 2) },
      (s) => [column(s), s.at(1, 2).formula, s.rowCount],
      [[1, 4, 5], '=SUM(A1:A3)', 8],
    ],
    ['rows are hidden', { kind: 'hideLines', hidden: true, ...rows(2, 2) }, (s) => [...s.hiddenRows], [2, 3]],
    [
      'columns get a width',
      { kind: 'sizeLines', sheetId: 1, axis: 'column', first: 2, count: 1, pixels: 150.4 },
      (s) => [...s.columnWidths],
      [[2, 150]],
    ],
    [
      'rows stay in view',
      { kind: 'freeze', sheetId: 1, rows: 2, columns: 1 },
      (s) => [s.frozenRows, s.frozenColumns],
      [2, 1],
    ],
    [
      'looks change in part',
      {
        kind: 'look',
        sheetId: 1,
        parts: [{ areas: [area(2, 1)], change: { italic: true, numberFormat: '0%', background: '#ff0000' } }],
      },
      (s) => [s.at(2, 1).style?.font, s.at(2, 1).numberFormat, s.at(2, 1).style?.fill],
      [
        { bold: true, italic: true },
        '0%',
        { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } },
      ],
    ],
    [
      'looks are cleared, content stays',
      { kind: 'clearLooks', sheetId: 1, areas: [area(2, 1)] },
      (s) => s.at(2, 1),
      { value: 2 },
    ],
    [
      'merging keeps the first cell only',
      { kind: 'merge', sheetId: 1, areas: [area(1, 1, 2, 1)] },
      (s) => [s.merges, column(s)],
      [[area(1, 1, 2, 1)], [1, null, 3, 4, 5]],
    ],
    [
      'a copied formula moves its places',
      {
        kind: 'copy',
        from: { sheetId: 1, area: area(1, 2) },
        to: { sheetId: 1, area: area(2, 3, 2, 1) },
        what: 'all',
        cut: false,
      },
      (s) => [s.at(2, 3).formula, s.at(3, 3).formula],
      ['=SUM(B2:B6)', '=SUM(B3:B7)'],
    ],
    [
      'only the value is copied',
      {
        kind: 'copy',
        from: { sheetId: 1, area: area(1, 2) },
        to: { sheetId: 2, area: area(1, 1) },
        what: 'values',
        cut: false,
      },
      (_, b) => b.sheets[1]!.at(1, 1),
      { value: 15 },
    ],
    [
      'moved cells are followed by formulas',
      {
        kind: 'copy',
        from: { sheetId: 1, area: area(1, 1, 5, 1) },
        to: { sheetId: 2, area: area(3, 3) },
        what: 'all',
        cut: true,
      },
      (s, b) => [s.at(1, 2).formula, column(s), b.sheets[1]!.at(4, 3).value],
      ["=SUM('Hai'!C3:C7)", [null, null, null, null, null], 2],
    ],
    [
      'moved cells that would fall off the end get rows of their own',
      {
        kind: 'copy',
        from: { sheetId: 1, area: area(4, 1, 2, 1) },
        to: { sheetId: 2, area: area(10, 5) },
        what: 'all',
        cut: true,
      },
      (s, b) => [column(s), column(b.sheets[1]!, 5).slice(9), b.sheets[1]!.rowCount],
      [[1, 2, 3, null, null], [4, 5], 11],
    ],
    [
      'a moved formula still names what it named',
      {
        kind: 'copy',
        from: { sheetId: 1, area: area(1, 2) },
        to: { sheetId: 2, area: area(1, 1) },
        what: 'all',
        cut: true,
      },
      (_, b) => b.sheets[1]!.at(1, 1).formula,
      "=SUM('Một'!A1:A5)",
    ],
    [
      'a tab is added',
      { kind: 'addTab', position: 1 },
      (_, b) => b.sheets.map(({ name }) => name),
      ['Một', 'Trang tính3', 'Hai'],
    ],
    ['a tab is renamed', { kind: 'renameTab', sheetId: 2, name: ' Ba ' }, (_, b) => b.sheets[1]!.name, 'Ba'],
    [
      'a tab is moved',
      { kind: 'moveTab', sheetId: 2, position: 0 },
      (_, b) => b.sheets.map(({ id }) => id),
      [2, 1],
    ],
    ['a tab is hidden', { kind: 'hideTab', sheetId: 2, hidden: true }, (_, b) => b.sheets[1]!.hidden, true],
    ['a tab is removed', { kind: 'removeTab', sheetId: 2 }, (_, b) => b.sheets.length, 1],
  ];
  test.each(all)('%s, and can be taken back and done again', (_name, act, read, expected) => {
    const { book, sheet, hands } = bookWithNumbers();
    const before = JSON.stringify(read(sheet, book));
    const cells = JSON.stringify(sheet.rows);
    expect(hands.act([act])).toBeUndefined();
    book.settle();
    expect(read(sheet, book)).toEqual(expected);
    expect(hands.act([{ kind: 'undo' }])).toBeUndefined();
    expect(JSON.stringify(read(sheet, book))).toBe(before);
    expect(JSON.stringify(sheet.rows).replaceAll(',null', '')).toBe(cells.replaceAll(',null', ''));
    expect(hands.act([{ kind: 'redo' }])).toBeUndefined();
    expect(read(sheet, book)).toEqual(expected);
  });

  const refused: [string, Act[]][] = [
    [
      'Phải còn ít nhất một trang tính hiện ra.',
      [
        { kind: 'removeTab', sheetId: 1 },
        { kind: 'removeTab', sheetId: 2 },
      ],
    ],
    ['Đã có trang tính tên “Hai”. Đặt tên khác.', [{ kind: 'renameTab', sheetId: 1, name: 'Hai' }]],
    [
      'Không xóa được hết các hàng. Trang tính phải còn ít nhất một hàng không cố định.',
      [{ kind: 'removeLines', ...rows(1, 10) }],
    ],
    [
      'Vùng này chỉ phủ một phần của ô đã gộp. Chọn hết ô đã gộp rồi làm lại.',
      [
        { kind: 'merge', sheetId: 1, areas: [area(1, 1, 2, 1)] },
        { kind: 'merge', sheetId: 1, areas: [area(2, 1, 2, 1)] },
      ],
    ],
    ['Không còn việc nào để hoàn tác.', [{ kind: 'undo' }]],
  ];
  test.each(refused)('refused: %s', (sentence, acts) => {
    expect(bookWithNumbers().hands.act(acts)).toBe(sentence);
  });

  test('what others changed since is not overwritten', () => {
    const { sheet, hands } = bookWithNumbers();
    const change = { italic: true };
    hands.act([{ kind: 'look', sheetId: 1, parts: [{ areas: [area(1, 1, 2, 1)], change }] }]);
    sheet.put(2, 1, { value: 'khác' });
    expect(hands.act([{ kind: 'undo' }])).toBeUndefined();
    expect([sheet.at(1, 1), sheet.at(2, 1)]).toEqual([{ value: 1 }, { value: 'khác' }]);
  });

  test('moved rows are not moved back over what others wrote', () => {
    const { sheet, hands } = bookWithNumbers();
    hands.act([{ kind: 'removeLines', ...rows(2, 1) }]);
    sheet.put(1, 1, { value: 'khác' });
    expect(hands.act([{ kind: 'undo' }])).toBe(
      'Chỗ này đã được sửa sau đó, nên không hoàn tác được. Sửa lại bằng tay.',
    );
  });
});

describe('what the page is shown', () => {
  const patchAfter = (viewer: Viewer, known: number): GridPatch => {
    const update = viewer.since(known);
    if (update.kind !== 'patch') throw new Error(update.kind);
    return update.patch;
  };

  test('inserted rows come as a shift, not as all cells below', () => {
    const { book, hands } = bookWithNumbers();
    const viewer = new Viewer(book);
    const { revision } = viewer.whole();
    hands.act([{ kind: 'insertLines', like: 'after', ...rows(2, 1) }]);
    const { sheets } = patchAfter(viewer, revision);
    expect(sheets[0]!.shift).toEqual({ axis: 'row', at: 1, count: 1 });
    expect(sheets[0]!.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('a change of one cell brings the others whose looks depend on it', () => {
    const { book, sheet } = bookWithNumbers();
    sheet.conditionalFormats = [
      {
        kind: 'boolean',
        areas: [area(1, 1, 5, 1)],
        criteria: 'CUSTOM_FORMULA',
        values: [{ formula: '=A1>$E$1' }],
        looks: { background: '#fde293' },
      },
    ];
    sheet.put(1, 5, { value: 3 });
    const viewer = new Viewer(book);
    const { revision, styles, sheets } = viewer.whole();
    expect(
      sheets[0]!.cells.filter(({ cell }) => styles[cell.style ?? -1]?.background).map(({ row }) => row),
    ).toEqual([4, 5]);
    sheet.put(1, 5, { value: 4 });
    const patch = patchAfter(viewer, revision);
    expect(patch.sheets[0]!.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 5],
      [4, 1],
    ]);
  });

  test('a refused edit is told as it was, with the reason', () => {
    const { book, sheet, hands } = bookWithNumbers();
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: ['Đạt'],
      rejects: true,
      showsList: true,
      helpText: null,
    };
    sheet.validations = [{ area: area(1, 3), rule }];
    const edit = { sheetId: 1, row: 1, column: 3, typed: 'Giỏi' };
    expect(hands.sortOut([edit])).toEqual({
      taken: [],
      refused: [edit],
      refusal: 'Ô C1: chưa nhận “Giỏi”. Ô này chỉ nhận: Đạt. Ô giữ nội dung cũ.',
    });
    const viewer = new Viewer(book);
    const { revision } = viewer.whole();
    viewer.doubt(1, 1, 3);
    expect(patchAfter(viewer, revision).sheets[0]!.cells).toEqual([{ row: 1, column: 3, cell: {} }]);
  });

  test('runs of letters with their own fonts, and warnings', () => {
    const { book, sheet } = bookWithNumbers();
    const runs = [{ text: 'Đậm', font: { bold: true } }, { text: ' thường' }];
    const cell: Cell = { value: 'Đậm thường', runs };
    sheet.put(1, 4, cell);
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: ['Đạt'],
      rejects: false,
      showsList: true,
      helpText: 'Chọn Đạt.',
    };
    sheet.validations = [{ area: area(1, 4), rule }];
    expect(new Viewer(book).whole().sheets[0]!.cells.find(({ column }) => column === 4)!.cell).toEqual({
      value: 'Đậm thường',
      runs: [{ text: 'Đậm', style: { bold: true } }, { text: ' thường' }],
      warning: 'Chọn Đạt.',
    });
  });
});
