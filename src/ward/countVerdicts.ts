import { titles } from '../domain/title';
import { timeInWords } from '../sheets/clock';
import { titleNames } from '../words/titles';
import type { RecogniseReport, TitleCounts, VerdictsReport } from './calls';
import { severitiesOf, tallyOf } from './tally';

/** How the verdicts of the ward's year ended, title by title; where no year is known, those of all cards. */
export function countVerdicts({ verdicts, findings, ...told }: RecogniseReport): VerdictsReport {
  const own = told.year === null ? verdicts : verdicts.filter(({ year }) => year === told.year);
  const { error, warning } = severitiesOf(findings);
  return {
    ...told,
    judgedAt: timeInWords(),
    titles: titles.flatMap((title): TitleCounts[] => {
      const ended = own.flatMap(({ title: one, verdict }) => (one === title ? [{ outcome: verdict }] : []));
      return ended.length === 0 ? [] : [{ title: titleNames[title], counts: tallyOf(ended) }];
    }),
    otherYears: verdicts.length - own.length,
    errors: error,
    warnings: warning,
  };
}
