import type { CalendarDate } from '../../domain/text/date';
import type { Chain } from '../../domain/town/chain';
import { dashboard } from '../../domain/town/dashboard';
import { mergersOf } from '../../domain/town/mergers';
import { progressOf } from '../../domain/town/progress';
import type { TownReport } from '../../domain/town/townReport';
import { thisDay } from '../../sheets/clock';
import type { Page } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { masterTabs } from '../../words/districtPages';
import { nothingWords, seenTabs } from '../../words/districtSeen';
import { dashboardCharts } from '../charts';
import { type Master, nameOfUnits, roundIn } from '../master';
import { chainPage } from './chainPage';
import { chartsPage } from './chartsPage';
import { citizensPage } from './citizensPage';
import { communesPage } from './communesPage';
import { daysPage } from './daysPage';
import { differencesPage } from './differencesPage';
import { districtTitlePage } from './districtTitlePage';
import { duplicatesPage } from './duplicatesPage';
import { failuresPage } from './failuresPage';
import { fiveYearsPage } from './fiveYearsPage';
import { groupsPage } from './groupsPage';
import { kindsPage } from './kindsPage';
import { mergedPage } from './mergedPage';
import { progressPage } from './progressPage';
import { targetsPage } from './targetsPage';
import { titlesPage } from './titlesPage';
import { townPage } from './townPage';

/** One tab of the master. */
export interface MasterPage {
  tab: string;
  page: Page;
  /** A page with nothing to say need not be made; one that stands there already has to be written anew. */
  isEmpty: boolean;
}

/** What the pages are made of. */
interface Consolidated {
  report: TownReport;
  chain: Chain;
  master: Pick<Master, 'list' | 'changes' | 'targets' | 'sets' | 'settings' | 'ownFindings' | 'plans'>;
  today?: CalendarDate;
}

/**
 * All tabs of the master in the order in which they are read: how far it is and what is in the way, then the sums, then
 * what they are made of, last what to ask the wards. The first two, the targets and what may be a duplicate are always
 * worth a page.
 */
export function masterPages({ report, chain, master, today = thisDay() }: Consolidated): MasterPage[] {
  const { tabs } = districtWords;
  const { year } = report;
  const always = (tab: string, page: Page): MasterPage => ({ tab, page, isEmpty: false });
  const withRows = (tab: string, page: Page, nothing = nothingWords.other(year)): MasterPage => {
    const isEmpty = page.rows.length === 0;
    return { tab, page: isEmpty ? { ...page, lines: [nothing] } : page, isEmpty };
  };
  const { wards } = report.totals.citizen;
  const units = master.list?.units ?? [];
  const mergers = mergersOf(report, { units, changes: master.changes.changes, sets: master.sets }, today);
  const progress = progressOf(report.wards, roundIn(master, year));
  const charts = dashboardCharts(dashboard(report, master.targets, progress));
  const { targets, failures, differences, findings, duplicates } = nothingWords;
  return [
    always(tabs.town, townPage(report, master.list?.town ?? '')),
    always(tabs.progress, progressPage(report, master, progress)),
    withRows(masterTabs.failures, failuresPage(report, master.ownFindings), failures),
    { ...withRows(tabs.againstTargets, targetsPage(report, master.targets), targets), isEmpty: false },
    withRows(seenTabs.charts, chartsPage(charts, year)),
    withRows(masterTabs.titles, titlesPage(report, master.targets)),
    withRows(masterTabs.groups, groupsPage(report)),
    {
      tab: masterTabs.communes,
      page: communesPage(report),
      isEmpty: report.wards.every(({ returns }) =>
        returns.every((one) => one.commune === null && one.communeDecision === null),
      ),
    },
    withRows(tabs.fiveYears, fiveYearsPage(report, master)),
    {
      tab: masterTabs.citizens,
      page: citizensPage(report),
      isEmpty: wards.total + wards.registered + wards.recognised === 0,
    },
    withRows(tabs.chain, chainPage(chain, year)),
    withRows(masterTabs.districtTitle, districtTitlePage(chain, year)),
    withRows(masterTabs.merged, mergedPage(mergers, nameOfUnits(units))),
    withRows(masterTabs.days, daysPage(progress)),
    withRows(masterTabs.findings, kindsPage(report), findings),
    withRows(masterTabs.differences, differencesPage(report), differences),
    { ...withRows(tabs.duplicates, duplicatesPage(report), duplicates), isEmpty: false },
  ];
}

/** Those of the pages that have something to say, and those whose earlier tab would say something else. */
export const pagesToWrite = (pages: readonly MasterPage[], own: ReadonlyMap<string, unknown>): MasterPage[] =>
  pages.filter(({ tab, isEmpty }) => !isEmpty || own.has(tab));
