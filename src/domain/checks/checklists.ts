import { type ChecklistSet, type Indicator, indicatorsOf, type Requirement } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { ChecklistAnswer, ChecklistCard } from '../scorecards/scorecard';
import { concernsWhom, figureOf } from '../verdicts/indicatorStanding';

/** Each indicator that concerns the subject answered, with evidence, and typed answers in step with figures. */
export function checkChecklist(card: ChecklistCard, set: ChecklistSet, difficult: boolean | null): Finding[] {
  return indicatorsOf(set).flatMap((indicator) => {
    if (!concerns(indicator, card)) return [];
    const answer = card.answers[indicator.id];
    const facts = { indicator: indicator.id };
    if (answer === undefined) {
      return [{ code: 'indicator.blank', place: card.place, facts: { ...facts, typed: '' } }];
    }
    if (answer.contradicted !== undefined) {
      return [
        { code: 'indicator.twice', place: answer.place, facts: { ...facts, other: answer.contradicted } },
      ];
    }
    return checkAnswer(indicator, answer, set, difficult);
  });
}

/** What no kind that the subject may be is asked for needs no answer. */
const concerns = ({ level1, level2 }: Indicator, { organisation }: ChecklistCard): boolean =>
  [level1, level2].some(({ appliesTo }) => concernsWhom(appliesTo, organisation) !== false);

function checkAnswer(
  indicator: Indicator,
  answer: ChecklistAnswer,
  set: ChecklistSet,
  difficult: boolean | null,
): Finding[] {
  const findings: Finding[] = indicator.level1.shares.length > 0 ? checkFigures(answer, indicator.id) : [];
  const { place } = answer;
  const facts = { indicator: indicator.id };
  const figuresTyped = answer.figures !== null || answer.inexact !== undefined;
  const claimed = answer.level1 === true || answer.level2 === true || answer.figures !== null;
  if (answer.level1 === null && answer.level2 === null && !figuresTyped && !answer.notApplicable) {
    const typed = answer.typed?.level1 || answer.typed?.level2 || '';
    findings.push({ code: 'indicator.blank', place, facts: { ...facts, typed } });
  } else if (answer.evidence === '' && claimed) {
    const code = set.evidenceRequired === null ? 'indicator.noEvidence' : 'indicator.notProven';
    findings.push({ code, place, facts });
  }
  const contradiction = ([1, 2] as const)
    .map((level) => contradicted(answer, indicator, level, difficult))
    .find((found) => found !== null);
  return contradiction === undefined ? findings : [...findings, contradiction];
}

/** A level typed as reached though its figures fall short of the line that holds in this area, or of both lines. */
function contradicted(
  answer: ChecklistAnswer,
  indicator: Indicator,
  level: 1 | 2,
  difficult: boolean | null,
): Finding | null {
  const key = level === 1 ? 'level1' : 'level2';
  if (answer[key] !== true) return null;
  const typed = answer.typed?.[key] ?? 'Đạt';
  const requirement: Requirement = indicator[key];
  for (const [index, share] of requirement.shares.entries()) {
    const figure = figureOf(share, index, answer.figures ?? [], { level });
    if (figure === undefined) continue;
    const { count, total } = figure;
    const atLeast =
      difficult === null
        ? Math.min(share.atLeast, share.atLeastDifficult)
        : share[difficult ? 'atLeastDifficult' : 'atLeast'];
    if (count * 100 >= atLeast * total) continue;
    const facts = { indicator: indicator.id, level, typed, count, total, atLeast };
    return { code: 'indicator.figureContradicts', place: answer.place, facts };
  }
  return null;
}

/** Counts out of counts, none above its total. */
function checkFigures({ figures, inexact, place }: ChecklistAnswer, indicator: string): Finding[] {
  const findings: Finding[] = [];
  if (inexact !== undefined) {
    const facts = { indicator, shown: inexact.shown };
    findings.push({ code: 'indicator.countsNeeded', place: inexact.place, facts });
  }
  const impossible = figures?.find(({ count, total }) => count > total);
  if (impossible !== undefined) {
    const { count, total } = impossible;
    findings.push({ code: 'indicator.countAboveTotal', place, facts: { indicator, count, total } });
  }
  return findings;
}
