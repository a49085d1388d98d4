import { calendarDate } from '../../../src/domain/text/date';
import { isChangesTab, readChanges } from '../../../src/domain/units/changesTab';
import { sayChangeProblem } from '../../../src/words/units';
import { drawnGrid } from '../../support/grids';
import { unit } from '../town/wards';

const head = 'Ngày hiệu lực | Loại | Từ mã | Tổ dân phố | Sang mã | Tên tổ mới | Văn bản';
const units = ['A', 'B', 'C', 'D'].map((code) => unit(code));
const read = (rows: string, heading = head, listed = units) =>
  readChanges(drawnGrid('Sáp nhập', `THAY ĐỔI ĐƠN VỊ\n${heading}\n${rows}`), listed);
const ways = (rows: string) =>
  read(rows).changes.map(({ from, group, to, newGroup }) => [
    group === null ? from : `${from}: ${group}`,
    newGroup === null ? to : `${to}: ${newGroup}`,
  ]);

test('a row is read with its day, kind, groups and paper', () => {
  expect(read('01/07/2025 | Sáp nhập | A | | C | | NQ 1234')).toEqual({
    changes: [
      {
        row: 3,
        on: calendarDate(2025, 7, 1),
        kind: 'merge',
        from: 'A',
        group: null,
        to: 'C',
        newGroup: null,
        paper: 'NQ 1234',
      },
    ],
    problems: [],
  });
});

test.each([
  [
    'two former units',
    '01/07/2025 | sap nhap | A; b | | C | |',
    [
      ['A', 'C'],
      ['B', 'C'],
    ],
  ],
  [
    'several successors',
    '01/07/2025 | Chia tách | A | | "B, C và D" | |',
    [
      ['A', 'B'],
      ['A', 'C'],
      ['A', 'D'],
    ],
  ],
  [
    'several groups',
    '01/07/2025 | Tách | A | Tổ 1, 2; Thôn Hạ | B | |',
    [
      ['A: Tổ 1', 'B'],
      ['A: Tổ 2', 'B'],
      ['A: Thôn Hạ', 'B'],
    ],
  ],
  ['a group with a new name', '01/07/2025 | | A | Tổ 1 | B | Tổ 7 |', [['A: Tổ 1', 'B: Tổ 7']]],
  ['a group renamed where it is', '01/07/2025 | Đổi tên | A | Tổ 1 | | Tổ 7 |', [['A: Tổ 1', 'A: Tổ 7']]],
  ['blank rows', ' | | | | | |', []],
])('a row may hold %s', (_, row, expected) => {
  expect(ways(row)).toEqual(expected);
  expect(read(row).problems).toEqual([]);
});

test.each([
  ['noDate', ' | Sáp nhập | A | | B | |'],
  ['badDate', '"31/02/2025" | Sáp nhập | A | | B | |'],
  ['kindUnknown', '01/07/2025 | giữ nguyên | A | | B | |'],
  ['noFrom', '01/07/2025 | Sáp nhập | | | B | |'],
  ['fromUnknown', '01/07/2025 | Sáp nhập | X | | B | |'],
  ['noTo', '01/07/2025 | Sáp nhập | A | | | |'],
  ['toUnknown', '01/07/2025 | Sáp nhập | A | | B; X | |'],
  ['toSeveral', '01/07/2025 | Chia tách | A | Tổ 1 | B; C | |'],
  ['newNameUnclear', '01/07/2025 | Sáp nhập | A | Tổ 1; Tổ 2 | B | Tổ 7 |'],
  ['newNameUnclear', '01/07/2025 | Đổi tên | A | | | Tổ 7 |'],
] as const)('%s: the row is told, the others count', (kind, row) => {
  const { changes, problems } = read(`${row}\n01/07/2025 | Sáp nhập | C | | D | |`);
  expect(changes.map(({ from }) => from)).toEqual(['C']);
  expect(problems).toMatchObject([{ row: 3, kind }]);
  const { reason, fix } = sayChangeProblem(problems[0]!);
  expect(reason).toMatch(/^Hàng 3 \(.+\) của trang “Sáp nhập” .+\.$/);
  expect(fix).toMatch(/\.$/);
});

test('a day that the list contradicts is told, and the change counts', () => {
  const listed = [unit('A', { to: '30/06/2025', successor: 'B' }), unit('B')];
  const kinds = (day: string) =>
    read(`${day} | | A | | B | |`, head, listed).problems.map(({ kind }) => kind);
  expect(kinds('01/07/2025')).toEqual([]);
  expect(kinds('30/06/2025')).toEqual(['otherDayInList']);
});

test.each([
  ['Có hiệu lực từ | Hình thức | Mã cũ | Thôn, tổ | Mã mới | Tên thôn mới | Nghị quyết'],
  ['Ngay | Loai | Tu don vi cu | To cu | Sang don vi moi | To moi | Can cu'],
])('its columns go by other names: %s', (heading) => {
  const { changes } = read('01/07/2025 | Sáp nhập | A | Tổ 1 | C | Tổ 5 | NQ 1', heading);
  expect(changes).toMatchObject([{ from: 'A', group: 'Tổ 1', to: 'C', newGroup: 'Tổ 5', paper: 'NQ 1' }]);
});

test.each([
  ['Sáp nhập', true],
  ['SAP NHAP 2025', true],
  ['Thay đổi địa giới', true],
  ['Chia tách', true],
  ['Danh sách phường', false],
])('the tab "%s": %s', (name, expected) => {
  expect(isChangesTab(name)).toBe(expected);
});

test('without a header there are no changes', () => {
  expect(readChanges(drawnGrid('Sáp nhập', 'Loại | Từ mã'), units)).toEqual({ changes: [], problems: [] });
});
