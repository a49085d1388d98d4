import type { Cell } from '../../host';
import type { GridShift } from '../gridProtocol';

/** Rows of cells, ragged, as they lay at one time, with the size of their grid. */
export interface CellRows {
  rows: readonly (readonly (Cell | undefined)[])[];
  rowCount: number;
  columnCount: number;
}

/**
 * How rows or columns came or went between two states of a tab, when that is all that changed its size. Cells are
 * told apart as objects; a formula counts as unchanged, for it is rewritten when what it names moves.
 */
export function shiftBetween(before: CellRows, now: CellRows): GridShift | null {
  const more = { row: now.rowCount - before.rowCount, column: now.columnCount - before.columnCount };
  if ((more.row === 0) === (more.column === 0)) return null;
  if (more.row !== 0) return { axis: 'row', at: firstOtherRow(before.rows, now.rows), count: more.row };
  return { axis: 'column', at: firstOtherColumn(before.rows, now.rows), count: more.column };
}

/** The rows as they lay before, after a shift of them. */
export function shiftedRows(rows: CellRows['rows'], { axis, at, count }: GridShift): CellRows['rows'] {
  if (axis === 'row') return spliced(rows, at, count, []);
  return rows.map((line) => spliced(line, at, count, undefined));
}

function firstOtherRow(before: CellRows['rows'], now: CellRows['rows']): number {
  const index = now.findIndex((line, row) => firstOther(before[row] ?? [], line) >= 0);
  return index < 0 ? Math.min(before.length, now.length) : index;
}

function firstOtherColumn(before: CellRows['rows'], now: CellRows['rows']): number {
  const found = now.flatMap((line, row) => {
    const column = firstOther(before[row] ?? [], line);
    return column < 0 ? [] : [column];
  });
  const widest = Math.max(0, ...before.map((line) => line.length));
  return found.length > 0 ? Math.min(...found) : widest;
}

function firstOther(before: readonly (Cell | undefined)[], now: readonly (Cell | undefined)[]): number {
  for (let column = 0; column < Math.max(before.length, now.length); column++)
    if (!isSame(before[column], now[column])) return column;
  return -1;
}

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (a?.formula !== undefined && b?.formula !== undefined);

function spliced<T>(list: readonly T[], at: number, count: number, blank: T): T[] {
  const copy = [...list];
  if (count < 0) copy.splice(at, -count);
  else if (copy.length > at) copy.splice(at, 0, ...Array<T>(count).fill(blank));
  return copy;
}
