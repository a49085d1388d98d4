import type { Criterion, PointsSet } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { Mark, PointsCard } from '../scorecards/scorecard';
import { isErrorValue } from '../text/errorValue';
import { readNumber } from '../text/number';
import { allBlank, isStep } from '../verdicts/grounds';
import { exactly, sumOfMarks, sumOfParts } from '../verdicts/scored';
import type { Verdict } from '../verdicts/verdict';

/** True when the card is a scorecard: somebody registered, or at least one mark was typed. */
export const isScored = (card: PointsCard): boolean =>
  card.registered === true || card.registered === 'unclear' || !allBlank(card);

/** What a set says of single marks. */
export type MarkRules = Pick<PointsSet, 'criteria' | 'step' | 'notApplicable'>;

/** Each mark against its criterion: present, a number, between 0 and the maximum. */
export function checkMarks(card: PointsCard, set: MarkRules): Finding[] {
  if (!isScored(card)) return [];
  const findings: Finding[] = [];
  for (const criterion of set.criteria) {
    const wrong = checkMark(card.marks[criterion.id], criterion, card, set);
    if (wrong !== null) findings.push(wrong);
    for (const part of criterion.parts) {
      const mark = card.partMarks[part.id];
      const partWrong = mark === undefined || mark.kind === 'blank' ? null : checkMark(mark, part, card, set);
      if (partWrong !== null) findings.push(partWrong);
    }
  }
  return findings;
}

function checkMark(
  mark: Mark | undefined,
  criterion: Criterion,
  card: PointsCard,
  set: MarkRules,
): Finding | null {
  // A doubled column is told once, at its heading.
  if (mark === undefined || mark.kind === 'doubled') return null;
  if (mark.kind === 'points') return checkPoints(mark, criterion, card, set);
  const { place } = mark;
  const facts = { title: card.title, subject: card.subject.name, criterion: criterion.id };
  if (mark.kind === 'blank') return { code: 'score.blank', place, facts };
  if (mark.kind === 'unreadable') return unreadable(mark, criterion, facts);
  const policy = set.notApplicable;
  if (policy !== null && policy !== 'manual') return null;
  return { code: 'score.notApplicable', place, facts: { ...facts, shown: mark.shown, policy } };
}

type OfCriterion = { title: PointsCard['title']; subject: string; criterion: string };

function unreadable(
  { shown, asDate, place }: Extract<Mark, { kind: 'unreadable' }>,
  { max }: Criterion,
  of: OfCriterion,
): Finding {
  const facts = { ...of, shown };
  if (isErrorValue(shown)) return { code: 'score.errorValue', place, facts };
  if (asDate) return { code: 'score.asDate', place, facts };
  const otherScale = readNumber(shown).kind === 'number' && max !== null;
  return otherScale
    ? { code: 'score.otherScale', place, facts: { ...facts, max } }
    : { code: 'score.unreadable', place, facts };
}

function checkPoints(
  mark: Extract<Mark, { kind: 'points' }>,
  { id, max }: Criterion,
  card: PointsCard,
  { step }: MarkRules,
): Finding | null {
  const { place } = mark;
  const points = exactly(mark.points);
  if (points >= 0 && (max === null || points <= max) && (step === null || isStep(points, step))) return null;
  const facts = { title: card.title, subject: card.subject.name, criterion: id, points };
  if (points < 0) return { code: 'score.negative', place, facts };
  if (max !== null && points > max) return { code: 'score.aboveMax', place, facts: { ...facts, max } };
  return { code: 'score.offStep', place, facts: { ...facts, step: step ?? 0 } };
}

/** Typed totals and sub-totals against what they sum. */
export function checkSums(card: PointsCard, set: PointsSet, verdict: Verdict): Finding[] {
  const subject = card.subject.name;
  const findings: Finding[] = [];
  for (const criterion of set.criteria) {
    const wrong = criterion.parts.length === 0 ? null : checkParts(card, criterion);
    if (wrong !== null) findings.push(wrong);
  }
  const typed = card.typedTotal;
  const sum = typed?.kind === 'points' && knowsAllMarks(card, set) ? sumOfMarks(card, set) : null;
  if (sum !== null && typed?.kind === 'points' && exactly(typed.points) !== sum) {
    findings.push({
      code: 'total.differs',
      place: typed.place,
      facts: { subject, typed: typed.points, sum, mayMend: !typed.formula && !decides(verdict) },
    });
  }
  return findings;
}

/** While the set lacks criteria that the sheet marks, nobody can say what the total should be. */
const knowsAllMarks = ({ marks }: PointsCard, { criteria }: PointsSet): boolean =>
  criteria.length > 0 && Object.keys(marks).every((id) => criteria.some((criterion) => criterion.id === id));

/** True where the typed total would lead to another result, so that only a person can say which is right. */
const decides = ({ reasons }: Verdict): boolean => reasons.some(({ code }) => code === 'totalContradicts');

function checkParts(card: PointsCard, criterion: Criterion): Finding | null {
  const mark = card.marks[criterion.id];
  const sum = sumOfParts(card, criterion);
  if (mark?.kind !== 'points' || sum === null || exactly(mark.points) === sum) return null;
  const facts = {
    title: card.title,
    subject: card.subject.name,
    criterion: criterion.id,
    typed: mark.points,
    sum,
  };
  return { code: 'part.sumDiffers', place: mark.place, facts };
}

/** Points without evidence, where the set asks for evidence and the sheet has a column for it. */
export function checkEvidence(card: PointsCard, set: PointsSet): Finding[] {
  if (set.evidenceRequired === null || card.evidence === null) return [];
  const findings: Finding[] = [];
  for (const criterion of set.criteria) {
    const mark = card.marks[criterion.id];
    if (mark?.kind !== 'points' || mark.points === 0 || (card.evidence[criterion.id] ?? '') !== '') continue;
    findings.push({
      code: 'score.noEvidence',
      place: mark.place,
      facts: { title: card.title, criterion: criterion.id, points: mark.points },
    });
  }
  return findings;
}
