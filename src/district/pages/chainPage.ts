import { showShare } from '../../domain/text/show';
import type { Title } from '../../domain/title';
import type { Chain, ChainLink } from '../../domain/town/chain';
import type { KnownCount } from '../../domain/verdicts/knownElsewhere';
import type { Page, PageCell } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { titleNames } from '../../words/titles';
import { explain, sayOutcome } from '../../words/verdicts';

/** The tab "Xã – huyện – tỉnh": what share of units reached each level, and the verdict that follows. */
export function chainPage({ districts, province }: Chain, year: number): Page {
  const { heading, counts, open, columns } = districtWords.chain;
  const rows = [
    ...districts.map((link) => rowOf('district', link)),
    ...(province === null ? [] : [rowOf('province', province)]),
  ];
  return {
    heading,
    lines: [counts(year), open],
    columns: [
      { heading: columns.title, width: 160 },
      { heading: columns.name, width: 200 },
      { heading: columns.level1, width: 180 },
      { heading: columns.level2, width: 180 },
      { heading: columns.open, width: 120 },
      { heading: columns.outcome, width: 220 },
      { heading: columns.reason, width: 460 },
    ],
    rows,
    emphasised: [],
  };
}

function rowOf(title: Title, { name, units, verdict }: ChainLink): PageCell[] {
  const { noPage } = districtWords.chain;
  const share = ({ count, total }: KnownCount) => showShare(count, total);
  return [
    titleNames[title],
    name,
    share(units.level1),
    share(units.level2),
    units.level1.open,
    verdict === null ? null : sayOutcome(verdict),
    verdict === null ? noPage : explain(verdict).text,
  ];
}
