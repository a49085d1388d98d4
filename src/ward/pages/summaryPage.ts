import { countedTitles, type TitleCounts, type WardReturn } from '../../domain/returns/wardReturn';
import { showShare } from '../../domain/text/show';
import { type Page, type PageCell, shareCell } from '../../sheets/page';
import { sayBase } from '../../words/criteria';
import { titleNames } from '../../words/titles';
import { sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';

/** The tab "Tổng hợp": the ward's counts by title and by group, and the ward's own title. */
export function summaryPage(wardReturn: WardReturn): Page {
  const { heading, counts, insufficient, columns, wholeWard } = wardWords.summary;
  const rows: PageCell[][] = [];
  const emphasised: number[] = [];
  for (const title of countedTitles) {
    const ofWard = wardReturn.titles[title];
    const isAlwaysShown = title === 'family' || title === 'citizen';
    if (!isAlwaysShown && !isKnown(ofWard)) continue;
    emphasised.push(rows.length);
    rows.push(countsRow(titleNames[title], wholeWard, ofWard));
    if (!isAlwaysShown) continue;
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
    lines: [counts(wardReturn.year), insufficient, ...computedLines(wardReturn)],
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

/** The share of citizens with the title as the ward's own title counts it, with the base that the ward chose. */
function computedLines({ citizenShare }: WardReturn): string[] {
  if (citizenShare === null) return [];
  const { count, total, open, base } = citizenShare;
  const { computed } = wardWords.summary;
  return [computed(showShare(count, total), sayBase(base), open)];
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
