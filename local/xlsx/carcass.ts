import type { Workbook } from 'exceljs';
import type { Book, Cell, SheetModel } from '../host';
import type { RawName, RawWorksheet } from './raw';
import type { AnyFilter, RawFormat, RawValidation } from './raw-rules';
import type { UncarriedKind } from './uncarried';

/** The part of the file a tab came from, and the cells as they lay in it. */
export interface SheetOrigin {
  worksheet: RawWorksheet;
  cells: readonly (readonly (Cell | undefined)[])[];
  /** Merged areas as the file has them, by {@link mergeKey}. */
  merges: ReadonlySet<string>;
  /** The rules as they were read, each list the very same as long as nothing of it changes. */
  rules: SheetRules;
  /** The same in the file's words. */
  rawRules: RawRules;
}

/** The rules of a tab in the file's words. */
export interface RawRules {
  readonly validations: Readonly<Record<string, RawValidation>>;
  readonly formats: readonly RawFormat[];
  readonly filter: AnyFilter;
}

/** What a tab made here has in the file before it is written. */
export const NO_RULES: Pick<SheetOrigin, 'rules' | 'rawRules'> = {
  rules: { validations: [], conditionalFormats: [], protections: [], filter: null },
  rawRules: { validations: {}, formats: [], filter: null },
};

/** The file's rules of a tab, before anything is written. */
export function rawRulesOf(worksheet: RawWorksheet): RawRules {
  return {
    validations: worksheet.dataValidations.model ?? {},
    formats: worksheet.conditionalFormattings ?? [],
    filter: worksheet.autoFilter,
  };
}

/** The rules of a tab. */
export type SheetRules = Pick<SheetModel, 'validations' | 'conditionalFormats' | 'protections' | 'filter'>;

/** The rules of a tab as they are now. */
export function rulesOf({ validations, conditionalFormats, protections, filter }: SheetModel): SheetRules {
  return { validations, conditionalFormats, protections, filter };
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
