import { type Grid, shownAt } from '../layout/grid';
import { type Merges, pathOf } from '../layout/header';
import { textTopOf } from '../layout/pages';
import type { Place } from '../place';
import { tidy } from '../text/normalise';
import type { HeadingReader } from './headings';

/** The part of a tab under one header of a register. Rows and columns count from 0. */
export interface Section {
  grid: Grid;
  merges: Merges;
  /** The first row of the block of text above the header. */
  blockTop: number;
  top: number;
  bottom: number;
  /** The row after its last one. */
  end: number;
  /** The headings by column, from the outermost to the leaf. */
  headings: string[][];
}

/** The headings of all columns in rows `top` to `bottom`. */
export const headingsOf = (grid: Grid, merges: Merges, top: number, bottom: number): string[][] =>
  (grid.shown[top] ?? []).map((_, column) => pathOf(grid, merges, top, bottom, column));

/** The texts in rows `from` to `to` (not included), without blanks. */
export const textsIn = (grid: Grid, from: number, to: number): string[] =>
  grid.shown.slice(from, to).flatMap((row) => row.map(tidy).filter((text) => text !== ''));

/** What stands above a section's header, apart from the tab's name. */
export const linesAbove = ({ grid, blockTop, top }: Section): string[] => textsIn(grid, blockTop, top);

/** Where the text above a header begins: at the top of the tab, or below another register. */
export const blockTopOf = (grid: Grid, from: number, headerTop: number): number =>
  from === 0 ? 0 : textTopOf(grid, from, headerTop);

/** The columns that a reader gives this meaning, from left to right. */
export const columnsOf = <M extends string>(
  { headings }: Section,
  read: HeadingReader<M>,
  meaning: M,
): number[] => headings.flatMap((path, column) => (read(path) === meaning ? [column] : []));

/** The cell that holds what a cell shows: the first of its merged area where that lies below the header. */
export function originOf({ merges, bottom }: Section, row: number, column: number): [number, number] {
  const area = merges.at(row, column);
  return area === null || area.top <= bottom ? [row, column] : [area.top, area.left];
}

/** The tidied text of a cell, that of its merged area where it lies in one. */
export function textAt(section: Section, row: number, column: number | null): string {
  if (column === null) return '';
  return tidy(shownAt(section.grid, ...originOf(section, row, column)));
}

/** The cell as people name it; one in a merged area is named by the area's first. */
export function placeAt(section: Section, row: number, column: number): Place {
  const [ownRow, ownColumn] = originOf(section, row, column);
  return { sheet: section.grid.sheet, row: ownRow + 1, column: ownColumn + 1 };
}

/** The cell of a column's leaf heading; a merged heading is named by its first cell. */
export function headingPlace({ grid, merges, bottom }: Section, column: number): Place {
  const area = merges.at(bottom, column);
  return { sheet: grid.sheet, row: (area?.top ?? bottom) + 1, column: (area?.left ?? column) + 1 };
}
