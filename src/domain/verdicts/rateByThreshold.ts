import type { Outcome } from '../criteria/criteriaSet';
import { insufficient, type Judgement, notRecognised, recognised } from './judgement';
import { reason } from './verdict';

type ByThreshold = Extract<Outcome, { kind: 'threshold' }>;

/**
 * Recognised from the line of the area on. Where nobody has said which area it is (`difficult` null), that only
 * matters for a total between the two lines.
 */
export function rateByThreshold(
  total: number,
  { threshold, clause }: ByThreshold,
  difficult: boolean | null,
): Judgement {
  const { ordinary, difficultArea } = threshold;
  // Only sets with the lines that this area needs come here; see `setIncomplete`.
  const here = difficult === true ? difficultArea : ordinary;
  const there = difficult === null ? difficultArea : here;
  const highest = Math.max(here ?? 0, there ?? 0);
  const lowest = Math.min(here ?? 0, there ?? 0);
  if (total >= highest) {
    return recognised([reason('thresholdReached', clause, { total, threshold: highest })], { total });
  }
  if (total < lowest)
    return notRecognised([reason('belowThreshold', clause, { total, threshold: lowest })], total);
  const facts = { total, ordinary: ordinary ?? highest, difficult: difficultArea ?? lowest };
  return insufficient([reason('areaUnknown', clause, facts)], total);
}
