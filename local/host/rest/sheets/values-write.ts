import { columnLetters } from '../../model/a1';
import { placesIn } from '../../model/areas';
import type { Book } from '../../model/book';
import { emptied } from '../../model/cell';
import type { SheetModel } from '../../model/sheet-model';
import { badRequest } from '../api-error';
import type { Call } from '../operation';
import { grow, insertLines } from './grow';
import { cellWith, type InputOption } from './input';
import { type Place, placeOf, rangeText, refuseProtected } from './place';
import { tableIn } from './tables';
import { majorDimensionOf } from './values-read';

/** What a request wants written: a range and lines of values. */
export interface WriteOrder {
  range: string;
  majorDimension?: unknown;
  values?: unknown;
}

/** Who writes, and when. */
export type Writer = Pick<Call, 'user' | 'now'>;

/** Where a write went. */
export interface Written extends Place {
  summary: {
    spreadsheetId: string;
    updatedRange: string;
    updatedRows?: number;
    updatedColumns?: number;
    updatedCells?: number;
  };
}

/** Writes lines of values from a range's corner on; they must not reach beyond the range, unless it is one cell. */
export function writeValues(book: Book, order: WriteOrder, option: InputOption, by: Writer): Written {
  const rows = rowsOf(order);
  const { sheet, area } = placeOf(book, order.range);
  const single = area.rows === 1 && area.columns === 1;
  const lastRow = single ? sheet.rowCount : area.row + area.rows - 1;
  const lastColumn = single ? sheet.columnCount : area.column + area.columns - 1;
  const endRow = area.row + rows.length - 1;
  const endColumn = area.column + widthOf(rows) - 1;
  const outside = endRow > lastRow ? `row [${endRow}]` : `column [${columnLetters(endColumn)}]`;
  if (endRow > lastRow || endColumn > lastColumn) {
    throw badRequest(
      `Requested writing within range [${rangeText(sheet, area)}], but tried writing to ${outside}`,
    );
  }
  return put(book, sheet, area, rows, option, by);
}

/** Writes lines below the last table that a range touches, or at the range's corner; the grid grows as needed. */
export function appendValues(
  book: Book,
  order: WriteOrder & { insertRows: boolean },
  option: InputOption,
  by: Writer,
): Written & { tableRange: string | null } {
  const rows = rowsOf(order);
  const { sheet, area } = placeOf(book, order.range);
  const table = tableIn(sheet, area);
  const row = table ? table.row + table.rows : area.row;
  const column = table ? table.column : area.column;
  if (order.insertRows && row <= sheet.rowCount)
    insertLines(book, sheet, { axis: 'row', first: row, count: rows.length }, by.user);
  grow(book, sheet, { row: row + rows.length - 1, column: column + widthOf(rows) - 1 }, by.user);
  const tableRange = table && rangeText(sheet, table);
  return { ...put(book, sheet, { row, column }, rows, option, by), tableRange };
}

/** Empties a range; looks, notes and rules stay. */
export function clearValues(book: Book, range: string, user: string): string {
  const { sheet, area } = placeOf(book, range);
  refuseProtected(book, { sheet, area }, user);
  for (const { row, column } of placesIn(area)) {
    const { value, formula } = sheet.at(row, column);
    if (value !== null || formula !== undefined) sheet.put(row, column, emptied(sheet.at(row, column)));
  }
  return rangeText(sheet, area);
}

function put(
  book: Book,
  sheet: SheetModel,
  corner: { row: number; column: number },
  rows: unknown[][],
  option: InputOption,
  { user, now }: Writer,
): Written {
  const { row, column } = corner;
  const area = { row, column, rows: Math.max(1, rows.length), columns: Math.max(1, widthOf(rows)) };
  const cells = rows.reduce((sum, line) => sum + line.length, 0);
  if (cells > 0) refuseProtected(book, { sheet, area }, user);
  const made = rows.map((line, r) =>
    line.map((input, c) => cellWith(sheet.at(row + r, column + c), input, option, now)),
  );
  made.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell !== sheet.at(row + r, column + c)) sheet.put(row + r, column + c, cell);
    });
  });
  const counts =
    cells === 0 ? {} : { updatedRows: rows.length, updatedColumns: widthOf(rows), updatedCells: cells };
  const summary = { spreadsheetId: book.id, updatedRange: rangeText(sheet, area), ...counts };
  return { sheet, area, summary };
}

/** The lines as rows, whichever way they came. */
function rowsOf({ values, majorDimension }: WriteOrder): unknown[][] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) {
    throw badRequest(
      `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(values)}`,
    );
  }
  const lines = values as unknown[][];
  if (majorDimensionOf(majorDimension) === 'ROWS') return lines;
  return Array.from({ length: widthOf(lines) }, (_, r) => lines.map((line) => line[r] ?? null));
}

function widthOf(rows: readonly unknown[][]): number {
  return rows.reduce((widest, line) => Math.max(widest, line.length), 0);
}
