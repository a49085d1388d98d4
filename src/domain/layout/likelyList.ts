import { tidy } from '../text/normalise';
import { type Grid, rowCount } from './grid';
import { type Column, deepestHeaderRow } from './header';
import type { Table } from './table';
import { readTitleBlock } from './titleBlock';
import { meaningOf } from './vocabulary';

const fewestHeadings = 4;
const mostRecords = 20;

/**
 * What may be a list although too few of its headings are known: the first row of words with filled rows below it. Only to
 * ask a person what its columns hold; nothing is counted from it.
 */
export function likelyList(grid: Grid): Table | null {
  for (let top = 0; top < Math.min(rowCount(grid), deepestHeaderRow); top++) {
    const texts = (grid.shown[top] ?? []).map(tidy);
    const words = texts.filter((text) => /\p{L}/u.test(text)).length;
    const records = rowsBelow(grid, top);
    if (words < fewestHeadings || records.length === 0) continue;
    const columns = texts.map((text, index): Column => {
      const path = text === '' ? [] : [text];
      return { index, path, meaning: meaningOf(path, noNames), max: null };
    });
    return {
      grid,
      kind: 'roster',
      header: { top, bottom: top, columns },
      block: readTitleBlock(grid, 0, top),
      records,
      remarks: [],
      top: 0,
      end: rowCount(grid),
    };
  }
  return null;
}

const noNames: ReadonlyMap<string, string> = new Map();

/** The rows right below that fill about as many cells as the headings do. */
function rowsBelow(grid: Grid, top: number): Table['records'] {
  const filled = (row: number) => (grid.shown[row] ?? []).filter((text) => tidy(text) !== '').length;
  const rows: number[] = [];
  for (let row = top + 1; row < rowCount(grid) && rows.length < mostRecords; row++) {
    if (filled(row) * 2 < filled(top)) break;
    rows.push(row);
  }
  return rows.map((row) => ({ row, group: null }));
}
