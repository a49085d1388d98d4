import fc from 'fast-check';
import { learnedFrom, missingColumns, withLearned } from '../../../src/domain/layout/learned';
import { readTables } from '../../../src/domain/layout/readTables';
import { confirmed, saidBy } from '../../support/confirmed';
import { drawnGrid } from '../../support/grids';
import { drawnPages } from './drawnPages';
import { drawnRosters } from './drawnRosters';
import * as hardest from './hardestSheets';

describe('to confirm what is understood changes nothing', () => {
  test.each([
    ['lists of households', drawnRosters, 120],
    ['pages of households', drawnPages, 25],
  ] as const)(
    'in %s in every mixture of layouts',
    (_, drawn, numRuns) => {
      fc.assert(
        fc.property(drawn, ({ tab }) => {
          expect(saidBy(confirmed([tab]))).toEqual(saidBy([tab]));
        }),
        { numRuns, seed: 2024 },
      );
    },
    120_000,
  );

  const pictures = Object.entries(hardest).filter(([, picture]) => typeof picture === 'string');

  test.each(pictures)('in %s', (_, picture) => {
    const tab = drawnGrid('Sheet1', picture as string);
    expect(saidBy(confirmed([tab]))).toEqual(saidBy([tab]));
  });

  test('and nothing is missed of it', () => {
    fc.assert(
      fc.property(drawnRosters, ({ tab }) => {
        const learned = learnedFrom(readTables(tab, new Map()));
        expect(missingColumns(learned, readTables(withLearned(tab, learned), new Map()))).toEqual([]);
      }),
      { numRuns: 40, seed: 2024 },
    );
  });
});
