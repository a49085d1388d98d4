/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` → `27`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B7`, or `B7:C9` for more than one cell. */
export function a1Of(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/**
 * Reads `B7`, `B7:C9`, `B:C`, `2:5` or `B2:C` (open ends reach the end of a grid of the given size).
 * Returns null when the text is no address.
 */
export function parseA1(text: string, grid: { rows: number; columns: number }): Area | null {
  const corners = text.trim().split(':');
  const first = CORNER.exec(corners[0] ?? '');
  const last = CORNER.exec(corners[1] ?? corners[0] ?? '');
  if (corners.length > 2 || !first || !last || first[0] === '' || last[0] === '') return null;
  const single = corners.length === 1;
  if (single && !(first[1] && first[2])) return null;
  const rowEnds = [Number(first[2] ?? 1), Number(last[2] ?? grid.rows)];
  const columnEnds = [first[1] ? columnNumber(first[1]) : 1, last[1] ? columnNumber(last[1]) : grid.columns];
  const row = Math.min(...rowEnds);
  const column = Math.min(...columnEnds);
  return {
    row,
    column,
    rows: Math.max(...rowEnds) - row + 1,
    columns: Math.max(...columnEnds) - column + 1,
  };
}

/** Splits `'Hộ ''A'''!B2` into the tab's name and the address; the tab is null when none is named. */
export function splitTab(reference: string): { tab: string | null; address: string } {
  const quoted = /^'((?:[^']|'')*)'!(.+)$/s.exec(reference);
  if (quoted) return { tab: quoted[1]!.replaceAll("''", "'"), address: quoted[2]! };
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { tab: null, address: reference };
  return { tab: reference.slice(0, mark), address: reference.slice(mark + 1) };
}

/** `'Tab'!` in front of an address, quoted the way spreadsheets quote. */
export function withTab(tab: string, address: string): string {
  return `'${tab.replaceAll("'", "''")}'!${address}`;
}

/** Whether two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
