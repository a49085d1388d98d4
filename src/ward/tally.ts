import type { Verdict, VerdictOutcome } from '../domain/verdicts/verdict';
import type { FindingLine } from '../words/lines';

/** How many verdicts ended how. */
export type Tally = Record<VerdictOutcome, number>;

export function tallyOf(verdicts: Pick<Verdict, 'outcome'>[]): Tally {
  const tally: Tally = { recognised: 0, notRecognised: 0, insufficient: 0 };
  for (const { outcome } of verdicts) tally[outcome] += 1;
  return tally;
}

/** How many findings have which severity. */
export function severitiesOf(
  lines: Pick<FindingLine, 'severity'>[],
): Record<FindingLine['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of lines) counts[severity] += 1;
  return counts;
}
