import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Area, Grid } from './grid';
import { columnCount, rowCount, shownAt, valueAt } from './grid';
import { withoutOwnMarks } from './reviewed';
import { withSubjects } from './subjects';
import { withTold } from './told';
import { announcedMax, type Meaning, meaningOf } from './vocabulary';

/** One column under the header: its headings from the outermost to the leaf, and what they mean. */
export interface Column {
  index: number;
  path: string[];
  meaning: Meaning | null;
  /** The maximum that the heading of a mark announces. */
  max: number | null;
}

/** A header of one to four rows; rows count from 0. */
export interface Header {
  top: number;
  bottom: number;
  columns: Column[];
}

/** How far below the row where a search begins a header may stand. */
export const deepestHeaderRow = 60;
const mostHeaderRows = 4;

/** How much a meaning says that this is a header of ours. */
const weight = (meaning: Meaning): number => {
  if (meaning.startsWith('score:')) return 2;
  if (meaning.startsWith('part:')) return 1;
  const heavy: Meaning[] = [
    'name',
    'level1',
    'level2',
    'households',
    'householdsRegistered',
    'householdsRecognised',
  ];
  if (heavy.includes(meaning)) return 3;
  return ['serial', 'max', 'selfScore', 'criterion', 'group'].includes(meaning) ? 2 : 1;
};

/** Merged areas by the cells they cover, so that a header row is read without searching. */
export class Merges {
  private readonly byCell = new Map<string, Area>();

  constructor(areas: Area[], rows: number) {
    for (const area of areas) {
      for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++) {
        for (let column = area.left; column <= area.right; column++)
          this.byCell.set(`${row},${column}`, area);
      }
    }
  }

  at(row: number, column: number): Area | null {
    return this.byCell.get(`${row},${column}`) ?? null;
  }
}

/** The text of a header cell, taken from the merged area it lies in. */
const headingAt = (grid: Grid, merges: Merges, row: number, column: number): string => {
  const area = merges.at(row, column);
  return tidy(area === null ? shownAt(grid, row, column) : shownAt(grid, area.top, area.left));
};

/** Parents that were typed once over several columns without merging count for the blanks to their right. */
function typedParent(grid: Grid, merges: Merges, row: number, column: number, bottom: number): string {
  for (let left = column; left >= 0; left--) {
    const text = headingAt(grid, merges, row, left);
    if (text !== '') return left === column || headingAt(grid, merges, bottom, left) !== text ? text : '';
    if (merges.at(row, left) !== null) return '';
  }
  return '';
}

/** The headings of one column in the rows of a header, from the outermost to the leaf. */
export function pathOf(grid: Grid, merges: Merges, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    let text = headingAt(grid, merges, row, column);
    if (text === '' && row < bottom && headingAt(grid, merges, bottom, column) !== '') {
      text = typedParent(grid, merges, row, column, bottom);
    }
    if (text !== '' && text !== path[path.length - 1]) path.push(text);
  }
  return path;
}

/** A row can only deepen a header where it splits a wider heading or continues a merged one. */
function deepens(grid: Grid, merges: Merges, row: number): boolean {
  let splits = false;
  for (let column = 0; column < columnCount(grid); column++) {
    const text = shownAt(grid, row, column);
    if (tidy(text) === '') continue;
    const underWide = isWide(grid, merges, row - 1, column);
    const underBlank = headingAt(grid, merges, row - 1, column) === '';
    if (!underWide && !underBlank) return false;
    const parented = underWide || typedParent(grid, merges, row - 1, column, row) !== '';
    if (typeof valueAt(grid, row, column) === 'number' && !parented) return false;
    splits = true;
  }
  return splits || continuesMerge(grid, merges, row);
}

/** Merged over several columns, or typed once with blanks to its right that are filled below. */
function isWide(grid: Grid, merges: Merges, row: number, column: number): boolean {
  const area = merges.at(row, column);
  if (area !== null) return area.right > area.left;
  return headingAt(grid, merges, row, column) !== '' && isFilledBelow(grid, merges, row, column + 1);
}

/** A blank cell with a heading below it, where the headings between are typed once as well. */
function isFilledBelow(grid: Grid, merges: Merges, row: number, column: number): boolean {
  if (headingAt(grid, merges, row, column) !== '') return false;
  for (let below = row + 1; below < row + mostHeaderRows; below++)
    if (headingAt(grid, merges, below, column) !== '') return true;
  return false;
}

const continuesMerge = (grid: Grid, merges: Merges, row: number): boolean => {
  for (let column = 0; column < columnCount(grid); column++) {
    const area = merges.at(row, column);
    if (area !== null && area.top < row) return true;
  }
  return false;
};

function headerAt(
  grid: Grid,
  merges: Merges,
  top: number,
  bottom: number,
  named: ReadonlyMap<string, string>,
  from: number,
): Header {
  const columns: Column[] = [];
  for (let index = 0; index < columnCount(grid); index++) {
    const path = pathOf(grid, merges, top, bottom, index);
    const meaning = meaningOf(path, named);
    columns.push({ index, path, meaning, max: maxOf(path, meaning, named) });
  }
  const withNames = (some: Column[]) => withSubjects(some, grid, { from, top }, bottom);
  const understood = withoutOwnMarks(withNames(withPlainNumbers(withTold(columns, grid), withNames)));
  return { top, bottom, columns: withTold(understood, grid) };
}

const shortestRun = 4;

