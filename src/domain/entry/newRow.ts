import { type Grid, isFormula, rowCount } from '../layout/grid';
import { columnOf, Merges } from '../layout/header';
import { RowReader } from '../layout/rows';
import type { Table } from '../layout/table';
import { tidy } from '../text/normalise';

/** Where a new subject goes. Rows count from 0. */
export interface NewRow {
  row: number;
  /** The row does not exist yet: it comes below `row - 1`. */
  inserted: boolean;
  /** The serial number to type; null where one stands there or numbering does not go on. */
  serial: number | null;
  /** The row after which the new one is made, for its formulas; null where the row is there already. */
  model: number | null;
}

/** How a list tells groups: by a column, by lines above each group, or not at all. */
export function groupsBy(table: Table): 'column' | 'lines' | null {
  if (columnOf(table.header, 'group') !== null) return 'column';
  return groupsOf(table).length > 1 ? 'lines' : null;
}

/** The groups named in a list, in its order. */
export const groupsOf = ({ records }: Table): string[] => [
  ...new Set(records.flatMap(({ group }) => group ?? [])),
];

/**
 * The first numbered row that is still empty, or else a row to be made below the last subject: of the group, where
 * lines above each group tell it.
 */
export function newRow(table: Table, group: string | null): NewRow {
  const { grid, header, records } = table;
  const reader = new RowReader(grid, header, new Merges(grid.merges, rowCount(grid)));
  const ofGroup = groupsBy(table) === 'lines' && group !== null;
  const above = (row: number) => [...records].reverse().find((record) => record.row < row)?.group ?? null;
  const free = emptyNumbered(table, reader).find((row) => !ofGroup || above(row) === group);
  if (free !== undefined) return { row: free, inserted: false, serial: null, model: null };
  const own = ofGroup ? records.filter((record) => record.group === group) : records;
  const last = (own[own.length - 1] ?? records[records.length - 1])?.row;
  if (last === undefined) return firstRow(table, reader);
  return { row: last + 1, inserted: true, serial: serialAfter(table, reader, last), model: last };
}

/** Rows with a number and nothing else typed, down to where the list ends. */
function emptyNumbered(table: Table, reader: RowReader): number[] {
  const { header, records, end } = table;
  const lastRecord = records[records.length - 1]?.row ?? header.bottom;
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < end; row++) {
    if (isEmptyNumbered(table, reader, row)) rows.push(row);
    else if (row > lastRecord && ends.has(reader.kindOf(row).kind)) break;
  }
  return rows;
}

const ends: ReadonlySet<string> = new Set(['total', 'end', 'remark', 'unclear', 'header']);

function isEmptyNumbered({ grid, header }: Table, reader: RowReader, row: number): boolean {
  const kept = [columnOf(header, 'serial')?.index, columnOf(header, 'group')?.index];
  return (
    reader.serialOf(row) !== null &&
    (grid.shown[row] ?? []).every(
      (text, column) => tidy(text) === '' || kept.includes(column) || isFormula(grid, row, column),
    )
  );
}

/** In a list without a subject: below its heading and the line that numbers the columns. */
function firstRow({ grid, header, end }: Table, reader: RowReader): NewRow {
  let row = header.bottom + 1;
  while (row < end && reader.kindOf(row).kind === 'filler') row++;
  const serial = columnOf(header, 'serial') === null ? null : 1;
  return { row, inserted: !isBlank(grid, row), serial, model: null };
}

const isBlank = (grid: Grid, row: number): boolean =>
  (grid.shown[row] ?? []).every((text, column) => tidy(text) === '' && !isFormula(grid, row, column));

/** The next number; null where numbers come by formula, or the next subject has that number already. */
function serialAfter({ grid, header, records }: Table, reader: RowReader, last: number): number | null {
  const column = columnOf(header, 'serial')?.index;
  const serial = reader.serialOf(last);
  if (column === undefined || serial === null || isFormula(grid, last, column)) return null;
  const next = records.find(({ row }) => row > last);
  return next !== undefined && reader.serialOf(next.row) === serial + 1 ? null : serial + 1;
}

/** Columns whose formula goes on in the next row: those that speak of cells in their own row, or of row numbers. */
export function continuedFormulas({ grid, header }: Table, model: number): number[] {
  const kept = [columnOf(header, 'name')?.index, columnOf(header, 'group')?.index];
  const ownRow = new RegExp(`[A-Z]\\$?${model + 1}(?!\\d)`, 'i');
  return (grid.formulas[model] ?? []).flatMap((formula, column) => {
    const isSerial = column === columnOf(header, 'serial')?.index;
    const goesOn = ownRow.test(formula) || (isSerial && /ROW\(|[A-Z]\d/i.test(formula));
    return goesOn && !kept.includes(column) ? [column] : [];
  });
}

/** A formula below the list that adds up to its last row only, and so leaves out a row added there. */
export function sumThatEndsAt({ grid }: Table, last: number): { row: number; column: number } | null {
  const ending = new RegExp(`:\\$?[A-Z]+\\$?${last + 1}(?!\\d)`, 'i');
  for (let row = last + 1; row < rowCount(grid); row++) {
    const column = (grid.formulas[row] ?? []).findIndex((formula) => ending.test(formula));
    if (column >= 0) return { row, column };
  }
  return null;
}
