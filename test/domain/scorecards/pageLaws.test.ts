import fc from 'fast-check';
import { shippedSets } from '../../../src/domain/criteria/catalogue';
import type { CriteriaSet } from '../../../src/domain/criteria/criteriaSet';
import type { Grid } from '../../../src/domain/layout/grid';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { filledIn, ordinary } from '../verdicts/cards';
import { type Block, drawnBlocks, pageSheet } from './pageSheets';
import { plainly, typings } from './rosterSheets';

const sets: CriteriaSet[] = shippedSets.map((set) => (set.kind === 'points' ? filledIn(set) : set));

/** The verdict on the only card of a page. */
function verdictOn(page: Grid, set: CriteriaSet) {
  const { judged } = examineWard([page], [set], ordinary);
  expect(judged.map(({ verdict }) => verdict.set)).toEqual([set.id]);
  const { place: _, ...verdict } = judged[0]!.verdict;
  return verdict;
}

// A page is read as a whole each time, and there are many sets.
const runs = { numRuns: 40 };

describe.each(sets.map((set) => [set.id, set] as const))('a page of %s', (_, set) => {
  const blocks = drawnBlocks(set);
  const shuffled = blocks.chain((inOrder) =>
    fc.tuple(fc.constant(inOrder), fc.shuffledSubarray<Block>(inOrder, { minLength: inOrder.length })),
  );

  test('has the same verdict in whatever order its rows stand', () => {
    fc.assert(
      fc.property(shuffled, ([inOrder, inAnother]) => {
        const [one, other] = [inOrder, inAnother].map((some) =>
          verdictOn(pageSheet(set, some, plainly), set),
        );
        expect(other).toEqual(one);
      }),
      runs,
    );
  });

  test('has the same verdict with accents of their own and with other spaces', () => {
    fc.assert(
      fc.property(blocks, typings, (rows, typing) => {
        expect(verdictOn(pageSheet(set, rows, typing), set)).toEqual(
          verdictOn(pageSheet(set, rows, plainly), set),
        );
      }),
      runs,
    );
  });
});
