import fc from 'fast-check';
import { runsOf } from '../../src/sheets/runs';

describe('Cells side by side', () => {
  test.each`
    row                     | runs                                                       | because
    ${[]}                   | ${[]}                                                      | ${'nothing is to be written'}
    ${[null, null]}         | ${[]}                                                      | ${'null is left alone'}
    ${['a', '', 0]}         | ${[{ start: 0, cells: ['a', '', 0] }]}                     | ${'a blank and 0 are written'}
    ${[null, 1, null, 2]}   | ${[{ start: 1, cells: [1] }, { start: 3, cells: [2] }]}    | ${'a gap parts two runs'}
    ${[1, undefined, 2, 3]} | ${[{ start: 0, cells: [1] }, { start: 2, cells: [2, 3] }]} | ${'a hole is a gap'}
  `('$row: $because', ({ row, runs }) => {
    expect(runsOf(row)).toEqual(runs);
  });

  test('hold every cell at its own place and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (row) => {
        const again = row.map((): number | null => null);
        for (const { start, cells } of runsOf(row))
          for (const [at, cell] of cells.entries()) again[start + at] = cell;
        expect(again).toEqual(row);
      }),
    );
  });
});
