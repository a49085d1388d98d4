import type {
  AppliesTo,
  ChecklistSet,
  Counted,
  Indicator,
  Requirement,
  Share,
} from '../criteria/criteriaSet';
import type { OrganisationKind } from '../criteria/organisationKind';
import type { ChecklistAnswer, Figure } from '../scorecards/scorecard';
import type { KnownCount, KnownElsewhere } from './knownElsewhere';
import { type Reason, reason } from './verdict';

/** Whether an indicator is met at a level, or does not concern the subject; if not, or if it cannot be said, why. */
export type Standing =
  | { met: true | 'notApplicable' }
  | { met: false; reason: Reason }
  | { met: null; reason: Reason };

/** What the standing of every indicator of one card depends on besides the answer. */
export interface StandingContext {
  set: ChecklistSet;
  level: 1 | 2;
  /** null matters only where the shares differ by it. */
  difficult: boolean | null;
  /** What the subject may be; that it may be several only matters where it decides whom something concerns. */
  organisation: readonly OrganisationKind[];
  known: KnownElsewhere;
}

const no = (why: Reason): Standing => ({ met: false, reason: why });
const unknown = (why: Reason): Standing => ({ met: null, reason: why });

/**
 * How an indicator stands at a level. Counts decide over the typed answer where all of them are given, by the sheet or
 * by what other tabs know; otherwise the typed answer counts, and a blank is unknown.
 */
export function standingOf(
  indicator: Indicator,
  answer: ChecklistAnswer | undefined,
  context: StandingContext,
): Standing {
  const requirement = context.level === 1 ? indicator.level1 : indicator.level2;
  const concerns = concernsWhom(requirement.appliesTo, context.organisation);
  if (concerns === false) return { met: 'notApplicable' };
  if (concerns && answer?.notApplicable) return unknown(about('notApplicableClaimed', indicator, context));
  const standing = standingWhereAsked(indicator, requirement, answer, context);
  // Whom it concerns only matters where it is not met anyway.
  return concerns === null && standing.met !== true
    ? unknown(about('organisationUnknown', indicator, context))
    : standing;
}

/** Whether something is asked of the subject; null where it depends on which of the possible kinds it is. */
export function concernsWhom(appliesTo: AppliesTo, kinds: readonly OrganisationKind[]): boolean | null {
  if (appliesTo === null || kinds.every((kind) => appliesTo.includes(kind))) return true;
  return kinds.some((kind) => appliesTo.includes(kind)) ? null : false;
}

const about = (
  code: 'notApplicableClaimed' | 'organisationUnknown',
  { id }: Indicator,
  { set }: StandingContext,
): Reason => reason(code, set.clauses.condition, { indicator: id });

function standingWhereAsked(
  indicator: Indicator,
  requirement: Requirement,
  answer: ChecklistAnswer | undefined,
  context: StandingContext,
): Standing {
  const { set } = context;
  const doubt = figuresInDoubt(indicator, requirement, answer, set);
  if (doubt !== null) return unknown(doubt);
  const standing =
    byFigures(indicator, requirement, answer?.figures ?? [], context) ?? byAnswer(indicator, answer, context);
  const unproven = set.evidenceRequired !== null && answer?.evidence?.trim() === '';
  // A blank row is not yet answered, whatever its evidence.
  return unproven && standing.met !== false && isAnswered(answer)
    ? no(reason('noEvidence', set.evidenceRequired?.clause ?? '', { criterion: indicator.id }))
    : standing;
}

const isAnswered = ({ level1, level2, figures }: ChecklistAnswer): boolean =>
  level1 !== null || level2 !== null || figures !== null;

/** Figures that stand there but say nothing sure: no typed answer may take their place. */
function figuresInDoubt(
  { id }: Indicator,
  { shares }: Requirement,
  answer: ChecklistAnswer | undefined,
  { clauses: { condition } }: ChecklistSet,
): Reason | null {
  if (answer === undefined || shares.length === 0) return null;
  const { figures, inexact } = answer;
  if (inexact !== undefined) {
    return reason('figuresUnread', condition, { indicator: id, shown: inexact.shown });
  }
  const impossible = figures?.find(({ count, total }) => count > total && total > 0);
  if (impossible === undefined) return null;
  const { count, total } = impossible;
  return reason('figuresImpossible', condition, { indicator: id, count, total });
}

