import { type ChecklistSet, indicatorsOf } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import type { ChecklistCard } from '../scorecards/scorecard';
import type { KnownElsewhere } from '../verdicts/knownElsewhere';

/** Typed counts against what other tabs give; a count in between, while cards wait for their verdict, agrees. */
export function checkKnown(card: ChecklistCard, set: ChecklistSet, known: KnownElsewhere): Finding[] {
  return indicatorsOf(set).flatMap(({ id, level1 }) => {
    const answer = card.answers[id];
    return level1.shares.flatMap(({ of }, at): Finding[] => {
      const typed = answer?.figures?.[at];
      const found = known[of]?.level1;
      if (answer === undefined || typed === undefined || typed.percent || found === undefined) return [];
      const { count, total, open } = found;
      const agrees = typed.total === total && typed.count >= count && typed.count <= count + open;
      if (agrees) return [];
      const facts = { indicator: id, typed: typed.count, ofTyped: typed.total, count, total };
      return [{ code: 'indicator.countDiffers', place: answer.place, facts }];
    });
  });
}
