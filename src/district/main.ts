import { activeBook } from '../sheets/book';
import { addMenu, isWanted, openDialog, openSidebar, showAbout as tellAbout } from '../sheets/screen';
import { aboutWords } from '../words/about';
import { districtWords } from '../words/district';
import { seenMenu } from '../words/districtSeen';
import { handUpWords } from '../words/handUp';
import type { DistrictCalls, TownLine } from './calls';
import { addWards as addWardsFrom } from './commands/addWards';
import {
  cancelConsolidation,
  consolidate,
  consolidateStep,
  continueConsolidation,
} from './commands/consolidate';
import { listCopies as keptCopies, restoreCopy as restore } from './commands/copies';
import { readDashboard as dashboardOf } from './commands/dashboard';
import { handUp as handUpFigures } from './commands/handUp';
import { previewMergers as previewMergersNow, showChanges } from './commands/mergers';
import { listMissing as readMissing } from './commands/missing';
import { showSets } from './commands/sets';
import { startUnitList, type WardFile } from './commands/startUnitList';
import { testAccess as testAccessOf } from './commands/testAccess';
import { showUnitList } from './commands/units';
import {
  sendBack as giveBack,
  openRound as openToWards,
  receiveReturns as receive,
} from './office/markReturns';
import { readOffice as lookAtOffice } from './office/readOffice';
import { previewReminders as preview, sendReminders as remind } from './office/remind';

// Every export becomes a top-level function of the script: menus, triggers and sidebars call these names only.

/** Simple trigger: adds the menu. Must stay free of any other service call (AuthMode.NONE). */
export function onOpen(): void {
  const { menu } = districtWords;
  addMenu(menu.name, [
    { label: menu.units, run: 'showUnits' },
    { label: menu.consolidate, run: 'showTown' },
    { label: menu.missing, run: 'showMissing' },
    { label: menu.office, run: 'showOffice' },
    {
      label: menu.more,
      items: [
        { label: seenMenu.charts, run: 'showCharts' },
        { label: menu.mergers, run: 'showMergers' },
        { label: menu.sets, run: 'showCriteriaSets' },
        { label: menu.handUp, run: 'askToHandUp' },
        { label: seenMenu.restore, run: 'showCopies' },
        { label: aboutWords.menu, run: 'showAbout' },
      ],
    },
  ]);
}

/** Menu "Danh sách phường": the list, and the sidebar that fills it. */
export const showUnits = (): void => {
  showUnitList(activeBook(), new Date().getFullYear());
  openSidebar('UnitsSidebar', districtWords.tabs.units);
};

export const addWards: DistrictCalls['addWards'] = (text) => addWardsFrom(text, new Date().getFullYear());

export const testAccess: DistrictCalls['testAccess'] = () =>
  testAccessOf(activeBook(), new Date().getFullYear());

/** Menu "Tổng hợp". */
export const showTown = (): void => openSidebar('TownSidebar', districtWords.sidebars.town);

/** For a program that names the year, or a trigger; without one the master's own year counts. */
export const consolidateTown = (year?: number): TownLine | null =>
  consolidate(typeof year === 'number' ? year : null);

/** Runs by itself a minute after Google's time limit cut a consolidation short. */
export const continueTown = (): void => continueConsolidation();

export const stepTown: DistrictCalls['stepTown'] = (run) => consolidateStep(run);

export const cancelTown: DistrictCalls['cancelTown'] = () => cancelConsolidation();

/** Menu "Sáp nhập, chia tách": the tab of changes, and the sidebar that says what they move. */
export const showMergers = (): void => {
  showChanges(activeBook());
  openSidebar('MergersSidebar', districtWords.menu.mergers);
};

export const previewMergers: DistrictCalls['previewMergers'] = () => previewMergersNow();

/** Menu "Nộp lên cấp trên". */
export function askToHandUp(): void {
  const { ask } = handUpWords;
  if (isWanted(ask.title, ask.text)) handUpTown();
}

/** The same for a program, which was asked before. */
export const handUpTown = (): void => handUpFigures(activeBook());

/** Menu "Bộ tiêu chí". */
export const showCriteriaSets = (): void => showSets(activeBook());

/** Menu "Giới thiệu". */
export const showAbout = (): void =>
  tellAbout(aboutWords.title, (version) => aboutWords.body(version, aboutWords.help.district));

export const showMissing = (): void => openSidebar('MissingSidebar', districtWords.sidebars.missing);

export const listMissing: DistrictCalls['listMissing'] = () => readMissing(activeBook());

/** Menu "Nhận và nhắc". */
export const showOffice = (): void => openSidebar('OfficeSidebar', districtWords.sidebars.office);

export const readOffice: DistrictCalls['readOffice'] = () => lookAtOffice();

export const receiveReturns: DistrictCalls['receiveReturns'] = (codes) => receive(codes);

export const openRound: DistrictCalls['openRound'] = (codes) => openToWards(codes);

export const sendBack: DistrictCalls['sendBack'] = (code, because) => giveBack(code, because);

export const previewReminders: DistrictCalls['previewReminders'] = () => preview();

export const sendReminders: DistrictCalls['sendReminders'] = (codes) => remind(codes);

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
