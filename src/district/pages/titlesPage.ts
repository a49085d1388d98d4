import { neededFor, type Target } from '../../domain/registers/targets';
import { type CountedTitle, countedTitles, type TitleCounts } from '../../domain/returns/wardReturn';
import type { TownReport, TownShare, WardEntry } from '../../domain/town/townReport';
import { type Page, type PageCell, shareCell } from '../../sheets/page';
import { titlesWords as words } from '../../words/districtPages';
import { titleNames } from '../../words/titles';

/** The tab "Theo danh hiệu": every ward under every title that some ward knows, with its sums and what they stand on. */
export function titlesPage(report: TownReport, targets: readonly Target[]): Page {
  const { columns } = words;
  const hasBefore = report.wards.some(({ titlesBefore }) =>
    countedTitles.some((title) => (titlesBefore?.[title].recognised ?? null) !== null),
  );
  const rows: PageCell[][] = [];
  const emphasised: number[] = [];
  for (const title of countedTitles.filter((one) => isKnown(report, one))) {
    const aims = targets.filter((target) => target.title === title);
    rows.push(...report.wards.map((ward) => wardRow(ward, title, aims)));
    emphasised.push(rows.length);
    rows.push(sumRow(report, title, aims), basisRow(report, title));
  }
  return {
    heading: words.heading,
    lines: [words.counts(report.year), words.shares, ...(hasBefore ? [words.before] : [])],
    columns: [
      { heading: columns.title, width: 150 },
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 190 },
      { heading: columns.total, width: 80 },
      { heading: columns.registered, width: 80 },
      { heading: columns.recognised, width: 80 },
      { heading: columns.ofTotal, width: 110 },
      { heading: columns.ofRegistered, width: 110 },
      ...(hasBefore
        ? [
            { heading: columns.yearBefore(report.year - 1), width: 90 },
            { heading: columns.change, width: 70 },
          ]
        : []),
      { heading: columns.target, width: 660 },
    ],
    rows: hasBefore ? rows : rows.map(withoutYearBefore),
    emphasised,
    frozenColumns: 3,
  };
}

const withoutYearBefore = (row: PageCell[]): PageCell[] => [...row.slice(0, -3), ...row.slice(-1)];

const isKnown = ({ totals }: TownReport, title: CountedTitle): boolean =>
  Object.values(totals[title].wards).some((wards) => wards > 0);

function wardRow({ unit, titles, titlesBefore }: WardEntry, title: CountedTitle, aims: Target[]): PageCell[] {
  const head = [titleNames[title], unit.code, unit.name];
  if (titles === null) return [...head, ...Array<PageCell>(8).fill(null)];
  const [now, before] = [titles[title], titlesBefore?.[title].recognised ?? null];
  const { total, registered, recognised } = now;
  const change = before === null || recognised === null ? null : recognised - before;
  return [
    ...head,
    total,
    registered,
    recognised,
    shareCell(recognised, total),
    shareCell(recognised, registered),
    before,
    change,
    standing(aims, now, title),
  ];
}

/** Each target as so many that are lacking: counts are compared, never shares. One line, for every ward has one. */
function standing(
  aims: readonly Target[],
  { recognised, total }: Pick<TitleCounts, 'recognised' | 'total'>,
  title: CountedTitle,
): string | null {
  if (recognised === null || total === null || total === 0) return null;
  const said = aims.flatMap(({ atLeast, shown, programme }) => {
    if (atLeast === null) return [];
    const lacking = neededFor(atLeast, total) - recognised;
    return [words.target(shown, programme, lacking <= 0 ? words.reached : words.lacking(lacking, title))];
  });
  return said.length === 0 ? null : said.join('; ');
}

function sumRow({ totals }: TownReport, title: CountedTitle, aims: Target[]): PageCell[] {
  const { total, registered, recognised, ofTotal, ofRegistered, sinceYearBefore } = totals[title];
  const { before, now, wards } = sinceYearBefore;
  const compared = { recognised: ofTotal.count, total: ofTotal.of };
  return [
    titleNames[title],
    null,
    words.sum,
    total,
    registered,
    recognised,
    shareOf(ofTotal),
    shareOf(ofRegistered),
    wards === 0 ? null : before,
    wards === 0 ? null : now - before,
    standing(aims, compared, title),
  ];
}

/** Over how many wards each figure of the sum stands, and the denominator of the targets. */
function basisRow({ totals }: TownReport, title: CountedTitle): PageCell[] {
  const { wards, ofTotal, ofRegistered, sinceYearBefore } = totals[title];
  return [
    titleNames[title],
    null,
    words.basis,
    wards.total,
    wards.registered,
    wards.recognised,
    ofTotal.wards,
    ofRegistered.wards,
    sinceYearBefore.wards,
    sinceYearBefore.wards,
    words.denominator(title, ofTotal.of),
  ];
}

const shareOf = ({ count, of }: TownShare): PageCell => shareCell(count, of);
