import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Area, Grid } from './grid';
import { columnCount, rowCount, shownAt } from './grid';
import {
  type Column,
  columnOf,
  filledCells,
  findHeader,
  type Header,
  Merges,
  readsLikeHeader,
} from './header';
import { LinesAbreast } from './linesAbreast';
import { textTopOf } from './pages';
import { isTotalLabel } from './rowLabels';
import { kindOf } from './tableKind';
import { readTitleBlock } from './titleBlock';

/** The columns of one of several tables that stand side by side; both ends belong to them. */
interface Band {
  left: number;
  right: number;
}

/** Tables side by side: each as a view of the tab in which the others are blank, and the row below them all. */
export interface Abreast {
  views: Grid[];
  next: number;
  /** False where a title above them is not that of all. */
  sharesTitle: boolean;
}

type Named = ReadonlyMap<string, string>;

/**
 * The tables that stand side by side where `header` was found in the rows from `from` on; null where it is the header
 * of a single one. Two tables are told apart by a column without a heading, or where the headings begin anew; a part
 * that names the same people in the same rows is no other table.
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
  const headerOf = (band: Band) => bandHeader(grid, band, named, region);
  const tables = joined(pieces, (band) => headerOf(band) !== null);
  const bands = linesOver(grid, header, tables, region).sharesTitle
    ? withoutRepeats(grid, tables, headerOf)
    : tables;
  const lastBand = bands[bands.length - 1];
  if (lastBand === undefined || bands.length < 2) return null;
  const gaps = [...blank].filter((column) => column <= lastBand.right);
  const next = endOfBands(grid, merges, header, named, gaps);
  const lines = linesOver(grid, header, bands, region);
  const views = bands.map((_, at) => viewOf(grid, bands, at, { ...region, next }, lines));
  return { views, next, sharesTitle: lines.sharesTitle };
}

/** What stands above the bands. Halves of one list have its headings each, and so its title wherever it stands. */
function linesOver(grid: Grid, { columns }: Header, bands: Band[], region: Region): LinesAbreast {
  const [first, second] = bands.map(({ left, right }) =>
    columns.filter(({ index, path }) => index >= left && index <= right && path.length > 0),
  );
  const headings = (some: Column[] = []) => fold(some.map(({ path }) => path.join(' ')).join(' | '));
  const areHalves = headings(first) === headings(second);
  const lefts = bands.map(({ left }) => left);
  const headed = second?.[0]?.index ?? lefts[1] ?? 0;
  return new LinesAbreast(grid, lefts, areHalves ? columns.length : headed, region);
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

/** The header of a band that is a table of ours; null for any other. */
function bandHeader(grid: Grid, band: Band, named: Named, region: Region): Header | null {
  const { from } = region;
  const view = viewOf(
    grid,
    [band],
    0,
    region,
    new LinesAbreast(grid, [band.left], columnCount(grid), region),
  );
  const header = findHeader(view, new Merges(view.merges, rowCount(view)), named, from);
  const isOurs = header !== null && kindOf(header, readTitleBlock(view, from, header.top).title) !== 'other';
  return isOurs ? header : null;
}

/**
 * Bands put together where one names the people of the one before in the same rows: a wide list whose columns go on,
 * or a block to work out something beside it. Nobody is two people for that.
 */
function withoutRepeats(grid: Grid, bands: Band[], headerOf: (band: Band) => Header | null): Band[] {
  const kept: Band[] = [];
  let names: number | null = null;
  for (const band of bands) {
    const header = headerOf(band);
    const own = (header && columnOf(header, 'name')?.index) ?? null;
    const last = kept[kept.length - 1];
    const repeats = last !== undefined && header !== null && names !== null && own !== null;
    if (repeats && namesTheSame(grid, header.bottom + 1, names!, own)) last.right = band.right;
    else {
      kept.push({ ...band });
      names = own;
    }
  }
  return kept;
}

/** Every row with a name in both columns has the same, and there is one; lines of totals say nothing. */
function namesTheSame(grid: Grid, from: number, one: number, other: number): boolean {
  const pairs = grid.shown
    .slice(from)
    .map((texts) => [texts[one] ?? '', texts[other] ?? ''] as const)
    .filter((texts) => texts.every((text) => /\p{L}{2}/u.test(text) && !isTotalLabel(text)));
  return pairs.length > 0 && pairs.every(([name, again]) => fold(name) === fold(again));
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

/** The tab with nothing but band `at` in the rows of the region, and the lines above that are said of it. */
function viewOf(grid: Grid, bands: Band[], at: number, region: Region, lines: LinesAbreast): Grid {
  const band = bands[at]!;
  const isIn = (column: number) => column >= band.left && column <= band.right;
  const isSeen = (row: number, column: number) => {
    if (row < region.from) return true;
    if (row >= region.next) return false;
    return row < region.top ? lines.isSaidOf(at, row, column) : isIn(column);
  };
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
