import type { Book } from './book';
import { moveBlock } from './move-block';
import { shiftCells } from './move-cells';
import type { SheetModel } from './sheet-model';

/** Rows or columns of a tab: so many from the first one on. */
export interface Lines {
  axis: 'row' | 'column';
  first: number;
  count: number;
}

/** Moves whole rows or columns in front of another one; formulas, sizes and what is hidden go along. */
export function moveLines(
  book: Book,
  sheet: SheetModel,
  { axis, first, count }: Lines,
  before: number,
): void {
  if (before >= first && before <= first + count) return;
  shiftCells(book, sheet, { axis, at: before - 1, count });
  const from = first >= before ? first + count : first;
  const block = (at: number) =>
    axis === 'row'
      ? { row: at, column: 1, rows: count, columns: sheet.columnCount }
      : { row: 1, column: at, rows: sheet.rowCount, columns: count };
  moveBlock(book, sheet, block(from), sheet, block(before));
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let step = 0; step < count; step++) {
    const size = sizes.get(from + step);
    if (size !== undefined) sizes.set(before + step, size);
    if (hidden.has(from + step)) hidden.add(before + step);
  }
  moveMetadata(book, sheet, { axis, first: from, count }, before);
  shiftCells(book, sheet, { axis, at: from - 1, count: -count });
}

function moveMetadata(book: Book, sheet: SheetModel, { axis, first, count }: Lines, before: number): void {
  const kind = axis === 'row' ? 'ROW' : 'COLUMN';
  book.metadata = book.metadata.map((entry) => {
    const { place } = entry;
    if (place.kind !== kind || place.sheetId !== sheet.id) return entry;
    if (place.at < first || place.at >= first + count) return entry;
    return { ...entry, place: { ...place, at: place.at - first + before } };
  });
}
