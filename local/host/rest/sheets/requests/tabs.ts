import { wholeTab } from '../../../model/lines';
import { SheetModel } from '../../../model/sheet-model';
import { checkCellLimit } from '../../../services/spreadsheet/cell-limit';
import { badRequest } from '../../api-error';
import { fieldsOf, type Handlers } from '../handlers';
import { refuseProtected, refuseProtectedTab } from '../place';
import { amendSheet, duplicateTitle, type SheetPropertiesJson } from '../sheet-properties';
import { sheetProperties } from '../spreadsheet-json';

const ROWS = 1000;
const COLUMNS = 26;

/** Requests about whole tabs, and the spreadsheet's own name. */
export const tabRequests = {
  addSheet: (book, { properties = {} }: { properties?: SheetPropertiesJson }) => {
    const { sheetId = book.freeSheetId(), title, index, ...rest } = properties;
    if (book.sheetWithId(sheetId)) throw badRequest(`Sheet with id ${sheetId} already exists.`);
    if (title !== undefined && book.sheetNamed(title)) throw badRequest(duplicateTitle(title));
    const { rowCount = ROWS, columnCount = COLUMNS, ...grid } = rest.gridProperties ?? {};
    checkCellLimit(book, rowCount * columnCount);
    const name = title ?? book.freeTabName();
    const sheet = new SheetModel({ id: sheetId, name, rowCount, columnCount });
    book.insert(sheet, index);
    amendSheet(book, sheet, { ...rest, gridProperties: grid }, null);
    return { addSheet: { properties: sheetProperties(book, sheet) } };
  },

  deleteSheet: (book, { sheetId = 0 }: { sheetId?: number }, user) => {
    const sheet = book.sheetWithId(sheetId);
    if (!sheet) throw badRequest(`No sheet with id: ${sheetId}`);
    if (book.sheets.length === 1) throw badRequest("You can't remove all the sheets in a document.");
    refuseProtected(book, { sheet, area: wholeTab(sheet) }, user);
    book.remove(sheet);
    return {};
  },

  updateSheetProperties: (book, request: { properties?: SheetPropertiesJson; fields?: string }, user) => {
    const given = request.properties ?? {};
    const sheet = book.sheetWithId(given.sheetId ?? 0);
    if (!sheet) throw badRequest(`No sheet with id: ${given.sheetId ?? 0}`);
    refuseProtectedTab(book, sheet, user);
    amendSheet(book, sheet, given, fieldsOf(request.fields));
    return {};
  },

  updateSpreadsheetProperties: (book, request: { properties?: { title?: string }; fields?: string }) => {
    const fields = fieldsOf(request.fields);
    const known = fields.every((field) => field === 'title' || field === '*');
    if (!known) throw badRequest(`Unsupported fields: ${fields.join(',')}`);
    book.name = request.properties?.title ?? book.name;
    return {};
  },
} satisfies Handlers;
