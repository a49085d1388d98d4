import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import { criteriaHeader, labels, tabHeading, type WardSettings } from '../domain/criteria/setsTabForm';
import { hasBlockOf } from '../domain/criteria/workbookSets';
import { writeMoreSets, writeSets } from '../domain/criteria/writeSets';
import { isSetsTab } from '../domain/scorecards/wardBook';
import { setsTabName } from '../words/ownTab';
import { setRemarks } from '../words/setRemarks';
import type { Book } from './book';
import type { RowsLook } from './looks';

const widths = [260, 340, 120, 120];

/** The tab "Bộ tiêu chí" of a workbook, under whatever spelling; null where there is none. */
const setsTabOf = (book: Book) => book.tabs().find(({ grid }) => isSetsTab(grid.sheet))?.grid ?? null;

/** Gives each set a block in the tab "Bộ tiêu chí", which is started where there is none; true if one was added. */
export function putSets(book: Book, sets: CriteriaSet[], settings: WardSettings): boolean {
  const tab = setsTabOf(book);
  const missing = [...new Set(sets)].filter((set) => tab === null || !hasBlockOf(tab, set));
  if (missing.length === 0) return false;
  if (tab === null) {
    const rows = writeSets(missing, settings, setRemarks);
    book.startTab(setsTabName, rows, widths, lookOf(rows));
  } else {
    const rows = writeMoreSets(missing, setRemarks);
    book.extendTab(tab.sheet, rows, lookOf(rows));
  }
  return true;
}

type Row = (string | number)[];

const boldLabels = new Set<string | number | undefined>([
  tabHeading,
  labels.set,
  labels.title,
  labels.total,
  criteriaHeader[0],
]);
const lineLabels = new Set<string | number | undefined>([labels.ordinary, labels.difficultArea]);

/** Headings stand out; thresholds and maxima that nobody read are marked to be filled in. */
function lookOf(rows: Row[]): RowsLook {
  const toFill: RowsLook['toFill'] = [];
  let inCriteria = false;
  for (const [at, [first, second, third]] of rows.entries()) {
    if (first === labels.total || first === '') inCriteria = false;
    if (lineLabels.has(first) && second === '') toFill.push([at, 1]);
    if (inCriteria && third === '') {
      if (second === '') toFill.push([at, 1]);
      toFill.push([at, 2]);
    }
    if (first === criteriaHeader[0]) inCriteria = third === criteriaHeader[2];
  }
  return { bold: rows.flatMap(([first], at) => (boldLabels.has(first) ? [at] : [])), toFill };
}

/** True where the workbook has a tab "Bộ tiêu chí". */
export const hasSetsTab = (book: Book): boolean => setsTabOf(book) !== null;

/** Brings the tab "Bộ tiêu chí" to the front, where there is one. */
export function showSetsTab(book: Book): void {
  const tab = setsTabOf(book);
  if (tab !== null) book.showTab(tab.sheet);
}
