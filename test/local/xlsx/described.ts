import { a1Of, type Book, displayText, type SheetModel } from '../../../local/host';
import type { Area } from '../../../local/host/model/a1';
import type { RuleValue } from '../../../local/host/model/validation';

/** What of a book a file must bring back, in words that do not depend on how it is kept. */
export function described(book: Book) {
  return {
    names: book.names.map(({ name, area, sheetId }) => [name, book.sheetWithId(sheetId)?.name, a1Of(area)]),
    tabs: book.sheets.map((sheet) => describedTab(book, sheet)),
  };
}

function describedTab(book: Book, sheet: SheetModel) {
  return {
    name: sheet.name,
    frozenRows: sheet.frozenRows,
    merges: sheet.merges.map(a1Of),
    cells: cellsOf(sheet),
    validations: sheet.validations
      .map(({ area, rule }) => [a1Of(area), { ...rule, values: valuesOf(book, rule.values) }])
      .sort(byAddress),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      areas: format.areas.map(a1Of),
      ...(format.kind === 'boolean' ? { values: valuesOf(book, format.values) } : {}),
    })),
    protections: sheet.protections.map(({ area, unprotected }) => [
      area ? a1Of(area) : 'cả trang',
      unprotected.map(a1Of).sort(),
    ]),
    filter: sheet.filter && [a1Of(sheet.filter.area), [...sheet.filter.columns]],
    filteredRows: [...sheet.filteredRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

function byAddress([a]: unknown[], [b]: unknown[]): number {
  return String(a).localeCompare(String(b));
}

function valuesOf(book: Book, values: readonly RuleValue[]): unknown[] {
  return values.map((value) =>
    typeof value === 'object' && 'area' in value
      ? [book.sheetWithId(value.sheetId)?.name, a1Of(value.area as Area)]
      : value,
  );
}

function cellsOf(sheet: SheetModel): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  sheet.rows.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (!cell || (cell.value === null && cell.note === undefined)) return;
      all[a1Of({ row: r + 1, column: c + 1, rows: 1, columns: 1 })] = {
        value: cell.value,
        shown: displayText(cell),
        formula: cell.formula,
        note: cell.note,
        link: cell.link,
        bold: cell.style?.font?.bold === true,
      };
    });
  });
  return all;
}
