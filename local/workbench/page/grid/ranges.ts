import type { IRange } from '@univerjs/core';
import type { Lines } from '../../actProtocol';
import type { GridArea } from '../../gridProtocol';

/** A range of Univer, which counts from 0, as an area. Whole rows and columns may have no ends. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): GridArea {
  const [row, column] = [startRow || 0, startColumn || 0];
  return {
    row: row + 1,
    column: column + 1,
    rows: Number.isFinite(endRow) ? endRow - row + 1 : MANY,
    columns: Number.isFinite(endColumn) ? endColumn - column + 1 : MANY,
  };
}

/** More rows or columns than a grid has; the host cuts them at its end. */
const MANY = 10_000_000;

/** The rows or columns of a range. */
export function linesOf(sheetId: number, axis: Lines['axis'], range: IRange): Lines {
  const { row, column, rows, columns } = areaOf(range);
  return axis === 'row'
    ? { sheetId, axis, first: row, count: rows }
    : { sheetId, axis, first: column, count: columns };
}

/** Places gathered into as few rectangles as a look row by row finds. Places count from 1. */
export function gathered(places: { row: number; column: number }[]): GridArea[] {
  const stretches = stretchesOf(places);
  const areas: GridArea[] = [];
  const open = new Map<string, GridArea>();
  for (const stretch of stretches) {
    const key = `${stretch.column}:${stretch.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === stretch.row) above.rows++;
    else {
      open.set(key, stretch);
      areas.push(stretch);
    }
  }
  return areas;
}

function stretchesOf(places: { row: number; column: number }[]): GridArea[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const stretches: GridArea[] = [];
  for (const { row, column } of sorted) {
    const last = stretches.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns++;
    else stretches.push({ row, column, rows: 1, columns: 1 });
  }
  return stretches;
}
