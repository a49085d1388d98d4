import { Recalculation } from '../formulas/recalculation';
import { RuleFormulas } from '../formulas/rule-formulas';
import type { Area } from './a1';
import { SheetModel } from './sheet-model';
import { Stores } from './stores';

/** A formula that this machine cannot calculate; its cell keeps the file's last value. */
export interface UnsupportedFormula {
  sheet: string;
  a1: string;
  formula: string;
}

/** A name given to an area of a tab. */
export interface NamedArea {
  name: string;
  sheetId: number;
  area: Area;
}

/** A spreadsheet's content: pure data, no services. */
export class Book {
  readonly id: string;
  name: string;
  readonly locale = 'vi_VN';
  readonly timeZone = 'Asia/Ho_Chi_Minh';
  /** E-mail of the owner; a book without one lets everybody edit everything. */
  owner: string | null = null;
  /** E-mails of those who may edit besides the owner. */
  editors: readonly string[] = [];
  sheets: SheetModel[] = [];
  names: NamedArea[] = [];
  /** Grows with each change. */
  revision = 0;
  /** Formulas found uncalculable so far; see {@link UnsupportedFormula}. */
  unsupportedFormulas: UnsupportedFormula[] = [];
  /** Properties and caches of the script bound to this file. */
  readonly stores = new Stores();
  /** Calculates formulas that stand in rules instead of cells. */
  readonly ruleFormulas = new RuleFormulas(this);
  readonly #recalculation: Recalculation;

  constructor(o: { id: string; name: string }) {
    this.id = o.id;
    this.name = o.name;
    this.#recalculation = new Recalculation(this);
  }

  /** A new book with one blank tab, as Sheets makes it for a Vietnamese user. */
  static blank(o: { id: string; name: string }): Book {
    const book = new Book(o);
    book.insert(new SheetModel({ id: 0, name: 'Trang tính1' }));
    return book;
  }

  /** Puts a tab at a position (0-based, last when absent). */
  insert(sheet: SheetModel, position = this.sheets.length): void {
    sheet.onChange = (change) => {
      this.revision++;
      this.#recalculation.noteChange(sheet, change);
      this.ruleFormulas.noteChange(sheet, change);
    };
    this.sheets.splice(position, 0, sheet);
    sheet.onChange({ kind: 'moved' });
  }

  /** Takes a tab out. */
  remove(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    sheet.onChange({ kind: 'moved' });
    sheet.onChange = () => {};
  }

  /** Puts a tab at another position (0-based). */
  move(sheet: SheetModel, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    sheet.onChange({ kind: 'moved' });
  }

  /** The tab of that name; Sheets compares names without case. */
  sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** The tab with that gid. */
  sheetWithId(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** A gid no tab of this book has. */
  freeSheetId(): number {
    return Math.max(0, ...this.sheets.map((sheet) => sheet.id)) + 1;
  }

  /** Cells of all grids together, the figure Google limits to ten million. */
  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  }

  /** Takes the formula results as they are, for example those of a file just loaded. */
  trustResults(): void {
    this.#recalculation.trust();
  }

  /** Calculates every formula, as Sheets does at opening; what cannot be calculated keeps the file's result. */
  recalculate(): void {
    this.#recalculation.anew();
  }

  /** Brings formula results up to date. Cheap when nothing changed since the last time or since loading. */
  settle(): void {
    this.#recalculation.run();
  }
}
