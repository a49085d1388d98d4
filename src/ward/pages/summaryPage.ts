import { groupKey } from '../../domain/layout/groups';
import { neededFor, type Target } from '../../domain/registers/targets';
import {
  type CountedTitle,
  countedTitles,
  type TitleCounts,
  type WardReturn,
} from '../../domain/returns/wardReturn';
import { showNumber, showShare } from '../../domain/text/show';
import { type Page, type PageCell, shareCell } from '../../sheets/page';
import { sayBase } from '../../words/criteria';
import { titleNames } from '../../words/titles';
import { sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';

const words = wardWords.summary;

/** What the ward's counts of a year are set beside: those of the year before, where they are known, and its targets. */
export interface Beside {
  before: WardReturn | null;
  targets: Target[];
}

/** The tab "Tổng hợp": the ward's counts by title and by group, and the ward's own title. */
export function summaryPage(wardReturn: WardReturn, { before, targets }: Beside): Page {
  const { heading, counts, insufficient, columns, wholeWard } = words;
  const withTargets = targets.length > 0;
  const countsRow = (
    title: CountedTitle,
    group: string,
    now: TitleCounts,
    then?: TitleCounts,
  ): PageCell[] => [
    titleNames[title],
    group,
    now.total,
    now.registered,
    now.recognised,
    shareCell(now.recognised, now.total),
    shareCell(now.recognised, now.registered),
    now.insufficient,
    ...(before === null ? [] : [then?.recognised ?? null]),
  ];
  const rows: PageCell[][] = [];
  const emphasised: number[] = [];
  for (const title of countedTitles) {
    const ofWard = wardReturn.titles[title];
    const isAlwaysShown = title === 'family' || title === 'citizen';
    if (!isAlwaysShown && !isKnown(ofWard)) continue;
    emphasised.push(rows.length);
    const aims = withTargets
      ? targetCells(
          targets.filter((target) => target.title === title),
          ofWard,
        )
      : [];
    rows.push([...countsRow(title, wholeWard, ofWard, before?.titles[title]), ...aims]);
    if (!isAlwaysShown) continue;
    for (const group of wardReturn.groups) {
      const then = before?.groups.find((other) => groupKey(other.group) === groupKey(group.group));
      if (isKnown(group[title])) rows.push(countsRow(title, group.group, group[title], then?.[title]));
    }
  }
  if (wardReturn.commune !== null) {
    emphasised.push(rows.length);
    rows.push([titleNames.commune, sayOutcome(wardReturn.commune)]);
  }
  const page = [
    { heading: columns.title, width: 220 },
    { heading: columns.group, width: 220 },
    { heading: columns.total, width: 120 },
    { heading: columns.registered, width: 120 },
    { heading: columns.recognised, width: 120 },
    { heading: columns.ofTotal, width: 120 },
    { heading: columns.ofRegistered, width: 120 },
    { heading: columns.insufficient, width: 120 },
    ...(before === null ? [] : [{ heading: columns.yearBefore(before.year), width: 120 }]),
    ...(withTargets
      ? [
          { heading: columns.target, width: 180 },
          { heading: columns.toTarget, width: 180 },
        ]
      : []),
  ];
  return {
    heading,
    lines: [counts(wardReturn.year), insufficient, ...computedLines(wardReturn)],
    columns: page,
    rows: rows.map((row) => [...row, ...Array<PageCell>(page.length - row.length).fill(null)]),
    emphasised,
  };
}

/** The title's targets, and how far the counts are from each: compared as counts, never as rounded shares. */
function targetCells(targets: Target[], { recognised, total }: TitleCounts): PageCell[] {
  const standing = ({ atLeast }: Target): string => {
    if (atLeast === null || recognised === null || total === null) return words.unknown;
    const lacking = neededFor(atLeast, total) - recognised;
    return lacking <= 0 ? words.reached : words.lacking(showNumber(lacking));
  };
  return [
    targets.map(({ shown, programme }) => words.target(shown, programme)).join('; '),
    targets.map(standing).join('; '),
  ];
}

/** The share of citizens with the title as the ward's own title counts it, with the base that the ward chose. */
function computedLines({ citizenShare }: WardReturn): string[] {
  if (citizenShare === null) return [];
  const { count, total, open, base } = citizenShare;
  return [words.computed(showShare(count, total), sayBase(base), open)];
}

/** A group that nobody said anything of under this title is no row of its own. */
const isKnown = ({ total, registered }: TitleCounts): boolean => total !== null || registered !== null;
