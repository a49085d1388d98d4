import { SheetModel } from '../../local/host';
import { type DrawnTown, drawTown } from '../support/towns';
import { consolidate, familiesOf, runIn, seen, truthOf } from './runs';

const drawn = () => drawTown({ wards: 3, households: 5, seed: 11 });
const store = ({ master }: DrawnTown) => master.sheetNamed('Số liệu đã đọc')!;
const list = ({ master }: DrawnTown) => master.sheetNamed('Danh sách phường')!;

/** In the store a row a ward from the fourth on, the figures from the eighth cell on. */
const figures = (town: DrawnTown, row: number): string => String(store(town).at(row, 8).value);
const put = (town: DrawnTown, row: number, value: string) => store(town).amend(row, 8, { value });

const insert = ({ master }: DrawnTown, name: string) =>
  master.insert(
    new SheetModel({ id: 77, name, cells: [[{ value: 'của tôi' }]], rowCount: 2, columnCount: 2 }),
  );

describe('somebody who gets at the hidden tab of what was read changes no figure', () => {
  test.each<[string, (town: DrawnTown) => void]>([
    ['types over the mark', (town) => store(town).amend(2, 1, { value: 'x' })],
    ['renames it', (town) => Object.assign(store(town), { name: 'Kho' })],
    ['removes it', (town) => town.master.remove(store(town))],
    ['cuts figures off', (town) => put(town, 5, figures(town, 5).slice(0, 200))],
    ['blanks figures', (town) => put(town, 5, '')],
    ['types other JSON', (town) => put(town, 5, '{}')],
    ['types another count', (town) => put(town, 5, figures(town, 5).replace(/"total":\d+/, '"total":99'))],
    [
      'sorts the figures alone',
      (town) => {
        const [one, other] = [figures(town, 5), figures(town, 6)];
        put(town, 5, other);
        put(town, 6, one);
      },
    ],
    ['types over a code', (town) => store(town).amend(5, 1, { value: 'x' })],
  ])('%s', (_, meddle) => {
    const town = drawn();
    consolidate(town);
    const before = seen(town.master).filter(({ name }) => name === 'Tổng hợp');
    meddle(town);
    const after = consolidate(town);
    expect([after.failed, familiesOf(after)]).toEqual([[], truthOf(town)]);
    expect(seen(town.master).filter(({ name }) => name === 'Tổng hợp')).toEqual(before);
  });

  test('in a run that the sidebar leads, too', () => {
    const town = drawn();
    consolidate(town);
    put(town, 5, '');
    const { value } = runIn(town, 'stepTown');
    expect(familiesOf((value as { town: never }).town)).toEqual(truthOf(town));
  });
});

describe("people's own tabs", () => {
  test.each(['TỔNG HỢP', 'tổng hợp', 'Nhật Ký', 'BẢN LƯU', 'SỐ LIỆU ĐÃ ĐỌC'])('%s stays theirs', (name) => {
    const town = drawn();
    insert(town, name);
    expect(familiesOf(consolidate(town))).toEqual(truthOf(town));
    const theirs = town.master.sheets.find((sheet) => sheet.name === name)!;
    expect([theirs.id, theirs.at(1, 1).value, theirs.rowCount]).toEqual([77, 'của tôi', 2]);
  });
});

test('a master that lists itself is not counted among its own wards', () => {
  const town = drawn();
  consolidate(town);
  expect(runIn(town, 'handUpTown').error).toBeUndefined();
  const [first] = town.wards;
  list(town).amend(5, 7, { value: `https://docs.google.com/spreadsheets/d/${town.master.id}/edit` });
  const line = consolidate(town);
  expect(familiesOf(line)).toEqual({ ...truthOf(town), [first!.code]: null });
  expect(line.failed).toMatchObject([{ code: first!.code, kind: 'ownFile' }]);
});

test.each<[string, (town: DrawnTown) => void]>([
  ['another year', (town) => list(town).amend(2, 1, { value: 'Năm: 2025' })],
  [
    'other files',
    (town) => {
      for (const row of [5, 6, 7]) list(town).amend(row, 7, { value: `tep-khac-so-${row}` });
    },
  ],
])('a list that names %s since the last run hands no old figure up', (_, change) => {
  const town = drawn();
  consolidate(town);
  change(town);
  expect(runIn(town, 'handUpTown').error).toBeUndefined();
  const page = seen(town.master).find(({ name }) => name === 'Số liệu nộp');
  expect(page?.rows.join('') ?? '').not.toMatch(/"recognised":[1-9]/);
});

test('headings that come again below, in another order, name columns and no ward', () => {
  const town = drawn();
  const file = list(town).at(7, 7).value;
  for (const column of [1, 2, 7]) list(town).amend(7, column, { value: null });
  for (const [at, texts] of [
    ['Tên', 'Tệp', 'Mã'],
    ['Phường Số 3', file, '003'],
  ].entries())
    for (const [column, value] of texts.entries()) list(town).amend(9 + at, column + 1, { value });
  const line = consolidate(town);
  expect([line.failed, familiesOf(line)]).toEqual([[], truthOf(town)]);
});

test.each<[string, (town: DrawnTown) => void]>([
  ['whose headings were changed', (town) => list(town).amend(4, 1, { value: 'Số hiệu' })],
  [
    'that was emptied',
    (town) => {
      for (const row of [5, 6, 7])
        for (const column of [1, 2, 3, 7]) list(town).amend(row, column, { value: null });
    },
  ],
])('a list %s is told, and the tables stay as they were', (_, meddle) => {
  const town = drawn();
  consolidate(town);
  const tables = () => seen(town.master).filter(({ name }) => name !== 'Danh sách phường');
  const before = tables();
  meddle(town);
  const { value } = runIn(town, 'stepTown');
  expect((value as { why: string }).why).toContain('Hàng tiêu đề phải có cột Mã, Tên và Tệp');
  expect(tables()).toEqual(before);
});

test('a name as long as a cell holds still fits where more is said', () => {
  const town = drawn();
  list(town).amend(5, 2, { value: 'x'.repeat(50_000) });
  list(town).amend(5, 7, { value: null });
  consolidate(town);
  const lengths = town.master.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '').length)),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(50_000);
});

test.each<[string | number, number | null]>([
  [2024, 2024],
  ['2.024', 2024],
  [20245, null],
  ['-5', null],
  ['0x7e8', null],
  ['1e3', null],
])('the year %p beside its heading is %p', (typed, year) => {
  const town = drawn();
  list(town).amend(2, 1, { value: 'Năm:' });
  list(town).amend(2, 2, { value: typed });
  const { error, value } = runIn(town, 'consolidateTown');
  expect([error, (value as { year: number } | null)?.year ?? null]).toEqual([undefined, year]);
});
