import { type ChecklistSet, indicatorsOf } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { ChecklistCard, Figure } from '../scorecards/scorecard';
import type { KnownCount, KnownElsewhere } from '../verdicts/knownElsewhere';

/** Typed counts against what other tabs give; a count in between, while cards wait for their verdict, agrees. */
export function checkKnown(card: ChecklistCard, set: ChecklistSet, known: KnownElsewhere): Finding[] {
  return indicatorsOf(set).flatMap((indicator) => {
    const answer = card.answers[indicator.id];
    if (answer?.figures == null) return [];
    const { figures, place } = answer;
    return indicator.level1.shares.flatMap(({ of }, at): Finding[] => {
      const [typed, found] = [figures[at], known[of]?.level1];
      if (typed === undefined || typed.percent || found === undefined || agrees(typed, found)) return [];
      const { count, total } = found;
      const facts = { indicator: indicator.id, typed: typed.count, ofTyped: typed.total, count, total };
      return [{ code: 'indicator.countDiffers', place, facts }];
    });
  });
}

/** Of a partial count only the lower end says something: those listed are some of all. */
function agrees(typed: Figure, { count, total, open, partial }: KnownCount): boolean {
  if (partial) return typed.count >= count && typed.total >= total;
  return typed.total === total && typed.count >= count && typed.count <= count + open;
}
