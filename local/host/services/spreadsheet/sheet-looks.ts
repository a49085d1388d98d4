import { displayText } from '../../model/display-text';
import type { Axis } from '../../model/lines';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { parseColor } from '../../values/colors';
import type { RangePlace } from './range-place';
import { refuseProtectedTab } from './refusals';
import { checkLines, SheetRows } from './sheet-rows';

type Names =
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'getRowHeight'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'hideColumns'
  | 'showColumns'
  | 'hideRows'
  | 'showRows'
  | 'hideRow'
  | 'hideColumn'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'setTabColor'
  | 'getTabColor'
  | 'setHiddenGridlines'
  | 'hasHiddenGridlines';

const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 21;
/** Assumption: average width of a character at ten points, and the margin of a cell, in pixels. */
const CHARACTER_WIDTH = 7;
const CELL_MARGIN = 10;

/** How a tab is shown. */
export abstract class SheetLooks
  extends SheetRows
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  readonly #eachOf = (axis: Axis, first: number, count: number, change: (position: number) => void): this => {
    checkLines(this.sheet, axis, first, count);
    return this.#changeTab(() => {
      for (let position = first; position < first + count; position++) change(position);
    });
  };

  readonly #changeTab = (change: () => void): this => {
    refuseProtectedTab(this.context, this.book, this.sheet);
    change();
    this.sheet.touched();
    return this;
  };

  readonly #setHidden = (hidden: boolean): this =>
    this.#changeTab(() => {
      this.sheet.hidden = hidden;
    });

  hideSheet(): this {
    const others = this.book.sheets.filter((sheet) => sheet !== this.sheet && !sheet.hidden);
    if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
    return this.#setHidden(true);
  }

  showSheet(): this {
    return this.#setHidden(false);
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.sheet.rowCount)
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    this.#changeTab(() => {
      this.sheet.frozenRows = rows;
    });
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.sheet.columnCount) {
      throw new ServiceError("You can't freeze all visible columns on the sheet.");
    }
    this.#changeTab(() => {
      this.sheet.frozenColumns = columns;
    });
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): this {
    return this.#eachOf('column', first, count, (column) => this.sheet.columnWidths.set(column, width));
  }

  getColumnWidth(column: number): number {
    checkLines(this.sheet, 'column', column, 1);
    return this.sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, count: number, height: number): this {
    return this.#eachOf('row', first, count, (row) => this.sheet.rowHeights.set(row, height));
  }

  getRowHeight(row: number): number {
    checkLines(this.sheet, 'row', row, 1);
    return this.sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(first: number, count: number): this {
    return this.#eachOf('column', first, count, (column) => {
      const longest = Math.max(0, ...this.sheet.rows.map((line) => lengthOf(line[column - 1])));
      if (longest > 0) this.sheet.columnWidths.set(column, longest * CHARACTER_WIDTH + CELL_MARGIN);
    });
  }

  hideColumns(first: number, count = 1): void {
    this.#eachOf('column', first, count, (column) => this.sheet.hiddenColumns.add(column));
  }

  showColumns(first: number, count = 1): void {
    this.#eachOf('column', first, count, (column) => this.sheet.hiddenColumns.delete(column));
  }

  hideRows(first: number, count = 1): void {
    this.#eachOf('row', first, count, (row) => this.sheet.hiddenRows.add(row));
  }

  showRows(first: number, count = 1): void {
    this.#eachOf('row', first, count, (row) => this.sheet.hiddenRows.delete(row));
  }

  hideRow(range: unknown): void {
    const { row, rows } = (range as RangePlace).area;
    this.hideRows(row, rows);
  }

  hideColumn(range: unknown): void {
    const { column, columns } = (range as RangePlace).area;
    this.hideColumns(column, columns);
  }

  isRowHiddenByUser(row: number): boolean {
    checkLines(this.sheet, 'row', row, 1);
    return this.sheet.hiddenRows.has(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    checkLines(this.sheet, 'column', column, 1);
    return this.sheet.hiddenColumns.has(column);
  }

  setTabColor(color: string | null): this {
    return this.#changeTab(() => {
      this.sheet.tabColor = parseColor(color);
    });
  }

  getTabColor(): string | null {
    return this.sheet.tabColor;
  }

  setHiddenGridlines(hidden: boolean): this {
    return this.#changeTab(() => {
      this.sheet.gridlinesHidden = hidden;
    });
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.gridlinesHidden;
  }
}

function lengthOf(cell: Parameters<typeof displayText>[0] | undefined): number {
  return cell ? displayText(cell).length : 0;
}
