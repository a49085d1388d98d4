import { type Area, a1Of, type Book, mayEditArea } from '../../host';
import { areaOfLines, wholeTab } from '../../host/model/lines';
import { mayEditTab } from '../../host/rules/may-edit';
import { words } from '../page/words';
import type { BookAct } from './acts';
import { ActRefused, tabOf } from './refused';

/** Throws {@link ActRefused} when an act would change what is protected from the user. */
export function refuseProtected(book: Book, act: BookAct, user: string): void {
  const areas = changedAreas(book, act);
  if (areas) {
    const shut = areas.find(({ sheetId, area }) => !mayEditArea(book, tabOf(book, sheetId), area, user));
    if (shut) throw new ActRefused(words.protectedCells(a1Of(shut.area)));
  } else if ('sheetId' in act) {
    const sheet = tabOf(book, act.sheetId);
    const isOpen =
      act.kind === 'removeTab'
        ? mayEditArea(book, sheet, wholeTab(sheet), user)
        : mayEditTab(book, sheet, user);
    if (!isOpen) throw new ActRefused(words.protectedTab(sheet.name));
  }
}

/** The cells an act changes; null when it changes the tab as such. */
function changedAreas(book: Book, act: BookAct): { sheetId: number; area: Area }[] | null {
  switch (act.kind) {
    case 'look':
      return act.parts.flatMap(({ areas }) => areas.map((area) => ({ sheetId: act.sheetId, area })));
    case 'clearLooks':
    case 'merge':
    case 'unmerge':
      return act.areas.map((area) => ({ sheetId: act.sheetId, area }));
    case 'copy':
      return act.cut ? [act.to, act.from] : [act.to];
    case 'removeLines':
      return [{ sheetId: act.sheetId, area: areaOfLines(tabOf(book, act.sheetId), act) }];
    default:
      return null;
  }
}
