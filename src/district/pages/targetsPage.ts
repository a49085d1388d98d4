import { neededFor, type Target } from '../../domain/registers/targets';
import { showNumber } from '../../domain/text/show';
import type { TownReport } from '../../domain/town/townReport';
import type { Page, PageCell } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { titleNames } from '../../words/titles';

/** Each target of each programme against the town's own counts. */
export function targetsPage(report: TownReport, targets: Target[]): Page {
  const { heading, counts, columns } = districtWords.targets;
  return {
    heading,
    lines: [counts],
    columns: [
      { heading: columns.title, width: 200 },
      { heading: columns.programme, width: 220 },
      { heading: columns.target, width: 100 },
      { heading: columns.recognised, width: 120 },
      { heading: columns.total, width: 100 },
      { heading: columns.share, width: 90 },
      { heading: columns.result, width: 330 },
    ],
    rows: targets.map((target) => targetRow(target, report)),
    emphasised: [],
  };
}

function targetRow(target: Target, report: TownReport): PageCell[] {
  const { title } = target;
  const head = [titleNames[title], target.programme, target.shown];
  const { reached, lacking, scope, counted, unknown, unread } = districtWords.targets;
  if (target.atLeast === null) return [...head, null, null, null, unread];
  if (title !== 'family' && title !== 'citizen') return [...head, null, null, null, unknown];
  const { count, of, wards } = report.totals[title].ofTotal;
  if (of === 0) return [...head, null, null, null, unknown];
  const needed = neededFor(target.atLeast, of);
  const basis = scope(wards, report.wards.length);
  const result =
    count >= needed ? reached(basis) : lacking(showNumber(needed - count), counted[title], basis);
  return [...head, count, of, { count, of }, result];
}
