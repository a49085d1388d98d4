import { a1Of } from '../model/a1';
import type { Book } from '../model/book';
import type { Cell, CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { SheetChange, SheetModel } from '../model/sheet-model';
import { namesBlankCell } from './blank-reference';
import { isCalculable, type Trial, trialOver } from './calculable';
import { Engine } from './engine';

interface Place {
  sheet: SheetModel;
  row: number;
  column: number;
}

/** Results IronCalc gives where it failed to understand, not where the formula went wrong. */
const NOT_UNDERSTOOD = new Set(['#NAME?', '#ERROR!', '#N/IMPL!', '#SPILL!']);

/**
 * Keeps a book's formula results true. Results of a loaded file are trusted until something is written;
 * then everything is calculated anew at the next read.
 */
export class Recalculation {
  #stale = false;
  #engine: Engine | null = null;
  #changed: Place[] = [];

  constructor(readonly book: Book) {}

  /** To be told of every change of the book. */
  noteChange(sheet: SheetModel, change: SheetChange): void {
    if (change.kind === 'looks' || change.kind === 'result') return;
    this.#stale = true;
    if (change.kind === 'moved') this.#dropEngine();
    else if (this.#engine) this.#changed.push({ sheet, row: change.row, column: change.column });
  }

  /** Trusts the results as they are, for example those of a file just loaded. */
  trust(): void {
    this.#stale = false;
  }

  /** Calculates although nothing was written, and keeps no engine for a book that may never be touched. */
  anew(): void {
    this.#stale = true;
    this.run();
    this.#dropEngine();
  }

  /** Calculates if anything changed, and keeps what cannot be calculated at its last value. */
  run(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const formulas = formulaPlaces(this.book);
    if (formulas.length === 0) {
      this.#dropEngine();
      this.book.unsupportedFormulas = [];
      return;
    }
    const engine = this.#upToDateEngine();
    const pinned = this.#pinUncalculable(engine, formulas);
    // Next time they are tried again: what they failed on may have been mended meanwhile.
    this.#changed = [...pinned];
    for (const place of formulas) {
      if (!pinned.has(place)) this.#takeResult(engine, place);
    }
    this.book.unsupportedFormulas = [...pinned].map(({ sheet, row, column }) => ({
      sheet: sheet.name,
      a1: a1Of({ row, column, rows: 1, columns: 1 }),
      formula: sheet.at(row, column).formula!,
    }));
  }

  #upToDateEngine(): Engine {
    if (!this.#engine) {
      this.#engine = engineOver(this.book);
      this.#changed = [...contentPlaces(this.book)];
    }
    for (const place of this.#changed) feed(this.#engine, this.book, place, true);
    this.#changed = [];
    return this.#engine;
  }

  /** Puts the last value in place of each formula the engine cannot calculate, until only understood ones are left. */
  #pinUncalculable(engine: Engine, formulas: Place[]): Set<Place> {
    const pinned = new Set<Place>();
    const pin = (place: Place) => {
      pinned.add(place);
      feed(engine, this.book, place, false);
    };
    const trial = trialOver(this.book, engine.refusedTabs);
    try {
      for (const place of formulas) if (!isCalculable(cellAt(place).formula!, trial)) pin(place);
      engine.calculate();
      const failing = () =>
        formulas.filter((place) => !pinned.has(place) && !understood(engine, this.book, place));
      const culprits = failing().filter((place) => failsAlone(trial, this.book, place));
      culprits.forEach(pin);
      if (culprits.length > 0) engine.calculate();
      const rest = failing();
      rest.forEach(pin);
      if (rest.length > 0) engine.calculate();
      return pinned;
    } finally {
      trial.close();
    }
  }

  #takeResult(engine: Engine, place: Place): void {
    const calculated = engine.result(this.book.sheets.indexOf(place.sheet), place.row, place.column);
    const result = namesBlankCell(cellAt(place).formula!, place.sheet, this.book) ? null : calculated;
    if (!sameResult(cellAt(place).value, result)) place.sheet.putResult(place.row, place.column, result);
  }

  #dropEngine(): void {
    this.#engine?.close();
    this.#engine = null;
    this.#changed = [];
  }
}

function engineOver(book: Book): Engine {
  const names = book.names.flatMap(({ name, sheetId, area }) => {
    const tab = book.sheetWithId(sheetId)?.name;
    return tab === undefined ? [] : [{ name, tab, area }];
  });
  return new Engine(
    book.sheets.map((sheet) => sheet.name),
    names,
  );
}

function feed(engine: Engine, book: Book, place: Place, asFormula: boolean): void {
  const sheet = book.sheets.indexOf(place.sheet);
  if (sheet >= 0) engine.feed(sheet, place.row, place.column, cellAt(place), asFormula);
}

function cellAt({ sheet, row, column }: Place): Cell {
  return sheet.at(row, column);
}

function* contentPlaces(book: Book): Generator<Place> {
  for (const sheet of book.sheets) {
    for (const [r, line] of sheet.rows.entries()) {
      for (const [c, cell] of line.entries()) {
        if (cell && (cell.value !== null || cell.formula !== undefined))
          yield { sheet, row: r + 1, column: c + 1 };
      }
    }
  }
}

function formulaPlaces(book: Book): Place[] {
  return [...contentPlaces(book)].filter((place) => cellAt(place).formula !== undefined);
}

function understood(engine: Engine, book: Book, { sheet, row, column }: Place): boolean {
  const result = engine.result(book.sheets.indexOf(sheet), row, column);
  return !(isCellError(result) && NOT_UNDERSTOOD.has(result.error));
}

function failsAlone(trial: Trial, book: Book, place: Place): boolean {
  const result = trial.resultOf(book.sheets.indexOf(place.sheet), cellAt(place).formula!);
  return isCellError(result) && NOT_UNDERSTOOD.has(result.error);
}

/** Files keep up to seventeen digits, the engine hands over fifteen: such a difference is none. */
function sameResult(old: CellValue, fresh: CellValue): boolean {
  if (typeof old === 'number' && typeof fresh === 'number') {
    return Math.abs(old - fresh) <= 1e-14 * Math.max(Math.abs(old), Math.abs(fresh));
  }
  if (isCellError(old) && isCellError(fresh)) return old.error === fresh.error;
  // A formula that ends in empty text has no result in a file.
  return (old ?? '') === (fresh ?? '');
}
