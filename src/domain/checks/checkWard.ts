import type { MissingLine } from '../criteria/completeness';
import type { CriteriaSet, PointsSet } from '../criteria/criteriaSet';
import { type DifficultAreas, difficultFor } from '../criteria/difficultArea';
import type { Finding } from '../finding';
import type { PointsCard, Scorecard } from '../scorecards/scorecard';
import type { WardReading } from '../scorecards/wardBook';
import type { KnownElsewhere } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';
import { checkChecklist } from './checklists';
import { checkGroupCounts, checkGroupsListed, checkTypedRecognised } from './counts';
import { checkDuplicates, type LaterCards, repeatedCards } from './duplicates';
import { checkKnown } from './knownShares';
import { checkEvidence, checkMarks, checkSums } from './marks';
import { checkPages } from './once';
import { checkResult } from './results';

/** A scorecard with the set that judges it (null: none applies) and its verdict. */
export interface JudgedCard {
  card: Scorecard;
  set: CriteriaSet | null;
  verdict: Verdict;
  /** What other tabs know of a checklist's shares. */
  known?: KnownElsewhere;
}

/** Everything wrong in a ward's workbook: what could not be read, then what contradicts the sets or itself. */
export function checkWard(
  reading: WardReading,
  judged: JudgedCard[],
  areas: DifficultAreas = reading.settings,
  repeated: LaterCards = repeatedCards(reading.cards),
): Finding[] {
  const incomplete = incompleteSets(judged);
  const own = reading.findings.filter(
    (found) => found.code !== 'set.incomplete' || incomplete.has(found.facts.set),
  );
  const told = new Set(own.flatMap((found) => (found.code === 'set.incomplete' ? [found.facts.set] : [])));
  return [
    ...own,
    ...checkCards(judged, areas),
    ...[...incomplete.values()].filter(({ facts }) => !told.has(facts.set)),
    ...checkSetsInUse(judged),
    ...checkDuplicates(reading.cards, repeated),
    ...checkPages(judged.filter(({ card, set }) => set?.kind === card.kind).map(({ card }) => card)),
    ...checkGroupCounts(reading.groups),
    ...checkGroupsListed(reading.groups, reading.cards),
    ...checkTypedRecognised(
      reading.groups,
      judged.map(({ verdict }) => verdict),
    ),
  ];
}

type SetIncomplete = Extract<Finding, { code: 'set.incomplete' }>;

/** Sets that kept a verdict from being given, at the first card they did it to. */
function incompleteSets(judged: JudgedCard[]): Map<string, SetIncomplete> {
  const sets = new Map<string, SetIncomplete>();
  for (const { card, verdict } of judged) {
    for (const reason of verdict.reasons) {
      if (reason.code !== 'setIncomplete' || sets.has(reason.facts.set)) continue;
      // Figures that contradict each other are told at their own cells.
      if (reason.facts.missing === ('agreement' satisfies MissingLine)) continue;
      sets.set(reason.facts.set, { code: 'set.incomplete', place: card.place, facts: reason.facts });
    }
  }
  return sets;
}

/** What is wrong with each card by itself, in the order of the cards. */
export function checkCards(judged: JudgedCard[], areas: DifficultAreas): Finding[] {
  // One list that grows, for most cards have nothing wrong.
  const findings: Finding[] = [];
  for (const one of judged) {
    const { card, set } = one;
    if (set === null || set.kind !== card.kind) continue;
    const found = card.kind === 'points' ? checkPoints(one) : checkAnswers(one, areas);
    for (const each of found) findings.push(each);
  }
  return findings;
}

function checkPoints({ card, set, verdict }: JudgedCard): Finding[] {
  if (card.kind !== 'points' || set?.kind !== 'points') return [];
  const marks = checkMarks(card, set);
  const others = [checkSums(card, set, verdict), checkEvidence(card, set), checkResult(card, set, verdict)];
  return others.every((found) => found.length === 0) ? marks : marks.concat(...others);
}

function checkAnswers({ card, set, verdict, known }: JudgedCard, areas: DifficultAreas): Finding[] {
  if (card.kind !== 'checklist' || set?.kind !== 'checklist') return [];
  return [
    ...checkChecklist(card, set, difficultFor(card.title, areas)),
    ...checkKnown(card, set, known ?? {}),
    ...checkKind(card, verdict),
  ];
}

/** The kind of place is asked for only where it decides. */
function checkKind({ place, subject }: Scorecard, { reasons }: Verdict): Finding[] {
  const asked = reasons.find(({ code }) => code === 'organisationUnknown');
  if (asked?.code !== 'organisationUnknown') return [];
  const facts = { subject: subject.name, indicator: asked.facts.indicator };
  return [{ code: 'page.kindUnknown', place, facts }];
}

/** Findings about sets and years are told once for each tab, not once for each card. */
function checkSetsInUse(judged: JudgedCard[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let last: Scorecard | null = null;
  for (const { card, set } of judged) {
    if (last !== null && isOfOneTab(card, last)) continue;
    last = card;
    const key = `${card.place.sheet}|${card.title}|${card.year ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push(...checkSetOf(card, set));
  }
  return findings;
}

const isOfOneTab = (one: Scorecard, other: Scorecard): boolean =>
  one.place.sheet === other.place.sheet && one.title === other.title && one.year === other.year;

function checkSetOf(card: Scorecard, set: CriteriaSet | null): Finding[] {
  const { place, year } = card;
  if (year === null) return [{ code: 'year.unknown', place, facts: {} }];
  if (set === null) return [];
  if (set.kind !== card.kind) return [{ code: 'set.wrongYear', place, facts: { set: set.id, year } }];
  return set.kind === 'points' && card.kind === 'points' ? missingColumns(card, set) : [];
}

function missingColumns(card: PointsCard, set: PointsSet): Finding[] {
  const missing = set.criteria.flatMap((criterion) => {
    const mark = card.marks[criterion.id];
    if (mark === undefined) return [criterion];
    // A criterion that is only the sum of its parts lacks what its missing part lacks.
    const summed = criterion.parts.some(({ id }) => card.partMarks[id] !== undefined);
    return mark.kind === 'blank' && summed
      ? criterion.parts.filter(({ id }) => card.partMarks[id] === undefined)
      : [];
  });
  return missing.map((criterion) => ({
    code: 'header.criterionMissing',
    place: card.place,
    facts: { title: card.title, criterion: criterion.id, set: set.id },
  }));
}
