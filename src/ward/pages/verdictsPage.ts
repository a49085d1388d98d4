import { cellName } from '../../domain/place';
import type { CalendarDate } from '../../domain/text/date';
import type { Verdict, VerdictOutcome } from '../../domain/verdicts/verdict';
import type { SubjectHistory } from '../../domain/years/history';
import type { Page } from '../../sheets/page';
import { sayLacks } from '../../words/lacks';
import { titleNames } from '../../words/titles';
import { explain, sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';
import { sayHistory } from '../../words/years';
import { tallyOf } from '../tally';

/** Those who still wait for something first, then those not recognised, then the recognised. */
const rank: Record<VerdictOutcome, number> = { insufficient: 0, notRecognised: 1, recognised: 2 };

/** More than the nearest three nobody reads in a cell. */
const mostLacks = 3;

/** The tab "Kết quả xét": one verdict a row, the answer and its reason beside the name. */
export function verdictsPage(verdicts: Verdict[], histories: SubjectHistory[], today: CalendarDate): Page {
  const ofYears = sentencesOf(histories, today);
  const historyColumn = ofYears.size > 0;
  const { heading, counts, columns, outcomes } = wardWords.verdicts;
  return {
    heading,
    lines: [outcomes(tallyOf(verdicts)), counts],
    columns: [
      { heading: columns.subject, width: 200 },
      { heading: columns.outcome, width: 170 },
      { heading: columns.reason, width: 420 },
      { heading: columns.lacks, width: 280 },
      ...(historyColumn ? [{ heading: columns.history, width: 240 }] : []),
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
        ...(historyColumn ? [ofYears.get(historyKey(verdict)) ?? null] : []),
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

const historyKey = ({ title, subject }: Pick<Verdict, 'title' | 'subject'>): string =>
  `${title}|${subject.key}`;

/** What the years say of those who have more than one. */
const sentencesOf = (histories: SubjectHistory[], today: CalendarDate): Map<string, string> =>
  new Map(
    histories
      .filter(({ years }) => years.length > 1)
      .map((history) => [`${history.title}|${history.subject.key}`, sayHistory(history, today)]),
  );
