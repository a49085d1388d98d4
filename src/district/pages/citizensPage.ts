import type { TownReport, WardEntry } from '../../domain/town/townReport';
import { type Page, type PageCell, shareCell } from '../../sheets/page';
import { sayBase } from '../../words/criteria';
import { citizensWords as words } from '../../words/districtPages';

/** The tab "Công dân học tập": each ward's citizens over the three denominators in use, every one with its label. */
export function citizensPage(report: TownReport): Page {
  const { columns } = words;
  const [figure, share] = [90, 110];
  return {
    heading: words.heading,
    lines: [words.counts(report.year), words.bases],
    columns: [
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 190 },
      { heading: columns.area, width: 80 },
      { heading: columns.adults, width: figure },
      { heading: columns.registered, width: figure },
      { heading: columns.recognised, width: figure },
      { heading: columns.insufficient, width: figure },
      { heading: columns.ofTotal, width: share },
      { heading: columns.ofRegistered, width: share },
      { heading: columns.share, width: share },
      { heading: columns.base, width: 200 },
      { heading: columns.open, width: figure },
    ],
    rows: [...report.wards.map(wardRow), sumRow(report), basisRow(report)],
    emphasised: [report.wards.length],
    frozenColumns: 2,
  };
}

function wardRow({ unit, titles, returns }: WardEntry): PageCell[] {
  const { difficultForCitizens: difficult } = unit;
  const head = [unit.code, unit.name, difficult === null ? null : words.area(difficult)];
  if (titles === null) return [...head, ...Array<PageCell>(9).fill(null)];
  const { total, registered, recognised, insufficient } = titles.citizen;
  return [
    ...head,
    total,
    registered,
    recognised,
    registered === null ? null : insufficient,
    shareCell(recognised, total),
    shareCell(recognised, registered),
    ...shareCells(returns),
  ];
}

/** Shares by bases that wards chose for themselves are not added up, not even within a merged ward. */
function shareCells(returns: WardEntry['returns']): PageCell[] {
  const share = returns.length === 1 ? returns[0]!.citizenShare : null;
  if (share === null) return [null, null, null];
  return [shareCell(share.count, share.total), sayBase(share.base), share.open];
}

function sumRow({ totals: { citizen } }: TownReport): PageCell[] {
  const { total, registered, recognised, insufficient, ofTotal, ofRegistered } = citizen;
  return [
    null,
    words.sum,
    null,
    total,
    registered,
    recognised,
    registered === null ? null : insufficient,
    shareCell(ofTotal.count, ofTotal.of),
    shareCell(ofRegistered.count, ofRegistered.of),
    null,
    null,
    null,
  ];
}

function basisRow({ totals: { citizen } }: TownReport): PageCell[] {
  const { wards, ofTotal, ofRegistered } = citizen;
  const figures = [wards.total, wards.registered, wards.recognised, wards.registered];
  return [null, words.basis, null, ...figures, ofTotal.wards, ofRegistered.wards, null, null, null];
}
