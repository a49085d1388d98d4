import { shippedSets } from '../domain/criteria/catalogue';
import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import type { WardSettings } from '../domain/criteria/setsTabForm';
import { readSetsTab } from '../domain/criteria/workbookSets';
import type { Finding } from '../domain/finding';
import type { Grid } from '../domain/layout/grid';
import { isTargetsTab, readTargets, type Target } from '../domain/registers/targets';
import type { Scorecard } from '../domain/scorecards/scorecard';
import { isSetsTab, readWardBook } from '../domain/scorecards/wardBook';
import { fold } from '../domain/text/fold';
import {
  deadlinesAbove,
  deadlinesPlanned,
  isPlanTab,
  type Plan,
  type Round,
  roundOf,
} from '../domain/town/deadline';
import { type ChangesTab, isChangesTab, readChanges } from '../domain/units/changesTab';
import { unitsWithChanges } from '../domain/units/territory';
import type { Unit } from '../domain/units/unit';
import { readUnitList, type UnitList } from '../domain/units/unitList';
import type { Book } from '../sheets/book';
import { thisDay } from '../sheets/clock';
import { districtWords } from '../words/district';

/** What the district typed into its master: units, targets and its own criteria sets. */
export interface Master {
  /** With what the tab of changes tells of the units' ends. */
  list: UnitList | null;
  changes: ChangesTab;
  targets: Target[];
  sets: CriteriaSet[];
  settings: WardSettings;
  /** What is wrong in the master's own sets and pages; a template that waits for figures is not, until a ward needs it. */
  ownFindings: Finding[];
  year: number | null;
  /** The round of handing up that runs, where somebody wrote a deadline above the list of wards or into the plan. */
  round: Round | null;
  /** Cells of those that should hold a day, and none can be read. */
  unreadDays: Plan['unread'];
  /** Pages of the district and the province that stand in the master. */
  pages: Scorecard[];
}

/** Reads the master's own input tabs. */
export const readMaster = (book: Book): Master => masterOf(book.grids());

/** The same from the tabs that people made in it. */
export function masterOf(grids: Grid[]): Master {
  const units = tabNamed(grids, districtWords.tabs.units);
  const targets = grids.find(({ sheet }) => isTargetsTab(sheet));
  const setsTab = grids.find((grid) => isSetsTab(grid.sheet)) ?? null;
  const { sets, settings, findings } = readSetsTab(setsTab, shippedSets);
  const pages = ownPages(grids, sets);
  const listed = units === null ? null : readUnitList(units);
  const changes = changesOf(grids, listed);
  const list = listed && { ...listed, units: unitsWithChanges(listed.units, changes.changes) };
  const year = list?.year ?? settings.year;
  return {
    list,
    changes,
    targets: targets === undefined ? [] : readTargets(targets),
    sets,
    settings,
    ownFindings: [...findings.filter(({ code }) => code !== 'set.incomplete'), ...pages.findings],
    year,
    ...runningRound(grids, units, year),
    pages: pages.cards,
  };
}

function changesOf(grids: Grid[], list: UnitList | null): ChangesTab {
  const tab = grids.find(({ sheet }) => isChangesTab(sheet));
  return tab === undefined || list === null ? { changes: [], problems: [] } : readChanges(tab, list.units);
}

/** What the tab of the plan says of the year goes before what stands above the list. */
function runningRound(
  grids: Grid[],
  units: Grid | null,
  year: number | null,
): Pick<Master, 'round' | 'unreadDays'> {
  const tab = grids.find(({ sheet }) => isPlanTab(sheet));
  const plans = [...(tab ? [deadlinesPlanned(tab)] : []), ...(units ? [deadlinesAbove(units)] : [])];
  const rounds = plans.map(({ deadlines }) => roundOf(deadlines, year, thisDay()));
  return {
    round: rounds.find((round) => round !== null) ?? null,
    unreadDays: plans.flatMap(({ unread }) => unread),
  };
}

const tabNamed = (grids: Grid[], name: string): Grid | null =>
  grids.find((grid) => fold(grid.sheet) === fold(name)) ?? null;

/** Pages of the district and the province, with what keeps a page from being read. */
function ownPages(grids: Grid[], sets: CriteriaSet[]): { cards: Scorecard[]; findings: Finding[] } {
  const { cards, findings } = readWardBook(grids, sets);
  return {
    cards: cards.filter(({ title }) => title === 'district' || title === 'province'),
    findings: findings.filter(({ code }) => code === 'page.nameless' || code === 'title.unknown'),
  };
}

/** How people know a unit: by its name, else by its code. */
export function nameOfUnits(units: readonly Unit[]): (code: string) => string {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
