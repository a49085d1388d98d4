import type { GridLayout } from '../../../local/workbench/gridProtocol';
import { illegalArgument } from '../../../local/workbench/page/frame/legal';
import { fittedRowHeights } from '../../../local/workbench/page/grid/rowHeights';
import { linkTarget } from '../../../local/workbench/page/link';

describe('arguments of google.script.run', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  test.each<[string, unknown[], string | null]>([
    ['numbers, text, booleans, null', [1, 'a', true, null], null],
    ['arrays and plain objects', [[1, [2]], { a: { b: 'c' } }], null],
    ['undefined', [undefined], null],
    ['a Date', [new Date(0)], 'Failed due to illegal value in property: 0'],
    ['a function inside an object', ['a', { f: () => 1 }], 'Failed due to illegal value in property: 1'],
    ['a Map', [new Map()], 'Failed due to illegal value in property: 0'],
    ['a cycle', [cycle], 'Failed due to circular reference.'],
  ])('%s', (_name, args, text) => {
    expect(illegalArgument(args)).toBe(text);
  });

  test('an object met twice, but not in itself, is no cycle', () => {
    const shared = { a: 1 };
    expect(illegalArgument([[shared, shared]])).toBeNull();
  });
});

describe('where a cell’s link leads', () => {
  test.each([
    ['#gid=3&range=H12', { kind: 'cell', selection: { sheetId: 3, a1: 'H12' } }],
    ['#gid=0', { kind: 'cell', selection: { sheetId: 0, a1: 'A1' } }],
    ['https://example.org/a', { kind: 'web', url: 'https://example.org/a' }],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['#range=A1', null],
    [null, null],
  ])('%s', (link, target) => {
    expect(linkTarget(link)).toEqual(target);
  });
});

describe('heights of rows with wrapped text', () => {
  const layout = (part: Partial<GridLayout> = {}): GridLayout => ({
    id: 0,
    name: 'Trang tính1',
    hidden: false,
    tabColor: null,
    rowCount: 10,
    columnCount: 5,
    frozenRows: 0,
    frozenColumns: 0,
    gridlinesHidden: false,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    inputs: [],
    charts: [],
    ...part,
  });
  const long = { row: 2, column: 1, cell: { value: 'Điểm tối đa của tiêu chí này là ba mươi', style: 0 } };
  const heightsOf = (part: Partial<GridLayout>, wrap = true) =>
    fittedRowHeights({ layout: layout(part), cells: [long] }, [wrap ? { wrap } : {}]);

  test('text that fits needs nothing; the narrower the column, the higher the row', () => {
    expect(heightsOf({ columnWidths: [[1, 400]] })).toEqual([]);
    const [[, two]] = heightsOf({ columnWidths: [[1, 200]] }) as [[number, number]];
    const [[, more]] = heightsOf({ columnWidths: [[1, 80]] }) as [[number, number]];
    expect(more).toBeGreaterThan(1.5 * two);
  });

  test('big type needs a higher row even on one line', () => {
    const [[row, height]] = fittedRowHeights({ layout: layout(), cells: [long] }, [{ size: 18 }]) as [
      [number, number],
    ];
    expect(row).toBe(2);
    expect(height).toBeGreaterThan(30);
  });

  test('merged columns count together', () => {
    const merged = heightsOf({ merges: [{ row: 2, column: 1, rows: 1, columns: 2 }] });
    expect(merged).toEqual(heightsOf({ columnWidths: [[1, 200]] }));
    expect(merged).toHaveLength(1);
  });

  test.each([
    ['not wrapped and of usual size', {}, false],
    ['a height set in the file', { rowHeights: [[2, 18]] as [number, number][] }, true],
    ['merged over rows', { merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] }, true],
  ])('left alone: %s', (_name, part, wrap) => {
    expect(heightsOf(part, wrap)).toEqual([]);
  });
});
