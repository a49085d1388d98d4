import type { Area } from '../../model/a1';
import type { Book, NamedArea } from '../../model/book';
import type { Chart } from '../../model/chart';
import type { Protection } from '../../model/protection';
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
      ...objects(sheet),
    })),
    ...(names.length > 0 ? { namedRanges: names } : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  };
}

/** What lies on a tab; of a chart only where it lies. */
function objects({ id, charts, protections, filter }: SheetModel): object {
  return {
    ...(charts.length > 0
      ? { charts: charts.map((chart) => ({ chartId: chart.id, position: chartPosition(id, chart) })) }
      : {}),
    ...(protections.length > 0
      ? { protectedRanges: protections.map((protection) => protectedRangeJson(id, protection)) }
      : {}),
    ...(filter ? { basicFilter: { range: gridRange(id, filter.area) } } : {}),
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

/** Where a chart lies, as the API writes it. */
export function chartPosition(sheetId: number, { position, width, height }: Chart): object {
  return {
    overlayPosition: {
      anchorCell: { sheetId, rowIndex: position.row - 1, columnIndex: position.column - 1 },
      offsetXPixels: position.offsetX,
      offsetYPixels: position.offsetY,
      widthPixels: width,
      heightPixels: height,
    },
  };
}

/** A protection as the API tells it. */
function protectedRangeJson(sheetId: number, protection: Protection): object {
  const { id, area, description, warningOnly, unprotected } = protection;
  return {
    protectedRangeId: id,
    range: area ? gridRange(sheetId, area) : { sheetId },
    ...(description === '' ? {} : { description }),
    ...(warningOnly ? { warningOnly } : {}),
    ...(unprotected.length > 0
      ? { unprotectedRanges: unprotected.map((part) => gridRange(sheetId, part)) }
      : {}),
  };
}
