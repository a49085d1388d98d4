import { type Area, a1Of, parseA1, splitTab } from '../../model/a1';
import type { Book } from '../../model/book';
import { XLSX } from '../../model/drive-item';
import { wholeTab } from '../../model/lines';
import type { SheetModel } from '../../model/sheet-model';
import { mayEditArea, mayEditTab, PROTECTED_TEXT } from '../../rules/may-edit';
import { badRequest, notFound, notPermitted } from '../api-error';
import { type Call, textParam } from '../operation';

/** Cells of a tab. */
export interface Place {
  sheet: SheetModel;
  area: Area;
}

/** The spreadsheet a call names. Throws when nobody, or not this caller, can see it. */
export function bookOf(call: Call, purpose: 'read' | 'edit'): Book {
  const id = textParam(call, 'spreadsheetId') ?? '';
  const { drive } = call.workspace;
  const book = drive.get(id);
  if (!book) {
    // Google says this of Excel files and the like.
    if (drive.item(id)?.mimeType === XLSX)
      throw badRequest('This operation is not supported for this document');
    throw notFound();
  }
  const item = drive.item(id)!;
  if (!(purpose === 'read' ? item.mayRead(call.user) : item.mayEdit(call.user))) throw notPermitted();
  return book;
}

/**
 * The cells a range names: `'Tab'!A1:B2`, `Tab`, `A1:B2` on the first tab shown, or a named range. What reaches beyond
 * the grid is cut off; what starts beyond it is refused, in Google's words.
 */
export function placeOf(book: Book, range: string): Place {
  const place = found(book, range);
  if (!place) throw badRequest(`Unable to parse range: ${range}`);
  const { sheet, area } = place;
  if (area.row > sheet.rowCount || area.column > sheet.columnCount) {
    throw badRequest(
      `Range (${rangeText(sheet, area)}) exceeds grid limits. ` +
        `Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return {
    sheet,
    area: {
      ...area,
      rows: Math.min(area.rows, sheet.rowCount - area.row + 1),
      columns: Math.min(area.columns, sheet.columnCount - area.column + 1),
    },
  };
}

/** Throws Google's text when some of the cells are protected from the caller. */
export function refuseProtected(book: Book, { sheet, area }: Place, user: string): void {
  if (!mayEditArea(book, sheet, area, user)) throw badRequest(PROTECTED_TEXT);
}

/** Throws Google's text when the tab as such is protected from the caller. */
export function refuseProtectedTab(book: Book, sheet: SheetModel, user: string): void {
  if (!mayEditTab(book, sheet, user)) throw badRequest(PROTECTED_TEXT);
}

/** How Google writes a range of a tab: the name in quotes unless it is plain. */
export function rangeText(sheet: SheetModel, area: Area): string {
  return `${quotedIfNeeded(sheet.name)}!${a1Of(area)}`;
}

function found(book: Book, range: string): Place | null {
  const { tab, address } = splitTab(range);
  if (tab !== null) return onTab(book.sheetNamed(tab), address);
  const named = book.names.find(({ name }) => name.toLowerCase() === range.toLowerCase());
  const home = named && book.sheetWithId(named.sheetId);
  if (named && home) return { sheet: home, area: named.area };
  // A tab whose name looks like a cell, such as CO2, must be given in quotes.
  const onFirst = onTab(book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0], address);
  if (onFirst) return onFirst;
  const sheet = book.sheetNamed(unquoted(range));
  return sheet ? { sheet, area: wholeTab(sheet) } : null;
}

function onTab(sheet: SheetModel | undefined, address: string): Place | null {
  const area = sheet && parseA1(address, { rows: sheet.rowCount, columns: sheet.columnCount });
  return sheet && area ? { sheet, area } : null;
}

function unquoted(name: string): string {
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function quotedIfNeeded(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
