import type { Grid } from '../../src/domain/layout/grid';
import { learnedFrom, withLearned } from '../../src/domain/layout/learned';
import { readWardBook } from '../../src/domain/scorecards/wardBook';

/** Tabs as they are read after a person confirmed all that is understood of them. */
export function confirmed(grids: Grid[]): Grid[] {
  const { lists } = readWardBook(grids);
  return grids.map((grid) => {
    const tables = lists.filter(({ table }) => table.grid.sheet === grid.sheet).map(({ table }) => table);
    return withLearned(grid, learnedFrom(tables));
  });
}

/** All that counts of what tabs say. */
export function saidBy(grids: Grid[]) {
  const { cards, groups, findings, doubtful } = readWardBook(grids);
  return { cards, groups, findings, doubtful };
}
