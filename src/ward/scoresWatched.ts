import type { ScoreCells, TabMarks } from '../domain/checks/cellMarks';
import type { Memory } from '../sheets/memory';
import type { Tab } from '../sheets/readTabs';

const name = 'scores';

/** The cells of scores by the id of their tab. */
type ScoresByTab = Record<string, ScoreCells[]>;

/** Remembers where scores stand, so that typing can be looked at without reading a tab. */
export function rememberScores(memory: Memory, tabs: Tab[], marks: TabMarks[]): void {
  const scores: ScoresByTab = {};
  for (const { sheet, scores: cells } of marks) {
    const id = tabs.find(({ grid }) => grid.sheet === sheet)?.sheetId;
    if (id !== undefined && cells.length > 0) scores[id] = cells;
  }
  memory.keep(name, scores);
}

/** Where scores stood at the last check; null before the first. */
export const rememberedScores = (memory: Memory): ScoresByTab | null => memory.recall<ScoresByTab>(name);
