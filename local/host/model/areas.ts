import { type Area, overlaps } from './a1';

/** The part that two rectangles share; null when they share none. */
export function shared(a: Area, b: Area): Area | null {
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

/** What is left of a rectangle around a hole: up to four rectangles, the one itself when they share nothing. */
export function minus(area: Area, hole: Area): Area[] {
  const cut = shared(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts = [
    { ...area, rows: cut.row - area.row },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** What is left of a rectangle when several are taken away. */
export function minusAll(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((part) => minus(part, hole)), [area]);
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
