import { inForce } from '../../domain/criteria/catalogue';
import type { CriteriaSet } from '../../domain/criteria/criteriaSet';
import { hasBlockOf } from '../../domain/criteria/workbookSets';
import { writeMoreSets, writeSets } from '../../domain/criteria/writeSets';
import { isSetsTab, type WardReading } from '../../domain/scorecards/wardBook';
import type { Book } from '../../sheets/book';
import { setRemarks } from '../../words/setRemarks';
import { wardWords } from '../../words/ward';
import type { SetsReport } from '../calls';
import { examineBook } from './examine';

/** Menu "Bộ tiêu chí": the tab with the sets by which the workbook's cards are judged, to read, fill in and print. */
export function showSets(book: Book): SetsReport {
  const { reading } = examineBook(book);
  const inUse = reading.cards.flatMap(({ title, year }) =>
    year === null ? [] : (inForce(reading.sets, title, year) ?? []),
  );
  const sets = [...new Set(inUse)];
  const added = showSetsIn(book, reading, sets);
  const { tabs, toasts } = wardWords;
  const tab = book.tabs().find(({ grid }) => isSetsTab(grid.sheet))?.grid.sheet ?? tabs.sets;
  book.say(sets.length === 0 ? toasts.noSets : toasts.setsShown(sets.length, added));
  book.showTab(tab);
  return { sets: sets.map(({ id }) => id), added };
}

const widths = [260, 340, 120, 120];

/** Gives each set a block in the tab "Bộ tiêu chí", which is started where there is none; true if one was added. */
export function showSetsIn(book: Book, reading: WardReading, sets: CriteriaSet[]): boolean {
  const tab = book.tabs().find(({ grid }) => isSetsTab(grid.sheet))?.grid;
  const missing = [...new Set(sets)].filter((set) => tab === undefined || !hasBlockOf(tab, set));
  if (missing.length === 0) return false;
  if (tab === undefined) {
    const settings = { ...reading.settings, unit: reading.unit };
    book.startTab(wardWords.tabs.sets, writeSets(missing, settings, setRemarks), widths);
  } else {
    book.extendTab(tab.sheet, writeMoreSets(missing, setRemarks));
  }
  return true;
}
