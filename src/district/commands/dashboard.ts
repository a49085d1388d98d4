import { toIso } from '../../domain/text/date';
import { dashboard } from '../../domain/town/dashboard';
import { type Progress, progressOf } from '../../domain/town/progress';
import { thisDay } from '../../sheets/clock';
import { dashboardWords } from '../../words/districtSeen';
import type { DashboardReport } from '../calls';
import { dashboardCharts } from '../charts';
import { roundIn } from '../master';
import { hasReadings, keptTown } from './sitting';
import { reportOf } from './townOf';

/** What the window "Biểu đồ" shows, from what is kept of every ward: no workbook is opened. */
export function readDashboard(): DashboardReport | null {
  const kept = keptTown();
  if (typeof kept === 'string' || !hasReadings(kept)) return null;
  const { master, year } = kept;
  const report = reportOf(kept);
  const progress = progressOf(report.wards, roundIn(master, year));
  return {
    year,
    received: progress.counts.received,
    expected: progress.expected,
    progress: progressLines(progress, toIso(thisDay())),
    charts: dashboardCharts(dashboard(report, master.targets, progress)),
  };
}

/** The four states of an office's own count, then what the deadline adds. */
function progressLines(
  { counts, late, round, expected }: Progress,
  day: string,
): DashboardReport['progress'] {
  const { states } = dashboardWords;
  const isOver = round !== null && toIso(round.lastDay) < day;
  const lines = [
    { state: states.received, count: counts.received },
    ...(round === null ? [] : [{ state: states.late, count: late }]),
    ...(counts.earlierRound === 0 ? [] : [{ state: states.earlierRound, count: counts.earlierRound }]),
    { state: states.returned, count: counts.returned },
    { state: states.notReported, count: counts.notReported + counts.notHandedUp + counts.opened },
    { state: states.failed, count: counts.failed },
  ];
  return isOver ? [...lines, { state: states.overdue, count: expected - counts.received }] : lines;
}
