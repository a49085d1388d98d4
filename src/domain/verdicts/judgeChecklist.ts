import type { ChecklistSet, Indicator } from '../criteria/criteriaSet';
import { type DifficultAreas, difficultFor } from '../criteria/difficultArea';
import type { ChecklistCard } from '../scorecards/scorecard';
import { setIncomplete } from './grounds';
import { type Standing, standingOf } from './indicatorStanding';
import { insufficient, type Judgement, notRecognised, recognised } from './judgement';
import { type Reason, reason } from './verdict';

/** Judges a checklist: level 2 if every indicator is met at level 2, else level 1 likewise, else not recognised. */
export function judgeChecklist(card: ChecklistCard, set: ChecklistSet, areas: DifficultAreas): Judgement {
  const difficult = difficultFor(set.title, areas);
  const incomplete = setIncomplete(set, difficult);
  if (incomplete !== null) return insufficient([incomplete]);
  const first = tally(card, set, 1, difficult);
  const second = tally(card, set, 2, difficult);
  if (allMet(second)) return levelReached(2, second, set, []);
  if (first.failed.length > 0) return notRecognised(first.failed);
  if (first.unknown.length > 0) return insufficient(first.unknown);
  if (second.failed.length > 0) return levelReached(1, first, set, second.failed);
  // Nothing but blanks speaks against level 2. A sheet that answers part of it means to claim it.
  return claimsLevel2(card, set) ? insufficient(second.unknown) : levelReached(1, first, set, []);
}

/** How many indicators are met at a level, and the reasons against the others. */
interface Tally {
  met: number;
  failed: Reason[];
  unknown: Reason[];
}

function tally(card: ChecklistCard, set: ChecklistSet, level: 1 | 2, difficult: boolean | null): Tally {
  const counted: Tally = { met: 0, failed: [], unknown: [] };
  for (const indicator of indicatorsOf(set)) {
    const standing: Standing = standingOf(indicator, card.answers[indicator.id], level, set, difficult);
    if (standing.met === true) counted.met += 1;
    else (standing.met === false ? counted.failed : counted.unknown).push(standing.reason);
  }
  return counted;
}

const indicatorsOf = (set: ChecklistSet): Indicator[] => set.groups.flatMap((group) => group.indicators);

const allMet = ({ failed, unknown }: Tally): boolean => failed.length === 0 && unknown.length === 0;

const claimsLevel2 = (card: ChecklistCard, set: ChecklistSet): boolean =>
  indicatorsOf(set).some(
    ({ id, level2 }) => level2.shares.length === 0 && (card.answers[id]?.level2 ?? null) !== null,
  );

/** The level reached, and below it what kept the card from the next one. */
function levelReached(level: 1 | 2, { met }: Tally, { clauses }: ChecklistSet, against: Reason[]): Judgement {
  const clause = level === 1 ? clauses.level1 : clauses.level2;
  return recognised([reason('levelReached', clause, { level, met }), ...against], { level });
}
