import type { TitleCounts } from '../../domain/returns/wardReturn';
import type { TownReport, TownTitle, WardEntry } from '../../domain/town/townReport';
import { type Page, type PageCell, shareCell } from '../../sheets/page';
import { districtWords, stateNames } from '../../words/district';
import { sayOutcome } from '../../words/verdicts';

/** The master's first tab: every ward of the year by title, and the sums of those consolidated. */
export function townPage(report: TownReport, town: string): Page {
  const { heading, counts, shares, columns, sum } = districtWords.town;
  const done = report.wards.filter((ward) => ward.state === 'consolidated');
  const [figure, share] = [90, 110];
  const titleColumns = (title: typeof columns.family) => [
    ...[title.total, title.registered, title.recognised].map((heading) => ({ heading, width: figure })),
    ...[title.ofTotal, title.ofRegistered].map((heading) => ({ heading, width: share })),
  ];
  return {
    heading: heading(town),
    lines: [counts(report.year, done.length, report.wards.length), shares],
    columns: [
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 180 },
      { heading: columns.state, width: 120 },
      ...titleColumns(columns.family),
      ...titleColumns(columns.citizen),
      { heading: columns.insufficient, width: figure },
      { heading: columns.commune, width: 240 },
      { heading: columns.findings, width: figure },
    ],
    rows: [...report.wards.map(wardRow), sumRow(report, sum(done.length)), basisRow(report)],
    emphasised: [report.wards.length],
    frozenColumns: 2,
  };
}

function wardRow(ward: WardEntry): PageCell[] {
  const head = [ward.unit.code, ward.unit.name, stateNames[ward.state]];
  if (ward.titles === null) return [...head, ...Array<PageCell>(13).fill(null)];
  const { family, citizen } = ward.titles;
  return [
    ...head,
    ...countCells(family),
    ...countCells(citizen),
    waitingOf(family, citizen),
    communeOf(ward),
    ward.returns.reduce((errors, one) => errors + one.findings.errors, 0),
  ];
}

/** Cards without grounds for a verdict; blank where nothing was read that could be one. */
const waitingOf = (...titles: Pick<TitleCounts, 'registered' | 'insufficient'>[]): number | null =>
  titles.every(({ registered }) => registered === null)
    ? null
    : titles.reduce((all, { insufficient }) => all + insufficient, 0);

/** A ward merged from others has one page for each former ward; they are shown side by side, never added. */
function communeOf(ward: WardEntry): PageCell {
  const verdicts = ward.returns.flatMap((one) => (one.commune === null ? [] : [sayOutcome(one.commune)]));
  return verdicts.length === 0 ? null : verdicts.join('; ');
}

const countCells = (counts: TitleCounts): PageCell[] => [
  counts.total,
  counts.registered,
  counts.recognised,
  shareCell(counts.recognised, counts.total),
  shareCell(counts.recognised, counts.registered),
];

function sumRow(report: TownReport, label: string): PageCell[] {
  const { family, citizen } = report.totals;
  const errors = report.wards
    .flatMap((ward) => ward.returns)
    .reduce((all, one) => all + one.findings.errors, 0);
  return [
    null,
    label,
    null,
    ...sumCells(family),
    ...sumCells(citizen),
    waitingOf(family, citizen),
    null,
    errors,
  ];
}

/** Under each sum the number of wards that know the figure, under each share those that know both of its numbers. */
function basisRow({ totals: { family, citizen } }: TownReport): PageCell[] {
  const basis = (title: TownTitle): PageCell[] => [
    title.wards.total,
    title.wards.registered,
    title.wards.recognised,
    title.ofTotal.wards,
    title.ofRegistered.wards,
  ];
  return [null, districtWords.town.basis, null, ...basis(family), ...basis(citizen), null, null, null];
}

const sumCells = (title: TownTitle): PageCell[] => [
  title.total,
  title.registered,
  title.recognised,
  shareCell(title.ofTotal.count, title.ofTotal.of),
  shareCell(title.ofRegistered.count, title.ofRegistered.of),
];
