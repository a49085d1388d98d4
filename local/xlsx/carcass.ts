import type { Workbook } from 'exceljs';
import type { Book, Cell, SheetModel } from '../host';
import type { RawName, RawWorksheet } from './raw';
import type { UncarriedKind } from './uncarried';

/** The part of the file a tab came from, and the cells as they lay in it. */
export interface SheetOrigin {
  worksheet: RawWorksheet;
  cells: readonly (readonly (Cell | undefined)[])[];
  /** Merged areas as the file has them, by {@link mergeKey}. */
  merges: ReadonlySet<string>;
}

/** The workbook a book came from. Writing changes it only where the book changed, so that the rest survives. */
export interface Carcass {
  workbook: Workbook;
  sheets: Map<SheetModel, SheetOrigin>;
  /** The book's names of areas as last seen in the file; the file may have others that only it understands. */
  names: RawName[];
  /** What of the file is in neither the book nor the workbook. */
  uncarried: readonly UncarriedKind[];
}

const carcasses = new WeakMap<Book, Carcass>();

/** The carcass of a book; undefined for a book made here. */
export function carcassOf(book: Book): Carcass | undefined {
  return carcasses.get(book);
}

/** Remembers what a book came from. */
export function keepCarcass(book: Book, carcass: Carcass): void {
  carcasses.set(book, carcass);
}

/** The cells as they are now, safe from later writes. */
export function copyOfRows(sheet: SheetModel): (Cell | undefined)[][] {
  return sheet.rows.map((line) => [...line]);
}
