import { Workbook, type WorkbookView } from 'exceljs';
import type { Book, Cell, SheetModel } from '../host';
import { changeReferences, namesOtherFile } from '../host/formulas/references';
import { a1Of } from '../host/model/a1';
import { type Carcass, carcassOf, copyOfRows, keepCarcass, NO_RULES, type SheetOrigin } from './carcass';
import { withCharts } from './charts/chart-parts';
import { installExactReading } from './exact-reading';
import { fileNames } from './file-names';
import { linkForFile } from './links-in-books';
import { mergeKey } from './merge-key';
import { namesForFile } from './names-for-file';
import type { RawName, RawWorksheet, SheetLink } from './raw';
import { areaForFile } from './rule-words';
import { writeCell } from './write-cell';
import { writeFilter } from './write-filter';
import { writeFormats } from './write-formats';
import { writeLooks } from './write-looks';
import { writeProtections } from './write-protections';
import { writeValidations } from './write-validations';

const DEFAULT_VIEW: WorkbookView = {
  x: 0,
  y: 0,
  width: 20_000,
  height: 12_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

/**
 * Writes a book as .xlsx, formulas with their results. Whatever the book did not change of the file it came from
 * stays as exceljs read it.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  installExactReading();
  book.settle();
  const carcass = carcassOf(book) ?? {
    workbook: new Workbook(),
    sheets: new Map(),
    names: [],
    uncarried: [],
  };
  keepCarcass(book, carcass);
  const names = fileNames(book);
  arrangeSheets(book, carcass, names);
  for (const sheet of book.sheets) writeSheet(book, sheet, carcass, names);
  writeNames(book, carcass, names);
  nameFilters(book, carcass, names);
  // Without one LibreOffice takes no notice of frozen rows.
  if (!carcass.workbook.views?.length) carcass.workbook.views = [DEFAULT_VIEW];
  carcass.workbook.calcProperties = { ...carcass.workbook.calcProperties, fullCalcOnLoad: true };
  const bytes = new Uint8Array(await carcass.workbook.xlsx.writeBuffer());
  return withCharts(bytes, book, names, (sheet) => carcass.sheets.get(sheet)!.worksheet.id);
}

/** Removes, adds, renames and orders the file's tabs as the book has them. */
function arrangeSheets(book: Book, carcass: Carcass, names: Map<SheetModel, string>): void {
  for (const [sheet, { worksheet }] of carcass.sheets) {
    if (book.sheets.includes(sheet)) continue;
    carcass.workbook.removeWorksheet(worksheet.id);
    carcass.sheets.delete(sheet);
  }
  const renamed = [...carcass.sheets].filter(([sheet, { worksheet }]) => worksheet.name !== names.get(sheet));
  // First out of each other's way, since two tabs may have swapped names.
  for (const [, { worksheet }] of renamed) worksheet.name = `__${worksheet.id}`;
  for (const [sheet, { worksheet }] of renamed) worksheet.name = names.get(sheet)!;
  book.sheets.forEach((sheet, index) => {
    const worksheet = carcass.sheets.get(sheet)?.worksheet ?? addSheet(sheet, carcass, names.get(sheet)!);
    worksheet.orderNo = index;
  });
}

function addSheet(sheet: SheetModel, carcass: Carcass, name: string): RawWorksheet {
  const worksheet = carcass.workbook.addWorksheet(name) as RawWorksheet;
  carcass.sheets.set(sheet, { worksheet, cells: [], merges: new Set(), ...NO_RULES });
  return worksheet;
}

function writeSheet(book: Book, sheet: SheetModel, carcass: Carcass, names: Map<SheetModel, string>): void {
  const origin = carcass.sheets.get(sheet)!;
  const { worksheet } = origin;
  const mergesChanged = !sameMerges(sheet, origin);
  const unmerged = mergesChanged ? [...origin.merges] : [];
  for (const key of unmerged) worksheet.unMergeCells(key);
  const counts1904 = carcass.workbook.properties.date1904 === true;
  for (const { row, column, cell, before } of changedCells(sheet, origin, unmerged.length > 0)) {
    writeCell(worksheet.getCell(row, column), withFileNames(cell, book, names), before, counts1904);
  }
  keepValuesOfOtherFiles(sheet, worksheet, counts1904);
  if (mergesChanged) for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(a1Of(area));
  writeLooks(sheet, worksheet);
  writeRules(book, sheet, origin, names);
  (worksheet.properties as { links?: SheetLink[] }).links = linksOf(book, sheet, names);
  carcass.sheets.set(sheet, {
    worksheet,
    cells: copyOfRows(sheet),
    merges: new Set(sheet.merges.map(mergeKey)),
    rules: origin.rules,
    rawRules: origin.rawRules,
  });
}

/** Always from what was read, not from what was written last: only there are the rules in the file's own words. */
function writeRules(
  book: Book,
  sheet: SheetModel,
  origin: SheetOrigin,
  names: Map<SheetModel, string>,
): void {
  writeValidations(book, sheet, origin, names);
  writeFormats(book, sheet, origin, names);
  writeProtections(sheet, origin);
  writeFilter(sheet, origin);
}

/** exceljs drops the part that a formula's other file is named in; without it Excel finds the file damaged. */
function keepValuesOfOtherFiles(sheet: SheetModel, worksheet: RawWorksheet, counts1904: boolean): void {
  for (const [r, line] of sheet.rows.entries()) {
    for (const [c, cell] of line.entries()) {
      if (cell?.formula === undefined || !namesOtherFile(cell.formula)) continue;
      const { formula: _, ...value } = cell;
      writeCell(worksheet.getCell(r + 1, c + 1), value, cell, counts1904);
    }
  }
}

function sameMerges(sheet: SheetModel, origin: SheetOrigin): boolean {
  return (
    sheet.merges.length === origin.merges.size &&
    sheet.merges.every((area) => origin.merges.has(mergeKey(area)))
  );
}

interface ChangedCell {
  row: number;
  column: number;
  cell: Cell | undefined;
  before: Cell | undefined;
}

/** Cells are never changed in place, so a changed cell is a different object. `all`: also those that are the same. */
function* changedCells(sheet: SheetModel, origin: SheetOrigin, all: boolean): Generator<ChangedCell> {
  const rows = Math.max(sheet.rows.length, origin.cells.length);
  for (let r = 0; r < rows; r++) {
    const line = sheet.rows[r] ?? [];
    const old = origin.cells[r] ?? [];
    for (let c = 0; c < Math.max(line.length, old.length); c++) {
      if (line[c] === old[c] && !(all && line[c])) continue;
      // Taking a merge apart makes exceljs forget looks, so nothing counts as written before.
      yield { row: r + 1, column: c + 1, cell: line[c], before: all ? undefined : old[c] };
    }
  }
}

/** The cell with tab names in its formula as the file has them. */
function withFileNames(cell: Cell | undefined, book: Book, names: Map<SheetModel, string>): Cell | undefined {
  if (cell?.formula === undefined || book.sheets.every((sheet) => names.get(sheet) === sheet.name))
    return cell;
  const formula = changeReferences(cell.formula, (reference) => {
    const sheet = reference.tab === null ? undefined : book.sheetNamed(reference.tab);
    return sheet && names.get(sheet) !== sheet.name ? { ...reference, tab: names.get(sheet)! } : reference;
  });
  return formula === cell.formula ? cell : { ...cell, formula };
}

function linksOf(book: Book, sheet: SheetModel, names: Map<SheetModel, string>): SheetLink[] {
  const links: SheetLink[] = [];
  sheet.rows.forEach((line, r) => {
    line.forEach((cell, c) => {
      // A file links whole cells only: the first link of a text stands for it.
      const link = cell?.link ?? cell?.runs?.find((run) => run.link !== undefined)?.link;
      if (link !== undefined) links.push(linkForFile(book, names, r + 1, c + 1, link));
    });
  });
  return links;
}

/** Names of areas are written from the book when they changed; names only the file understands stay. */
function writeNames(book: Book, carcass: Carcass, names: Map<SheetModel, string>): void {
  const { definedNames } = carcass.workbook;
  const written = namesForFile(book, names);
  if (JSON.stringify(written) === JSON.stringify(carcass.names)) return;
  const before = carcass.names.map((name) => name.name);
  definedNames.model = [
    ...(definedNames.model as RawName[]).filter((name) => !before.includes(name.name)),
    ...written,
  ];
  carcass.names = written;
}

/** Office and LibreOffice find a filter by a hidden name of its area. */
const FILTER_NAME = '_xlnm._FilterDatabase';

function nameFilters(book: Book, carcass: Carcass, names: Map<SheetModel, string>): void {
  const { definedNames } = carcass.workbook;
  const others = (definedNames.model as RawName[]).filter(({ name }) => name !== FILTER_NAME);
  const filters = book.sheets.flatMap((sheet, localSheetId): RawName[] => {
    if (!sheet.filter) return [];
    const source = { sheetId: sheet.id, area: sheet.filter.area };
    const ranges = [areaForFile(source, book, names)!];
    return [{ name: FILTER_NAME, ranges, localSheetId, hidden: true }];
  });
  definedNames.model = [...others, ...filters];
}
