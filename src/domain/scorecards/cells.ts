import { isFormula, shownAt, valueAt } from '../layout/grid';
import { columnOf } from '../layout/header';
import type { Table } from '../layout/table';
import type { Meaning } from '../layout/vocabulary';
import type { Place } from '../place';
import { tidy } from '../text/normalise';
import { saysNotApplicable } from '../text/notApplicable';
import { type NumberReading, pointsOutOf, readNumber } from '../text/number';
import { yesOrNo } from '../text/yesOrNo';
import type { Mark, TypedResult } from './scorecard';

/** A cell of the table as people name it. Rows and columns come in from 0. */
export const placeOf = (table: Table, row: number, column: number): Place => ({
  sheet: table.grid.sheet,
  row: row + 1,
  column: column + 1,
});

/**
 * A cell's number: the typed value where it is one, otherwise what it shows ("10/10" may have become a date).
 * A share keeps its sign: 0.8 shown as "80%" is no 0,8 points.
 */
export function numberAt(table: Table, row: number, column: number): NumberReading {
  const value = valueAt(table.grid, row, column);
  if (typeof value === 'boolean') return { kind: 'unreadable' };
  const shown = shownAt(table.grid, row, column);
  return readNumber(typeof value === 'number' && !shown.trim().endsWith('%') ? value : shown);
}

/** A mark; "10/10" counts only where it is out of the criterion's own maximum `max`. */
export function markAt(table: Table, row: number, column: number, max: number | null): Mark {
  const text = tidy(shownAt(table.grid, row, column));
  const mark = markOf(numberAt(table, row, column), text, max, placeOf(table, row, column));
  const asDate = mark.kind === 'unreadable' && typeof valueAt(table.grid, row, column) === 'object';
  return asDate ? { ...mark, asDate } : mark;
}

/** What a reading of `text` is worth as a mark. */
export function markOf(reading: NumberReading, text: string, max: number | null, place: Place): Mark {
  if (reading.kind === 'blank') return { kind: 'blank', place };
  if (reading.kind === 'unreadable') {
    return { kind: saysNotApplicable(text) ? 'notApplicable' : 'unreadable', shown: text, place };
  }
  const points = pointsOutOf(reading, max);
  return points === null ? { kind: 'unreadable', shown: text, place } : { kind: 'points', points, place };
}

/** A typed total, and whether it is a formula's. */
export function totalAt(table: Table, row: number, column: number): Mark {
  const mark = markAt(table, row, column, null);
  return mark.kind === 'points' && isFormulaAt(table, row, column) ? { ...mark, formula: true } : mark;
}

/** The tidied text of the first column with that meaning; '' where there is none. */
export function textAt(table: Table, row: number, meaning: Meaning): string {
  const column = columnOf(table.header, meaning);
  return column === null ? '' : tidy(shownAt(table.grid, row, column.index));
}

export const isFormulaAt = (table: Table, row: number, column: number): boolean =>
  isFormula(table.grid, row, column);

/** What a result cell claims; null where it is blank. */
export function typedResultAt(table: Table, row: number): TypedResult | null {
  const column = columnOf(table.header, 'result');
  const shown = textAt(table, row, 'result');
  if (column === null || shown === '') return null;
  return { shown, recognised: yesOrNo(shown), place: placeOf(table, row, column.index) };
}
