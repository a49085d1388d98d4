import type { Book } from '../../../model/book';
import { hasContent } from '../../../model/cell';
import { badRequest } from '../../api-error';
import { amendedCell, type CellJson } from '../cell-input';
import { checkInside, placeOfGrid, sheetWith } from '../grid-range';
import { grow } from '../grow';
import { fieldsOf, type Handlers } from '../handlers';
import { type Place, refuseProtected } from '../place';
import type { GridRange } from '../spreadsheet-json';

interface RowJson {
  values?: CellJson[];
}

interface GridCoordinate {
  sheetId?: number;
  rowIndex?: number;
  columnIndex?: number;
}

/** Requests that write cells. */
export const cellRequests = {
  updateCells: (
    book,
    request: {
      range?: GridRange;
      start?: GridCoordinate;
      rows?: RowJson[];
      fields?: string;
    },
    user,
  ) => {
    const rows = request.rows ?? [];
    const place = request.start ? startingAt(book, request.start, rows) : placeOfGrid(book, request.range);
    checkFits(place, rows);
    // Where the rows are shorter than a range, its other cells are cleared.
    const missing = request.start ? null : {};
    refuseProtected(book, place, user);
    amend(place, fieldsOf(request.fields), (r, c) => rows[r]?.values?.[c] ?? missing);
    return {};
  },

  repeatCell: (book, request: { range?: GridRange; cell?: CellJson; fields?: string }, user) => {
    const cell = request.cell ?? {};
    const place = placeOfGrid(book, request.range);
    refuseProtected(book, place, user);
    amend(place, fieldsOf(request.fields), () => cell);
    return {};
  },

  appendCells: (book, request: { sheetId?: number; rows?: RowJson[]; fields?: string }, user) => {
    const sheet = sheetWith(book, request.sheetId);
    const rows = request.rows ?? [];
    const last = sheet.rows.findLastIndex((line) => line.some((cell) => cell && hasContent(cell)));
    const area = { row: last + 2, column: 1, rows: rows.length, columns: widthOf(rows) };
    if (rows.length === 0) return {};
    refuseProtected(book, { sheet, area }, user);
    grow(book, sheet, { row: area.row + area.rows - 1, column: area.columns }, user);
    amend({ sheet, area }, fieldsOf(request.fields), (r, c) => rows[r]?.values?.[c] ?? null);
    return {};
  },
} satisfies Handlers;

function startingAt(book: Book, start: GridCoordinate, rows: readonly RowJson[]): Place {
  const sheet = sheetWith(book, start.sheetId);
  const [row, column] = [(start.rowIndex ?? 0) + 1, (start.columnIndex ?? 0) + 1];
  const area = { row, column, rows: Math.max(1, rows.length), columns: widthOf(rows) };
  checkInside(sheet, area);
  return { sheet, area };
}

/** Throws Google's text when there are more rows or columns than the place has; it counts from 0. */
function checkFits({ area }: Place, rows: readonly RowJson[]): void {
  const lastRow = area.row + area.rows - 2;
  const lastColumn = area.column + area.columns - 2;
  if (rows.length > area.rows) {
    throw badRequest(`Attempting to write row: ${lastRow + 1}, beyond the last requested row of: ${lastRow}`);
  }
  if (widthOf(rows) > area.columns) {
    throw badRequest(
      `Attempting to write column: ${lastColumn + 1}, beyond the last requested column of: ${lastColumn}`,
    );
  }
}

/** Changes each cell of a place by what is given for it; null leaves one alone. */
function amend(
  { sheet, area }: Place,
  fields: readonly string[],
  given: (row: number, column: number) => CellJson | null,
): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const json = given(r, c);
      if (!json) continue;
      const [row, column] = [area.row + r, area.column + c];
      sheet.put(row, column, amendedCell(sheet.at(row, column), json, fields));
    }
  }
}

function widthOf(rows: readonly RowJson[]): number {
  return Math.max(1, ...rows.map(({ values }) => values?.length ?? 0));
}
