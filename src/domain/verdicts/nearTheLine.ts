import type { CriteriaSet, PointsSet } from '../criteria/criteriaSet';
import { exactly } from './scored';
import type { Reason, Verdict } from './verdict';

/** The most that may be missing, in per cent of the whole; a convention of this house (docs/decisions/024). */
export const nearPercent = 10;

/**
 * How far from recognition a verdict is that is near it, from 0 to 0.1; null where it is not near, or is recognised or
 * without grounds. By points: all that is missing is at most a tenth of what the set can give, and beside points at most
 * one thing. By indicators: one alone is missing, and of a count at most a tenth of those counted.
 */
export function nearness({ outcome, reasons }: Verdict, set: CriteriaSet | null): number | null {
  if (outcome !== 'notRecognised' || set === null) return null;
  return set.kind === 'points' ? nearByPoints(reasons, set) : nearByIndicators(reasons);
}

/** Compares the counts, not the share. */
const within = (missing: number, of: number): number | null =>
  of > 0 && missing * 100 <= nearPercent * of ? missing / of : null;

/** Points given to a criterion below its floor count for the total too, so the larger of the two sums is missing. */
function nearByPoints(reasons: readonly Reason[], set: PointsSet): number | null {
  const whole = set.totalMax ?? set.criteria.reduce((sum, { max }) => sum + (max ?? 0), 0);
  const ofFloors = reasons.reduce(
    (sum, one) => sum + (one.code === 'belowFloor' ? one.facts.floor - one.facts.points : 0),
    0,
  );
  const missing = exactly(Math.max(ofFloors, ...reasons.map(missingInTotal)));
  const things = reasons.filter(({ code }) => code === 'zeroCriterion' || code === 'noEvidence').length;
  return things > 1 || (things === 0 && missing === 0) ? null : within(missing, whole);
}

function missingInTotal(one: Reason): number {
  if (one.code === 'belowThreshold') return one.facts.threshold - one.facts.total;
  return one.code === 'belowAllBands' ? one.facts.lowest - one.facts.total : 0;
}

function nearByIndicators([only, another]: readonly Reason[]): number | null {
  if (only === undefined || another !== undefined) return null;
  if (only.code === 'noEvidence') return 0;
  // What has no measure comes last among the near.
  if (only.code === 'indicatorNotMet') return nearPercent / 100;
  if (only.code !== 'shareNotReached') return null;
  const { atLeast, total, count } = only.facts;
  return within(Math.ceil((atLeast * total - count * 100) / 100), total);
}
