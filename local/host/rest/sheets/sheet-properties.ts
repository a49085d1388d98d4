import type { Book } from '../../model/book';
import { type Axis, lineCount, lineLength } from '../../model/lines';
import { shiftCells } from '../../model/move-cells';
import { renameTab } from '../../model/rename-tab';
import type { SheetModel } from '../../model/sheet-model';
import { NotSupportedLocally } from '../../run/failures';
import { checkCellLimit } from '../../services/spreadsheet/cell-limit';
import { badRequest } from '../api-error';
import { type ColorJson, cssOfJson } from './color-json';

/** A tab's properties as a request gives them. */
export interface SheetPropertiesJson {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  hidden?: boolean;
  tabColor?: ColorJson;
  tabColorStyle?: { rgbColor?: ColorJson };
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
  };
}

type Change = (book: Book, sheet: SheetModel, given: SheetPropertiesJson) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  title: rename,
  index: (book, sheet, { index = 0 }) => moveTo(book, sheet, index),
  hidden: (book, sheet, { hidden = false }) => hide(book, sheet, hidden),
  tabColor: colour,
  tabColorStyle: colour,
  'gridProperties.rowCount': (book, sheet, given) =>
    resize(book, sheet, 'row', given.gridProperties?.rowCount),
  'gridProperties.columnCount': (book, sheet, given) =>
    resize(book, sheet, 'column', given.gridProperties?.columnCount),
  'gridProperties.frozenRowCount': (_, sheet, given) => {
    const rows = given.gridProperties?.frozenRowCount ?? 0;
    if (rows >= sheet.rowCount) throw badRequest("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = rows;
  },
  'gridProperties.frozenColumnCount': (_, sheet, given) => {
    const columns = given.gridProperties?.frozenColumnCount ?? 0;
    if (columns >= sheet.columnCount) throw badRequest("You can't freeze all visible columns on the sheet.");
    sheet.frozenColumns = columns;
  },
  'gridProperties.hideGridlines': (_, sheet, given) => {
    sheet.gridlinesHidden = given.gridProperties?.hideGridlines ?? false;
  },
};

/** What a tab is found by and cannot change. */
const FIXED = new Set(['sheetId', 'sheetType']);

/** Changes a tab's properties: those that `fields` names, or all that are given when it is null. */
export function amendSheet(
  book: Book,
  sheet: SheetModel,
  given: SheetPropertiesJson,
  fields: readonly string[] | null,
): void {
  const paths = fields ?? givenPaths(given);
  for (const path of paths.flatMap((field) => (field === '*' ? givenPaths(given) : expanded(field, given)))) {
    if (FIXED.has(path)) continue;
    const change = CHANGES[path];
    if (!change) throw new NotSupportedLocally(`sheets.spreadsheets.batchUpdate with the property ${path}`);
    change(book, sheet, given);
  }
  sheet.touched();
}

function givenPaths(given: SheetPropertiesJson): string[] {
  return Object.keys(given).flatMap((name) => expanded(name, given));
}

/** `gridProperties` means all of its parts that are given. */
function expanded(field: string, given: SheetPropertiesJson): string[] {
  if (field !== 'gridProperties') return [field.startsWith('tabColor') ? 'tabColor' : field];
  return Object.keys(given.gridProperties ?? {}).map((name) => `gridProperties.${name}`);
}

function rename(book: Book, sheet: SheetModel, { title = '' }: SheetPropertiesJson): void {
  if (title === '') throw badRequest('You must specify a name for the sheet.');
  const other = book.sheetNamed(title);
  if (other && other !== sheet) throw badRequest(duplicateTitle(title));
  if (sheet.name !== title) renameTab(book, sheet, title);
}

/** Google's text for a second tab of the same name. */
export function duplicateTitle(title: string): string {
  return `A sheet with the name "${title}" already exists. Please enter another name.`;
}

/** Puts a tab at a place among all tabs, counted from 0 with the tab still at its old one. */
function moveTo(book: Book, sheet: SheetModel, index: number): void {
  if (index > book.sheets.length) {
    throw badRequest(`Sheet index ${index} is greater than the number of sheets`);
  }
  const from = book.sheets.indexOf(sheet);
  book.move(sheet, index > from ? index - 1 : index);
}

function hide(book: Book, sheet: SheetModel, hidden: boolean): void {
  const othersShown = book.sheets.some((other) => other !== sheet && !other.hidden);
  if (hidden && !othersShown) throw badRequest("You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
}

function colour(_: Book, sheet: SheetModel, { tabColor, tabColorStyle }: SheetPropertiesJson): void {
  const color = tabColorStyle?.rgbColor ?? tabColor;
  sheet.tabColor = color ? cssOfJson(color) : null;
}

function resize(book: Book, sheet: SheetModel, axis: Axis, wanted: number | undefined): void {
  const total = lineCount(sheet, axis);
  const count = (wanted ?? total) - total;
  if (wanted !== undefined && wanted < 1) throw badRequest(`${axis}Count must be greater than 0`);
  if (count > 0) checkCellLimit(book, count * lineLength(sheet, axis));
  if (count !== 0) shiftCells(book, sheet, { axis, at: count > 0 ? total : total + count, count });
}
