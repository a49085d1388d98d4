import type { Counted } from '../criteria/criteriaSet';
import { exactly } from './scored';
import type { Reason, Verdict } from './verdict';

/** One thing that keeps a card from the title, or from the next band or level. */
export type Lack =
  /** So many more points in all; `band` is the next rating, null the title itself. */
  | { kind: 'points'; points: number; line: number; band: string | null }
  /** So many more points in one criterion. */
  | { kind: 'criterion'; criterion: string; points: number; floor: number }
  | { kind: 'zero'; criterion: string }
  | { kind: 'evidence'; criterion: string }
  /** So many more people or units. */
  | { kind: 'count'; indicator: string; level: 1 | 2; more: number; of: Counted }
  | { kind: 'indicator'; indicator: string; level: 1 | 2 };

/** How far off a lack is, from 0 (a paper is missing) to 1 (nobody can say). */
interface Measured {
  lack: Lack;
  distance: number;
}

/**
 * What is missing to reach the title or the next band or level, nearest first: shares of a total or of a floor
 * compare as they are, and what has no measure comes last. Empty where the highest is reached, and for cards without
 * grounds, whose reasons already name what to fill in.
 */
export function lacksOf({ outcome, reasons }: Pick<Verdict, 'outcome' | 'reasons'>): Lack[] {
  if (outcome === 'insufficient') return [];
  return reasons
    .flatMap(lackOf)
    .sort((a, b) => a.distance - b.distance)
    .map(({ lack }) => lack);
}

function lackOf(reason: Reason): Measured[] {
  switch (reason.code) {
    case 'belowThreshold':
      return [pointsTo(reason.facts.total, reason.facts.threshold, null)];
    case 'belowAllBands':
      return [pointsTo(reason.facts.total, reason.facts.lowest, reason.facts.band)];
    case 'bandReached':
    case 'betweenBands': {
      const { total, next } = reason.facts;
      return next === null ? [] : [pointsTo(total, next.from, next.band)];
    }
    case 'belowFloor': {
      const { criterion, points, floor } = reason.facts;
      const lack = { kind: 'criterion', criterion, points: floor - points, floor } as const;
      return [{ lack, distance: (floor - points) / floor }];
    }
    case 'zeroCriterion':
      return [{ lack: { kind: 'zero', criterion: reason.facts.criterion }, distance: 1 }];
    case 'noEvidence':
      return [{ lack: { kind: 'evidence', criterion: reason.facts.criterion }, distance: 0 }];
    case 'shareNotReached': {
      const { indicator, level, count, total, atLeast, of } = reason.facts;
      const more = Math.ceil((atLeast * total - count * 100) / 100);
      return [{ lack: { kind: 'count', indicator, level, more, of }, distance: more / total }];
    }
    case 'indicatorNotMet': {
      const { indicator, level } = reason.facts;
      return [{ lack: { kind: 'indicator', indicator, level }, distance: 1 }];
    }
    default:
      return [];
  }
}

function pointsTo(total: number, line: number, band: string | null): Measured {
  const points = exactly(line - total);
  return { lack: { kind: 'points', points, line, band }, distance: points / line };
}
