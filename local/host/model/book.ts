import { Recalculation } from '../formulas/recalculation';
import { RuleFormulas } from '../formulas/rule-formulas';
import type { Area } from './a1';
import type { DeveloperMetadata } from './developer-metadata';
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
  readonly locale = 'vi_VN';
  readonly timeZone = 'Asia/Ho_Chi_Minh';
  sheets: SheetModel[] = [];
  names: NamedArea[] = [];
  /** E-mail of the person the file belongs to; null for a file of a folder, which everybody may edit. */
  owner: string | null = null;
  /** E-mails of the others who may write into it. */
  editors: string[] = [];
  /** E-mails of those who may only read it. */
  viewers: string[] = [];
  /** Replaced as a whole. */
  metadata: readonly DeveloperMetadata[] = [];
  /** Formulas found uncalculable so far; see {@link UnsupportedFormula}. */
  unsupportedFormulas: UnsupportedFormula[] = [];
  /** Properties and caches of the script bound to this file. */
  readonly stores = new Stores();
  /** Calculates formulas that stand in rules instead of cells. */
  readonly ruleFormulas = new RuleFormulas(this);
  readonly #recalculation: Recalculation;
  #name: string;
  #revision = 0;
  #modifiedAt = 0;
  #timeIsTold = false;
  #lastSheetId = 0;
  #clock: (() => number) | null = null;

  constructor(o: { id: string; name: string }) {
    this.id = o.id;
    this.#name = o.name;
    this.#recalculation = new Recalculation(this);
  }

  /** A new book with one blank tab, as Sheets makes it for a Vietnamese user. */
  static blank(o: { id: string; name: string }): Book {
    const book = new Book(o);
    book.insert(new SheetModel({ id: 0, name: book.freeTabName() }));
    return book;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    this.revision++;
  }

  /** Grows with each change. */
  get revision(): number {
    return this.#revision;
  }

  set revision(revision: number) {
    this.#revision = revision;
    if (this.#clock)
      this.#modifiedAt = Math.max(this.#clock(), this.#modifiedAt + (this.#timeIsTold ? 1 : 0));
    this.#timeIsTold = false;
  }

  /**
   * When it last changed, in milliseconds of the Drive's clock; 0 while nobody has said. Whoever asks again after a
   * change hears of a later moment, even where the clock stands still.
   */
  get modifiedAt(): number {
    this.#timeIsTold = true;
    return this.#modifiedAt;
  }

  set modifiedAt(time: number) {
    this.#modifiedAt = time;
  }

  /** Takes over the clock of the Drive it lies in; from now on it notes the time of each change. */
  keepTime(clock: () => number): void {
    this.#clock = clock;
    if (this.#modifiedAt === 0) this.#modifiedAt = clock();
  }

  /** Puts a tab at a position (0-based, last when absent). */
  insert(sheet: SheetModel, position = this.sheets.length): void {
    sheet.onChange = (change) => {
      // A formula's fresh result is no change of the file: reading would make it look changed.
      if (change.kind === 'result') this.#revision++;
      else this.revision++;
      this.#recalculation.noteChange(sheet, change);
      this.ruleFormulas.noteChange(sheet, change);
    };
    this.sheets.splice(position, 0, sheet);
    sheet.onChange({ kind: 'moved' });
  }

  /** Takes a tab out, with the names of its areas and what programs hung on it. */
  remove(sheet: SheetModel): void {
    this.metadata = this.metadata.filter(({ place }) => !('sheetId' in place) || place.sheetId !== sheet.id);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ sheetId }) => sheetId !== sheet.id);
    sheet.onChange({ kind: 'moved' });
    sheet.onChange = () => {};
  }

  /** Puts a tab at another position (0-based). */
  move(sheet: SheetModel, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    sheet.onChange({ kind: 'moved' });
  }

  /** Replaces the names of areas; formulas that use them are calculated anew. */
  setNames(names: NamedArea[]): void {
    this.names = names;
    this.sheets[0]?.onChange({ kind: 'moved' });
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

  /** The name Sheets gives a new tab of a Vietnamese user. */
  freeTabName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Trang tính${number}`)) number++;
    return `Trang tính${number}`;
  }

  /** A gid that no tab of this book has or had. */
  freeSheetId(): number {
    this.#lastSheetId = Math.max(this.#lastSheetId, ...this.sheets.map((sheet) => sheet.id)) + 1;
    return this.#lastSheetId;
  }

  /** A chart's id no chart of this book has. */
  freeChartId(): number {
    return Math.max(0, ...this.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id))) + 1;
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