function byAnswer(
  indicator: Indicator,
  answer: ChecklistAnswer | undefined,
  context: StandingContext,
): Standing {
  const { level, set } = context;
  const typed = typedAnswer(answer, level);
  if (typed === null) {
    return unknown(reason('answerBlank', set.clauses.condition, { indicator: indicator.id, level }));
  }
  if (typed) return { met: true };
  return no(reason('indicatorNotMet', clauseOf(set, level), { indicator: indicator.id, level }));
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

/** The figures' decision: one that falls short decides alone; null where the level asks for none or one is missing. */
function byFigures(
  indicator: Indicator,
  { shares }: Requirement,
  figures: Figure[],
  context: StandingContext,
): Standing | null {
  const standings: Standing[] = [];
  let missing = false;
  for (const [index, share] of shares.entries()) {
    const concerns = concernsWhom(share.appliesTo, context.organisation);
    if (concerns === false) continue;
    const standing = ofShare(indicator, share, figureOf(share, index, figures, context), context);
    if (standing === null) missing ||= concerns === true;
    if (concerns === null && standing?.met !== true) {
      standings.push(unknown(about('organisationUnknown', indicator, context)));
    } else if (standing !== null) standings.push(standing);
  }
  const short = standings.find(({ met }) => met === false);
  if (short !== undefined) return short;
  if (missing || standings.length === 0) return null;
  return standings.find(({ met }) => met === null) ?? { met: true };
}

/** Shares whose levels count different things: units at level 1, and units at level 2. */
const countedByLevel: ReadonlySet<Counted> = new Set<Counted>(['communesAtLevel', 'districtsAtLevel']);

/** The typed figure of a share; "30/30; 26/30" gives one for each level where the levels count different things. */
export const figureOf = (
  { of }: Share,
  index: number,
  figures: Figure[],
  { level }: Pick<StandingContext, 'level'>,
): Figure | undefined => figures[countedByLevel.has(of) ? index + level - 1 : index];

/** A share of all units is out of those listed; what is open can settle no more of them than are open. */
const isPossible = ({ of }: Share, typed: Figure, { count, total, open }: KnownCount): boolean =>
  !countedByLevel.has(of) || (typed.total === total && (open === 0 || typed.count <= count + open));

/** By the typed figure, by the one known elsewhere, or by both where they lead to the same; null where there is none. */
function ofShare(
  indicator: Indicator,
  share: Share,
  figure: Figure | undefined,
  context: StandingContext,
): Standing | null {
  const known = knownCount(share, context);
  const computed = known === null ? null : knownStanding(indicator, share, known, context);
  if (figure === undefined || figure.total === 0) return computed;
  const typed = shareStanding(indicator, share, figure, context);
  if (known === null || computed === null) return typed;
  // What the other tabs leave open, the typed figure may settle.
  const agree = isPossible(share, figure, known)
    ? computed.met === null || computed.met === typed.met
    : typed.met === false && computed.met === false;
  if (agree) return typed;
  const facts = {
    indicator: indicator.id,
    count: figure.count,
    total: figure.total,
    knownCount: known.count,
    knownTotal: known.total,
  };
  return unknown(reason('figuresContradict', context.set.clauses.condition, facts));
}

function knownCount({ of }: Share, { known, level }: StandingContext): KnownCount | null {
  const found = known[of]?.[level === 1 ? 'level1' : 'level2'];
  return found !== undefined && found.total > 0 && !found.partial ? found : null;
}

/** What is counted reaches the line, or does not even with all that is open; in between nobody can say. */
function knownStanding(
  indicator: Indicator,
  share: Share,
  { count, total, open }: KnownCount,
  context: StandingContext,
): Standing {
  if (count > total) {
    const facts = { indicator: indicator.id, count, total };
    return unknown(reason('figuresImpossible', context.set.clauses.condition, facts));
  }
  const standing = shareStanding(indicator, share, { count, total }, context);
  if (standing.met === true || open === 0) return standing;
  const atMost = { count: Math.min(count + open, total), total };
  if (shareStanding(indicator, share, atMost, context).met === false) return standing;
  const facts = { indicator: indicator.id, count, total, open };
  return unknown(reason('countOpen', context.set.clauses.condition, facts));
}

function shareStanding(
  { id }: Indicator,
  share: Share,
  { count, total }: Figure,
  { level, set, difficult }: StandingContext,
): Standing {
  const lines = [
    ...(difficult === true ? [] : [share.atLeast]),
    ...(difficult === false ? [] : [share.atLeastDifficult]),
  ];
  const reached = lines.filter((line) => reaches(count, total, line));
  if (reached.length === lines.length) return { met: true };
  const counts = { indicator: id, level, count, total };
  if (reached.length === 0) {
    return no(
      reason('shareNotReached', clauseOf(set, level), {
        ...counts,
        of: share.of,
        atLeast: Math.min(...lines),
      }),
    );
  }
  const facts = { ...counts, ordinary: share.atLeast, difficult: share.atLeastDifficult };
  return unknown(reason('shareAreaUnknown', clauseOf(set, level), facts));
}

/** Counts are compared as they are: 2.998 of 5.000 (59,96 %) does not reach 60 %. */
const reaches = (count: number, total: number, percent: number): boolean => count * 100 >= percent * total;
