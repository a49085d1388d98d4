import { type CriteriaSet, indicatorsOf } from '../criteria/criteriaSet';
import { organisationKinds } from '../criteria/organisationKind';
import type { Scorecard } from '../scorecards/scorecard';
import { type Standing, standingOf } from '../verdicts/indicatorStanding';
import type { KnownElsewhere, KnownShare } from '../verdicts/knownElsewhere';

/** One indicator of a district's or province's own title: counted from below, or still to be proven on its page. */
export interface IndicatorState {
  id: string;
  name: string;
  /** What the wards' own results give for it; null where only the page can prove it. */
  counted: KnownShare | null;
  level1: Standing;
  level2: Standing;
  /** As on the page; null where there is no page or no such column. */
  evidence: string | null;
}

/** The standing of every indicator of the set in the order of the text; a page that is not there leaves them open. */
export function indicatorStates(
  set: CriteriaSet | null,
  card: Scorecard | null,
  known: KnownElsewhere,
): IndicatorState[] {
  if (set?.kind !== 'checklist') return [];
  const page = card?.kind === 'checklist' ? card : null;
  const context = { set, difficult: null, organisation: page?.organisation ?? organisationKinds, known };
  return indicatorsOf(set).map((indicator) => {
    const { id, name, level1 } = indicator;
    const answer = page?.answers[id];
    const [share] = level1.shares;
    return {
      id,
      name,
      counted: (share && known[share.of]) ?? null,
      level1: standingOf(indicator, answer, { ...context, level: 1 }),
      level2: standingOf(indicator, answer, { ...context, level: 2 }),
      evidence: answer?.evidence ?? null,
    };
  });
}
