import { type Grid, shownAt, valueAt } from '../layout/grid';
import { type CalendarDate, readDate } from '../text/date';
import { tidy } from '../text/normalise';
import { idOfLink } from './fileLink';

/** The first column of each field that the header row names. */
export function columnsBy<Field>(
  grid: Grid,
  header: number,
  fieldOf: (heading: string) => Field | null,
): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const [column, heading] of (grid.shown[header] ?? []).entries()) {
    const field = fieldOf(heading);
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** A date cell; null = blank, undefined = something that is no date. */
export function dateAt(grid: Grid, row: number, column: number | undefined): CalendarDate | null | undefined {
  if (column === undefined) return null;
  const value = valueAt(grid, row, column);
  if (typeof value === 'object') return value;
  const reading = readDate(String(value));
  return reading.kind === 'date' ? reading.date : reading.kind === 'blank' ? null : undefined;
}

const between = /[;,\n+]| và /u;

/** What a cell lists: "12; 13; 14", each once. */
export function partsAt(grid: Grid, row: number, column: number | undefined): string[] {
  if (column === undefined) return [];
  const parts = shownAt(grid, row, column).normalize('NFC').split(between).map(tidy);
  return [...new Set(parts.filter((part) => part !== ''))];
}

const linkFormula = /^=\s*HYPERLINK\(\s*"([^"]+)"/i;

/** The link in a cell: where a formula behind its words leads, else what is shown. */
export function fileAt(grid: Grid, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const shown = tidy(shownAt(grid, row, column));
  const behind = linkFormula.exec(grid.formulas[row]?.[column] ?? '')?.[1];
  return behind !== undefined && idOfLink(behind) !== null ? behind : shown;
}
