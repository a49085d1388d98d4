import { areaOfLines, hiddenLines, lineCount, lineSizes } from '../../../model/lines';
import { shiftCells } from '../../../model/move-cells';
import { NotSupportedLocally } from '../../../run/failures';
import { badRequest } from '../../api-error';
import { axisOf, type DimensionRange, type Stretch, sheetWith, stretchOf } from '../grid-range';
import { insertLines } from '../grow';
import { fieldsOf, type Handlers } from '../handlers';
import { refuseProtected, refuseProtectedTab } from '../place';

/** Requests about rows and columns. */
export const dimensionRequests = {
  insertDimension: (book, { range }: { range?: DimensionRange }, user) => {
    const stretch = stretchOf(book, range);
    if (stretch.first > totalOf(stretch) + 1) throw outside(range, totalOf(stretch));
    insertLines(book, stretch.sheet, stretch, user);
    return {};
  },

  appendDimension: (book, request: { sheetId?: number; dimension?: string; length?: number }, user) => {
    const sheet = sheetWith(book, request.sheetId);
    const axis = axisOf(request.dimension);
    const first = lineCount(sheet, axis) + 1;
    insertLines(book, sheet, { axis, first, count: request.length ?? 0 }, user);
    return {};
  },

  deleteDimension: (book, { range }: { range?: DimensionRange }, user) => {
    const stretch = stretchOf(book, range);
    const { sheet, axis, first, count } = stretch;
    if (first + count - 1 > totalOf(stretch)) throw outside(range, totalOf(stretch));
    if (count === totalOf(stretch)) {
      throw badRequest(`You can't delete all the ${axis}s on the sheet.`);
    }
    refuseProtected(book, { sheet, area: areaOfLines(sheet, stretch) }, user);
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
    user,
  ) => {
    const stretch = stretchOf(book, request.range);
    refuseProtectedTab(book, stretch.sheet, user);
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

const totalOf = ({ sheet, axis }: Stretch): number => lineCount(sheet, axis);

function namedFields(fields: string | undefined): readonly string[] {
  const named = fieldsOf(fields);
  return named.includes('*') ? ['pixelSize', 'hiddenByUser'] : named;
}

function resize({ sheet, axis, first, count }: Stretch, pixels: number | undefined): void {
  const sizes = lineSizes(sheet, axis);
  for (let position = first; position < first + count; position++) {
    if (pixels === undefined) sizes.delete(position);
    else sizes.set(position, pixels);
  }
}

function hide({ sheet, axis, first, count }: Stretch, hidden: boolean): void {
  const members = hiddenLines(sheet, axis);
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
