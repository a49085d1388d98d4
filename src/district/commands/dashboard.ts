import { toIso } from '../../domain/text/date';
import { dashboard } from '../../domain/town/dashboard';
import { type Progress, progressOf } from '../../domain/town/progress';
import { readingPlan } from '../../domain/town/readingPlan';
import { thisDay } from '../../sheets/clock';
import { readMasterBook } from '../../sheets/master/masterBook';
import { ReadingStore } from '../../sheets/master/store';
import { ownPages } from '../../words/districtPages';
import { dashboardWords } from '../../words/districtSeen';
import { storeWords } from '../../words/districtStore';
import type { DashboardReport } from '../calls';
import { dashboardCharts } from '../charts';
import { masterOf } from '../master';
import { reportOf } from './townOf';

/** What the window "Biểu đồ" shows, from what is kept of every ward: no workbook is opened. */
export function readDashboard(): DashboardReport | null {
  const book = readMasterBook({ pages: ownPages, store: storeWords.tab });
  const master = masterOf(book.grids);
  const { list, year, targets, deadline } = master;
  const store = new ReadingStore(book);
  const isRead = [...store.marks.values()].some(({ since }) => since.startsWith(`${year} `));
  if (list === null || year === null || !isRead) return null;
  const report = reportOf({ master, store, year, plan: readingPlan(list.units, year) });
  const progress = progressOf(report.wards, deadline);
  return {
    year,
    received: progress.counts.received,
    expected: progress.expected,
    progress: progressLines(progress, toIso(thisDay())),
    charts: dashboardCharts(dashboard(report, targets, progress)),
  };
}

/** The four states of an office's own count, then what the deadline adds. */
function progressLines(
  { counts, late, deadline, expected }: Progress,
  day: string,
): DashboardReport['progress'] {
  const { states } = dashboardWords;
  const isOver = deadline !== null && toIso(deadline) < day;
  const lines = [
    { state: states.received, count: counts.received },
    ...(deadline === null ? [] : [{ state: states.late, count: late }]),
    { state: states.returned, count: counts.returned },
    { state: states.notReported, count: counts.notReported + counts.notHandedUp },
    { state: states.failed, count: counts.failed },
  ];
  return isOver ? [...lines, { state: states.overdue, count: expected - counts.received }] : lines;
}
