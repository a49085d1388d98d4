import type { VerdictsReport } from '../../../ward/calls';

/** What helps most after judging: figures of a set, places to mend or to look at again, or the lists that came of it. */
export type NextStep = 'fillSets' | 'mend' | 'review' | 'decisionList' | 'verdicts';

/** The one next step. A low score asks for none. */
export function nextStep({ setsStarted, errors, warnings, titles }: VerdictsReport): NextStep {
  if (setsStarted) return 'fillSets';
  if (errors > 0) return 'mend';
  if (warnings > 0 && titles.some(({ counts }) => counts.insufficient > 0)) return 'review';
  return titles.some(({ counts }) => counts.recognised > 0) ? 'decisionList' : 'verdicts';
}
