import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { a1Of, withTab } from '../model/a1';
import type { NamedArea } from '../model/book';
import { type Cell, type CellValue, isCellError } from '../model/cell';
import { canonicalFormula, withDecimalCommas } from './formula-text';

// IronCalc has no raw-value getter; fourteen decimals in this format are exact to fifteen digits, sixteen truncate.
const READABLE = '0.00000000000000E+00';

// IronCalc knows no Vietnamese; German shares the decimal comma, so that the text 94,5 counts as a number there too.
const REGION = 'de';

const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

let loaded = false;

/** A calculation over tabs, addressed by their position (from 0). Wraps IronCalc; release with {@link close}. */
export class Engine {
  readonly #model: Model;
  /** Names of tabs IronCalc refuses; a formula that mentions one cannot be calculated. */
  readonly refusedTabs: string[] = [];

  constructor(tabs: string[], names: { name: string; tab: string; area: NamedArea['area'] }[] = []) {
    if (!loaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    loaded = true;
    this.#model = new Model('book', REGION, 'Asia/Ho_Chi_Minh', 'en');
    this.#model.pauseEvaluation();
    this.#nameTabs(tabs);
    for (const { name, tab, area } of names) {
      if (!this.refusedTabs.includes(tab)) this.#model.newDefinedName(name, null, absolute(tab, area));
    }
  }

  /** Puts a cell's constant, or its formula when `asFormula`. */
  feed(sheet: number, row: number, column: number, cell: Cell, asFormula: boolean): void {
    if (asFormula && cell.formula !== undefined) {
      this.#model.setUserInput(sheet, row, column, withDecimalCommas(canonicalFormula(cell.formula)));
      this.#model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', READABLE);
    } else {
      this.#model.setUserInput(sheet, row, column, inputOf(cell.value));
    }
  }

  /** Calculates everything fed so far. */
  calculate(): void {
    this.#model.evaluate();
  }

  /** The result at a place. A formula that would fill neighbouring cells counts as `#SPILL!`. */
  result(sheet: number, row: number, column: number): CellValue {
    if (this.#spills(sheet, row, column)) return { error: '#SPILL!' };
    const shown = this.#model.getFormattedCellValue(sheet, row, column);
    switch (this.#model.getCellType(sheet, row, column)) {
      case TEXT:
        return shown;
      case BOOLEAN:
        return shown === 'TRUE';
      case ERROR:
        // Sheets has no word of its own for a circle of references.
        return { error: shown === '#CIRC!' ? '#REF!' : shown };
      default:
        return shown === '' ? null : Number(shown.replace(',', '.'));
    }
  }

  /** Gives the memory back. */
  close(): void {
    this.#model.free();
  }

  #nameTabs(tabs: string[]): void {
    // First to names nobody has, so that no real name is taken for a moment.
    tabs.forEach((_, index) => {
      if (index > 0) this.#model.newSheet();
      this.#model.renameSheet(index, `__${index}`);
    });
    tabs.forEach((tab, index) => {
      try {
        this.#model.renameSheet(index, tab);
      } catch {
        this.refusedTabs.push(tab);
      }
    });
  }

  #spills(sheet: number, row: number, column: number): boolean {
    const structure = this.#model.getCellArrayStructure(sheet, row, column);
    if (typeof structure === 'string') return false;
    return Object.values(structure).some((size: number[]) => size.some((side) => side > 1));
  }
}

function absolute(tab: string, area: NamedArea['area']): string {
  return `${withTab(tab, a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))}`;
}

function inputOf(value: CellValue): string {
  if (value === null) return '';
  // The apostrophe keeps IronCalc from reading text as a number, a date or a formula.
  if (typeof value === 'string') return `'${value}`;
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).replace('.', ',');
}
