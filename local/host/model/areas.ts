import { type Area, overlaps } from './a1';

/** The cells two rectangles share; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of a rectangle without another one, as up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const above = { ...area, rows: cut.row - area.row };
  const below = { ...area, row: cut.row + cut.rows, rows: area.row + area.rows - cut.row - cut.rows };
  const band = { row: cut.row, rows: cut.rows };
  const left = { ...band, column: area.column, columns: cut.column - area.column };
  const right = {
    ...band,
    column: cut.column + cut.columns,
    columns: area.column + area.columns - cut.column - cut.columns,
  };
  return [above, left, right, below].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Where a part of one rectangle lies once its upper left corner has become another's; rows become columns if wanted. */
export function relocated(part: Area, from: Area, to: Pick<Area, 'row' | 'column'>, turned = false): Area {
  const down = part.row - from.row;
  const right = part.column - from.column;
  return turned
    ? { row: to.row + right, column: to.column + down, rows: part.columns, columns: part.rows }
    : { ...part, row: to.row + down, column: to.column + right };
}

/** What is left of a rectangle when several are taken away. */
export function withoutAll(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((part) => without(part, hole)), [area]);
}

/** Whether a cell lies in a rectangle. */
export function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Every cell of a rectangle, row by row. */
export function* placesIn(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
  }
}
