import { type Area, contains, overlaps } from '../../../model/a1';
import type { NamedArea } from '../../../model/book';
import { emptied } from '../../../model/cell';
import { badRequest } from '../../api-error';
import { placeOfGrid } from '../grid-range';
import type { Handlers } from '../handlers';
import { type Place, refuseProtected } from '../place';
import { type GridRange, namedRangeJson } from '../spreadsheet-json';

/** Requests about areas of cells: merging and naming. */
export const areaRequests = {
  mergeCells: (book, { range, mergeType = 'MERGE_ALL' }: { range?: GridRange; mergeType?: string }, user) => {
    const place = placeOfGrid(book, range);
    refuseProtected(book, place, user);
    unmerge(place);
    for (const part of partsOf(place.area, mergeType)) merge(place, part);
    place.sheet.touched();
    return {};
  },

  unmergeCells: (book, { range }: { range?: GridRange }, user) => {
    const place = placeOfGrid(book, range);
    refuseProtected(book, place, user);
    unmerge(place);
    place.sheet.touched();
    return {};
  },

  addNamedRange: (book, { namedRange }: { namedRange?: { name?: string; range?: GridRange } }) => {
    const name = namedRange?.name ?? '';
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw badRequest(`Invalid name: ${name}`);
    if (book.names.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
      throw badRequest(`A named range with name: ${name} already exists`);
    }
    const { sheet, area } = placeOfGrid(book, namedRange?.range);
    const entry: NamedArea = { name, sheetId: sheet.id, area };
    book.setNames([...book.names, entry]);
    return { addNamedRange: { namedRange: namedRangeJson(entry) } };
  },

  deleteNamedRange: (book, { namedRangeId }: { namedRangeId?: string }) => {
    if (!book.names.some(({ name }) => name === namedRangeId)) {
      throw badRequest(`Cannot find a named range with id: ${namedRangeId}`);
    }
    book.setNames(book.names.filter(({ name }) => name !== namedRangeId));
    return {};
  },
} satisfies Handlers;

function partsOf({ row, column, rows, columns }: Area, mergeType: string): Area[] {
  if (mergeType === 'MERGE_ROWS') {
    return Array.from({ length: rows }, (_, r) => ({ row: row + r, column, rows: 1, columns }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return Array.from({ length: columns }, (_, c) => ({ row, column: column + c, rows, columns: 1 }));
  }
  return [{ row, column, rows, columns }];
}

function merge({ sheet }: Place, part: Area): void {
  if (part.rows === 1 && part.columns === 1) return;
  sheet.merges = [...sheet.merges, part];
  for (let r = 0; r < part.rows; r++) {
    for (let c = 0; c < part.columns; c++) {
      if (r === 0 && c === 0) continue;
      const [row, column] = [part.row + r, part.column + c];
      sheet.put(row, column, emptied(sheet.at(row, column)));
    }
  }
}

function unmerge({ sheet, area }: Place): void {
  if (sheet.merges.some((merged) => overlaps(merged, area) && !contains(area, merged))) {
    throw badRequest('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, area));
}
