import { cellName } from '../domain/place';
import { draftTabName, ownMark, ownTabName } from '../words/ownTab';
import { setColumnWidths } from './columnWidths';
import { isLink, numberPattern, type Page, type PageCell, sharePattern } from './page';
import { frozenRows, isHeaded, linesAbove } from './pageHead';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const markRow = 1;

/** True for the shown texts of a tab that the add-in made. */
export const isOwnTab = (shown: string[][]): boolean => (shown[markRow]?.[0] ?? '').startsWith(ownMark);

/** The same for a tab that was not read. */
export const isOwnSheet = (sheet: Sheet): boolean =>
  sheet.getMaxRows() > markRow &&
  sheet
    .getRange(markRow + 1, 1)
    .getDisplayValue()
    .startsWith(ownMark);

/** The add-in's tab of that name, if it was made before. */
export const findOwnTab = (spreadsheet: Spreadsheet, name: string): Sheet | null =>
  ownPlace(spreadsheet, name).own;

/** Where a page goes: the tab of its own that is there, and the name that a new one would get. */
export interface OwnPlace {
  own: Sheet | null;
  freeName: string;
}

/** The place of the add-in's tab of that name. */
export const ownPlace = (spreadsheet: Spreadsheet, name: string): OwnPlace =>
  lookForPlace(spreadsheet, name, isOwnSheet);

/** The first tab under one of the add-in's names for it that is its own, or else the first name that is free. */
function lookForPlace(spreadsheet: Spreadsheet, name: string, isOwn: (sheet: Sheet) => boolean): OwnPlace {
  let freeName: string | null = null;
  for (let number = 0; ; number++) {
    const candidate = ownTabName(name, number);
    const sheet = spreadsheet.getSheetByName(candidate);
    if (sheet !== null && isOwn(sheet)) return { own: sheet, freeName: candidate };
    if (sheet === null) freeName ??= candidate;
    // People may have removed their tab since ours was given the second name.
    if (sheet === null && number > 0) return { own: null, freeName: freeName ?? candidate };
  }
}

/** A tab to write a new page in; one that a stopped run left, blank or as `isOurs` knows it, is taken over. */
export function draftTab(spreadsheet: Spreadsheet, isOurs: (sheet: Sheet) => boolean = isOwnSheet): Sheet {
  const { own, freeName } = lookForPlace(
    spreadsheet,
    draftTabName,
    (sheet) => sheet.getLastRow() === 0 || isOurs(sheet),
  );
  if (own !== null) return own;
  const inView = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName, spreadsheet.getNumSheets());
  // A new tab comes to the front; whoever works in another one would be lost.
  inView.activate();
  return sheet;
}

/**
 * Writes a tab of the add-in whole. The values go in by one call that also blanks what stood there before,
 * so that at every moment the tab holds either the old page or the new one. A new tab gets its name last: a blank tab of
 * that name is somebody's, who may have prepared it. What has its name was dressed before.
 */
export function writeOwnTab(spreadsheet: Spreadsheet, { own, freeName }: OwnPlace, page: Page): Sheet {
  const sheet = own ?? draftTab(spreadsheet);
  const cells = cellsOf(page);
  const height = Math.max(cells.length, sheet.getLastRow());
  const width = Math.max(page.columns.length, sheet.getLastColumn());
  makeRoom(sheet, height, width);
  const headRows = cells.length - page.rows.length;
  const emphasised = new Set([0, headRows - 1, ...page.emphasised.map((row) => headRows + row)]);
  sheet
    .getRange(1, 1, height, width)
    .setNumberFormats(matrix(height, width, cells, formatOf))
    .setValues(matrix(height, width, cells, writtenValue))
    .setWrap(true)
    .setVerticalAlignment('top')
    .setFontWeights(byRow(height, width, (row) => (emphasised.has(row) ? 'bold' : 'normal')));
  writeLinks(sheet, cells, page.columns.length);
  dress(sheet, page, headRows, cells.length);
  if (own !== null) return own;
  sheet.getRange(1, 1).setFontSize(14);
  return sheet.setName(freeName);
}

const cellsOf = (page: Page): PageCell[][] => [
  [page.heading],
  ...linesAbove(page).map((line) => [line]),
  page.columns.map((column) => column.heading),
  ...page.rows,
];

/** What `getValues` gives of a page once it is written. */
export const valuesOf = (page: Page): (string | number)[][] =>
  cellsOf(page).map((row) => row.map(plainValue));

