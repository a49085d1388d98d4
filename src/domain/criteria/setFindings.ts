import type { Finding } from '../finding';
import { fold } from '../text/fold';
import { readNumber } from '../text/number';
import { missingFrom, problemsOf, type SetProblem } from './completeness';
import { type ChecklistSet, indicatorsOf, type PointsSet } from './criteriaSet';
import type { SetFigure } from './setFigure';
import type { SetBlock, TabCell } from './setsTabRows';
import { askedInWords } from './writeSets';

/** What the figures of a whole set lack or contradict, each at the cell that a person has to look at. */
export function factsWrong(set: PointsSet, block: SetBlock, difficult: boolean | null): Finding[] {
  const missing = missingFrom(set, difficult);
  const place = cellToFill(missing[0] ?? '', block).place;
  const incomplete: Finding[] =
    missing.length === 0
      ? []
      : [{ code: 'set.incomplete', place, facts: { set: set.id, missing: missing.join(', ') } }];
  return [...incomplete, ...problemsOf(set).map((problem) => contradiction(set.id, problem, block))];
}

/** The cell that waits for the first missing figure; the block's beginning where it has none. */
function cellToFill(missing: string, { id, fields, criteria, bands, totalMax }: SetBlock): TabCell {
  const max = criteria.find((row) => fold(row.id.shown) === fold(missing))?.max;
  const lines: Record<string, TabCell | undefined> = {
    threshold: fields.ordinary,
    thresholdDifficult: fields.difficultArea,
    floor: fields.floor,
    years: fields.from,
    bands: bands[0]?.from,
    criteria: criteria[0]?.name ?? totalMax ?? undefined,
  };
  return max ?? lines[missing] ?? id;
}

function contradiction(set: string, problem: SetProblem, block: SetBlock): Finding {
  if (problem.code === 'sumDiffers') {
    const { sum, expected } = problem;
    const place = (block.totalMax ?? block.criteria[0]?.max ?? block.id).place;
    return { code: 'set.sumDiffers', place, facts: { set, sum, expected } };
  }
  return { code: 'set.contradicts', place: cellOf(problem, block).place, facts: { set, problem } };
}

function cellOf(problem: SetProblem, block: SetBlock): TabCell {
  const { fields, bands } = block;
  switch (problem.code) {
    case 'thresholdAboveSum':
    case 'thresholdIsShare':
      return lineTyped(fields.ordinary, problem.threshold) ?? fields.difficultArea ?? block.id;
    case 'floorAboveMax':
      return fields.floor ?? block.id;
    case 'difficultAboveOrdinary':
      return lineTyped(fields.difficultArea, problem.difficultArea) ?? fields.ordinary ?? block.id;
    case 'stepNotPositive':
      return fields.step ?? block.id;
    case 'partsDiffer':
    case 'negativeMax':
      return block.criteria.find((row) => row.id.shown === problem.criterion)?.max ?? block.id;
    case 'bandReversed':
    case 'bandAboveSum':
    case 'bandIsShare':
      return bands.find(({ name }) => name.shown === problem.band)?.from ?? block.id;
    case 'bandsOverlap':
    case 'bandsGap':
      return bands.find(({ name }) => name.shown === problem.lower)?.to ?? block.id;
    default:
      return block.id;
  }
}

function lineTyped(cell: TabCell | undefined, line: number): TabCell | null {
  if (cell === undefined) return null;
  const reading = readNumber(typeof cell.value === 'number' ? cell.value : cell.shown);
  return reading.kind === 'number' && reading.value === line ? cell : null;
}

/** A checklist stands in the tab to be read; a line that somebody changed does not change the rule. */
export function checklistChanged(block: SetBlock, set: ChecklistSet): Finding[] {
  return block.indicators.flatMap(({ id, level1, level2 }) => {
    const indicator = indicatorsOf(set).find((one) => fold(one.id) === fold(id.shown));
    if (indicator === undefined) return [];
    return [
      { cell: level1, level: 1 as const, text: askedInWords(indicator.level1) },
      { cell: level2, level: 2 as const, text: askedInWords(indicator.level2) },
    ].flatMap(({ cell, level, text }): Finding[] => {
      if (cell.shown === '' || fold(cell.shown) === fold(text)) return [];
      const figure: SetFigure = { kind: 'indicator', indicator: indicator.id, level };
      const facts = { set: set.id, figure, typed: cell.shown, text };
      return [{ code: 'set.againstText', place: cell.place, facts }];
    });
  });
}
