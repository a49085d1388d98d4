import type { Place } from './place';

/** A rectangle of cells in a tab; rows and columns count from 1, both ends belong to it. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

type Cell = Pick<Place, 'row' | 'column'>;

/** The cells as few rectangles: runs down each column, joined where columns side by side have the same run. */
export function blocksOf(cells: readonly Cell[]): Block[] {
  const runs: Block[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, Block>();
  const joined: Block[] = [];
  for (const run of runs) {
    const rows = `${run.top}-${run.bottom}`;
    const before = open.get(rows);
    if (before?.right === run.left - 1) before.right = run.right;
    else {
      open.set(rows, run);
      joined.push(run);
    }
  }
  return joined.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** True where the cell stands in the rectangle. */
export const holds = ({ top, left, bottom, right }: Block, { row, column }: Cell): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** How many cells two rectangles share. */
export function sharedCells(a: Block, b: Block): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return Math.max(rows, 0) * Math.max(columns, 0);
}
