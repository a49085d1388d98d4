import type { Verdict } from '../verdicts/verdict';
import type { YearResult } from './fiveYears';

/** What a verdict on a rated title counts as in a row of years; null where it has no grounds. */
export function yearResultOf({ outcome, total, band, level }: Verdict): YearResult | null {
  if (outcome === 'insufficient') return null;
  // Only checklists, which give levels, have no total.
  return total === null ? { kind: 'level', level } : { kind: 'band', band, points: total };
}
