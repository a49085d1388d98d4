import { shippedSets } from '../domain/criteria/catalogue';
import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import type { FiveYearRule } from '../domain/criteria/fiveYearRule';
import { readSetsTab } from '../domain/criteria/workbookSets';
import type { Grid } from '../domain/layout/grid';
import type { Scorecard } from '../domain/scorecards/scorecard';
import { isSetsTab, readWardBook } from '../domain/scorecards/wardBook';
import { fold } from '../domain/text/fold';
import { readTargets, type Target } from '../domain/town/targets';
import { readUnitList, type UnitList } from '../domain/units/unitList';
import type { Book } from '../sheets/book';
import { districtWords } from '../words/district';

/** What the district typed into its master: units, targets and its own criteria sets. */
export interface Master {
  list: UnitList | null;
  targets: Target[];
  sets: CriteriaSet[];
  year: number | null;
  /** How the district makes one result of five years; null where it did not choose. */
  fiveYearRule: FiveYearRule | null;
  /** Pages of the district and the province that stand in the master. */
  pages: Scorecard[];
}

/** Reads the master's own input tabs. */
export function readMaster(book: Book): Master {
  const grids = book.tabs().map((tab) => tab.grid);
  const units = tabNamed(grids, districtWords.tabs.units);
  const targets = tabNamed(grids, districtWords.tabs.targets);
  const { sets, settings } = readSetsTab(grids.find((grid) => isSetsTab(grid.sheet)) ?? null, shippedSets);
  const list = units === null ? null : readUnitList(units);
  return {
    list,
    targets: targets === null ? [] : readTargets(targets),
    sets,
    year: list?.year ?? settings.year,
    fiveYearRule: settings.fiveYearRule,
    pages: readWardBook(grids, sets).cards.filter(
      ({ title }) => title === 'district' || title === 'province',
    ),
  };
}

const tabNamed = (grids: Grid[], name: string): Grid | null =>
  grids.find((grid) => fold(grid.sheet) === fold(name)) ?? null;
