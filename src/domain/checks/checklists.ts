import type { ChecklistSet, Indicator } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { ChecklistAnswer, ChecklistCard } from '../scorecards/scorecard';

/** Each indicator answered, with evidence where the set asks for it, and typed answers in step with figures. */
export function checkChecklist(card: ChecklistCard, set: ChecklistSet, difficult: boolean | null): Finding[] {
  const findings: Finding[] = [];
  for (const indicator of set.groups.flatMap((group) => group.indicators)) {
    const answer = card.answers[indicator.id];
    if (answer === undefined) {
      findings.push({ code: 'indicator.blank', place: card.place, facts: { indicator: indicator.id } });
      continue;
    }
    const { place } = answer;
    if (indicator.level1.shares.length > 0) findings.push(...checkFigures(answer, indicator.id));
    const figuresTyped = answer.figures !== null || answer.inexact !== undefined;
    if (answer.level1 === null && answer.level2 === null && !figuresTyped) {
      findings.push({ code: 'indicator.blank', place, facts: { indicator: indicator.id } });
    } else if (answer.evidence === '' && (answer.level1 === true || answer.level2 === true)) {
      findings.push({ code: 'indicator.noEvidence', place, facts: { indicator: indicator.id } });
    }
    const contradiction = (['level1', 'level2'] as const)
      .map((level) => contradicted(answer, indicator, level, difficult))
      .find((found) => found !== null);
    if (contradiction !== undefined) findings.push(contradiction);
  }
  return findings;
}

/** A level typed as reached though its figures fall short of the line that holds in this area, or of both lines. */
function contradicted(
  answer: ChecklistAnswer,
  indicator: Indicator,
  level: 'level1' | 'level2',
  difficult: boolean | null,
): Finding | null {
  if (answer[level] !== true) return null;
  const typed = answer.typed?.[level] ?? 'Đạt';
  for (const [index, share] of indicator[level].shares.entries()) {
    const figure = answer.figures?.[index];
    if (figure === undefined) continue;
    const { count, total } = figure;
    const atLeast =
      difficult === null
        ? Math.min(share.atLeast, share.atLeastDifficult)
        : share[difficult ? 'atLeastDifficult' : 'atLeast'];
    if (count * 100 >= atLeast * total) continue;
    const facts = { indicator: indicator.id, typed, count, total, atLeast };
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
