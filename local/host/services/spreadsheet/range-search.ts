import type { Area } from '../../model/a1';
import { hasContent } from '../../model/cell';
import type { Constant, Official } from '../../run/service';
import { mismatch } from '../arguments';
import { RangeService } from './range';
import { RangeOrder } from './range-order';
import { DIMENSION, DIRECTION } from './spreadsheet-constants';
import { TextFinderService } from './text-finder';

type Names = 'getDataRegion' | 'getNextDataCell' | 'createTextFinder';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Finding where data lie. */
export abstract class RangeSearch
  extends RangeOrder
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly #isFull = (row: number, column: number): boolean => {
    const { rowCount, columnCount } = this.sheet;
    return (
      row >= 1 &&
      column >= 1 &&
      row <= rowCount &&
      column <= columnCount &&
      hasContent(this.sheet.at(row, column))
    );
  };

  /** The range grown over all cells with data that touch it by an edge; rows or columns only when asked for. */
  getDataRegion(dimension?: unknown): RangeService {
    if (dimension !== undefined && !(Object.values(DIMENSION.members) as unknown[]).includes(dimension)) {
      throw mismatch(this.serviceName, 'getDataRegion', [dimension]);
    }
    const rowwise = dimension !== DIMENSION.members.COLUMNS;
    const columnwise = dimension !== DIMENSION.members.ROWS;
    let area = this.area;
    for (let grown: Area | null = area; grown; grown = this.#grown(area, rowwise, columnwise)) area = grown;
    return new RangeService(this.context, this.book, this.sheet, area);
  }

  /** As Ctrl and an arrow key go: to the end of the data, or over a gap to the next, or to the edge of the tab. */
  getNextDataCell(direction: unknown): RangeService {
    if (!(Object.values(DIRECTION.members) as unknown[]).includes(direction)) {
      throw mismatch(this.serviceName, 'getNextDataCell', [direction]);
    }
    const [down, right] = STEPS[(direction as Constant).name]!;
    const within = (row: number, column: number) =>
      row >= 1 && column >= 1 && row <= this.sheet.rowCount && column <= this.sheet.columnCount;
    let { row, column } = this.area;
    const inBlock = this.#isFull(row, column) && this.#isFull(row + down, column + right);
    while (within(row + down, column + right)) {
      if (inBlock && !this.#isFull(row + down, column + right)) break;
      row += down;
      column += right;
      if (!inBlock && this.#isFull(row, column)) break;
    }
    return new RangeService(this.context, this.book, this.sheet, { row, column, rows: 1, columns: 1 });
  }

  createTextFinder(text: string): TextFinderService {
    if (typeof text !== 'string') throw mismatch(this.serviceName, 'createTextFinder', [text]);
    return new TextFinderService(this.context, this.book, [{ sheet: this.sheet, area: this.area }], text);
  }

  /** One step larger on every side that touches data; null when no side does. */
  #grown(area: Area, rowwise: boolean, columnwise: boolean): Area | null {
    const { row, column, rows, columns } = area;
    const anyInRow = (r: number) => range(columns).some((c) => this.#isFull(r, column + c));
    const anyInColumn = (c: number) => range(rows).some((r) => this.#isFull(row + r, c));
    const up = rowwise && anyInRow(row - 1) ? 1 : 0;
    const down = rowwise && anyInRow(row + rows) ? 1 : 0;
    const left = columnwise && anyInColumn(column - 1) ? 1 : 0;
    const right = columnwise && anyInColumn(column + columns) ? 1 : 0;
    if (up + down + left + right === 0) return null;
    return {
      row: row - up,
      column: column - left,
      rows: rows + up + down,
      columns: columns + left + right,
    };
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