/** Adds rows of texts below an own tab that only grows; it is made of the page where there is none. */
export function appendToOwnTab(spreadsheet: Spreadsheet, name: string, page: Page, rows: string[][]): void {
  const place = ownPlace(spreadsheet, name);
  const sheet = place.own ?? writeOwnTab(spreadsheet, place, page);
  const first = sheet.getLastRow() + 1;
  const width = page.columns.length;
  makeRoom(sheet, first + rows.length - 1, width);
  sheet
    .getRange(first, 1, rows.length, width)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setValues(rows.map((row) => row.map(asText)));
}

/** Adds what rows and columns a sheet lacks. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

function matrix<T>(height: number, width: number, cells: PageCell[][], of: (cell: PageCell) => T): T[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => of(cells[row]?.[column] ?? null)),
  );
}

const byRow = <T>(height: number, width: number, of: (row: number) => T): T[][] =>
  Array.from({ length: height }, (_, row) => Array<T>(width).fill(of(row)));

/** The apostrophe keeps "=…", "+84…" and "1/2" the text that somebody typed. */
export const asText = (text: string): string => (text === '' ? '' : `'${text}`);

/** What to write for a cell to hold this number or this very text. */
export const asTyped = (value: string | number): string | number =>
  typeof value === 'string' ? asText(value) : value;

const writtenValue = (cell: PageCell): string | number => asTyped(plainValue(cell));

function plainValue(cell: PageCell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return cell.text;
  return cell.of === 0 ? '' : cell.count / cell.of;
}

function formatOf(cell: PageCell): string {
  if (typeof cell === 'number') return numberPattern(cell);
  return cell !== null && typeof cell === 'object' && 'count' in cell ? sharePattern : '@';
}

/** Each link costs service calls of its own; past this many rows the cell's name stands alone. */
const mostLinks = 300;

/** Links of one column are set in one call; a page has at most one such column. */
function writeLinks(sheet: Sheet, cells: PageCell[][], width: number): void {
  for (let column = 0; column < width; column++) {
    const first = cells.findIndex((row) => isLink(row[column] ?? null));
    if (first < 0) continue;
    const links = cells.slice(first, first + mostLinks).map((row) => [richText(row[column] ?? null)]);
    sheet.getRange(first + 1, column + 1, links.length, 1).setRichTextValues(links);
  }
}

function richText(cell: PageCell): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue();
  if (!isLink(cell)) return builder.setText(typeof cell === 'string' ? cell : '').build();
  return builder.setText(cell.text).setLinkUrl(`#gid=${cell.sheetId}&range=${cell.cell}`).build();
}

const headingColour = '#E8F0FE';

function dress(sheet: Sheet, page: Page, headRows: number, lastRow: number): void {
  const width = page.columns.length;
  // A text that does not wrap runs on over the blank cells beside it.
  sheet.getRange(1, 1, headRows - 1, 1).setWrap(false);
  if (page.unwrappedFrom !== undefined && page.unwrappedFrom < page.rows.length) {
    const first = headRows + 1 + page.unwrappedFrom;
    const count = lastRow - first + 1;
    sheet.getRange(first, 1, count, width).setWrap(false);
    sheet.showRows(headRows + 1, page.rows.length);
    sheet.hideRows(first, count);
  }
  if (isHeaded(page))
    sheet
      .getRange(1, 1, headRows, width)
      .setBackgrounds(byRow(headRows, width, (row) => (row === headRows - 1 ? headingColour : null)));
  setColumnWidths(
    sheet,
    page.columns.map((column) => column.width),
  );
  sheet.setFrozenRows(frozenRows(page, headRows));
  sheet.setFrozenColumns(page.frozenColumns ?? 0);
  if (page.rowHeight !== undefined) sheet.setRowHeights(headRows + 1, page.rows.length, page.rowHeight);
  if (page.bordered !== undefined) rule(sheet, page.bordered, headRows, width);
}

/** Rules forms, and takes away the lines of those that stood there before. */
function rule(
  sheet: Sheet,
  tables: { from: number; count: number }[],
  headRows: number,
  width: number,
): void {
  const below = sheet.getMaxRows() - headRows;
  sheet.getRange(headRows + 1, 1, below, width).setBorder(false, false, false, false, false, false);
  sheet
    .getRangeList(
      tables.map(({ from, count }) => {
        const top = headRows + 1 + from;
        return `A${top}:${cellName({ row: top + count - 1, column: width })}`;
      }),
    )
    .setBorder(true, true, true, true, true, true);
}
