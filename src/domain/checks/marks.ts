import type { Criterion, PointsSet } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import { isErrorValue } from '../scorecards/cells';
import type { Mark, PointsCard } from '../scorecards/scorecard';
import { readNumber } from '../text/number';
import { isStep } from '../verdicts/grounds';
import { exactly, sumOfMarks, sumOfParts } from '../verdicts/scored';

/** True when the card is a scorecard: somebody registered, or at least one mark was typed. */
export const isScored = (card: PointsCard): boolean =>
  card.registered === true ||
  card.registered === 'unclear' ||
  Object.values(card.marks).some((mark) => mark.kind !== 'blank');

/** Each mark against its criterion: present, a number, between 0 and the maximum. */
export function checkMarks(card: PointsCard, set: PointsSet): Finding[] {
  if (!isScored(card)) return [];
  const findings: Finding[] = [];
  for (const criterion of set.criteria) {
    findings.push(...checkMark(card.marks[criterion.id], criterion, card, set));
    for (const part of criterion.parts) {
      const mark = card.partMarks[part.id];
      if (mark !== undefined && mark.kind !== 'blank') findings.push(...checkMark(mark, part, card, set));
    }
  }
  return findings;
}

function checkMark(
  mark: Mark | undefined,
  criterion: Criterion,
  card: PointsCard,
  set: PointsSet,
): Finding[] {
  // A doubled column is told once, at its heading.
  if (mark === undefined || mark.kind === 'doubled') return [];
  const { title } = card;
  const subject = card.subject.name;
  const { place } = mark;
  if (mark.kind === 'blank')
    return [{ code: 'score.blank', place, facts: { title, subject, criterion: criterion.id } }];
  if (mark.kind === 'unreadable') {
    const facts = { title, subject, criterion: criterion.id, shown: mark.shown };
    if (isErrorValue(mark.shown)) return [{ code: 'score.errorValue', place, facts }];
    if (mark.asDate) return [{ code: 'score.asDate', place, facts }];
    const reading = readNumber(mark.shown);
    const otherScale = reading.kind === 'number' && criterion.max !== null;
    return otherScale
      ? [{ code: 'score.otherScale', place, facts: { ...facts, max: criterion.max! } }]
      : [{ code: 'score.unreadable', place, facts }];
  }
  if (mark.kind === 'notApplicable') {
    const policy = set.notApplicable;
    if (policy !== null && policy !== 'manual') return [];
    const facts = { title, subject, criterion: criterion.id, shown: mark.shown, policy };
    return [{ code: 'score.notApplicable', place, facts }];
  }
  const points = exactly(mark.points);
  if (points < 0)
    return [{ code: 'score.negative', place, facts: { title, subject, criterion: criterion.id, points } }];
  if (criterion.max !== null && points > criterion.max) {
    return [
      {
        code: 'score.aboveMax',
        place,
        facts: { title, subject, criterion: criterion.id, points, max: criterion.max },
      },
    ];
  }
  if (set.step !== null && !isStep(points, set.step)) {
    const facts = { title, subject, criterion: criterion.id, points, step: set.step };
    return [{ code: 'score.offStep', place, facts }];
  }
  return [];
}

/** Typed totals and sub-totals against what they sum. */
export function checkSums(card: PointsCard, set: PointsSet): Finding[] {
  const subject = card.subject.name;
  const findings = set.criteria.flatMap((criterion) => checkParts(card, criterion));
  const sum = sumOfMarks(set.criteria.map((criterion) => card.marks[criterion.id]));
  const typed = card.typedTotal;
  if (sum !== null && typed?.kind === 'points' && exactly(typed.points) !== sum) {
    findings.push({
      code: 'total.differs',
      place: typed.place,
      facts: { subject, typed: typed.points, sum },
    });
  }
  return findings;
}

function checkParts(card: PointsCard, criterion: Criterion): Finding[] {
  const mark = card.marks[criterion.id];
  const sum = sumOfParts(card, criterion);
  if (mark?.kind !== 'points' || sum === null || exactly(mark.points) === sum) return [];
  const facts = {
    title: card.title,
    subject: card.subject.name,
    criterion: criterion.id,
    typed: mark.points,
    sum,
  };
  return [{ code: 'part.sumDiffers', place: mark.place, facts }];
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
