import type { ChecklistSet, Indicator, Share } from '../criteria/criteriaSet';
import type { ChecklistAnswer, Figure } from '../scorecards/scorecard';
import { type Reason, reason } from './verdict';

/** Whether an indicator is met at a level; if not, or if it cannot be said, why. */
export type Standing = { met: true } | { met: false; reason: Reason } | { met: null; reason: Reason };

/**
 * How an indicator stands at a level. Counts decide over the typed answer where all of them are given; otherwise
 * the typed answer counts, and a blank is unknown. `difficult` null matters only where the shares differ by it.
 */
export function standingOf(
  indicator: Indicator,
  answer: ChecklistAnswer | undefined,
  level: 1 | 2,
  set: ChecklistSet,
  difficult: boolean | null,
): Standing {
  if (set.evidenceRequired !== null && answer?.evidence?.trim() === '') {
    const { clause } = set.evidenceRequired;
    return { met: false, reason: reason('noEvidence', clause, { criterion: indicator.id }) };
  }
  const doubt = figuresInDoubt(indicator, answer, level, set);
  if (doubt !== null) return { met: null, reason: doubt };
  const counted = byFigures(indicator, answer?.figures ?? [], level, set, difficult);
  if (counted !== null) return counted;
  const typed = typedAnswer(answer, level);
  if (typed === null) {
    const facts = { indicator: indicator.id };
    return { met: null, reason: reason('answerBlank', set.clauses.condition, facts) };
  }
  if (typed) return { met: true };
  return {
    met: false,
    reason: reason('indicatorNotMet', clauseOf(set, level), { indicator: indicator.id, level }),
  };
}

/** Figures that stand there but say nothing sure: no typed answer may take their place. */
function figuresInDoubt(
  { id, level1, level2 }: Indicator,
  answer: ChecklistAnswer | undefined,
  level: 1 | 2,
  set: ChecklistSet,
): Reason | null {
  const { shares } = level === 1 ? level1 : level2;
  if (answer === undefined || shares.length === 0) return null;
  const { condition } = set.clauses;
  const { figures, inexact } = answer;
  if (inexact !== undefined) {
    return reason('figuresUnread', condition, { indicator: id, shown: inexact.shown });
  }
  const impossible = figures?.find(({ count, total }) => count > total && total > 0);
  if (impossible === undefined) return null;
  const { count, total } = impossible;
  return reason('figuresImpossible', condition, { indicator: id, count, total });
}

/** Level 2 asks at least what level 1 asks: it answers a blank level 1, and cannot stand where level 1 is denied. */
function typedAnswer(answer: ChecklistAnswer | undefined, level: 1 | 2): boolean | null {
  if (answer === undefined) return null;
  const { level1, level2 } = answer;
  if (level === 2) return level1 === false ? false : level2;
  return level1 ?? (level2 === true ? true : null);
}

const clauseOf = ({ clauses }: ChecklistSet, level: 1 | 2): string =>
  level === 1 ? clauses.level1 : clauses.level2;

/** The figures' decision, or null where the level asks for none or a count is missing. */
function byFigures(
  indicator: Indicator,
  figures: Figure[],
  level: 1 | 2,
  set: ChecklistSet,
  difficult: boolean | null,
): Standing | null {
  const { shares } = level === 1 ? indicator.level1 : indicator.level2;
  const pairs = shares.map((share, index) => ({ share, figure: figures[index] }));
  if (pairs.length === 0 || !pairs.every(({ figure }) => figure !== undefined && figure.total > 0))
    return null;
  const standings = pairs.flatMap(({ share, figure }) =>
    figure
      ? [shareStanding(share, figure, { indicator: indicator.id, level }, clauseOf(set, level), difficult)]
      : [],
  );
  return (
    standings.find(({ met }) => met === false) ?? standings.find(({ met }) => met === null) ?? { met: true }
  );
}

function shareStanding(
  share: Share,
  { count, total }: Figure,
  of: { indicator: string; level: 1 | 2 },
  clause: string,
  difficult: boolean | null,
): Standing {
  const lines = [
    ...(difficult === true ? [] : [share.atLeast]),
    ...(difficult === false ? [] : [share.atLeastDifficult]),
  ];
  const reached = lines.filter((line) => reaches(count, total, line));
  if (reached.length === lines.length) return { met: true };
  if (reached.length === 0) {
    const facts = { ...of, count, total, atLeast: Math.min(...lines) };
    return { met: false, reason: reason('shareNotReached', clause, facts) };
  }
  const facts = { ...of, count, total, ordinary: share.atLeast, difficult: share.atLeastDifficult };
  return { met: null, reason: reason('shareAreaUnknown', clause, facts) };
}

/** Counts are compared as they are: 2.998 of 5.000 (59,96 %) does not reach 60 %. */
const reaches = (count: number, total: number, percent: number): boolean => count * 100 >= percent * total;
