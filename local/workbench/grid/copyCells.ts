import type { Area, Book, SheetModel } from '../../host';
import { contains, overlaps } from '../../host/model/a1';
import { moveBlock } from '../../host/model/move-block';
import { type PasteType, paste, pastePlaces } from '../../host/model/paste';
import type { Act } from '../actProtocol';
import { words } from '../page/words';
import { ActRefused, onGrid, refuseTooMany, tabOf } from './refused';

type Copy = Extract<Act, { kind: 'copy' }>;

const TYPES: Record<Copy['what'], PasteType> = {
  all: 'PASTE_NORMAL',
  values: 'PASTE_VALUES',
  looks: 'PASTE_FORMAT',
};

/** Copies or moves cells with all that is theirs; formulas follow as in Sheets. */
export function copyCells(book: Book, { from, to, what, cut }: Copy): void {
  const source = tabOf(book, from.sheetId);
  const target = tabOf(book, to.sheetId);
  const area = onGrid(source, from.area);
  const places = pastePlaces(area, chosenArea(area, to.area, cut));
  onGrid(target, places[0]!);
  for (const place of places) refuseCutMerges(target, place);
  makeRoom(book, target, places.at(-1)!);
  book.settle();
  if (cut) moveBlock(book, source, area, target, places[0]!);
  else paste(source, area, target, places, { type: TYPES[what] });
}

/** The area to fill: the chosen one when the copied cells fit into it in whole, else once from its corner. */
function chosenArea(copied: Area, chosen: Area, cut: boolean): Area {
  const { rows, columns } = copied;
  const fits = !cut && chosen.rows % rows === 0 && chosen.columns % columns === 0;
  return fits ? chosen : { row: chosen.row, column: chosen.column, rows, columns };
}

/** Cells that would fall off the end get rows and columns added for them, as in Sheets. */
function makeRoom(book: Book, sheet: SheetModel, { row, column, rows, columns }: Area): void {
  const rowCount = Math.max(sheet.rowCount, row + rows - 1);
  const columnCount = Math.max(sheet.columnCount, column + columns - 1);
  refuseTooMany(book, rowCount * columnCount - sheet.rowCount * sheet.columnCount);
  Object.assign(sheet, { rowCount, columnCount });
}

function refuseCutMerges(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merged) => overlaps(merged, area) && !contains(area, merged)))
    throw new ActRefused(words.mergeCut);
}
