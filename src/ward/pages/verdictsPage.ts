import { cellName } from '../../domain/place';
import type { Verdict } from '../../domain/verdicts/verdict';
import type { Page } from '../../sheets/page';
import { titleNames } from '../../words/titles';
import { explain, sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';

/** The tab "Kết quả xét": one verdict a row with its reasons. */
export function verdictsPage(verdicts: Verdict[]): Page {
  const { heading, counts, columns } = wardWords.verdicts;
  return {
    heading,
    lines: [counts],
    columns: [
      { heading: columns.serial, width: 50 },
      { heading: columns.title, width: 150 },
      { heading: columns.year, width: 60 },
      { heading: columns.group, width: 140 },
      { heading: columns.subject, width: 200 },
      { heading: columns.cell, width: 150 },
      { heading: columns.total, width: 90 },
      { heading: columns.outcome, width: 170 },
      { heading: columns.reason, width: 420 },
      { heading: columns.set, width: 130 },
    ],
    rows: verdicts.map((verdict, index) => [
      index + 1,
      titleNames[verdict.title],
      verdict.year === null ? null : String(verdict.year),
      verdict.subject.group,
      verdict.subject.name,
      `${verdict.place.sheet}, ${cellName(verdict.place)}`,
      verdict.total,
      sayOutcome(verdict),
      explain(verdict),
      verdict.set,
    ]),
    emphasised: [],
  };
}
