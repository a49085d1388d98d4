import type { Book } from '../model/book';
import { BLANK, type Cell, type CellValue, isCellError } from '../model/cell';
import type { SheetChange, SheetModel } from '../model/sheet-model';
import { isCalculable, type Trial, trialOver } from './calculable';
import { Engine } from './engine';
import { copiedFormula } from './relative';

/** A formula of a rule as it reads for one cell. */
export interface RuleFormula {
  readonly sheet: SheetModel;
  readonly formula: string;
}

/** A cell's content that is tried before it is written. */
export interface Candidate {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

interface Scratch {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** Where rule formulas are calculated: right of and below everything, so that no `A:A` or `2:2` meets them. */
const FIRST_ROW = 900_000;
const ROWS = 100_000;
const FIRST_COLUMN = 16_000;
/** More than these would take the engine too long; the rules of further cells are left out. */
const MOST_FORMULAS = 5_000;

/**
 * Calculates formulas that stand in no cell, over the values the book shows. Keeps its calculation, so that asking the
 * same again after an edit is cheap.
 */
export class RuleFormulas {
  #engine: Engine | null = null;
  #changed: Candidate[] = [];
  #isFresh = false;
  readonly #scratch = new Map<string, Scratch | null>();

  constructor(readonly book: Book) {}

  /** To be told of every change of the book. */
  noteChange(sheet: SheetModel, change: SheetChange): void {
    if (!this.#engine || change.kind === 'looks') return;
    if (change.kind === 'moved') this.#drop();
    else this.#changed.push({ sheet, row: change.row, column: change.column, cell: BLANK });
  }

  /**
   * The result of each formula; undefined where this machine cannot calculate it. Candidates are taken for the contents
   * of their cells.
   */
  results(asked: readonly RuleFormula[], candidates: readonly Candidate[] = []): (CellValue | undefined)[] {
    if (asked.length === 0) return [];
    this.book.settle();
    if (this.#newOnes(asked) + this.#scratch.size > MOST_FORMULAS) this.#drop();
    const engine = this.#upToDate();
    const places = asked.map((formula) => this.#placeOf(engine, formula));
    for (const candidate of candidates) this.#feed(engine, candidate, candidate.cell);
    if (!this.#isFresh) engine.calculate();
    this.#isFresh = true;
    this.#changed.push(...candidates);
    // Many cells ask the same: `=$A2>5` along a row.
    const known = new Map<Scratch, CellValue | undefined>();
    return places.map((place) => {
      if (!place) return undefined;
      if (!known.has(place)) known.set(place, understood(engine, place));
      return known.get(place);
    });
  }

  #upToDate(): Engine {
    if (!this.#engine) {
      const { sheets } = this.book;
      const names = this.book.names.flatMap(({ name, sheetId, area }) => {
        const tab = this.book.sheetWithId(sheetId)?.name;
        return tab === undefined ? [] : [{ name, tab, area }];
      });
      this.#engine = new Engine(
        sheets.map((sheet) => sheet.name),
        names,
      );
      for (const place of contents(this.book)) this.#feed(this.#engine, place, place.cell);
    }
    for (const place of this.#changed) {
      this.#feed(this.#engine, place, place.sheet.at(place.row, place.column));
    }
    this.#changed = [];
    return this.#engine;
  }

  #feed(engine: Engine, { sheet, row, column }: Candidate, cell: Cell): void {
    const tab = this.book.sheets.indexOf(sheet);
    if (tab < 0) return;
    engine.feed(tab, row, column, cell, false);
    this.#isFresh = false;
  }

  #placeOf(engine: Engine, { sheet, formula }: RuleFormula): Scratch | null {
    const tab = this.book.sheets.indexOf(sheet);
    const key = keyOf(sheet, formula);
    const known = this.#scratch.get(key);
    if (known !== undefined) return known;
    const number = this.#scratch.size;
    if (number >= MOST_FORMULAS) return null;
    const place = {
      tab,
      row: FIRST_ROW + (number % ROWS),
      column: FIRST_COLUMN + Math.floor(number / ROWS),
    };
    const calculable = tab >= 0 && this.#isCalculable(engine, formula);
    if (calculable) {
      engine.feed(tab, place.row, place.column, { value: null, formula }, true);
      this.#isFresh = false;
    }
    this.#scratch.set(key, calculable ? place : null);
    return calculable ? place : null;
  }

  /** How many formulas are asked for the first time. */
  #newOnes(asked: readonly RuleFormula[]): number {
    const keys = new Set(asked.map(({ sheet, formula }) => keyOf(sheet, formula)));
    return [...keys].filter((key) => !this.#scratch.has(key)).length;
  }

  #isCalculable(engine: Engine, formula: string): boolean {
    const trial: Trial = trialOver(this.book, engine.refusedTabs);
    try {
      return isCalculable(formula, trial);
    } finally {
      trial.close();
    }
  }

  #drop(): void {
    this.#engine?.close();
    this.#engine = null;
    this.#changed = [];
    this.#scratch.clear();
    this.#isFresh = false;
  }
}

/** A rule's formula, written for a cell `rows` below and `columns` right of `home`, and standing in that cell. */
export function formulaAt(
  formula: string,
  home: { row: number; column: number },
  place: { row: number; column: number },
): string {
  const moved = copiedFormula(formula, place.row - home.row, place.column - home.column);
  if (!/\b(?:ROW|COLUMN)\s*\(\s*\)/i.test(moved)) return moved;
  // The scratch cell is elsewhere: its own row and column are not those meant.
  return moved.replace(/("(?:[^"]|"")*")|\b(ROW|COLUMN)\s*\(\s*\)/gi, (token, text, name?: string) => {
    if (text !== undefined) return token;
    return String(name!.toUpperCase() === 'ROW' ? place.row : place.column);
  });
}

/** Results IronCalc gives where it failed to understand. */
const NOT_UNDERSTOOD = new Set(['#NAME?', '#ERROR!', '#N/IMPL!', '#SPILL!']);

function understood(engine: Engine, { tab, row, column }: Scratch): CellValue | undefined {
  const result = engine.result(tab, row, column);
  return isCellError(result) && NOT_UNDERSTOOD.has(result.error) ? undefined : result;
}

function keyOf(sheet: SheetModel, formula: string): string {
  return `${sheet.id} ${formula}`;
}

function* contents(book: Book): Generator<Candidate> {
  for (const sheet of book.sheets) {
    for (const [r, line] of sheet.rows.entries()) {
      for (const [c, cell] of line.entries()) {
        if (cell && cell.value !== null) yield { sheet, row: r + 1, column: c + 1, cell };
      }
    }
  }
}
