import type { Book } from '../../../model/book';
import { shiftCells } from '../../../model/move-cells';
import type { SheetModel } from '../../../model/sheet-model';
import { NotSupportedLocally } from '../../../run/failures';
import { checkCellLimit } from '../../../services/spreadsheet/cell-limit';
import { badRequest } from '../../api-error';
import { axisOf, type DimensionRange, type Stretch, sheetWith, stretchOf } from '../grid-range';
import { fieldsOf, type Handlers } from '../handlers';

/** Requests about rows and columns. */
export const dimensionRequests = {
  insertDimension: (book, { range }: { range?: DimensionRange }) => {
    const stretch = stretchOf(book, range);
    const { axis, first, count } = stretch;
    if (first > totalOf(stretch) + 1) throw outside(range, totalOf(stretch));
    insert(book, stretch.sheet, axis, first - 1, count);
    return {};
  },

  appendDimension: (book, request: { sheetId?: number; dimension?: string; length?: number }) => {
    const sheet = sheetWith(book, request.sheetId);
    const axis = axisOf(request.dimension);
    insert(book, sheet, axis, axis === 'row' ? sheet.rowCount : sheet.columnCount, request.length ?? 0);
    return {};
  },

  deleteDimension: (book, { range }: { range?: DimensionRange }) => {
    const stretch = stretchOf(book, range);
    const { sheet, axis, first, count } = stretch;
    if (first + count - 1 > totalOf(stretch)) throw outside(range, totalOf(stretch));
    if (count === totalOf(stretch)) {
      throw badRequest(`You can't delete all the ${axis}s on the sheet.`);
    }
    shiftCells(book, sheet, { axis, at: first - 1, count: -count });
    return {};
  },

  updateDimensionProperties: (
    book,
    request: {
      range?: DimensionRange;
      properties?: { pixelSize?: number; hiddenByUser?: boolean };
      fields?: string;
    },
  ) => {
    const stretch = stretchOf(book, request.range);
    const { pixelSize, hiddenByUser = false } = request.properties ?? {};
    for (const field of namedFields(request.fields)) {
      if (field === 'pixelSize') resize(stretch, pixelSize);
      else if (field === 'hiddenByUser') hide(stretch, hiddenByUser);
      else throw new NotSupportedLocally(`sheets.spreadsheets.batchUpdate with the dimension field ${field}`);
    }
    stretch.sheet.touched();
    return {};
  },
} satisfies Handlers;

function totalOf({ sheet, axis }: Stretch): number {
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}

function insert(book: Book, sheet: SheetModel, axis: 'row' | 'column', at: number, count: number): void {
  checkCellLimit(book, count * (axis === 'row' ? sheet.columnCount : sheet.rowCount));
  shiftCells(book, sheet, { axis, at, count });
}

function namedFields(fields: string | undefined): readonly string[] {
  const named = fieldsOf(fields);
  return named.includes('*') ? ['pixelSize', 'hiddenByUser'] : named;
}

function resize({ sheet, axis, first, count }: Stretch, pixels: number | undefined): void {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  for (let position = first; position < first + count; position++) {
    if (pixels === undefined) sizes.delete(position);
    else sizes.set(position, pixels);
  }
}

function hide({ sheet, axis, first, count }: Stretch, hidden: boolean): void {
  const members = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let position = first; position < first + count; position++) {
    if (hidden) members.add(position);
    else members.delete(position);
  }
}

function outside(range: DimensionRange | undefined, total: number): Error {
  const { dimension, startIndex = 0, endIndex = total } = range ?? {};
  const what = dimension === 'ROWS' ? 'rows' : 'columns';
  return badRequest(
    `range.startIndex[${startIndex}] or range.endIndex[${endIndex}] is outside of the ${total} ${what} of the grid`,
  );
}
