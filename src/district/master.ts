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
import { type Round, roundOf } from '../domain/town/deadline';
import { deadlinesAbove, deadlinesPlanned, isPlanTab, type Plan } from '../domain/town/deadlinesTyped';
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
  /** Deadlines, where somebody wrote them into the plan or above the list of wards; the first that knows a year counts. */
  plans: Plan[];
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
    plans: plansIn(grids, units),
    pages: pages.cards,
  };
}

function changesOf(grids: Grid[], list: UnitList | null): ChangesTab {
  const tab = grids.find(({ sheet }) => isChangesTab(sheet));
  return tab === undefined || list === null ? { changes: [], problems: [] } : readChanges(tab, list.units);
}

const plansIn = (grids: Grid[], units: Grid | null): Plan[] => [
  ...grids.filter(({ sheet }) => isPlanTab(sheet)).map(deadlinesPlanned),
  ...(units === null ? [] : [deadlinesAbove(units)]),
];

/** The round of handing up that runs for a year; null where nobody wrote a deadline for it. */
export const roundIn = ({ plans }: Pick<Master, 'plans'>, year: number): Round | null =>
  plans.map(({ deadlines }) => roundOf(deadlines, year, thisDay())).find((round) => round !== null) ?? null;

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
