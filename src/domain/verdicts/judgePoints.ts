import type { PointsSet } from '../criteria/criteriaSet';
import { type DifficultAreas, difficultFor } from '../criteria/difficultArea';
import type { PointsCard } from '../scorecards/scorecard';
import { allBlank, marksMissing, setIncomplete } from './grounds';
import { insufficient, type Judgement, notRecognised } from './judgement';
import { rateByBands } from './rateByBands';
import { rateByThreshold } from './rateByThreshold';
import {
  barsOf,
  exactly,
  nothingApplies,
  partsContradicting,
  type ScoredCard,
  scaled,
  scoredByParts,
  scoredCard,
  totalOf,
  typedSumOf,
  unprovenPoints,
} from './scored';
import { type Reason, reason } from './verdict';

/** Judges a card of points: first whether there are grounds, then what bars recognition, then the total. */
export function judgePoints(card: PointsCard, set: PointsSet, areas: DifficultAreas): Judgement {
  if (card.registered === false && allBlank(card)) {
    return notRecognised([reason('notRegistered', set.basis.number, {})]);
  }
  const difficult = difficultFor(set.title, areas);
  const incomplete = setIncomplete(set, difficult);
  if (incomplete !== null) return insufficient([incomplete]);
  const missing = marksMissing(card, set);
  if (missing.length > 0) return insufficient(missing);
  return judgeScored(card, scoredCard(card, set), difficult);
}

/** The sum of the points counts; a typed total, or marks of parts, are only heeded where they would lead elsewhere. */
function judgeScored(card: PointsCard, scored: ScoredCard, difficult: boolean | null): Judgement {
  const { set } = scored;
  if (nothingApplies(card, set)) return insufficient([reason('nothingApplies', set.basis.number, {})]);
  const total = totalOf(scored);
  const bars = barsOf(scored);
  const judged = rate(set, total, difficult, bars);
  const contradiction = typedTotalAgainst(card, scored);
  if (contradiction !== null) {
    const meant = totalsMeant(contradiction, scored, total);
    if (!meant.every((one) => sameResult(rate(set, one, difficult, bars), judged)))
      return insufficient([reason('totalContradicts', set.basis.number, contradiction)], total);
  }
  const ofParts = partsContradicting(card, scored);
  if (ofParts !== null) {
    const byParts = [Math.min, Math.max].map((choose) => scoredByParts(card, scored, choose));
    const agree = byParts.every((one) => sameResult(rate(set, totalOf(one), difficult, barsOf(one)), judged));
    if (!agree) return insufficient([reason('partsContradict', set.basis.number, ofParts)], total);
  }
  const leftOut = leftOutNote(card, scored);
  const unproven = bars.length > 0 ? noReasons : unprovenPoints(scored);
  if (leftOut.length === 0 && unproven.length === 0) return judged;
  return { ...judged, reasons: [...judged.reasons, ...leftOut, ...unproven] };
}

interface TypedTotal {
  typed: number;
  sum: number;
}

/** What was done about criteria that cannot apply, so that the total can be followed. */
function leftOutNote(card: PointsCard, { set, counted }: ScoredCard): Reason[] {
  const { notApplicable: policy, criteria, outcome } = set;
  if (policy !== 'fullMarks' && policy !== 'rescale') return noReasons;
  const out = criteria.filter(({ id }) => card.marks[id]?.kind === 'notApplicable');
  if (out.length === 0) return noReasons;
  const applying = criteria.filter((criterion) => !out.includes(criterion));
  const of = applying.reduce((sum, { max }) => sum + (max ?? 0), 0);
  const points = criteria.reduce((sum, one, at) => sum + (out.includes(one) ? 0 : (counted[at] ?? 0)), 0);
  const facts = { criteria: out.map(({ id }) => id).join(', '), policy, points: exactly(points), of };
  return [reason('leftOut', outcome.clause, facts)];
}

const noReasons: Reason[] = [];

/** A typed total that is neither the sum of the typed points nor what counts of them. */
function typedTotalAgainst(card: PointsCard, scored: ScoredCard): TypedTotal | null {
  if (card.typedTotal?.kind !== 'points') return null;
  const typed = exactly(card.typedTotal.points);
  const sum = typedSumOf(scored);
  const sums = [sum, scaled(scored, sum), pointsTyped(card, scored)];
  return sums.includes(typed) ? null : { typed, sum };
}

/** What stands in the cells, added up: a sheet's own sum passes over "KAD". */
function pointsTyped(card: PointsCard, { set, typed }: ScoredCard): number {
  let sum = 0;
  for (const [at, { id }] of set.criteria.entries()) {
    if (card.marks[id]?.kind === 'points') sum += typed[at] ?? 0;
  }
  return exactly(sum);
}

/** What counts if the typed total is right: where a criterion is left out, it may be the sum or the scaled total. */
function totalsMeant({ typed, sum }: TypedTotal, scored: ScoredCard, total: number): number[] {
  if (scored.leftOut === null) return [exactly(total + typed - sum)];
  return [scaled(scored, typed), typed];
}

const sameResult = (a: Judgement, b: Judgement): boolean => a.outcome === b.outcome && a.band === b.band;

/** The result of a total; where something bars recognition, a total that falls short too is the second reason. */
function rate(set: PointsSet, total: number, difficult: boolean | null, bars: Reason[]): Judgement {
  const rated = ratedTotal(set, total, difficult);
  if (bars.length === 0) return rated;
  return notRecognised([...bars, ...(rated.outcome === 'notRecognised' ? rated.reasons : [])], total);
}

type ByTotal = Map<number, Judgement>;

// One set judges thousands of cards, which reach a few hundred totals among them: equal results are one object.
const ratedTotals = new WeakMap<PointsSet, Map<boolean | null, ByTotal>>();

function ratedTotal(set: PointsSet, total: number, difficult: boolean | null): Judgement {
  const byArea = ratedTotals.get(set) ?? new Map<boolean | null, ByTotal>();
  const byTotal = byArea.get(difficult) ?? (new Map() as ByTotal);
  const known = byTotal.get(total);
  if (known !== undefined) return known;
  const { outcome } = set;
  const rated =
    outcome.kind === 'bands' ? rateByBands(total, outcome) : rateByThreshold(total, outcome, difficult);
  ratedTotals.set(set, byArea.set(difficult, byTotal.set(total, rated)));
  return rated;
}
