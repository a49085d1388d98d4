import { cellName } from '../../domain/place';
import type { Verdict, VerdictOutcome } from '../../domain/verdicts/verdict';
import type { Page } from '../../sheets/page';
import { sayLacks } from '../../words/lacks';
import { titleNames } from '../../words/titles';
import { explain, sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';
import { tallyOf } from '../tally';

/** Those who still wait for something first, then those not recognised, then the recognised. */
const rank: Record<VerdictOutcome, number> = { insufficient: 0, notRecognised: 1, recognised: 2 };

/** More than the nearest three nobody reads in a cell. */
const mostLacks = 3;

/** The tab "Kết quả xét": one verdict a row, the answer and its reason beside the name. */
export function verdictsPage(verdicts: Verdict[]): Page {
  const { heading, counts, columns, outcomes } = wardWords.verdicts;
  return {
    heading,
    lines: [outcomes(tallyOf(verdicts)), counts],
    columns: [
      { heading: columns.subject, width: 200 },
      { heading: columns.outcome, width: 170 },
      { heading: columns.reason, width: 420 },
      { heading: columns.lacks, width: 280 },
      { heading: columns.total, width: 80 },
      { heading: columns.title, width: 150 },
      { heading: columns.group, width: 140 },
      { heading: columns.year, width: 60 },
      { heading: columns.cell, width: 170 },
      { heading: columns.set, width: 170 },
    ],
    rows: [...verdicts]
      .sort((a, b) => rank[a.outcome] - rank[b.outcome])
      .map((verdict) => ({ verdict, explanation: explain(verdict) }))
      .map(({ verdict, explanation }) => [
        verdict.subject.name,
        sayOutcome(verdict),
        explanation.text,
        sayLacks(verdict).slice(0, mostLacks).join(' '),
        verdict.total,
        titleNames[verdict.title],
        verdict.subject.group,
        verdict.year === null ? null : String(verdict.year),
        `${verdict.place.sheet}, ${cellName(verdict.place)}`,
        explanation.basis,
      ]),
    emphasised: [],
    frozenColumns: 1,
  };
}
