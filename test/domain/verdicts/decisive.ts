import type { CriteriaSet } from '../../../src/domain/criteria/criteriaSet';
import type { Reason, ReasonCode, Verdict } from '../../../src/domain/verdicts/verdict';

const bands = ['Trung bình', 'Khá', 'Tốt'];

/** How far a verdict goes: not recognised, then open, then the bands or levels upwards. */
export function rankOf({ outcome, band, level }: Verdict): number {
  if (outcome === 'notRecognised') return -2;
  return outcome === 'insufficient' ? -1 : 1 + bands.indexOf(band ?? '') + (level ?? 0);
}

/** Whether the later of two verdicts is denied where the other was not, or recognised less. One left open is neither. */
export const isLower = (before: Verdict, after: Verdict): boolean =>
  after.outcome !== 'insufficient' && rankOf(after) < rankOf(before);

/** The reasons of a verdict that has been decided; all others are missing grounds. */
const decisive: Record<'recognised' | 'notRecognised', ReasonCode[]> = {
  recognised: ['thresholdReached', 'bandReached', 'betweenBands', 'levelReached'],
  notRecognised: [
    'belowThreshold',
    'belowAllBands',
    'belowFloor',
    'zeroCriterion',
    'noEvidence',
    'indicatorNotMet',
    'shareNotReached',
    'notRegistered',
  ],
};

/** That the first reason is of the verdict's own kind, true in its numbers, and cites the document of the set. */
export function expectDecisive(verdict: Verdict, set: CriteriaSet) {
  const [first] = verdict.reasons;
  if (first === undefined) throw new Error('a verdict without a reason');
  expect(first.clause).toContain(set.basis.number);
  const decided = [...decisive.recognised, ...decisive.notRecognised];
  if (verdict.outcome === 'insufficient') expect(decided).not.toContain(first.code);
  else expect(decisive[verdict.outcome]).toContain(first.code);
  expect({ first, bornOut: isBornOut(first, verdict) }).toEqual({ first, bornOut: true });
}

/** Whether the numbers of a deciding reason make it true. */
function isBornOut({ code, facts }: Reason, { total, band, level }: Verdict): boolean {
  switch (code) {
    case 'thresholdReached':
      return facts.total === total && facts.total >= facts.threshold;
    case 'belowThreshold':
      return facts.total === total && facts.total < facts.threshold;
    case 'bandReached':
      return facts.band === band && facts.total >= facts.from && isUpTo(facts);
    case 'betweenBands':
      return facts.lower === band && facts.total === total;
    case 'belowAllBands':
      return facts.total === total && facts.total < facts.lowest;
    case 'belowFloor':
      return facts.points < facts.floor;
    case 'shareNotReached':
      return facts.count * 100 < facts.atLeast * facts.total;
    case 'levelReached':
      return facts.level === level && facts.met > 0;
    default:
      return true;
  }
}

const isUpTo = ({ total, to, open }: { total: number; to: number; open: boolean }): boolean =>
  open ? total < to : total <= to;
