import { type Block, holds, sharedCells } from '../blocks';
import { saysNotApplicable } from '../text/notApplicable';
import { type NumberReading, pointsOutOf, readNumber } from '../text/number';
import type { ScoreCells } from './cellMarks';

/** What is wrong with a score just typed. */
export type TypedScore =
  | { kind: 'aboveMax'; points: number; max: number }
  | { kind: 'negative'; points: number; max: number | null }
  | { kind: 'unreadable' | 'asDate'; shown: string; max: number | null };

/** A number as the machine writes it, which readNumber would read in Vietnamese writing. */
const machineNumber = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** The days of this century as a sheet counts them: "8/5" typed as a score has become such a day. */
const firstDay = 36_526;
const lastDay = 73_050;

/** What is wrong with `typed` in a cell of scores; null where nothing is, or where the cell is none of them. */
export function typedScore(
  scores: readonly ScoreCells[],
  cell: { row: number; column: number },
  typed: string,
): TypedScore | null {
  const max = scores.find(({ blocks }) => blocks.some((block) => holds(block, cell)))?.max;
  if (max === undefined || typed.trim() === '' || saysNotApplicable(typed)) return null;
  const reading: NumberReading = machineNumber.test(typed)
    ? { kind: 'number', value: Number(typed) }
    : readNumber(typed);
  if (reading.kind === 'blank') return null;
  const points = reading.kind === 'number' ? pointsOutOf(reading, max) : null;
  if (points === null) return { kind: 'unreadable', shown: typed, max };
  if (points >= firstDay && points <= lastDay) return { kind: 'asDate', shown: typed, max };
  if (points < 0) return { kind: 'negative', points, max };
  return max !== null && points > max ? { kind: 'aboveMax', points, max } : null;
}

/** How many cells of scores a pasted rectangle covers. */
export const pastedScores = (scores: readonly ScoreCells[], pasted: Block): number =>
  scores.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + sharedCells(block, pasted), 0);
