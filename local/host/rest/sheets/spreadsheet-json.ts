import type { Area } from '../../model/a1';
import type { Book, NamedArea } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import { colorJson } from './color-json';

/** Rows and columns of a tab as the API counts them: from 0, without the end. */
export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

/** A spreadsheet without its cells. */
export function spreadsheetJson(book: Book): {
  spreadsheetId: string;
  properties: object;
  sheets: object[];
  namedRanges?: object[];
  spreadsheetUrl: string;
} {
  const names = book.names.map(namedRangeJson);
  return {
    spreadsheetId: book.id,
    properties: {
      title: book.name,
      locale: book.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: book.timeZone,
    },
    sheets: book.sheets.map((sheet) => ({
      properties: sheetProperties(book, sheet),
      ...(sheet.merges.length > 0 ? { merges: sheet.merges.map((area) => gridRange(sheet.id, area)) } : {}),
    })),
    ...(names.length > 0 ? { namedRanges: names } : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  };
}

/** What the API calls a tab's properties. */
export function sheetProperties(book: Book, sheet: SheetModel): object {
  const { frozenRows, frozenColumns, gridlinesHidden, tabColor } = sheet;
  return {
    sheetId: sheet.id,
    title: sheet.name,
    index: book.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(frozenRows > 0 ? { frozenRowCount: frozenRows } : {}),
      ...(frozenColumns > 0 ? { frozenColumnCount: frozenColumns } : {}),
      ...(gridlinesHidden ? { hideGridlines: true } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(tabColor ? { tabColor: colorJson(tabColor), tabColorStyle: { rgbColor: colorJson(tabColor) } } : {}),
  };
}

/** A named range; the API's id of it is its name here. */
export function namedRangeJson({ name, sheetId, area }: NamedArea): object {
  return { namedRangeId: name, name, range: gridRange(sheetId, area) };
}

/** An area as the API writes it. */
export function gridRange(sheetId: number, area: Area): GridRange {
  return {
    sheetId,
    startRowIndex: area.row - 1,
    endRowIndex: area.row - 1 + area.rows,
    startColumnIndex: area.column - 1,
    endColumnIndex: area.column - 1 + area.columns,
  };
}
