import { type MissingLine, missingFrom, problemsOf } from '../criteria/completeness';
import type { CriteriaSet, Criterion, PointsSet } from '../criteria/criteriaSet';
import type { Mark, PointsCard } from '../scorecards/scorecard';
import { exactly } from './scored';
import { type Reason, reason } from './verdict';

type ByArea = Map<boolean | null, Reason | null>;

// One set judges thousands of cards and never changes, so it is examined once for each kind of area.
const examined = new WeakMap<CriteriaSet, ByArea>();

/** The set's figures that are missing or contradict each other, as one reason; null for a usable set. */
export function setIncomplete(set: CriteriaSet, difficult: boolean | null): Reason | null {
  const byArea: ByArea = examined.get(set) ?? new Map();
  const known = byArea.get(difficult);
  if (known !== undefined) return known;
  const found = examine(set, difficult);
  examined.set(set, byArea.set(difficult, found));
  return found;
}

function examine(set: CriteriaSet, difficult: boolean | null): Reason | null {
  const missing = missingFrom(set, difficult);
  if (problemsOf(set).length > 0) missing.push('agreement' satisfies MissingLine);
  if (missing.length === 0) return null;
  return reason('setIncomplete', set.basis.number, { set: set.id, missing: missing.join(', ') });
}

/** Whether nothing at all is entered: a card of somebody who did not take part. */
export function allBlank(card: PointsCard): boolean {
  for (const id in card.marks) if (card.marks[id]?.kind !== 'blank') return false;
  return true;
}

/** The marks that are no usable points, in the order of the criteria. */
export function marksMissing(card: PointsCard, set: PointsSet): Reason[] {
  const reasons: Reason[] = [];
  for (const criterion of set.criteria) {
    const found = markFault(card.marks[criterion.id], criterion, set);
    if (found !== null) reasons.push(found);
    for (const part of criterion.parts) {
      const partMark = card.partMarks[part.id];
      const wrong = partMark?.kind === 'points' ? pointsFault(partMark.points, part, set) : null;
      if (wrong !== null) reasons.push(wrong);
    }
  }
  return reasons;
}

function markFault(mark: Mark | undefined, criterion: Criterion, set: PointsSet): Reason | null {
  if (mark?.kind === 'points') return pointsFault(mark.points, criterion, set);
  const clause = set.basis.number;
  const { id } = criterion;
  if (mark === undefined || mark.kind === 'blank') return reason('markBlank', clause, { criterion: id });
  if (mark.kind === 'doubled') return reason('markDoubled', clause, { criterion: id, heading: mark.shown });
  if (mark.kind === 'unreadable')
    return reason('markUnreadable', clause, { criterion: id, shown: mark.shown });
  if (set.notApplicable === null || set.notApplicable === 'manual') {
    return reason('markNotApplicable', clause, { criterion: id, policy: set.notApplicable });
  }
  return null;
}

function pointsFault(typed: number, { id, max }: Criterion, { step, basis }: PointsSet): Reason | null {
  const points = exactly(typed);
  if (points < 0 || (max !== null && points > max))
    return reason('markOutOfRange', basis.number, { criterion: id, points, max: max ?? 0 });
  if (step === null || isStep(points, step)) return null;
  return reason('markOffStep', basis.number, { criterion: id, points, step });
}

/** True where the points are a whole number of steps. */
export const isStep = (points: number, step: number): boolean => {
  const steps = exactly(points / step);
  return Number.isInteger(steps);
};
