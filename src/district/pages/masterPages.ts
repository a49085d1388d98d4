import type { Chain } from '../../domain/town/chain';
import type { TownReport } from '../../domain/town/townReport';
import type { NamedPage } from '../../sheets/master/writePages';
import type { Page } from '../../sheets/page';
import { districtWords } from '../../words/district';
import type { Master } from '../master';
import { chainPage } from './chainPage';
import { duplicatesPage } from './duplicatesPage';
import { fiveYearsPage } from './fiveYearsPage';
import { progressPage } from './progressPage';
import { targetsPage } from './targetsPage';
import { townPage } from './townPage';

/** Every page of the master. One that has nothing to say is left out, unless it stands there from an earlier run. */
export function masterPages(
  report: TownReport,
  master: Master,
  chain: Chain,
  stands: (name: string) => boolean,
): NamedPage[] {
  const { tabs } = districtWords;
  const pages: [string, Page, saysSomething: boolean][] = [
    [tabs.town, townPage(report, master.list?.town ?? ''), true],
    [tabs.againstTargets, targetsPage(report, master.targets), true],
    ...optional(tabs.fiveYears, fiveYearsPage(report, master)),
    [tabs.chain, chainPage(chain, report.year), chain.districts.length > 0],
    [tabs.progress, progressPage(report, master.ownFindings), true],
    [tabs.duplicates, duplicatesPage(report), true],
  ];
  return pages.filter(([name, , says]) => says || stands(name)).map(([name, page]) => ({ name, page }));
}

const optional = (name: string, page: Page): [string, Page, boolean][] => [
  [name, page, page.rows.length > 0],
];
