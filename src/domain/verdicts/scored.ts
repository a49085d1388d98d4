import type { Criterion, PointsSet } from '../criteria/criteriaSet';
import type { Mark, PointsCard } from '../scorecards/scorecard';
import { type Reason, reason } from './verdict';

/**
 * The points of every criterion, in the order of the set, as typed and as they count: none where the set asks for
 * evidence and there is none, the maximum where the criterion cannot apply and the set then gives it. Criteria that
 * are left out do not count at all; null where there are none.
 */
export interface ScoredCard {
  set: PointsSet;
  typed: readonly number[];
  counted: readonly number[];
  leftOut: readonly boolean[] | null;
}

/** The points of a card on which no mark is missing; only sets that say what counts for "không áp dụng" come here. */
export function scoredCard(card: PointsCard, set: PointsSet): ScoredCard {
  const typed: number[] = [];
  let someLeftOut = false;
  for (const criterion of set.criteria) {
    const mark = card.marks[criterion.id];
    typed.push(pointsOf(mark, criterion, set));
    someLeftOut ||= set.notApplicable === 'rescale' && mark?.kind === 'notApplicable';
  }
  return {
    set,
    typed,
    counted: provenPoints(card, set, typed),
    leftOut: someLeftOut ? set.criteria.map(({ id }) => card.marks[id]?.kind === 'notApplicable') : null,
  };
}

function pointsOf(mark: Mark | undefined, { max }: Criterion, { notApplicable }: PointsSet): number {
  if (mark?.kind === 'points') return mark.points;
  return mark?.kind === 'notApplicable' && notApplicable === 'fullMarks' ? (max ?? 0) : 0;
}

/** Without an evidence column nobody can tell, so nothing is taken away; what cannot apply needs no evidence. */
function provenPoints(card: PointsCard, set: PointsSet, typed: readonly number[]): readonly number[] {
  const { evidence } = card;
  if (set.evidenceRequired === null || evidence === null) return typed;
  return set.criteria.map(({ id }, at) => {
    const unproven = (evidence[id] ?? '').trim() === '' && card.marks[id]?.kind === 'points';
    return unproven ? 0 : (typed[at] ?? 0);
  });
}

const pointsAt = (points: readonly number[], at: number): number => points[at] ?? 0;

const isUnproven = ({ typed, counted }: ScoredCard, at: number): boolean => typed[at] !== counted[at];

const isLeftOut = ({ leftOut }: ScoredCard, at: number): boolean => leftOut?.[at] === true;

/** True where no criterion applies to the subject. */
export const nothingApplies = (card: PointsCard, { criteria }: PointsSet): boolean =>
  criteria.every(({ id }) => card.marks[id]?.kind === 'notApplicable');

/** The points that count, scaled up to the whole where a criterion is left out. */
export const totalOf = (scored: ScoredCard): number => scaled(scored, sum(scored.counted));

/** Points of the criteria that apply, scaled up to the whole where others are left out. */
export function scaled({ set, leftOut }: ScoredCard, points: number): number {
  if (leftOut === null) return exactly(points);
  const maxima = set.criteria.map(({ max }) => max ?? 0);
  const applicable = sum(maxima.filter((_, at) => !leftOut[at]));
  return exactly(applicable === 0 ? points : (points * sum(maxima)) / applicable);
}

/** The points as typed, added up. */
export const typedSumOf = ({ typed }: ScoredCard): number => exactly(sum(typed));

function sum(points: readonly number[]): number {
  let all = 0;
  for (const one of points) all += one;
  return all;
}

const nothing: Reason[] = [];

/** The criteria that bar recognition whatever the total: below the floor, or at 0 where the set forbids it. */
export function barsOf(scored: ScoredCard): Reason[] {
  const { set } = scored;
  if (set.floor === null && set.zeroBars === null) return nothing;
  let bars: Reason[] | null = null;
  for (let at = 0; at < scored.counted.length; at++) {
    const bar = isLeftOut(scored, at) ? null : barOf(scored, at);
    if (bar !== null) bars = [...(bars ?? nothing), bar];
  }
  return bars ?? nothing;
}

function barOf(scored: ScoredCard, at: number): Reason | null {
  const { floor, zeroBars, evidenceRequired, criteria } = scored.set;
  const points = pointsAt(scored.counted, at);
  const atZero = zeroBars !== null && points === 0;
  const tooLow = floor !== null && points < floor.points;
  if (!atZero && !tooLow) return null;
  const criterion = criteria[at]?.id ?? '';
  if (evidenceRequired !== null && isUnproven(scored, at)) {
    return reason('noEvidence', evidenceRequired.clause, { criterion });
  }
  if (atZero) return reason('zeroCriterion', zeroBars.clause, { criterion });
  return floor && reason('belowFloor', floor.clause, { criterion, points, floor: floor.points });
}

/** Points that do not count for want of evidence. */
export function unprovenPoints(scored: ScoredCard): Reason[] {
  const { evidenceRequired, criteria } = scored.set;
  if (evidenceRequired === null || scored.typed === scored.counted) return nothing;
  return criteria
    .filter((_, at) => isUnproven(scored, at))
    .map(({ id }) => reason('noEvidence', evidenceRequired.clause, { criterion: id }));
}

const smallestPart = 1e6;

/** A sum without the noise of binary decimals: 27.1 + 27.2 is 54.3. */
export const exactly = (points: number): number => Math.round(points * smallestPart) / smallestPart;

/** What the marks of a criterion's parts add up to; null unless each part has one. */
export function sumOfParts(card: PointsCard, { parts }: Criterion): number | null {
  if (parts.length === 0) return null;
  let all = 0;
  for (const { id } of parts) {
    const mark = card.partMarks[id];
    if (mark?.kind !== 'points') return null;
    all += mark.points;
  }
  return exactly(all);
}

/** What the marks of all criteria add up to, or null where one of them is not points. */
export function sumOfMarks(card: PointsCard, { criteria }: PointsSet): number | null {
  let all = 0;
  for (const { id } of criteria) {
    const mark = card.marks[id];
    if (mark?.kind !== 'points') return null;
    all += mark.points;
  }
  return exactly(all);
}

/** The first criterion whose own mark is not what its parts add up to; null where all agree. */
export function partsContradicting(
  card: PointsCard,
  { set, typed }: ScoredCard,
): { criterion: string; typed: number; sum: number } | null {
  for (const [at, criterion] of set.criteria.entries()) {
    const ofParts = sumOfParts(card, criterion);
    const own = pointsAt(typed, at);
    if (ofParts !== null && ofParts !== exactly(own))
      return { criterion: criterion.id, typed: own, sum: ofParts };
  }
  return null;
}

/** The same card where of a criterion's own mark and the sum of its parts one is chosen, the lower or the higher. */
export function scoredByParts(
  card: PointsCard,
  scored: ScoredCard,
  choose: (own: number, parts: number) => number,
): ScoredCard {
  const typed = scored.set.criteria.map((criterion, at) => {
    const own = pointsAt(scored.typed, at);
    return choose(own, sumOfParts(card, criterion) ?? own);
  });
  const counted = typed.map((points, at) => (isUnproven(scored, at) ? pointsAt(scored.counted, at) : points));
  return { ...scored, typed, counted };
}
