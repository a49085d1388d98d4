import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Area, Grid } from './grid';
import { rowCount, shownAt } from './grid';
import { filledCells, findHeader, type Header, Merges, readsLikeHeader } from './header';
import { textTopOf } from './pages';
import { kindOf } from './tableKind';
import { groupOfBlock, readTitleBlock } from './titleBlock';

/** The columns of one of several tables that stand side by side; both ends belong to them. */
interface Band {
  left: number;
  right: number;
}

/** Tables side by side: each as a view of the tab in which the others are blank, and the row below them all. */
export interface Abreast {
  views: Grid[];
  next: number;
}

type Named = ReadonlyMap<string, string>;

/**
 * The tables that stand side by side where `header` was found in the rows from `from` on; null where it is the header
 * of a single one. Two tables are told apart by a column without a heading, or where the headings begin anew.
 */
export function tablesAbreast(
  grid: Grid,
  merges: Merges,
  header: Header,
  named: Named,
  from: number,
): Abreast | null {
  const blank = blankColumns(grid, header);
  const pieces = piecesOf(header, blank);
  if (pieces.length < 2) return null;
  const region = { from, top: header.top, next: rowCount(grid) };
  const reads = (band: Band) => isTable(viewOf(grid, [band], 0, region), named, from);
  const bands = joined(pieces, reads);
  const lastBand = bands[bands.length - 1];
  if (lastBand === undefined || bands.length < 2) return null;
  const gaps = [...blank].filter((column) => column <= lastBand.right);
  const next = endOfBands(grid, merges, header, named, gaps);
  return { views: bands.map((_, at) => viewOf(grid, bands, at, { ...region, next })), next };
}

/** Columns without a heading here or in the rows below, where a table beside may have its header, or parts of one. */
function blankColumns(grid: Grid, { columns, top }: Header): Set<number> {
  const height = grid.shown
    .slice(top, top + deepestHeading)
    .findIndex((_, at) => filledCells(grid, top + at) === 0);
  const below = grid.shown.slice(top, top + (height < 0 ? deepestHeading : height));
  const isBlank = (column: number) => below.every((texts) => tidy(texts[column] ?? '') === '');
  return new Set(
    columns.filter(({ path, index }) => path.length === 0 && isBlank(index)).map(({ index }) => index),
  );
}

/** The runs of columns with headings and those without, cut too where the first heading stands again. */
function piecesOf({ columns }: Header, blank: Set<number>): Band[] {
  const headings = columns.map(({ path }) => fold(path.join(' ')));
  const pieces: Band[] = [];
  for (const [column, heading] of headings.entries()) {
    const last = pieces[pieces.length - 1];
    const begins =
      last === undefined ||
      blank.has(column) !== blank.has(column - 1) ||
      (heading !== '' && heading === headings[last.left] && column - last.left >= fewestColumns);
    if (begins) pieces.push({ left: column, right: column });
    else last.right = column;
  }
  return pieces;
}

const fewestColumns = 3;
const deepestHeading = 8;

/** Pieces put together, from the left, until each reads as a table; those that never do belong to the one before. */
function joined(pieces: Band[], reads: (band: Band) => boolean): Band[] {
  const bands: Band[] = [];
  let left = 0;
  for (const { right } of pieces) {
    const band = { left, right };
    if (right - left + 1 < fewestColumns || !reads(band)) continue;
    bands.push(band);
    left = right + 1;
  }
  const last = bands[bands.length - 1];
  if (last !== undefined) last.right = pieces[pieces.length - 1]!.right;
  return bands;
}

function isTable(view: Grid, named: Named, from: number): boolean {
  const header = findHeader(view, new Merges(view.merges, rowCount(view)), named, from);
  return header !== null && kindOf(header, readTitleBlock(view, from, header.top).title) !== 'other';
}

/** The first row below that is the header of a table across the gaps between the bands, with the lines above it. */
function endOfBands(grid: Grid, merges: Merges, header: Header, named: Named, gaps: number[]): number {
  for (let row = header.bottom + 1; row < rowCount(grid); row++) {
    const crosses = gaps.some((column) => tidy(shownAt(grid, row, column)) !== '');
    if (crosses && readsLikeHeader(grid, merges, named, row)) return textTopOf(grid, header.bottom + 1, row);
  }
  return rowCount(grid);
}

/** The rows of a tab that side by side tables fill: lines from `from`, headers from `top`, the end before `next`. */
interface Region {
  from: number;
  top: number;
  next: number;
}

/** The tab with nothing but band `at` in the rows of the region, and the lines above that are said of all bands. */
function viewOf(grid: Grid, bands: Band[], at: number, region: Region): Grid {
  const band = bands[at]!;
  const shared = sharedLines(grid, bands, region);
  const isIn = (column: number) => column >= band.left && column <= band.right;
  const isSeen = (row: number, column: number) =>
    row < region.from || (row < region.next && (isIn(column) || shared.has(row)));
  const masked = <T>(rows: T[][], blank: T): T[][] =>
    rows.map((cells, row) => cells.map((cell, column) => (isSeen(row, column) ? cell : blank)));
  return {
    ...grid,
    values: masked(grid.values, ''),
    shown: masked(grid.shown, ''),
    formulas: masked(grid.formulas, ''),
    merges: grid.merges.filter(({ top, left }: Area) => isSeen(top, left)),
  };
}

/** Lines above that a single band has: the title, and a group where no other band names its own. */
function sharedLines(grid: Grid, bands: Band[], { from, top }: Region): Set<number> {
  const naming = new Set<number>();
  const rows: { row: number; named: boolean }[] = [];
  for (let row = from; row < top; row++) {
    const inBands = bands.flatMap(({ left, right }, at) => {
      const texts = (grid.shown[row] ?? [])
        .slice(at === 0 ? 0 : left, right + 1)
        .filter((text) => tidy(text) !== '');
      return texts.length === 0 ? [] : [{ at, texts }];
    });
    const named = inBands.filter(({ texts }) =>
      texts.some((text) => groupOfBlock(text) !== null || text.includes(':')),
    );
    for (const { at } of named) naming.add(at);
    if (inBands.length === 1) rows.push({ row, named: named.length > 0 });
  }
  return new Set(rows.filter(({ named }) => !named || naming.size === 1).map(({ row }) => row));
}
