import { copyOfSheet } from '../../model/copy-sheet';
import { type Axis, areaOfLines, type Lines, lineCount } from '../../model/lines';
import { moveLines } from '../../model/move-lines';
import type { Official } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { checkCellLimit } from './cell-limit';
import { RangePlace } from './range-place';
import { refuseProtected, refuseProtectedTab } from './refusals';
import { SheetService } from './sheet';
import { checkLines } from './sheet-rows';
import { SheetRules } from './sheet-rules';
import { SpreadsheetService } from './spreadsheet';

type Names =
  | 'insertRows'
  | 'insertRowBefore'
  | 'insertColumns'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'moveRows'
  | 'moveColumns'
  | 'unhideRow'
  | 'unhideColumn'
  | 'setRowHeightsForced'
  | 'autoResizeRows'
  | 'sort'
  | 'getSheetValues'
  | 'copyTo';

/** Rows and columns that move, and the tab as a whole. */
export abstract class SheetShape
  extends SheetRules
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  readonly #move = (axis: Axis, method: string, lines: unknown, before: number): void => {
    if (!(lines instanceof RangePlace) || typeof before !== 'number') {
      throw mismatch(this.serviceName, method, [lines, before]);
    }
    const { row, column, rows, columns } = lines.area;
    const moved: Lines =
      axis === 'row' ? { axis, first: row, count: rows } : { axis, first: column, count: columns };
    // One behind the last is the end.
    if (before !== lineCount(this.sheet, axis) + 1) checkLines(this.sheet, axis, before, 1);
    refuseProtectedTab(this.context, this.book, this.sheet);
    refuseProtected(this.context, this.book, this.sheet, areaOfLines(this.sheet, moved));
    moveLines(this.book, this.sheet, moved, before);
  };

  insertRows(row: number, howMany = 1): void {
    this.insertRowsBefore(row, howMany);
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }

  insertColumns(column: number, howMany = 1): void {
    this.insertColumnsBefore(column, howMany);
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }

  moveRows(rows: unknown, before: number): void {
    this.#move('row', 'moveRows', rows, before);
  }

  moveColumns(columns: unknown, before: number): void {
    this.#move('column', 'moveColumns', columns, before);
  }

  unhideRow(range: unknown): void {
    if (!(range instanceof RangePlace)) throw mismatch(this.serviceName, 'unhideRow', [range]);
    this.showRows(range.area.row, range.area.rows);
  }

  unhideColumn(range: unknown): void {
    if (!(range instanceof RangePlace)) throw mismatch(this.serviceName, 'unhideColumn', [range]);
    this.showColumns(range.area.column, range.area.columns);
  }

  setRowHeightsForced(first: number, count: number, height: number): this {
    return this.setRowHeights(first, count, height);
  }

  /** Heights fit by themselves where none is set. */
  autoResizeRows(first: number, count: number): this {
    const [from, howMany] = wholeNumbers(this.serviceName, 'autoResizeRows', [first, count]);
    checkLines(this.sheet, 'row', from!, howMany!);
    refuseProtectedTab(this.context, this.book, this.sheet);
    for (let row = from!; row < from! + howMany!; row++) this.sheet.rowHeights.delete(row);
    this.sheet.touched();
    return this;
  }

  /** Frozen rows stay where they are. */
  sort(column: number, ascending = true): this {
    if (typeof column !== 'number') throw mismatch(this.serviceName, 'sort', [column]);
    const { frozenRows } = this.sheet;
    const { rows, columns } = this.sheet.extent();
    if (rows <= frozenRows) return this;
    this.getRange(frozenRows + 1, 1, rows - frozenRows, Math.max(columns, column)).sort({
      column,
      ascending,
    });
    return this;
  }

  /** A row or column of -1 means the last one with data. */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const from = row === -1 ? this.getLastRow() : row;
    const left = column === -1 ? this.getLastColumn() : column;
    return this.getRange(from, left, rows, columns).getValues();
  }

  /** The copy comes last and has a name that tells where it is from. */
  copyTo(spreadsheet: unknown): SheetService {
    if (!(spreadsheet instanceof SpreadsheetService)) {
      throw mismatch(this.serviceName, 'copyTo', [spreadsheet]);
    }
    const { book } = spreadsheet;
    checkCellLimit(book, this.sheet.rowCount * this.sheet.columnCount);
    const name = freeCopyName((wanted) => book.sheetNamed(wanted) !== undefined, this.sheet.name);
    const copy = copyOfSheet(this.sheet, { id: book.freeSheetId(), name, book });
    book.insert(copy);
    return new SheetService(this.context, book, copy);
  }
}

/** A copy's name as Sheets gives it to a Vietnamese user. */
export function freeCopyName(isTaken: (name: string) => boolean, original: string): string {
  const first = `Bản sao của ${original}`;
  let name = first;
  for (let number = 2; isTaken(name); number++) name = `${first} ${number}`;
  return name;
}
