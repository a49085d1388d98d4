import { type Axis, areaOfLines, frozenLines, lineCount, lineLength } from '../../model/lines';
import { shiftCells } from '../../model/move-cells';
import type { SheetModel } from '../../model/sheet-model';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { checkCellLimit } from './cell-limit';
import { RangeService } from './range';
import { refuseProtected, refuseProtectedTab } from './refusals';
import { SheetPlace } from './sheet-place';

type Names =
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertRowAfter'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes';

const WORDS = { row: 'rows', column: 'columns' } as const;

/** Rows and columns that come and go. */
export abstract class SheetRows
  extends SheetPlace
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  readonly #insert = (axis: Axis, at: number, count: number): this => {
    if (count < 1 || at < 0 || at > lineCount(this.sheet, axis)) throw outOfBounds(axis);
    refuseProtectedTab(this.context, this.book, this.sheet);
    checkCellLimit(this.book, count * lineLength(this.sheet, axis));
    shiftCells(this.book, this.sheet, { axis, at, count });
    return this;
  };

  readonly #delete = (axis: Axis, first: number, count: number): void => {
    checkLines(this.sheet, axis, first, count);
    const isLast = first + count - 1 === lineCount(this.sheet, axis);
    if (isLast && first <= frozenLines(this.sheet, axis) + 1) {
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${WORDS[axis]}.`);
    }
    refuseProtected(this.context, this.book, this.sheet, areaOfLines(this.sheet, { axis, first, count }));
    shiftCells(this.book, this.sheet, { axis, at: first - 1, count: -count });
  };

  readonly #whole = (): RangeService =>
    new RangeService(this.context, this.book, this.sheet, {
      row: 1,
      column: 1,
      rows: this.sheet.rows.length,
      columns: Math.max(0, ...this.sheet.rows.map((line) => line.length)),
    });

  insertRowsAfter(afterRow: number, howMany: number): this {
    const [at, count] = wholeNumbers(this.serviceName, 'insertRowsAfter', [afterRow, howMany]);
    if (at! < 1) throw outOfBounds('row');
    return this.#insert('row', at!, count!);
  }

  insertRowsBefore(beforeRow: number, howMany: number): this {
    const [at, count] = wholeNumbers(this.serviceName, 'insertRowsBefore', [beforeRow, howMany]);
    return this.#insert('row', at! - 1, count!);
  }

  insertRowAfter(afterRow: number): this {
    return this.insertRowsAfter(afterRow, 1);
  }

  insertColumnsAfter(afterColumn: number, howMany: number): this {
    const [at, count] = wholeNumbers(this.serviceName, 'insertColumnsAfter', [afterColumn, howMany]);
    if (at! < 1) throw outOfBounds('column');
    return this.#insert('column', at!, count!);
  }

  insertColumnsBefore(beforeColumn: number, howMany: number): this {
    const [at, count] = wholeNumbers(this.serviceName, 'insertColumnsBefore', [beforeColumn, howMany]);
    return this.#insert('column', at! - 1, count!);
  }

  deleteRow(row: number): this {
    this.#delete('row', wholeNumbers(this.serviceName, 'deleteRow', [row])[0]!, 1);
    return this;
  }

  deleteRows(row: number, howMany: number): void {
    const [first, count] = wholeNumbers(this.serviceName, 'deleteRows', [row, howMany]);
    this.#delete('row', first!, count!);
  }

  deleteColumn(column: number): this {
    this.#delete('column', wholeNumbers(this.serviceName, 'deleteColumn', [column])[0]!, 1);
    return this;
  }

  deleteColumns(column: number, howMany: number): void {
    const [first, count] = wholeNumbers(this.serviceName, 'deleteColumns', [column, howMany]);
    this.#delete('column', first!, count!);
  }

  appendRow(values: unknown[]): this {
    if (!Array.isArray(values) || values.length === 0)
      throw mismatch(this.serviceName, 'appendRow', [values]);
    const row = this.sheet.extent().rows + 1;
    if (row > this.sheet.rowCount) this.#insert('row', this.sheet.rowCount, 1);
    const missing = values.length - this.sheet.columnCount;
    if (missing > 0) this.#insert('column', this.sheet.columnCount, missing);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    this.#whole().clear(options);
    if (!options?.contentsOnly) this.sheet.conditionalFormats = [];
    return this;
  }

  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#whole().clearFormat();
    this.sheet.conditionalFormats = [];
    return this;
  }

  clearNotes(): this {
    this.#whole().clearNote();
    return this;
  }
}

/** Throws Google's text unless a tab has all these rows or columns. */
export function checkLines(sheet: SheetModel, axis: Axis, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > lineCount(sheet, axis)) throw outOfBounds(axis);
}

function outOfBounds(axis: Axis): ServiceError {
  return new ServiceError(`Those ${WORDS[axis]} are out of bounds.`);
}
