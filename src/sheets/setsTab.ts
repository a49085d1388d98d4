import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import type { WardSettings } from '../domain/criteria/setsTabForm';
import { hasBlockOf } from '../domain/criteria/workbookSets';
import { writeMoreSets, writeSets } from '../domain/criteria/writeSets';
import { isSetsTab } from '../domain/scorecards/wardBook';
import { setsTabName } from '../words/ownTab';
import { setRemarks } from '../words/setRemarks';
import type { Book } from './book';

const widths = [260, 340, 120, 120];

/** The tab "Bộ tiêu chí" of a workbook, under whatever spelling; null where there is none. */
const setsTabOf = (book: Book) => book.tabs().find(({ grid }) => isSetsTab(grid.sheet))?.grid ?? null;

/** Gives each set a block in the tab "Bộ tiêu chí", which is started where there is none; true if one was added. */
export function putSets(book: Book, sets: CriteriaSet[], settings: WardSettings): boolean {
  const tab = setsTabOf(book);
  const missing = [...new Set(sets)].filter((set) => tab === null || !hasBlockOf(tab, set));
  if (missing.length === 0) return false;
  if (tab === null) book.startTab(setsTabName, writeSets(missing, settings, setRemarks), widths);
  else book.extendTab(tab.sheet, writeMoreSets(missing, setRemarks));
  return true;
}

/** True where the workbook has a tab "Bộ tiêu chí". */
export const hasSetsTab = (book: Book): boolean => setsTabOf(book) !== null;

/** Brings the tab "Bộ tiêu chí" to the front, where there is one. */
export function showSetsTab(book: Book): void {
  const tab = setsTabOf(book);
  if (tab !== null) book.showTab(tab.sheet);
}
