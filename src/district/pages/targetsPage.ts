import { neededFor, type Target } from '../../domain/registers/targets';
import { type CountedTitle, countedTitles } from '../../domain/returns/wardReturn';
import { showNumber } from '../../domain/text/show';
import type { Title } from '../../domain/title';
import type { TownReport } from '../../domain/town/townReport';
import type { Page, PageCell } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { countedOf } from '../../words/districtPages';
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
  const { reached, lacking, scope, unknown, unread } = districtWords.targets;
  if (target.atLeast === null) return [...head, null, null, null, unread];
  if (!isCounted(title)) return [...head, null, null, null, unknown];
  const { count, of, wards } = report.totals[title].ofTotal;
  if (of === 0) return [...head, null, null, null, unknown];
  const needed = neededFor(target.atLeast, of);
  const basis = scope(wards, report.wards.length);
  const result =
    count >= needed ? reached(basis) : lacking(showNumber(needed - count), countedOf[title], basis);
  return [...head, count, of, { count, of }, result];
}

const isCounted = (title: Title): title is CountedTitle =>
  (countedTitles as readonly Title[]).includes(title);
