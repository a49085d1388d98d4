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
import { inWords } from './inWords';
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
export const showUnits = inWords((): void => {
  showUnitList(activeBook(), new Date().getFullYear());
  openSidebar('UnitsSidebar', districtWords.tabs.units);
});

export const addWards: DistrictCalls['addWards'] = inWords((text) =>
  addWardsFrom(text, new Date().getFullYear()),
);

export const testAccess: DistrictCalls['testAccess'] = inWords(() =>
  testAccessOf(activeBook(), new Date().getFullYear()),
);

/** Menu "Tổng hợp". */
export const showTown = inWords((): void => openSidebar('TownSidebar', districtWords.sidebars.town));

/** For a program that names the year, or a trigger; without one the master's own year counts. */
export const consolidateTown = inWords((year?: number): TownLine | null =>
  consolidate(typeof year === 'number' ? year : null),
);

/** Runs by itself a minute after Google's time limit cut a consolidation short. */
export const continueTown = inWords((): void => continueConsolidation());

export const stepTown: DistrictCalls['stepTown'] = inWords((run) => consolidateStep(run));

export const cancelTown: DistrictCalls['cancelTown'] = inWords(() => cancelConsolidation());

/** Menu "Sáp nhập, chia tách": the tab of changes, and the sidebar that says what they move. */
export const showMergers = inWords((): void => {
  showChanges(activeBook());
  openSidebar('MergersSidebar', districtWords.menu.mergers);
});

export const previewMergers: DistrictCalls['previewMergers'] = inWords(() => previewMergersNow());

/** Menu "Nộp lên cấp trên". */
export const askToHandUp = inWords((): void => {
  const { ask } = handUpWords;
  if (isWanted(ask.title, ask.text)) handUpFigures(activeBook());
});

/** The same for a program, which was asked before. */
export const handUpTown = inWords((): void => handUpFigures(activeBook()));

/** Menu "Bộ tiêu chí". */
export const showCriteriaSets = inWords((): void => showSets(activeBook()));

/** Menu "Giới thiệu". */
export const showAbout = inWords((): void =>
  tellAbout(aboutWords.title, (version) => aboutWords.body(version, aboutWords.help.district)),
);

export const showMissing = inWords((): void => openSidebar('MissingSidebar', districtWords.sidebars.missing));

export const listMissing: DistrictCalls['listMissing'] = inWords(() => readMissing(activeBook()));

/** Menu "Nhận và nhắc". */
export const showOffice = inWords((): void => openSidebar('OfficeSidebar', districtWords.sidebars.office));

export const readOffice: DistrictCalls['readOffice'] = inWords(() => lookAtOffice());

export const receiveReturns: DistrictCalls['receiveReturns'] = inWords((codes) => receive(codes));

export const openRound: DistrictCalls['openRound'] = inWords((codes) => openToWards(codes));

export const sendBack: DistrictCalls['sendBack'] = inWords((code, because) => giveBack(code, because));

export const previewReminders: DistrictCalls['previewReminders'] = inWords(() => preview());

export const sendReminders: DistrictCalls['sendReminders'] = inWords((codes) => remind(codes));

/** Menu "Biểu đồ". */
export const showCharts = inWords((): void => openDialog('DashboardDialog', seenMenu.charts));

export const readDashboard: DistrictCalls['readDashboard'] = inWords(() => dashboardOf());

/** Menu "Khôi phục bản trước". */
export const showCopies = inWords((): void => openSidebar('CopiesSidebar', seenMenu.restore));

export const listCopies: DistrictCalls['listCopies'] = inWords(() => keptCopies());

export const restoreCopy: DistrictCalls['restoreCopy'] = inWords((at) => restore(at));

/** Starts an empty master's list from links to ward workbooks. */
export const listWards = inWords((files: WardFile[], year: number | null): void =>
  startUnitList(activeBook(), files, year),
);
