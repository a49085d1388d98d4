import { types } from 'node:util';
import { withNaturalFormat } from '../../formulas/natural-format';
import { placesIn } from '../../model/areas';
import type { Cell } from '../../model/cell';
import { hasContent } from '../../model/cell';
import { displayText } from '../../model/display-text';
import { NotSupportedLocally } from '../../run/failures';
import type { Official } from '../../run/service';
import { CELL_CHARACTER_LIMIT, cellAfterWrite, isTooLong, scriptValueOf } from '../../values/cell-values';
import { NOT_CALCULATED, typeInto } from '../../values/typed';
import { checkGrid, mismatch } from '../arguments';
import { RangePlace } from './range-place';
import { refuseInvalid, refuseProtected } from './refusals';

type Names =
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'isBlank';

/** Sheets' pattern of a cell without one. */
const AUTOMATIC = '0.###############';

/** What a range holds: values, formulas, number formats. */
export abstract class RangeValues
  extends RangePlace
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  /** One result per cell, row by row. */
  protected readonly read = <T>(of: (cell: Cell) => T): T[][] => {
    const { sheet } = this;
    const { row, column, rows, columns } = this.area;
    this.context.meter.readCells(rows * columns);
    const grid: T[][] = [];
    // Plain loops: tabs of 200,000 cells come through here.
    for (let r = row; r < row + rows; r++) {
      const line: T[] = [];
      for (let c = column; c < column + columns; c++) line.push(of(sheet.at(r, c)));
      grid.push(line);
    }
    return grid;
  };

  /** Replaces each cell by what `make` gives for it and its position within the range (from 0). */
  protected readonly write = (make: (cell: Cell, row: number, column: number) => Cell | undefined): this => {
    const { sheet } = this;
    refuseProtected(this.context, this.book, sheet, this.area);
    const { row, column, rows, columns } = this.area;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        sheet.put(row + r, column + c, make(sheet.at(row + r, column + c), r, c));
      }
    }
    return this;
  };

  /** The same for content that input rules have a say in: when they refuse one cell, nothing is written. */
  protected readonly writeContent = (make: (cell: Cell, row: number, column: number) => Cell): this => {
    const { sheet } = this;
    if (sheet.validations.length === 0) return this.write(make);
    refuseProtected(this.context, this.book, sheet, this.area);
    const writes = [...placesIn(this.area)].map(({ row, column }) => {
      const cell = make(sheet.at(row, column), row - this.area.row, column - this.area.column);
      return { sheet, row, column, cell };
    });
    refuseInvalid(this.book, writes);
    for (const { row, column, cell } of writes) sheet.put(row, column, cell);
    return this;
  };

  /** The first result only, without counting the rest as read. */
  protected readonly readFirst = <T>(of: (cell: Cell) => T): T => {
    this.context.meter.readCells(1);
    return of(this.sheet.at(this.area.row, this.area.column));
  };

  /** Brings formula results up to date when the range has formulas; a plain range need not wait for them. */
  protected readonly settle = (): void => {
    const { row, column, rows, columns } = this.area;
    const lines = this.sheet.rows.slice(row - 1, row - 1 + rows);
    const calculated = lines.some((line) =>
      line.slice(column - 1, column - 1 + columns).some((cell) => cell?.formula !== undefined),
    );
    if (calculated) this.book.settle();
  };

  readonly #writeInputs = (inputAt: (row: number, column: number) => unknown): this => {
    const now = this.context.now();
    return this.writeContent((cell, r, c) =>
      withNaturalFormat(cellAfterWrite(cell, plainInput(inputAt(r, c)), now)),
    );
  };

  /** Google takes over-long input without a word and fails at the next call. */
  readonly #refuseLater = (): this => {
    this.context.deferredFailure = `Your input contains more than the maximum of ${CELL_CHARACTER_LIMIT} characters in a single cell.`;
    return this;
  };

  getValue(): unknown {
    this.settle();
    return this.readFirst(scriptValueOf);
  }

  getValues(): unknown[][] {
    this.settle();
    return this.read(scriptValueOf);
  }

  getDisplayValue(): string {
    this.settle();
    return this.readFirst(displayText);
  }

  getDisplayValues(): string[][] {
    this.settle();
    return this.read(displayText);
  }

  setValue(value: unknown): this {
    if (value instanceof RangePlace) throw mismatch(this.serviceName, 'setValue', [value]);
    if (isTooLong(value)) return this.#refuseLater();
    return this.#writeInputs(() => value);
  }

  setValues(values: unknown[][]): this {
    const grid = checkGrid(values, this.area, this.serviceName, 'setValues');
    if (grid.some((row) => row.some(isTooLong))) return this.#refuseLater();
    return this.#writeInputs((row, column) => grid[row]![column]);
  }

  getFormula(): string {
    return this.readFirst((cell) => cell.formula ?? '');
  }

  getFormulas(): string[][] {
    return this.read((cell) => cell.formula ?? '');
  }

  setFormula(formula: string): this {
    if (typeof formula !== 'string') throw mismatch(this.serviceName, 'setFormula', [formula]);
    return this.writeContent((cell) => withFormula(cell, formula));
  }

  setFormulas(formulas: string[][]): this {
    const grid = checkGrid(formulas, this.area, this.serviceName, 'setFormulas');
    return this.writeContent((cell, row, column) => withFormula(cell, String(grid[row]![column] ?? '')));
  }

  getNumberFormat(): string {
    return this.readFirst((cell) => cell.numberFormat ?? AUTOMATIC);
  }

  getNumberFormats(): string[][] {
    return this.read((cell) => cell.numberFormat ?? AUTOMATIC);
  }

  setNumberFormat(format: string): this {
    if (typeof format !== 'string') throw mismatch(this.serviceName, 'setNumberFormat', [format]);
    return this.write((cell) => withNumberFormat(cell, format));
  }

  setNumberFormats(formats: string[][]): this {
    const grid = checkGrid(formats, this.area, this.serviceName, 'setNumberFormats');
    return this.write((cell, row, column) => withNumberFormat(cell, String(grid[row]![column])));
  }

  isBlank(): boolean {
    return this.read(hasContent).every((row) => row.every((full) => !full));
  }
}

/** Google writes what Java calls an object, with an address that is never the same twice. */
function plainInput(input: unknown): unknown {
  const isThing = ['object', 'function', 'symbol'].includes(typeof input);
  if (!isThing || input === null || types.isDate(input)) return input;
  throw new NotSupportedLocally('an object or a list as the value of a cell');
}

function withFormula(cell: Cell, formula: string): Cell {
  if (formula === '') return typeInto(cell, { value: null });
  return withNaturalFormat(
    typeInto(cell, { value: NOT_CALCULATED, formula: formula.startsWith('=') ? formula : `=${formula}` }),
  );
}

function withNumberFormat(cell: Cell, format: string): Cell {
  const { numberFormat: _old, ...rest } = cell;
  return /^(general)?$/i.test(format) || format === AUTOMATIC ? rest : { ...rest, numberFormat: format };
}
