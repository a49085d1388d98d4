import { type ChecklistSet, indicatorsOf } from '../criteria/criteriaSet';
import { type DifficultAreas, difficultFor } from '../criteria/difficultArea';
import type { ChecklistCard } from '../scorecards/scorecard';
import { setIncomplete } from './grounds';
import { type StandingContext, standingOf } from './indicatorStanding';
import { insufficient, type Judgement, notRecognised, recognised } from './judgement';
import type { KnownElsewhere } from './knownElsewhere';
import { type Reason, reason } from './verdict';

/**
 * Judges a checklist: level 2 if every indicator is met at both levels, else level 1 if met at level 1, else not
 * recognised. Level 2 asks at least what level 1 asks, also where its article leaves an indicator out for some.
 */
export function judgeChecklist(
  card: ChecklistCard,
  set: ChecklistSet,
  areas: DifficultAreas,
  known: KnownElsewhere = {},
): Judgement {
  const difficult = difficultFor(set.title, areas);
  const incomplete = setIncomplete(set, difficult);
  if (incomplete !== null) return insufficient([incomplete]);
  const context = { set, difficult, organisation: card.organisation, known };
  const first = tally(card, { ...context, level: 1 });
  const second = tally(card, { ...context, level: 2 });
  if (first.failed.length > 0) return notRecognised(first.failed);
  if (first.unknown.length > 0) return insufficient(first.unknown);
  if (allMet(second)) return levelReached(2, second, set, []);
  if (second.failed.length > 0) return levelReached(1, first, set, second.failed);
  // Nothing but blanks speaks against level 2. A sheet that answers part of it means to claim it.
  return claimsLevel2(card, set) ? insufficient(second.unknown) : levelReached(1, first, set, []);
}

/** Whether nobody can say yet of some indicator if it is met at level 1. */
export function hasOpenIndicators(
  card: ChecklistCard,
  set: ChecklistSet,
  areas: DifficultAreas,
  known: KnownElsewhere = {},
): boolean {
  const context = { set, difficult: difficultFor(set.title, areas), organisation: card.organisation, known };
  return tally(card, { ...context, level: 1 }).unknown.length > 0;
}

/** How many indicators are met at a level, and the reasons against the others. */
interface Tally {
  met: number;
  failed: Reason[];
  unknown: Reason[];
}

function tally(card: ChecklistCard, context: StandingContext): Tally {
  const counted: Tally = { met: 0, failed: [], unknown: [] };
  for (const indicator of indicatorsOf(context.set)) {
    const standing = standingOf(indicator, card.answers[indicator.id], context);
    if (standing.met === true) counted.met += 1;
    else if (standing.met === false) counted.failed.push(standing.reason);
    else if (standing.met === null) counted.unknown.push(standing.reason);
  }
  return counted;
}

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
