import type { Page } from '../page';
import { frozenRows } from '../pageHead';
import { changeAll } from './api';
import { freeName, freeSheetId, type MasterBook, type TabHead } from './masterBook';
import { pageCells } from './pageCells';
import { chartChanges } from './pageCharts';
import { warnOnTyping } from './warnOnTyping';

type Change = GoogleAppsScript.Sheets.Schema.Request;

/** A page of the master under the name that the add-in knows it by. */
export interface NamedPage {
  tab: string;
  page: Page;
}

/**
 * Writes these pages into the master's own tabs, together with whatever else has to change at the same moment: one call,
 * which the API carries out whole or not at all, so that no figure ever stands beside one of another day.
 */
export function writePages(book: MasterBook, pages: NamedPage[], also: Change[]): void {
  let newId = firstNewId;
  const changes = pages.flatMap(({ tab: name, page }, index) => {
    const tab = book.own.get(name);
    if (tab !== undefined) return pageChanges(tab.sheetId, page, tab);
    const sheetId = freeSheetId(book, newId);
    newId = sheetId + 1;
    const properties = { sheetId, title: freeName(book, name), index };
    return [{ addSheet: { properties } }, ...pageChanges(sheetId, page, null), warnOnTyping(sheetId)];
  });
  changeAll(book.id, [...changes, ...also]);
}

/** Far above the ids of the tabs that may be made in the same call. */
const firstNewId = 1_870_410_400;

function pageChanges(sheetId: number, page: Page, before: TabHead | null): Change[] {
  const rows = pageCells(page);
  const headRows = rows.length - page.rows.length;
  const [rowCount, columnCount] = [Math.max(rows.length, headRows + 1), page.columns.length];
  return [
    ...(before?.charts ?? []).map((objectId) => ({ deleteEmbeddedObject: { objectId } })),
    {
      updateSheetProperties: {
        properties: {
          sheetId,
          gridProperties: {
            rowCount,
            columnCount,
            frozenRowCount: frozenRows(page, headRows),
            // A table that lost its wards may have no column left to move.
            frozenColumnCount: Math.min(page.frozenColumns ?? 0, columnCount - 1),
          },
        },
        fields: 'gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
      },
    },
    {
      updateCells: {
        range: { sheetId },
        rows: rows.map((values) => ({ values })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...widths(sheetId, page),
    ...chartChanges(sheetId, page, headRows),
  ];
}

/** Neighbours of one width are set together. */
function widths(sheetId: number, { columns }: Page): Change[] {
  const changes: Change[] = [];
  let from = 0;
  for (let to = 1; to <= columns.length; to++) {
    const pixelSize = columns[from]?.width ?? 0;
    if (columns[to]?.width === pixelSize) continue;
    const range = { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to };
    changes.push({ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } });
    from = to;
  }
  return changes;
}
