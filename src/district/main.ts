import { activeBook } from '../sheets/book';
import { addMenu, openDialog, openSidebar } from '../sheets/screen';
import { districtWords } from '../words/district';
import { seenMenu } from '../words/districtSeen';
import type { DistrictCalls, TownLine } from './calls';
import {
  cancelConsolidation,
  consolidate,
  consolidateStep,
  continueConsolidation,
} from './commands/consolidate';
import { listCopies as keptCopies, restoreCopy as restore } from './commands/copies';
import { readDashboard as dashboardOf } from './commands/dashboard';
import { listMissing as readMissing } from './commands/missing';
import { showSets } from './commands/sets';
import { startUnitList, type WardFile } from './commands/startUnitList';
import { showUnitList } from './commands/units';

// Every export becomes a top-level function of the script: menus, triggers and sidebars call these names only.

/** Simple trigger: adds the menu. Must stay free of any other service call (AuthMode.NONE). */
export function onOpen(): void {
  const { menu } = districtWords;
  addMenu(menu.name, [
    { label: menu.units, run: 'showUnits' },
    { label: menu.consolidate, run: 'showTown' },
    { label: menu.missing, run: 'showMissing' },
    { label: seenMenu.charts, run: 'showCharts' },
    { label: menu.sets, run: 'showCriteriaSets' },
    { label: seenMenu.more, items: [{ label: seenMenu.restore, run: 'showCopies' }] },
  ]);
}

export const showUnits = (): void => showUnitList(activeBook(), new Date().getFullYear());

/** Menu "Tổng hợp". */
export const showTown = (): void => openSidebar('TownSidebar', districtWords.sidebars.town);

/** For a program that names the year, or a trigger; without one the master's own year counts. */
export const consolidateTown = (year?: number): TownLine | null =>
  consolidate(typeof year === 'number' ? year : null);

/** Runs by itself a minute after Google's time limit cut a consolidation short. */
export const continueTown = (): void => continueConsolidation();

export const stepTown: DistrictCalls['stepTown'] = (run) => consolidateStep(run);

export const cancelTown: DistrictCalls['cancelTown'] = () => cancelConsolidation();

/** Menu "Bộ tiêu chí". */
export const showCriteriaSets = (): void => showSets(activeBook());

export const showMissing = (): void => openSidebar('MissingSidebar', districtWords.sidebars.missing);

export const listMissing: DistrictCalls['listMissing'] = () => readMissing(activeBook());

/** Menu "Biểu đồ". */
export const showCharts = (): void => openDialog('DashboardDialog', seenMenu.charts);

export const readDashboard: DistrictCalls['readDashboard'] = () => dashboardOf();

/** Menu "Khôi phục bản trước". */
export const showCopies = (): void => openSidebar('CopiesSidebar', seenMenu.restore);

export const listCopies: DistrictCalls['listCopies'] = () => keptCopies();

export const restoreCopy: DistrictCalls['restoreCopy'] = (at) => restore(at);

/** Starts an empty master's list from links to ward workbooks. */
export const listWards = (files: WardFile[], year: number | null): void =>
  startUnitList(activeBook(), files, year);
