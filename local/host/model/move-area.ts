import { type Shift, shifted } from '../formulas/references';
import type { Area } from './a1';

/** First and last position of a stretch after a shift; null when nothing of it is left. */
export function moveStretch(first: number, last: number, shift: Shift): [number, number] | null {
  const from = shifted(first, shift) ?? shift.at + 1;
  const to = shifted(last, shift) ?? shift.at;
  return to < from ? null : [from, to];
}

/** Where an area lies after a shift; null when nothing of it is left. */
export function moveArea(area: Area, shift: Shift): Area | null {
  const rowwise = shift.axis === 'row';
  const first = rowwise ? area.row : area.column;
  const length = rowwise ? area.rows : area.columns;
  const stretch = moveStretch(first, first + length - 1, shift);
  if (!stretch) return null;
  const [from, to] = stretch;
  return rowwise
    ? { ...area, row: from, rows: to - from + 1 }
    : { ...area, column: from, columns: to - from + 1 };
}

/** The numbers of rows or columns after a shift, without those removed. */
export function movePositions(positions: Iterable<number>, shift: Shift): number[] {
  return [...positions].flatMap((position) => shifted(position, shift) ?? []);
}
