import type { Book } from './book';
import { areaOfLines, hiddenLines, type Lines, lineSizes } from './lines';
import { moveBlock } from './move-block';
import { shiftCells } from './move-cells';
import type { SheetModel } from './sheet-model';

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
  const block = (at: number) => areaOfLines(sheet, { axis, first: at, count });
  moveBlock(book, sheet, block(from), sheet, block(before));
  const sizes = lineSizes(sheet, axis);
  const hidden = hiddenLines(sheet, axis);
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
