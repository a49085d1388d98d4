import type { TitleCounts, WardReturn } from '../../domain/returns/wardReturn';
import { type Page, type PageCell, shareCell } from '../../sheets/page';
import { titleNames } from '../../words/titles';
import { sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';

/** The tab "Tổng hợp": the ward's counts by title and by group, and the ward's own title. */
export function summaryPage(wardReturn: WardReturn): Page {
  const { heading, counts, insufficient, columns, wholeWard } = wardWords.summary;
  const rows: PageCell[][] = [];
  const emphasised: number[] = [];
  for (const title of ['family', 'citizen'] as const) {
    emphasised.push(rows.length);
    rows.push(countsRow(titleNames[title], wholeWard, wardReturn.titles[title]));
    for (const group of wardReturn.groups) {
      if (isKnown(group[title])) rows.push(countsRow(titleNames[title], group.group, group[title]));
    }
  }
  if (wardReturn.commune !== null) {
    emphasised.push(rows.length);
    rows.push([titleNames.commune, sayOutcome(wardReturn.commune), null, null, null, null, null, null]);
  }
  return {
    heading,
    lines: [counts(wardReturn.year), insufficient],
    columns: [
      { heading: columns.title, width: 180 },
      { heading: columns.group, width: 260 },
      { heading: columns.total, width: 90 },
      { heading: columns.registered, width: 90 },
      { heading: columns.recognised, width: 120 },
      { heading: columns.ofTotal, width: 120 },
      { heading: columns.ofRegistered, width: 120 },
      { heading: columns.insufficient, width: 120 },
    ],
    rows,
    emphasised,
  };
}

/** A group that nobody said anything of under this title is no row of its own. */
const isKnown = ({ total, registered }: TitleCounts): boolean => total !== null || registered !== null;

const countsRow = (title: string, group: string, counts: TitleCounts): PageCell[] => [
  title,
  group,
  counts.total,
  counts.registered,
  counts.recognised,
  shareCell(counts.recognised, counts.total),
  shareCell(counts.recognised, counts.registered),
  counts.insufficient,
];
