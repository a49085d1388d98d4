import { type Block, blocksOf } from '../blocks';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { type Finding, type FindingCode, severityOf } from '../finding';
import type { Grid } from '../layout/grid';
import type { Place } from '../place';
import { isPointsCard, type Mark } from '../scorecards/scorecard';
import type { JudgedCard } from './checkWard';

/** Cells that hold, or wait for, a score of at most `max`; null where the set lacks it. */
export interface ScoreCells {
  max: number | null;
  blocks: Block[];
}

/** The cells of one tab that are to be marked, each in one of the lists. */
export interface TabMarks {
  sheet: string;
  errors: Block[];
  /** Marked as long as nothing stands there. */
  blanks: Block[];
  /** Marked as long as a wrong score stands there, also one that is typed later. */
  scores: ScoreCells[];
  warnings: Block[];
}

/** Findings that come and go with what stands in the cell of the score. */
const seenInCell: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'score.aboveMax',
  'score.negative',
  'score.unreadable',
]);

/** What is to be marked in each tab that has findings or scores; things merely to know are not marked. */
export function cellMarks(grids: readonly Grid[], judged: JudgedCard[], findings: Finding[]): TabMarks[] {
  const scores = scoreCells(grids, judged);
  return grids.flatMap(({ sheet }) => {
    const watched = scores.get(sheet) ?? new Map<string, ScoreCell>();
    const marked = { error: [] as Place[], blank: [] as Place[], warning: [] as Place[] };
    const taken = new Set<string>();
    for (const finding of findings) {
      const { place, code } = finding;
      const severity = severityOf(finding);
      const key = keyOf(place);
      if (place.sheet !== sheet || severity === 'info' || taken.has(key)) continue;
      if (seenInCell.has(code) && watched.has(key)) continue;
      // The findings come with the errors first, so a cell with both is marked as an error.
      taken.add(key);
      marked[code === 'score.blank' ? 'blank' : severity].push(place);
    }
    const tab = {
      sheet,
      errors: blocksOf(marked.error),
      blanks: blocksOf(marked.blank),
      scores: byMax([...watched.values()]),
      warnings: blocksOf(marked.warning),
    };
    const empty = [tab.errors, tab.blanks, tab.scores, tab.warnings].every((list) => list.length === 0);
    return empty ? [] : [tab];
  });
}

interface ScoreCell {
  place: Place;
  max: number | null;
}

const keyOf = ({ row, column }: Place): string => `${row} ${column}`;

/** The cells of scores by tab; a part's cell before that of its criterion, whose mark may be read from its parts. */
function scoreCells(grids: readonly Grid[], judged: JudgedCard[]): Map<string, Map<string, ScoreCell>> {
  const tabs = new Map(grids.map((grid) => [grid.sheet, { grid, cells: new Map<string, ScoreCell>() }]));
  const add = (mark: Mark | undefined, max: number | null): void => {
    const tab = mark && tabs.get(mark.place.sheet);
    if (!tab || !watches(mark, tab.grid)) return;
    const key = keyOf(mark.place);
    if (!tab.cells.has(key)) tab.cells.set(key, { place: mark.place, max });
  };
  for (const { card, set } of judged) {
    if (!isPointsCard(card) || set?.kind !== 'points') continue;
    for (const { id, max } of partsOf(set)) add(card.partMarks[id], max);
    for (const { id, max } of set.criteria) add(card.marks[id], max);
  }
  return new Map([...tabs].map(([sheet, { cells }]) => [sheet, cells]));
}

const partsOf = (set: Extract<CriteriaSet, { kind: 'points' }>) => set.criteria.flatMap(({ parts }) => parts);

/** A text that counts as it is ("10/10", "KAD") is not watched: to a sheet's formula every text is wrong. */
function watches({ kind, place }: Mark, { values }: Grid): boolean {
  if (kind === 'notApplicable' || kind === 'doubled') return false;
  return kind !== 'points' || typeof values[place.row - 1]?.[place.column - 1] === 'number';
}

function byMax(cells: ScoreCell[]): ScoreCells[] {
  const maxima = new Map<number | null, Place[]>();
  for (const { place, max } of cells) {
    const places = maxima.get(max);
    if (places) places.push(place);
    else maxima.set(max, [place]);
  }
  return [...maxima].map(([max, places]) => ({ max, blocks: blocksOf(places) }));
}
