import { showNumber } from '../../domain/text/show';
import type { Target } from '../../domain/town/targets';
import type { TownReport, TownShare } from '../../domain/town/townReport';
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
      { heading: columns.result, width: 180 },
    ],
    rows: targets.map((target) => targetRow(target, shareOf(report, target))),
    emphasised: [],
  };
}

const shareOf = (report: TownReport, { title }: Target): TownShare | null =>
  title === 'family' || title === 'citizen' ? report.totals[title].ofTotal : null;

function targetRow(target: Target, share: TownShare | null): PageCell[] {
  const head = [titleNames[target.title], target.programme, target.shown];
  const { reached, lacking, unknown } = districtWords.targets;
  if (share === null || share.of === 0) return [...head, null, null, null, unknown];
  const needed = Math.ceil((target.atLeast * share.of) / 100);
  const result = share.count >= needed ? reached : lacking(showNumber(needed - share.count));
  return [...head, share.count, share.of, { count: share.count, of: share.of }, result];
}
