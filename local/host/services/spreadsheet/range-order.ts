import { copiedFormula } from '../../formulas/relative';
import { overlaps } from '../../model/a1';
import { relocated } from '../../model/areas';
import type { Cell } from '../../model/cell';
import { displayText } from '../../model/display-text';
import { loseReferences, moveBlock } from '../../model/move-block';
import { clearOverlay, WHOLE_OVERLAY } from '../../model/overlay';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import type { Constant, Official } from '../../run/service';
import { compareCells } from '../../values/compare';
import { mismatch } from '../arguments';
import { checkCellLimit } from './cell-limit';
import { RangeService } from './range';
import { RangeCopies } from './range-copies';
import { refuseProtected } from './refusals';
import { DIMENSION } from './spreadsheet-constants';

type Names = 'sort' | 'removeDuplicates' | 'trimWhitespace' | 'deleteCells' | 'insertCells';

interface SortKey {
  column: number;
  ascending: boolean;
}

/** Putting rows in order, and cells that make place. */
export abstract class RangeOrder
  extends RangeCopies
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly #lines = (): Cell[][] => {
    this.book.settle();
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.sheet.at(row + r, column + c)),
    );
  };

  /** Puts the lines of the given old positions one below the other; what is left over becomes blank. */
  readonly #arrange = (lines: Cell[][], order: number[]): void => {
    this.write((_, r, c) => {
      const from = order[r];
      if (from === undefined) return undefined;
      const cell = lines[from]![c]!;
      return cell.formula === undefined
        ? cell
        : { ...cell, formula: copiedFormula(cell.formula, r - from, 0) };
    });
  };

  sort(spec: unknown): this {
    const keys = this.#sortKeys(spec);
    if (this.sheet.merges.some((area) => overlaps(area, this.area))) {
      throw new NotSupportedLocally('SpreadsheetApp.Range.sort with merged cells');
    }
    const lines = this.#lines();
    const order = lines.map((_, index) => index);
    order.sort((a, b) => {
      for (const { column, ascending } of keys) {
        const at = column - this.area.column;
        const result = compareCells(lines[a]![at]!, lines[b]![at]!, ascending);
        if (result !== 0) return result;
      }
      return a - b;
    });
    this.#arrange(lines, order);
    return this;
  }

  /** Rows with the same values as one above go; letter case does not count. Gives the range that is left. */
  removeDuplicates(columns?: number[]): RangeService {
    if (columns !== undefined && !Array.isArray(columns)) {
      throw mismatch(this.serviceName, 'removeDuplicates', [columns]);
    }
    const { column, columns: width } = this.area;
    const compared = columns ?? Array.from({ length: width }, (_, c) => column + c);
    for (const position of compared) this.#checkColumn(position);
    const lines = this.#lines();
    const seen = new Set<string>();
    const kept = lines.flatMap((line, index) => {
      const key = JSON.stringify(compared.map((position) => comparedText(line[position - column]!)));
      if (seen.has(key)) return [];
      seen.add(key);
      return [index];
    });
    if (kept.length < lines.length) this.#arrange(lines, kept);
    return new RangeService(this.context, this.book, this.sheet, { ...this.area, rows: kept.length });
  }

  trimWhitespace(): this {
    return this.write((cell) => {
      if (typeof cell.value !== 'string' || cell.formula !== undefined) return cell;
      const value = cell.value.replace(/\s+/g, ' ').trim();
      const { runs: _, ...rest } = cell;
      return value === cell.value ? cell : { ...rest, value };
    });
  }

  /** Removes the cells; those below (ROWS) or to the right (COLUMNS) move up. */
  deleteCells(dimension: unknown): void {
    const rowwise = this.#isRowwise('deleteCells', dimension);
    const { row, column, rows, columns } = this.area;
    const behind = rowwise
      ? { ...this.area, row: row + rows, rows: this.sheet.rowCount - row - rows + 1 }
      : { ...this.area, column: column + columns, columns: this.sheet.columnCount - column - columns + 1 };
    refuseProtected(this.context, this.book, this.sheet, this.area);
    if (behind.rows > 0 && behind.columns > 0) refuseProtected(this.context, this.book, this.sheet, behind);
    loseReferences(this.book, this.sheet, this.area);
    this.write(() => undefined);
    clearOverlay(this.sheet, this.area, WHOLE_OVERLAY);
    if (behind.rows > 0 && behind.columns > 0)
      moveBlock(this.book, this.sheet, behind, this.sheet, this.area);
  }

  /** Puts blank cells in; those that were there move down (ROWS) or to the right (COLUMNS). */
  insertCells(dimension: unknown): this {
    const rowwise = this.#isRowwise('insertCells', dimension);
    const { row, column, rows, columns } = this.area;
    const extent = this.sheet.extent();
    const pushed = rowwise
      ? { ...this.area, rows: extent.rows - row + 1 }
      : { ...this.area, columns: extent.columns - column + 1 };
    refuseProtected(this.context, this.book, this.sheet, this.area);
    if (pushed.rows < 1 || pushed.columns < 1) return this;
    refuseProtected(this.context, this.book, this.sheet, pushed);
    const target = relocated(
      pushed,
      pushed,
      rowwise ? { row: row + rows, column } : { row, column: column + columns },
    );
    checkCellLimit(this.book, rowwise ? rows * this.sheet.columnCount : columns * this.sheet.rowCount);
    if (rowwise) this.sheet.rowCount = Math.max(this.sheet.rowCount, target.row + target.rows - 1);
    else this.sheet.columnCount = Math.max(this.sheet.columnCount, target.column + target.columns - 1);
    moveBlock(this.book, this.sheet, pushed, this.sheet, target);
    return this;
  }

  #sortKeys(spec: unknown): SortKey[] {
    const list = Array.isArray(spec) ? spec : [spec];
    return list.map((entry: unknown) => {
      const key = typeof entry === 'number' ? { column: entry } : (entry as Partial<SortKey> | null);
      if (typeof key !== 'object' || key === null || typeof key.column !== 'number') {
        throw mismatch(this.serviceName, 'sort', [spec]);
      }
      this.#checkColumn(key.column);
      return { column: key.column, ascending: key.ascending ?? true };
    });
  }

  #checkColumn(column: number): void {
    const { column: first, columns } = this.area;
    if (column >= first && column < first + columns) return;
    throw new ServiceError(`Cell reference ${column} out of range for ${this.getA1Notation()}`);
  }

  #isRowwise(method: string, dimension: unknown): boolean {
    const known = Object.values(DIMENSION.members) as unknown[];
    if (!known.includes(dimension)) throw mismatch(this.serviceName, method, [dimension]);
    return (dimension as Constant) === DIMENSION.members.ROWS;
  }
}

function comparedText(cell: Cell): string {
  const text = typeof cell.value === 'string' ? cell.value.toLowerCase() : displayText(cell);
  return `${typeof cell.value} ${text}`;
}
