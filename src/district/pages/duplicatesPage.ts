import { cellName } from '../../domain/place';
import type { TownReport } from '../../domain/town/townReport';
import type { Page } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { titleNames } from '../../words/titles';

/** Subjects declared in more than one ward, by place and without names. */
export function duplicatesPage(report: TownReport): Page {
  const { heading, counts, doubt, columns } = districtWords.duplicates;
  return {
    heading,
    lines: [counts, doubt],
    columns: [
      { heading: columns.title, width: 200 },
      { heading: columns.places, width: 600 },
    ],
    rows: report.duplicates.map(({ title, places }) => [
      titleNames[title],
      places.map(({ name, sheet, cell }) => `${name}, ${sheet}, ${cellName(cell)}`).join('; '),
    ]),
    emphasised: [],
  };
}
