import type { ChecklistSet } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { ChecklistAnswer, ChecklistCard } from '../scorecards/scorecard';

/** Each indicator answered, with evidence where the set asks for it, and typed answers in step with figures. */
export function checkChecklist(card: ChecklistCard, set: ChecklistSet): Finding[] {
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
    for (const [index, share] of indicator.level1.shares.entries()) {
      const figure = answer.figures?.[index];
      if (figure === undefined || answer.level1 !== true) continue;
      if (figure.count * 100 >= share.atLeastDifficult * figure.total) continue;
      const { count, total } = figure;
      const facts = { indicator: indicator.id, typed: 'Đạt', count, total, atLeast: share.atLeast };
      findings.push({ code: 'indicator.figureContradicts', place, facts });
      break;
    }
  }
  return findings;
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
