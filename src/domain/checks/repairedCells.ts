import { type Grid, isFormula } from '../layout/grid';
import { cellName, placeNamed } from '../place';
import { rowPrint } from '../returns/rowPrints';

/** A cell that was mended, by its A1 name, with what stood there before. */
export interface MendedCell {
  sheet: string;
  cell: string;
  before: string | number;
  after: string | number;
}

/** The same with a print of the rest of its row, by which the row is known again. */
export interface RepairedCell extends MendedCell {
  rest: string;
}

/** The mended cells with the prints of their rows as they stand now. Cells mended together count in no print. */
export function withRowPrints(cells: MendedCell[], grids: Grid[]): RepairedCell[] {
  const rows = new RowsNow(cells, grids);
  return cells.map((cell) => ({ ...cell, rest: rows.printAt(cell) }));
}

/**
 * Where the cells stand now: each at its place, or where its row went in the same tab. A cell whose row reads otherwise
 * by now, or could be another's, is left out.
 */
export function findAgain(cells: RepairedCell[], grids: Grid[]): Map<RepairedCell, string> {
  const rows = new RowsNow(cells, grids);
  const found = new Map(cells.map((one) => [one, rows.find(one)] as const));
  const claims = new Map<string, number>();
  for (const [{ sheet }, cell] of found) {
    if (cell !== null) claims.set(`${cell} ${sheet}`, (claims.get(`${cell} ${sheet}`) ?? 0) + 1);
  }
  return new Map(
    [...found].flatMap(([one, cell]) =>
      cell !== null && claims.get(`${cell} ${one.sheet}`) === 1 ? [[one, cell] as const] : [],
    ),
  );
}

/** The rows of tabs, seen without the cells that are mended in them and without formulas, which follow those. */
class RowsNow {
  private readonly grids: Map<string, Grid>;
  /** The columns mended in a row. */
  private readonly mended = new Map<string, number[]>();
  private readonly rowsByPrint = new Map<string, Map<string, number[]>>();

  constructor(cells: MendedCell[], grids: Grid[]) {
    this.grids = new Map(grids.map((grid) => [grid.sheet, grid]));
    for (const { sheet, cell } of cells) {
      const { row, column } = placeNamed(cell);
      const key = `${row} ${sheet}`;
      this.mended.set(
        key,
        [...(this.mended.get(key) ?? []), column - 1].sort((a, b) => a - b),
      );
    }
  }

  printAt({ sheet, cell }: MendedCell): string {
    const grid = this.grids.get(sheet);
    const { row } = placeNamed(cell);
    return grid === undefined ? '' : restOf(grid, row - 1, this.mended.get(`${row} ${sheet}`) ?? []);
  }

  find(one: RepairedCell): string | null {
    if (this.printAt(one) === one.rest) return one.cell;
    const { row, column } = placeNamed(one.cell);
    const rows = this.rowsWith(one.sheet, this.mended.get(`${row} ${one.sheet}`) ?? []).get(one.rest) ?? [];
    const [only = 0] = rows;
    return rows.length === 1 ? cellName({ row: only + 1, column }) : null;
  }

  private rowsWith(sheet: string, without: number[]): Map<string, number[]> {
    const key = `${without.join()} ${sheet}`;
    const known = this.rowsByPrint.get(key);
    if (known !== undefined) return known;
    const rows = new Map<string, number[]>();
    const grid = this.grids.get(sheet);
    for (let row = 0; grid !== undefined && row < grid.shown.length; row++) {
      const print = restOf(grid, row, without);
      rows.set(print, [...(rows.get(print) ?? []), row]);
    }
    this.rowsByPrint.set(key, rows);
    return rows;
  }
}

const restOf = (grid: Grid, row: number, without: number[]): string =>
  rowPrint(
    (grid.shown[row] ?? []).map((text, column) =>
      without.includes(column) || isFormula(grid, row, column) ? '' : text,
    ),
  );
