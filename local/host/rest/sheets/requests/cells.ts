import { hasContent } from '../../../model/cell';
import { amendedCell, type CellJson } from '../cell-input';
import { checkInside, placeOfGrid, sheetWith } from '../grid-range';
import { fieldsOf, type Handlers } from '../handlers';
import type { Place } from '../place';
import type { GridRange } from '../spreadsheet-json';
import { grow } from '../values-write';

interface RowJson {
  values?: CellJson[];
}

/** Requests that write cells. */
export const cellRequests = {
  updateCells: (
    book,
    request: {
      range?: GridRange;
      start?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
      rows?: RowJson[];
      fields?: string;
    },
  ) => {
    const rows = request.rows ?? [];
    const place = request.start ? startingAt(request.start, rows) : placeOfGrid(book, request.range);
    amend(place, fieldsOf(request.fields), (r, c) => rows[r]?.values?.[c] ?? (request.range ? {} : null));
    return {};

    function startingAt(start: NonNullable<typeof request.start>, lines: RowJson[]): Place {
      const sheet = sheetWith(book, start.sheetId);
      const area = {
        row: (start.rowIndex ?? 0) + 1,
        column: (start.columnIndex ?? 0) + 1,
        rows: Math.max(1, lines.length),
        columns: widthOf(lines),
      };
      checkInside(sheet, area);
      return { sheet, area };
    }
  },

  repeatCell: (book, request: { range?: GridRange; cell?: CellJson; fields?: string }) => {
    const cell = request.cell ?? {};
    amend(placeOfGrid(book, request.range), fieldsOf(request.fields), () => cell);
    return {};
  },

  appendCells: (book, request: { sheetId?: number; rows?: RowJson[]; fields?: string }) => {
    const sheet = sheetWith(book, request.sheetId);
    const rows = request.rows ?? [];
    const last = sheet.rows.findLastIndex((line) => line.some((cell) => cell && hasContent(cell)));
    const area = { row: last + 2, column: 1, rows: rows.length, columns: widthOf(rows) };
    if (rows.length === 0) return {};
    grow(book, sheet, area.row + area.rows - 1, area.columns);
    amend({ sheet, area }, fieldsOf(request.fields), (r, c) => rows[r]?.values?.[c] ?? null);
    return {};
  },
} satisfies Handlers;

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
