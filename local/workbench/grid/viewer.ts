import type { Book, Cell, SheetModel } from '../../host';
import type { Grid, GridUpdate, PlacedCell } from '../protocol';
import { gridCell } from './cells';
import { gridLayout } from './layout';
import { StyleTable } from './styles';

/** Rows of cells as they were when last shown. The host never changes a cell in place, so the objects tell. */
type Shown = Map<number, (Cell | undefined)[][]>;

/** Shows a book to the page: whole at first, then only what changed. */
export class Viewer {
  readonly #styles = new StyleTable();
  #shown: Shown = new Map();
  #layouts = '';
  #revision = -1;

  constructor(readonly book: Book) {}

  /** The whole workbook, with formulas up to date. */
  whole(): Grid {
    this.book.settle();
    const sheets = this.book.sheets.map((sheet) => ({
      layout: gridLayout(sheet),
      cells: this.#changed(sheet, []),
    }));
    this.#layouts = JSON.stringify(sheets.map(({ layout }) => layout));
    this.#remember();
    return { revision: this.#revision, styles: this.#styles.styles, sheets };
  }

  /** What changed since the page was shown revision `known`. */
  since(known: number): GridUpdate {
    this.book.settle();
    if (known === this.book.revision) return { kind: 'same' };
    if (known !== this.#revision || this.#layoutsNow() !== this.#layouts)
      return { kind: 'whole', grid: this.whole() };
    const sheets = this.book.sheets
      .map((sheet) => ({ id: sheet.id, cells: this.#changed(sheet, this.#shown.get(sheet.id) ?? []) }))
      .filter(({ cells }) => cells.length > 0);
    this.#remember();
    return { kind: 'patch', patch: { revision: this.#revision, styles: this.#styles.styles, sheets } };
  }

  /** Whether the book changed since it was last shown. */
  isBehind(): boolean {
    this.book.settle();
    return this.book.revision !== this.#revision;
  }

  #layoutsNow(): string {
    return JSON.stringify(this.book.sheets.map(gridLayout));
  }

  #remember(): void {
    this.#shown = new Map(
      this.book.sheets.map((sheet) => [sheet.id, sheet.rows.map((line) => line.slice())]),
    );
    this.#revision = this.book.revision;
  }

  #changed(sheet: SheetModel, before: (Cell | undefined)[][]): PlacedCell[] {
    const placed: PlacedCell[] = [];
    for (let row = 0; row < Math.max(sheet.rows.length, before.length); row++) {
      const now = sheet.rows[row] ?? [];
      const then = before[row] ?? [];
      for (let column = 0; column < Math.max(now.length, then.length); column++) {
        const cell = now[column];
        if (cell === then[column]) continue;
        placed.push({ row: row + 1, column: column + 1, cell: cell ? gridCell(cell, this.#styles) : {} });
      }
    }
    return placed;
  }
}
