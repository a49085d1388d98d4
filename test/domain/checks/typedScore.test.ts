import fc from 'fast-check';
import { blocksOf, holds, sharedCells } from '../../../src/domain/blocks';
import { pastedScores, typedScore } from '../../../src/domain/checks/typedScore';

const block = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 60 },
);

describe('cells as rectangles', () => {
  test('each cell stands in exactly one rectangle, and no other cell does', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const blocks = blocksOf(all);
        for (let row = 1; row <= 12; row++) {
          for (let column = 1; column <= 8; column++) {
            const times = blocks.filter((one) => holds(one, { row, column })).length;
            const wanted = all.some((cell) => cell.row === row && cell.column === column) ? 1 : 0;
            expect(times).toBe(wanted);
          }
        }
      }),
    );
  });

  test.each`
    because                    | all                                 | blocks
    ${'a column without gaps'} | ${[[4, 2], [5, 2], [6, 2]]}         | ${[block(4, 2, 6, 2)]}
    ${'two columns alike'}     | ${[[4, 2], [5, 2], [4, 3], [5, 3]]} | ${[block(4, 2, 5, 3)]}
    ${'a gap'}                 | ${[[4, 2], [6, 2]]}                 | ${[block(4, 2, 4, 2), block(6, 2, 6, 2)]}
    ${'nothing'}               | ${[]}                               | ${[]}
  `('$because', ({ all, blocks }) => {
    expect(blocksOf(all.map(([row, column]: [number, number]) => ({ row, column })))).toEqual(blocks);
  });

  test('shared cells of two rectangles', () => {
    expect(sharedCells(block(1, 1, 4, 4), block(3, 4, 9, 9))).toBe(2);
    expect(sharedCells(block(1, 1, 4, 4), block(5, 1, 9, 9))).toBe(0);
  });
});

describe('a typed score', () => {
  const scores = [
    { max: 10, blocks: [block(4, 4, 9, 4)] },
    { max: 8.5, blocks: [block(4, 5, 9, 5)] },
  ];

  test.each`
    typed       | column | kind
    ${'10'}     | ${4}   | ${undefined}
    ${'10.5'}   | ${4}   | ${'aboveMax'}
    ${'8.5'}    | ${5}   | ${undefined}
    ${'8,5'}    | ${5}   | ${undefined}
    ${'9'}      | ${5}   | ${'aboveMax'}
    ${'-0.5'}   | ${4}   | ${'negative'}
    ${'9 điểm'} | ${4}   | ${undefined}
    ${'10/10'}  | ${4}   | ${undefined}
    ${'8/30'}   | ${4}   | ${'unreadable'}
    ${'85%'}    | ${4}   | ${'unreadable'}
    ${'chín'}   | ${4}   | ${'unreadable'}
    ${'46150'}  | ${4}   | ${'asDate'}
    ${'KAD'}    | ${4}   | ${undefined}
    ${''}       | ${4}   | ${undefined}
    ${'99'}     | ${6}   | ${undefined}
  `('$typed in column $column: $kind', ({ typed, column, kind }) => {
    expect(typedScore(scores, { row: 5, column }, typed)?.kind).toBe(kind);
  });

  test('pasted cells are counted where scores stand', () => {
    expect(pastedScores(scores, block(8, 1, 20, 9))).toBe(4);
    expect(pastedScores(scores, block(10, 1, 20, 9))).toBe(0);
  });
});
