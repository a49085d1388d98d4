import { type CellFormulaValue, type Cell as FileCell, ValueType, Workbook } from 'exceljs';
import { Book, type Cell, type NamedArea, parseA1, SheetModel } from '../host';
import { CELLS_PER_SPREADSHEET } from '../host/google/limits';
import { splitTab } from '../host/model/a1';
import { type Carcass, copyOfRows, keepCarcass, NO_RULES, rawRulesOf, rulesOf } from './carcass';
import { readCharts } from './charts/chart-parts';
import { installExactReading } from './exact-reading';
import { linkForBook } from './links-in-books';
import { mergeKey } from './merge-key';
import { namesForFile } from './names-for-file';
import type { RawName, RawWorksheet } from './raw';
import { readCell, StyleSplitter } from './read-cell';
import { readFilter } from './read-filter';
import { readFormats } from './read-formats';
import { readProtections } from './read-protections';
import { readValidations } from './read-validations';
import { pixelsOfHeight, pixelsOfWidth } from './sizes-in-files';
import { uncarriedIn } from './uncarried';
import { reasonAgainst, UnreadableFile } from './unreadable-file';

/** Blank rows and columns kept below and right of the content: what a file declares beyond is not read. */
const MARGIN = { rows: 100, columns: 5 };
const SMALLEST_GRID = { rows: 1000, columns: 26 };
/** Of any .xlsx; a file that names a row beyond is damaged. */
const MOST_ROWS = 1_048_576;

/** What a file itself does not say. */
export interface BookFacts {
  id: string;
  name: string;
  /** Gids that tabs had before, by name; other tabs are counted from 0. */
  tabIds?: ReadonlyMap<string, number>;
}

/**
 * Reads an .xlsx file. The workbook behind it is kept, so that writing the book again loses nothing exceljs carries.
 * Throws UnreadableFile when the bytes are no readable workbook.
 */
export async function readBook(bytes: Uint8Array, o: BookFacts): Promise<Book> {
  const reason = reasonAgainst(bytes);
  if (reason) throw new UnreadableFile(reason);
  const workbook = await load(bytes);
  const book = new Book(o);
  const carcass: Carcass = { workbook, sheets: new Map(), names: [], uncarried: uncarriedIn(bytes) };
  const splitter = new StyleSplitter();
  const counts1904 = workbook.properties.date1904 === true;
  const worksheets = workbook.worksheets as RawWorksheet[];
  const ids = tabIdsOf(worksheets, o.tabIds ?? new Map());
  for (const [index, worksheet] of worksheets.entries()) {
    const sheet = readSheet(worksheet, ids[index]!, splitter, counts1904);
    book.insert(sheet);
    const merges = new Set(sheet.merges.map(mergeKey));
    carcass.sheets.set(sheet, { worksheet, cells: [], merges, ...NO_RULES });
  }
  for (const [sheet, origin] of carcass.sheets) {
    readLinks(book, sheet, origin.worksheet);
    origin.cells = copyOfRows(sheet);
  }
  const names: RawName[] = workbook.definedNames.model;
  book.names = names.flatMap((name) => readName(book, name));
  carcass.names = namesForFile(book, new Map());
  for (const [sheet, origin] of carcass.sheets) {
    readRules(book, sheet, origin.worksheet);
    origin.rules = rulesOf(sheet);
    origin.rawRules = rawRulesOf(origin.worksheet);
  }
  readCharts(book, bytes);
  keepCarcass(book, carcass);
  book.trustResults();
  book.revision = 0;
  return book;
}

/** The gid of each tab, in order: the known one, or the first that is free. */
function tabIdsOf(worksheets: RawWorksheet[], known: ReadonlyMap<string, number>): number[] {
  const taken = new Set(worksheets.flatMap(({ name }) => known.get(name) ?? []));
  let next = 0;
  return worksheets.map(({ name }) => {
    const id = known.get(name);
    if (id !== undefined) return id;
    while (taken.has(next)) next++;
    return next++;
  });
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  installExactReading();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  } catch (cause) {
    throw new UnreadableFile('corrupt', { cause });
  }
  if (workbook.worksheets.length === 0) throw new UnreadableFile('corrupt');
  return workbook;
}

