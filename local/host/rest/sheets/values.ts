import type { Book } from '../../model/book';
import { restorePoint } from '../../model/snapshot';
import { ServiceError } from '../../run/failures';
import { badRequest } from '../api-error';
import { type Call, isAsked, type Operation, operationsOf, textParam, textParams } from '../operation';
import { inputOptionOf } from './input';
import { bookOf, placeOf, rangeText } from './place';
import { readOptions, valueRange, valuesAt } from './values-read';
import { appendValues, clearValues, type WriteOrder, type Written, writeValues } from './values-write';

const operation = operationsOf(
  'sheets.spreadsheets.values',
  'sheets.googleapis.com',
  '/v4/spreadsheets/{spreadsheetId}/values',
);

/** spreadsheets.values of the Sheets API, version 4. */
export const valuesOperations: readonly Operation[] = [
  operation('get', 'GET', '/{range}', (call) =>
    valueRange(bookOf(call, 'read'), textParam(call, 'range')!, optionsOf(call)),
  ),
  operation('batchGet', 'GET', ':batchGet', (call) => {
    const book = bookOf(call, 'read');
    const ranges = textParams(call, 'ranges').map((range) => valueRange(book, range, optionsOf(call)));
    return { spreadsheetId: book.id, ...(ranges.length > 0 ? { valueRanges: ranges } : {}) };
  }),
  operation('update', 'PUT', '/{range}', (call) => {
    const option = inputOptionOf(textParam(call, 'valueInputOption'));
    return changing(call, (book) => {
      checkSameRange(book, call);
      const written = writeValues(book, orderOf(call), option, call);
      return withValues(written, call, isAsked(call, 'includeValuesInResponse'));
    });
  }),
  operation('append', 'POST', '/{range}:append', (call) => {
    const option = inputOptionOf(textParam(call, 'valueInputOption'));
    const insertRows = textParam(call, 'insertDataOption') === 'INSERT_ROWS';
    return changing(call, (book) => {
      const written = appendValues(book, { ...orderOf(call), insertRows }, option, call);
      const updates = withValues(written, call, isAsked(call, 'includeValuesInResponse'));
      const { tableRange } = written;
      return { spreadsheetId: book.id, ...(tableRange === null ? {} : { tableRange }), updates };
    });
  }),
  operation('clear', 'POST', '/{range}:clear', (call) =>
    changing(call, (book) => ({
      spreadsheetId: book.id,
      clearedRange: clearValues(book, textParam(call, 'range')!, call.user),
    })),
  ),
  operation('batchUpdate', 'POST', ':batchUpdate', (call) => {
    const option = inputOptionOf(call.body.valueInputOption);
    return changing(call, (book) => batchUpdate(book, call, option));
  }),
  operation('batchClear', 'POST', ':batchClear', (call) =>
    changing(call, (book) => {
      const ranges = (call.body.ranges ?? []) as string[];
      return {
        spreadsheetId: book.id,
        clearedRanges: ranges.map((range) => clearValues(book, range, call.user)),
      };
    }),
  ),
];

function batchUpdate(book: Book, call: Call, option: 'RAW' | 'USER_ENTERED'): object {
  const orders = (call.body.data ?? []) as WriteOrder[];
  const written = orders.map((order) => writeValues(book, order, option, call));
  const sum = (name: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
    written.reduce((total, { summary }) => total + (summary[name] ?? 0), 0);
  return {
    spreadsheetId: book.id,
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: new Set(written.map(({ sheet }) => sheet)).size,
    responses: written.map((each) => withValues(each, call, call.body.includeValuesInResponse === true)),
  };
}

/** Runs a change; when it fails, the book is as it was. */
function changing(call: Call, change: (book: Book) => object): object {
  const book = bookOf(call, 'edit');
  const restore = restorePoint(book);
  try {
    return change(book);
  } catch (failure) {
    restore();
    throw failure instanceof ServiceError ? badRequest(failure.message) : failure;
  }
}

/** The body may name the range again, but no other one. */
function checkSameRange(book: Book, call: Call): void {
  const { range } = call.body;
  if (typeof range !== 'string') return;
  const [asked, told] = [placeOf(book, textParam(call, 'range')!), placeOf(book, range)];
  const [askedText, toldText] = [asked, told].map(({ sheet, area }) => rangeText(sheet, area));
  if (askedText !== toldText) {
    throw badRequest(`Requested range [${askedText}] does not match value range [${toldText}]`);
  }
}

function orderOf(call: Call): WriteOrder {
  return { ...call.body, range: textParam(call, 'range')! };
}

function optionsOf(call: Call) {
  return readOptions({
    majorDimension: textParam(call, 'majorDimension'),
    render: textParam(call, 'valueRenderOption'),
    dates: textParam(call, 'dateTimeRenderOption'),
  });
}

function withValues(written: Written, call: Call, asked: boolean): object {
  if (!asked) return written.summary;
  bookOf(call, 'read').settle();
  const told = (name: string) => call.body[name] ?? textParam(call, name);
  const options = readOptions({
    render: told('responseValueRenderOption'),
    dates: told('responseDateTimeRenderOption'),
  });
  return { ...written.summary, updatedData: valuesAt(written, options) };
}
