import fc from 'fast-check';
import { findAgain, withRowPrints } from '../../../src/domain/checks/repairedCells';
import { type Cell, grid } from '../../support/grids';

const rows: Cell[][] = [
  ['STT', 'Họ tên', 'TC1', 'Tổng'],
  [1, 'Lý Sao', 8, 80],
  [2, 'Vàng Mỷ', 8, 80],
  [3, 'Giàng Pao', 8, 90],
];
const mended = withRowPrints(
  [
    { sheet: 'Tổ 3', cell: 'D2', before: 81, after: 80 },
    { sheet: 'Tổ 3', cell: 'B4', before: 'Giµng Pao', after: 'Giàng Pao' },
    { sheet: 'Tổ 3', cell: 'D4', before: 91, after: 90 },
  ],
  [grid('Tổ 3', rows)],
);
const found = (...later: Cell[][]) => {
  const places = findAgain(mended, [grid('Tổ 3', later)]);
  return mended.map((one) => places.get(one) ?? null);
};
const [head = [], first = [], second = [], third = []] = rows;

describe('a mended cell is found again', () => {
  test.each<[string, Cell[][], (string | null)[]]>([
    ['where it was', rows, ['D2', 'B4', 'D4']],
    ['where its row went', [head, third, second, first], ['D4', 'B2', 'D2']],
    ['below rows that were added', [head, [], first, second, third], ['D3', 'B5', 'D5']],
    [
      'whatever stands by now in cells mended with it',
      [head, first, second, [3, 'Giµng Pao', 8, 7]],
      ['D2', 'B4', 'D4'],
    ],
    ['not in a row that reads otherwise', [head, [1, 'Lý Sao', 9, 80], second, third], [null, 'B4', 'D4']],
    ['not where its row is gone', [head, second, third], [null, 'B3', 'D3']],
    ['not where two rows could be meant', [head, [], first, first, third], [null, 'B5', 'D5']],
    ['not in a tab that is gone', [], [null, null, null]],
  ])('%s', (_, later, places) => {
    expect(found(...later)).toEqual(places);
  });
});

test('in whatever order the rows are put, with its own household', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([first, second, third], { minLength: 3 }), (order) => {
      const at = (row: Cell[]) => order.indexOf(row) + 2;
      expect(found(head, ...order)).toEqual([`D${at(first)}`, `B${at(third)}`, `D${at(third)}`]);
    }),
  );
});
