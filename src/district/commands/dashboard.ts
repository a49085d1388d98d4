import { toIso } from '../../domain/text/date';
import { dashboard } from '../../domain/town/dashboard';
import type { Progress } from '../../domain/town/progress';
import { progressOf } from '../../domain/town/progress';
import { readingPlan } from '../../domain/town/readingPlan';
import { foldTown } from '../../domain/town/townReport';
import { thisDay } from '../../sheets/clock';
import { readMasterBook } from '../../sheets/master/masterBook';
import { ReadingStore } from '../../sheets/master/store';
import { ownPages } from '../../words/districtPages';
import { dashboardWords } from '../../words/districtSeen';
import { storeWords } from '../../words/districtStore';
import type { DashboardReport } from '../calls';
import { dashboardCharts } from '../charts';
import { masterOf } from '../master';
import { sourcesOf } from './sitting';

/** What the window "Biểu đồ" shows, from what is kept of every ward: no workbook is opened. */
export function readDashboard(): DashboardReport | null {
  const book = readMasterBook({ pages: ownPages, store: storeWords.tab });
  const { list, year, targets, deadline } = masterOf(book.grids);
  const store = new ReadingStore(book);
  const isRead = [...store.marks.values()].some(({ since }) => since.startsWith(`${year} `));
  if (list === null || year === null || !isRead) return null;
  const sources = sourcesOf({ store, plan: readingPlan(list.units, year) });
  const { wards, ...report } = foldTown(list.units, sources, year, list.problems);
  const progress = progressOf(wards, deadline);
  return {
    year,
    received: progress.counts.received,
    expected: progress.expected,
    progress: progressLines(progress, toIso(thisDay())),
    charts: dashboardCharts(dashboard({ wards, ...report }, targets, progress)),
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
