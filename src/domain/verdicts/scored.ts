import type { Criterion, PointsSet } from '../criteria/criteriaSet';
import type { Mark, PointsCard } from '../scorecards/scorecard';
import { type Reason, reason } from './verdict';

/**
 * A criterion with its points as typed and as they count: none where the set asks for evidence and there is none, the
 * maximum where the criterion cannot apply and the set then gives it. One that is left out does not count at all.
 */
export interface ScoredCriterion {
  criterion: Criterion;
  typed: number;
  counted: number;
  leftOut: boolean;
}

/** The points of every criterion of a card on which no mark is missing. */
export function scoredCriteria(card: PointsCard, set: PointsSet): ScoredCriterion[] {
  return set.criteria.map((criterion) => {
    const mark = card.marks[criterion.id];
    if (mark?.kind === 'notApplicable') return notApplicable(criterion, set);
    const typed = mark?.kind === 'points' ? mark.points : 0;
    const counted = lacksEvidence(card, set, criterion.id) ? 0 : typed;
    return { criterion, typed, counted, leftOut: false };
  });
}

/** Only sets that say what counts then come here; see `marksMissing`. */
function notApplicable(criterion: Criterion, set: PointsSet): ScoredCriterion {
  const points = set.notApplicable === 'fullMarks' ? (criterion.max ?? 0) : 0;
  return { criterion, typed: points, counted: points, leftOut: set.notApplicable === 'rescale' };
}

/** Without an evidence column nobody can tell, so nothing is taken away. */
const lacksEvidence = (card: PointsCard, set: PointsSet, id: string): boolean =>
  set.evidenceRequired !== null && card.evidence !== null && (card.evidence[id] ?? '').trim() === '';

const isUnproven = ({ typed, counted }: ScoredCriterion): boolean => typed !== counted;

/** The points that count, scaled up to the whole where a criterion is left out. */
export function totalOf(scored: readonly ScoredCriterion[]): number {
  let counted = 0;
  let all = 0;
  let applicable = 0;
  for (const one of scored) {
    const max = one.criterion.max ?? 0;
    all += max;
    if (one.leftOut) continue;
    counted += one.counted;
    applicable += max;
  }
  return exactly(applicable === all || applicable === 0 ? counted : (counted * all) / applicable);
}

/** The criteria that bar recognition whatever the total: below the floor, or at 0 where the set forbids it. */
export function barsOf(scored: ScoredCriterion[], set: PointsSet): Reason[] {
  if (set.floor === null && set.zeroBars === null) return [];
  const bars: Reason[] = [];
  for (const one of scored) {
    const bar = one.leftOut ? null : barOf(one, set);
    if (bar !== null) bars.push(bar);
  }
  return bars;
}

function barOf(one: ScoredCriterion, { floor, zeroBars, evidenceRequired }: PointsSet): Reason | null {
  const { counted: points, criterion } = one;
  const atZero = zeroBars !== null && points === 0;
  const tooLow = floor !== null && points < floor.points;
  if (!atZero && !tooLow) return null;
  if (evidenceRequired !== null && isUnproven(one)) {
    return reason('noEvidence', evidenceRequired.clause, { criterion: criterion.id });
  }
  if (atZero) return reason('zeroCriterion', zeroBars.clause, { criterion: criterion.id });
  return (
    floor && reason('belowFloor', floor.clause, { criterion: criterion.id, points, floor: floor.points })
  );
}

/** Points that do not count for want of evidence. */
export const unprovenPoints = (scored: ScoredCriterion[], { evidenceRequired }: PointsSet): Reason[] =>
  evidenceRequired === null
    ? []
    : scored
        .filter(isUnproven)
        .map(({ criterion }) => reason('noEvidence', evidenceRequired.clause, { criterion: criterion.id }));

const smallestPart = 1e6;

/** A sum without the noise of binary decimals: 27.1 + 27.2 is 54.3. */
export const exactly = (sum: number): number => Math.round(sum * smallestPart) / smallestPart;

/** What the marks of a criterion's parts add up to; null unless each part has one. */
export const sumOfParts = (card: PointsCard, { parts }: Criterion): number | null =>
  parts.length === 0 ? null : sumOfMarks(parts.map((part) => card.partMarks[part.id]));

/** What marks add up to, or null where one of them is not points. */
export function sumOfMarks(marks: (Mark | undefined)[]): number | null {
  let sum = 0;
  for (const mark of marks) {
    if (mark?.kind !== 'points') return null;
    sum += mark.points;
  }
  return exactly(sum);
}

/** The first criterion whose own mark is not what its parts add up to; null where all agree. */
export function partsContradicting(
  card: PointsCard,
  scored: ScoredCriterion[],
): { criterion: string; typed: number; sum: number } | null {
  for (const { criterion, typed } of scored) {
    const sum = sumOfParts(card, criterion);
    if (sum !== null && sum !== exactly(typed)) return { criterion: criterion.id, typed, sum };
  }
  return null;
}

/** The same card where of a criterion's own mark and the sum of its parts one is chosen, the lower or the higher. */
export const scoredByParts = (
  card: PointsCard,
  scored: ScoredCriterion[],
  choose: (own: number, parts: number) => number,
): ScoredCriterion[] =>
  scored.map((one) => {
    const typed = choose(one.typed, sumOfParts(card, one.criterion) ?? one.typed);
    return { ...one, typed, counted: isUnproven(one) ? one.counted : typed };
  });
