import type { Area } from './a1';
import { BLANK, type Cell, type CellValue, hasContent } from './cell';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { Filter } from './filter';
import type { Protection } from './protection';
import type { ValidatedArea } from './validation';

/** What happened to a tab: a cell's content written, a formula's result refreshed, cells moved, or only looks. */
export type SheetChange =
  | { kind: 'cell'; row: number; column: number }
  | { kind: 'result'; row: number; column: number }
  | { kind: 'moved' }
  | { kind: 'looks' };

/** What a new {@link SheetModel} starts with; everything but id and name may be left out. */
export interface SheetStart {
  id: number;
  name: string;
  /** Rows of cells from A1, ragged and with holes where blank. */
  cells?: (Cell | undefined)[][];
  rowCount?: number;
  columnCount?: number;
}

/** One tab: a grid of cells and how it is shown. Rows and columns count from 1. */
export class SheetModel {
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  gridlinesHidden = false;
  merges: Area[] = [];
  /** Replaced as a whole. */
  protections: readonly Protection[] = [];
  /** Input rules; replaced as a whole. */
  validations: readonly ValidatedArea[] = [];
  /** Looks by content, the most important first; replaced as a whole. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Charts lying over the cells; replaced as a whole. */
  charts: readonly Chart[] = [];
  /** Replaced as a whole, together with {@link filteredRows}. */
  filter: Filter | null = null;
  /** Rows the filter hides. */
  filteredRows: ReadonlySet<number> = new Set();
  /** Pixels, only where a width was set. */
  readonly columnWidths = new Map<number, number>();
  /** Pixels, only where a height was set. */
  readonly rowHeights = new Map<number, number>();
  /** Rows a person or a script hid. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Called after each change; a book listens here. */
  onChange: (change: SheetChange) => void = () => {};
  #cells: (Cell | undefined)[][];

  constructor(start: SheetStart) {
    this.id = start.id;
    this.name = start.name;
    this.#cells = start.cells ?? [];
    this.rowCount = start.rowCount ?? 1000;
    this.columnCount = start.columnCount ?? 26;
  }

  /** The rows as they lie, ragged, index 0 = row 1. For reading in bulk; write through {@link put}. */
  get rows(): readonly (readonly (Cell | undefined)[])[] {
    return this.#cells;
  }

  /** The cell at a place; blank when nobody touched it. */
  at(row: number, column: number): Cell {
    return this.#cells[row - 1]?.[column - 1] ?? BLANK;
  }

  /** Replaces a cell; undefined clears it with its looks. */
  put(row: number, column: number, cell: Cell | undefined): void {
    const before = this.at(row, column);
    this.#store(row, column, cell);
    const sameContent = before.value === (cell?.value ?? null) && before.formula === cell?.formula;
    this.onChange(sameContent ? { kind: 'looks' } : { kind: 'cell', row, column });
  }

  /** Renews the result of a formula; nothing depends on it any more that was not calculated along with it. */
  putResult(row: number, column: number, value: CellValue): void {
    this.#store(row, column, { ...this.at(row, column), value });
    this.onChange({ kind: 'result', row, column });
  }

  /** Changes something of a cell and keeps the rest. */
  amend(row: number, column: number, part: Partial<Cell>): void {
    this.put(row, column, { ...this.at(row, column), ...part });
  }

  /** Last row and column with content; 0 and 0 for an empty tab. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.#cells.forEach((line, index) => {
      for (let last = line.length; last > 0; last--) {
        if (!hasContent(line[last - 1])) continue;
        rows = index + 1;
        columns = Math.max(columns, last);
        break;
      }
    });
    return { rows, columns };
  }

  /** Replaces the whole grid after rows or columns moved. */
  replaceCells(cells: (Cell | undefined)[][]): void {
    this.#cells = cells;
    this.onChange({ kind: 'moved' });
  }

  /** To be called after changing how the tab is shown (widths, merges, name …), so that the book's revision grows. */
  touched(): void {
    this.onChange({ kind: 'looks' });
  }

  #store(row: number, column: number, cell: Cell | undefined): void {
    while (this.#cells.length < row) this.#cells.push([]);
    const line = this.#cells[row - 1]!;
    while (line.length < column) line.push(undefined);
    line[column - 1] = cell;
  }
}
