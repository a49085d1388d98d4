import { type Area, a1Of, type Book, mayEditArea, type SheetModel } from '../../host';
import { words } from '../page/words';
import type { BookAct } from './acts';
import { ActRefused } from './refused';

/** Throws {@link ActRefused} when an act would change what is protected from the user. */
export function refuseProtected(book: Book, act: BookAct, user: string): void {
  for (const { sheetId, area } of touched(act)) {
    const sheet = book.sheetWithId(sheetId);
    if (!sheet || sheet.protections.length === 0) continue;
    const wanted = area ?? wholeTab(sheet);
    if (mayEditArea(book, sheet, wanted, user)) continue;
    throw new ActRefused(area ? words.protectedCells(a1Of(area)) : words.protectedTab(sheet.name));
  }
}

/** What an act changes; without an area, the tab as such. */
function touched(act: BookAct): { sheetId: number; area?: Area }[] {
  switch (act.kind) {
    case 'look':
      return act.parts.flatMap(({ areas }) => areas.map((area) => ({ sheetId: act.sheetId, area })));
    case 'clearLooks':
    case 'merge':
    case 'unmerge':
      return act.areas.map((area) => ({ sheetId: act.sheetId, area }));
    case 'copy':
      return act.cut ? [act.to, act.from] : [act.to];
    case 'addTab':
      return [];
    default:
      return [{ sheetId: act.sheetId }];
  }
}

const wholeTab = ({ rowCount, columnCount }: SheetModel): Area => ({
  row: 1,
  column: 1,
  rows: rowCount,
  columns: columnCount,
});
