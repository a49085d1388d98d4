import { cellName } from '../../domain/place';
import type { NearTitle } from '../../domain/returns/nearList';
import type { Page, PageCell } from '../../sheets/page';
import { sayLacks } from '../../words/lacks';
import { titleNames } from '../../words/titles';
import { banner, wardWords } from '../../words/ward';
import { shownTotal } from './shownTotal';

/** The tab "Gần đạt": who was not recognised for little, title by title, the nearest first. */
export function nearPage(titles: NearTitle[], year: number | null): Page {
  const { heading, counts, rule, step, none } = wardWords.near;
  const { columns } = wardWords.verdicts;
  const rows: PageCell[][] = [];
  const emphasised: number[] = [];
  for (const { title, verdicts } of titles) {
    emphasised.push(rows.length);
    rows.push([banner(titleNames[title], verdicts.length, title), null, null, null, null]);
    for (const verdict of verdicts) {
      const { subject, total, place } = verdict;
      const cell = `${place.sheet}, ${cellName(place)}`;
      rows.push([subject.name, subject.group, shownTotal(total), sayLacks(verdict).join(' '), cell]);
    }
  }
  return {
    heading,
    lines:
      year === null ? [wardWords.toasts.noYear] : [rows.length === 0 ? none(year) : counts(year), rule, step],
    columns: [
      { heading: columns.subject, width: 260 },
      { heading: columns.group, width: 150 },
      { heading: columns.total, width: 80 },
      { heading: columns.lacks, width: 420 },
      { heading: columns.cell, width: 180 },
    ],
    rows,
    emphasised,
    frozenColumns: 1,
  };
}