function readSheet(
  worksheet: RawWorksheet,
  id: number,
  splitter: StyleSplitter,
  counts1904: boolean,
): SheetModel {
  if (worksheet._rows.length > MOST_ROWS) throw new UnreadableFile('corrupt');
  unshareFormulas(worksheet);
  const content = contentExtent(worksheet);
  if (content.rows * content.columns > CELLS_PER_SPREADSHEET) throw new UnreadableFile('tooWide');
  const limit = { rows: content.rows + MARGIN.rows, columns: content.columns + MARGIN.columns };
  const cells: (Cell | undefined)[][] = [];
  for (let row = 1; row <= Math.min(limit.rows, worksheet._rows.length); row++) {
    const line = worksheet._rows[row - 1]?._cells ?? [];
    cells.push(
      Array.from({ length: Math.min(line.length, limit.columns) }, (_, column) => {
        const file = line[column];
        return file && readCell(file, splitter, counts1904);
      }),
    );
  }
  const sheet = new SheetModel({
    id,
    name: worksheet.name,
    cells,
    rowCount: Math.max(limit.rows, SMALLEST_GRID.rows),
    columnCount: Math.max(limit.columns, SMALLEST_GRID.columns),
  });
  readLooks(sheet, worksheet);
  return sheet;
}

/** Followers of a shared formula get their own text, so that each cell can be changed by itself. */
function unshareFormulas(worksheet: RawWorksheet): void {
  const shared = worksheet._rows
    .flatMap((row) => row?._cells ?? [])
    .filter((cell): cell is FileCell => cell?.type === ValueType.Formula && isShared(cell.value as object));
  const formulas = shared.map((cell) => cell.formula);
  shared.forEach((cell, index) => {
    cell.value = { formula: formulas[index], result: cell.result } as CellFormulaValue;
  });
}

function isShared(value: { shareType?: string; sharedFormula?: string }): boolean {
  return value.shareType === 'shared' || value.sharedFormula !== undefined;
}

function contentExtent(worksheet: RawWorksheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  worksheet._rows.forEach((row, index) => {
    row?._cells.forEach((cell, column) => {
      if (!cell || isBlank(cell)) return;
      rows = Math.max(rows, index + 1);
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}

/** A space that somebody's finger left far out is no content. */
function isBlank(cell: FileCell): boolean {
  const isText = cell.type === ValueType.String || cell.type === ValueType.RichText;
  return cell.type === ValueType.Null || cell.type === ValueType.Merge || (isText && cell.text.trim() === '');
}

function readLooks(sheet: SheetModel, worksheet: RawWorksheet): void {
  sheet.hidden = worksheet.state !== 'visible';
  const view = worksheet.views?.[0] as
    | { state?: string; xSplit?: number; ySplit?: number; showGridLines?: boolean }
    | undefined;
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.gridlinesHidden = view?.showGridLines === false;
  const tab = worksheet.properties.tabColor?.argb;
  sheet.tabColor = tab ? `#${tab.slice(-6).toLowerCase()}` : null;
  // People merge whole rows, far beyond what is read of them.
  sheet.merges = Object.values(worksheet._merges).map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rows: Math.min(bottom, sheet.rowCount) - top + 1,
    columns: Math.min(right, sheet.columnCount) - left + 1,
  }));
  for (const column of worksheet._columns ?? []) {
    if (!column || column.number > sheet.columnCount) continue;
    if (column.width !== undefined) sheet.columnWidths.set(column.number, pixelsOfWidth(column.width));
    if (column.hidden) sheet.hiddenColumns.add(column.number);
  }
  for (const row of worksheet._rows.slice(0, sheet.rowCount)) {
    const { number, height, hidden } = (row ?? {}) as { number: number; height?: number; hidden?: boolean };
    if (height !== undefined) sheet.rowHeights.set(number, pixelsOfHeight(height));
    if (hidden) sheet.hiddenRows.add(number);
  }
}

/** Rules name tabs and areas of the whole book, so they come last. */
function readRules(book: Book, sheet: SheetModel, worksheet: RawWorksheet): void {
  sheet.validations = readValidations(book, sheet, worksheet);
  sheet.conditionalFormats = readFormats(sheet, worksheet);
  sheet.protections = readProtections(sheet, worksheet);
  readFilter(sheet, worksheet);
}

function readLinks(book: Book, sheet: SheetModel, worksheet: RawWorksheet): void {
  const { links = [] } = (worksheet.properties ?? {}) as {
    links?: { address: string; target: string; internal: boolean }[];
  };
  for (const link of links) {
    const area = parseA1(link.address, { rows: sheet.rowCount, columns: sheet.columnCount });
    if (area) sheet.amend(area.row, area.column, { link: linkForBook(book, link) });
  }
}

/** A name of the whole book for one area; other names stay with the file. */
function readName(book: Book, { name, ranges, localSheetId }: RawName): NamedArea[] {
  const { tab, address } = splitTab(ranges[0] ?? '');
  const sheet = tab === null ? undefined : book.sheetNamed(tab);
  if (!sheet || localSheetId !== undefined || ranges.length > 1) return [];
  const area = parseA1(address, { rows: sheet.rowCount, columns: sheet.columnCount });
  return area ? [{ name, sheetId: sheet.id, area }] : [];
}