const isRunFromOne = (texts: string[]): boolean =>
  texts.length >= shortestRun && texts.every((text, at) => tidy(text) === String(at + 1));

/** In "STT | Họ tên | 1 | 2 | 3 | 4" the criteria go by their bare numbers: a run from 1 beside a column of names. */
function withPlainNumbers(columns: Column[], withNames: (columns: Column[]) => Column[]): Column[] {
  const plain = columns.filter(({ path, meaning }) => meaning === null && /^\d{1,2}$/.test(path.join('|')));
  if (!isRunFromOne(plain.map(({ path }) => path.join('')))) return columns;
  const numbered = columns.map(
    (column): Column =>
      plain.includes(column) ? { ...column, meaning: `score:${Number(column.path[0])}` } : column,
  );
  return withNames(numbered).some(({ meaning }) => meaning === 'name') ? numbered : columns;
}

/** The maximum announced by the heading that names the mark itself: "(30đ)" over parts is not the parts' own. */
function maxOf(path: string[], meaning: Meaning | null, named: ReadonlyMap<string, string>): number | null {
  for (const [depth, heading] of path.entries()) {
    const max = announcedMax(heading);
    if (max !== null && meaningOf(path.slice(0, depth + 1), named) === meaning) return max;
  }
  return null;
}

const score = (header: Header): number => {
  const distinct = new Set(
    header.columns.map((column) => column.meaning).filter((meaning) => meaning !== null),
  );
  return [...distinct].reduce((sum, meaning) => sum + weight(meaning), 0);
};

const enoughForHeader = 6;

/**
 * The first header from row `from` on, in the reading that says most about its columns; null when no row reads like one.
 * Official forms have it as deep as row 15, so the first screen of rows is not enough.
 */
export const findHeader = (
  grid: Grid,
  merges: Merges,
  named: ReadonlyMap<string, string>,
  from = 0,
): Header | null =>
  bestHeader(grid, merges, from, (top, bottom) => {
    const header = headerAt(grid, merges, top, bottom, named, from);
    const reached = score(header);
    return reached < enoughForHeader ? null : { header, score: reached };
  });

/**
 * The first header from row `from` on. `read` says what rows `top` to `bottom` are as a header, null where they are
 * none; of all readings of its one to four rows, the one with the highest score is meant.
 */
export function bestHeader<H extends { top: number; bottom: number }>(
  grid: Grid,
  merges: Merges,
  from: number,
  read: (top: number, bottom: number) => { header: H; score: number } | null,
): H | null {
  let best: { header: H; score: number } | null = null;
  const last = Math.min(rowCount(grid), from + deepestHeaderRow);
  // Of two readings that say as much, rows that deepen the header belong to it, and lines above it do not.
  const fitsBetter = (next: H, known: H): boolean =>
    next.top === known.top || (next.bottom === known.bottom && !continuesMerge(grid, merges, next.top));
  for (let top = from; top < last; top++) {
    if (best !== null && top > best.header.bottom) break;
    if (filledCells(grid, top) < 2) continue;
    for (let bottom = top; bottom < Math.min(top + mostHeaderRows, rowCount(grid)); bottom++) {
      if (bottom > top && !deepens(grid, merges, bottom)) break;
      const reading = read(top, bottom);
      if (reading === null) continue;
      if (
        best === null ||
        reading.score > best.score ||
        (reading.score === best.score && fitsBetter(reading.header, best.header))
      )
        best = reading;
    }
  }
  return best?.header ?? null;
}

/** Where no list's beginning is known, these lines above its header count as its own. */
const linesOfHeading = 5;

/** True when a single row, without any number but those of criteria, says enough to be the header of another table. */
export function readsLikeHeader(
  grid: Grid,
  merges: Merges,
  named: ReadonlyMap<string, string>,
  row: number,
): boolean {
  const texts = (grid.shown[row] ?? []).filter((text) => text !== '');
  const numbers = texts.filter((text) => /^[\d\s.,]+$/.test(text));
  if (texts.length < 3 || (numbers.length > 0 && !isRunFromOne(numbers))) return false;
  return score(headerAt(grid, merges, row, row, named, Math.max(0, row - linesOfHeading))) >= enoughForHeader;
}

/** How many cells of a row show something. */
export const filledCells = (grid: Grid, row: number): number =>
  (grid.shown[row] ?? []).reduce((count, text) => count + (tidy(text) === '' ? 0 : 1), 0);

const shareOfRepeat = 0.8;

/** True when the row repeats one of the header's rows, as printed pages do; a heading may be damaged in one of them. */
export function repeatsHeader(grid: Grid, header: Pick<Header, 'top' | 'bottom'>, row: number): boolean {
  for (let own = header.top; own <= header.bottom; own++) if (sameHeadings(grid, own, row)) return true;
  return false;
}

function sameHeadings(grid: Grid, own: number, row: number): boolean {
  const headings = filledCells(grid, own);
  const mayDiffer = headings - headings * shareOfRepeat;
  let same = 0;
  let different = 0;
  for (const [column, text] of (grid.shown[own] ?? []).entries()) {
    const heading = fold(text);
    if (heading === '') continue;
    if (fold(shownAt(grid, row, column)) === heading) same++;
    else if (++different > mayDiffer) return false;
  }
  return same >= 2;
}

/** The first column with a meaning, or null. */
export const columnOf = (header: Header, meaning: Meaning): Column | null =>
  header.columns.find((column) => column.meaning === meaning) ?? null;
