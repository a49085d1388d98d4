import type { Book } from '../../model/book';
import { wholeTab } from '../../model/lines';
import { SheetModel } from '../../model/sheet-model';
import { restorePoint } from '../../model/snapshot';
import { NotSupportedLocally } from '../../run/failures';
import { maskOf, pathsOf } from '../fields';
import { type Call, isAsked, type Operation, operationsOf, textParam, textParams } from '../operation';
import { applyRequests } from './batch';
import { gridData } from './grid-data';
import { checkFields } from './known-fields';
import { bookOf, type Place, placeOf } from './place';
import { amendSheet, type SheetPropertiesJson } from './sheet-properties';
import { spreadsheetJson } from './spreadsheet-json';

const operation = operationsOf('sheets.spreadsheets', 'sheets.googleapis.com', '/v4/spreadsheets');

/** spreadsheets of the Sheets API, version 4. */
export const spreadsheetOperations: readonly Operation[] = [
  operation('get', 'GET', '/{spreadsheetId}', (call) => {
    const book = bookOf(call, 'read');
    const fields = textParam(call, 'fields');
    const mask = fields === undefined ? undefined : maskOf(fields);
    if (mask) checkFields(mask);
    // A mask that names the cells asks for them; otherwise includeGridData does.
    const wantsCells = mask
      ? pathsOf(mask).some((path) => path.startsWith('sheets.data'))
      : isAsked(call, 'includeGridData');
    return bookJson(book, textParams(call, 'ranges'), wantsCells);
  }),
  operation('create', 'POST', '', create),
  operation('batchUpdate', 'POST', '/{spreadsheetId}:batchUpdate', batchUpdate),
];

/** A spreadsheet, with cells when wanted. Ranges leave out the tabs they do not name. */
function bookJson(book: Book, ranges: readonly string[], wantsCells: boolean): object {
  const json = spreadsheetJson(book);
  if (ranges.length === 0 && !wantsCells) return json;
  const places: Place[] =
    ranges.length > 0
      ? ranges.map((range) => placeOf(book, range))
      : book.sheets.map((sheet) => ({ sheet, area: wholeTab(sheet) }));
  if (wantsCells) book.settle();
  const sheets = book.sheets.flatMap((sheet, index) => {
    const asked = places.filter((place) => place.sheet === sheet);
    if (asked.length === 0) return [];
    const data = asked.map(({ area }) => gridData(sheet, area));
    return [{ ...json.sheets[index], ...(wantsCells ? { data } : {}) }];
  });
  return { ...json, sheets };
}

function create(call: Call): object {
  const { properties, sheets } = call.body as {
    properties?: { title?: string };
    sheets?: { properties?: SheetPropertiesJson }[];
  };
  const wanted = sheets ?? [];
  const beyond = wanted.flatMap((given) => Object.keys(given)).find((part) => part !== 'properties');
  if (beyond) throw new NotSupportedLocally(`sheets.spreadsheets.create with the part ${beyond} of a sheet`);
  const title = properties?.title ?? 'Bảng tính không có tiêu đề';
  const book = call.workspace.drive.create(title, { owner: call.user });
  wanted.forEach((given, index) => {
    if (index > 0) book.insert(new SheetModel({ id: book.freeSheetId(), name: book.freeTabName() }));
    const sheet = book.sheets[index]!;
    if (given.properties) amendSheet(book, sheet, given.properties, null);
  });
  return spreadsheetJson(book);
}

/** All requests or none: when one fails, the book is as it was. */
function batchUpdate(call: Call): object {
  const book = bookOf(call, 'edit');
  const restore = restorePoint(book);
  try {
    const replies = applyRequests(book, (call.body.requests ?? []) as object, call.user);
    const included = call.body.includeSpreadsheetInResponse === true;
    return {
      spreadsheetId: book.id,
      replies,
      ...(included ? { updatedSpreadsheet: spreadsheetJson(book) } : {}),
    };
  } catch (failure) {
    restore();
    throw failure;
  }
}
