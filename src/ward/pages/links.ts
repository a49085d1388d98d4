import type { PageCell } from '../../sheets/page';
import type { Tab } from '../../sheets/readTabs';

/** Ids of tabs by their names, for links. */
export type SheetIds = ReadonlyMap<string, number>;

export const sheetIds = (tabs: Tab[]): SheetIds => new Map(tabs.map((tab) => [tab.grid.sheet, tab.sheetId]));

/** A link to a cell, showing the cell's name. */
export function linkTo(ids: SheetIds, sheet: string, cell: string): PageCell {
  const sheetId = ids.get(sheet);
  return sheetId === undefined ? cell : { text: cell, sheetId, cell };
}
