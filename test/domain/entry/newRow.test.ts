import { continuedFormulas, groupsBy, newRow, sumThatEndsAt } from '../../../src/domain/entry/newRow';
import { readRosters } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const tableOf = (picture: string) =>
  readRosters([drawnGrid('Hộ', `GIA ĐÌNH HỌC TẬP NĂM 2024\n${picture}`)]).rosters[0]!.table;

describe('where a new subject goes', () => {
  test.each([
    [
      'below the last one, above the total',
      `STT | Họ tên chủ hộ | TC1 | TC2
       1   | Lý Sao        | 20  | 20
       2   | Vàng Mỷ       | 20  | 20
           | Cộng          | 40  | 40`,
      null,
      { row: 4, inserted: true, serial: 3, model: 3 },
    ],
    [
      'into the first numbered row that is empty, also between others',
      `STT | Họ tên chủ hộ | TC1 | TC2
       1   | Lý Sao        | 20  | 20
       2   |               |     |
       3   | Vàng Mỷ       | 20  | 20
       4   |               |     |`,
      null,
      { row: 3, inserted: false, serial: null, model: null },
    ],
    [
      'into a numbered row whose sum is a formula',
      `STT | Họ tên chủ hộ | TC1 | TC2 | Tổng
       1   | Lý Sao        | 20  | 20  | =C3+D3→40
       2   |               |     |     | =C4+D4→0`,
      null,
      { row: 3, inserted: false, serial: null, model: null },
    ],
    [
      'into no number below the signature',
      `STT | Họ tên chủ hộ | TC1 | TC2
       1   | Lý Sao        | 20  | 20
           | TM. Ban Khuyến học |  |
       2   |               |     |`,
      null,
      { row: 3, inserted: true, serial: 2, model: 2 },
    ],
    [
      'under its own group; a number that the next one has is not given again',
      `STT   | Họ tên chủ hộ | TC1 | TC2
       Tổ 1  |               |     |
       1     | Lý Sao        | 20  | 20
       Tổ 2  |               |     |
       2     | Vàng Mỷ       | 20  | 20`,
      'Tổ 1',
      { row: 4, inserted: true, serial: null, model: 3 },
    ],
    [
      'below the line that numbers the columns of an empty list',
      `STT | Họ tên chủ hộ | TC1 | TC2
       1   | 2             | 3   | 4`,
      null,
      { row: 3, inserted: false, serial: 1, model: null },
    ],
  ])('%s', (_, picture, group, wanted) => {
    expect(newRow(tableOf(picture), group)).toEqual(wanted);
  });
});

test.each([
  ['STT | Họ tên chủ hộ | Tổ | TC1 | TC2\n1 | Lý Sao | Tổ 1 | 1 | 1', 'column'],
  ['STT | Họ tên chủ hộ | TC1 | TC2\nTổ 1\n1 | Lý Sao | 1 | 1\nTổ 2\n1 | Vàng Mỷ | 1 | 1', 'lines'],
  ['STT | Họ tên chủ hộ | TC1 | TC2\n1 | Lý Sao | 1 | 1', null],
])('a list tells groups by a column, by lines, or not at all', (picture, by) => {
  expect(groupsBy(tableOf(picture))).toBe(by);
});

test('formulas go on that speak of their own row; a sum typed into a mark does not', () => {
  const table = tableOf(
    `STT      | Họ tên chủ hộ | TC1      | TC2 | Tổng
     =ROW()-2→1 | Lý Sao     | =10+5→15 | 20  | =C3+D3→35
              | Cộng          | =SUM(C3:C3)→15 | | `,
  );
  expect(continuedFormulas(table, 2)).toEqual([0, 4]);
  expect(sumThatEndsAt(table, 2)).toEqual({ row: 3, column: 2 });
});
