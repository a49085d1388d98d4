import type { Verdict, VerdictOutcome } from '../domain/verdicts/verdict';

/** How many verdicts ended how. */
export type Tally = Record<VerdictOutcome, number>;

export function tallyOf(verdicts: Verdict[]): Tally {
  const tally: Tally = { recognised: 0, notRecognised: 0, insufficient: 0 };
  for (const { outcome } of verdicts) tally[outcome] += 1;
  return tally;
}
