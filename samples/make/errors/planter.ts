import type { CellValue, Worksheet } from 'exceljs';
import type { FamilyField } from '../layouts/layout';
import type { RosterRow } from '../roster';
import { address } from '../sheet';
import { columnOf } from '../table';
import type { WardBook } from '../wardBook';
import type { Planted } from './planted';

/** Rows between two planted scorecard errors, so that each stands alone among sound rows. */
const STRIDE = 5;

/** Puts errors into one ward's workbook and keeps account of them. */
export class Planter {
  readonly planted: Planted[] = [];
  #next = 2;

  constructor(readonly book: WardBook) {}

  /** Types a wrong value and records its cell. Null empties the cell. */
  put(kind: string, sheet: Worksheet, row: number, column: number, value: CellValue): void {
    sheet.getCell(row, column).value = value;
    this.record(kind, sheet, row, column);
  }

  /** Records an error that stands in a cell already. */
  record(kind: string, sheet: Worksheet, row: number, column: number): void {
    const family = Number.parseInt(kind, 10);
    const file = `${this.book.plan.name}.xlsx`;
    this.planted.push({ file, sheet: sheet.name, cell: address(row, column), kind, family });
  }

  /** A scored household that carries no planted error yet, with a scored neighbour of the same group below it. */
  nextScored(): RosterRow {
    const { roster } = this.book;
    for (let index = this.#next; index < roster.length - 1; index += 1) {
      const [here, below] = [roster[index]!, roster[index + 1]!];
      if (!here.household.points || !below.household.points) continue;
      if (here.household.group !== below.household.group) continue;
      this.#next = index + STRIDE;
      return here;
    }
    throw new Error(`No household left in ${this.book.plan.name} to carry another error.`);
  }

  /** Types into a household's row by field; fields that the layout lacks are passed over. */
  typeIn(at: RosterRow, field: FamilyField, value: CellValue): void {
    const column = at.place.columnOf.get(field);
    if (column === undefined) return;
    const cell = at.place.sheet.getCell(at.row, column);
    cell.value = value;
    if (value instanceof Date) cell.numFmt = 'dd/mm';
  }

  /** Records an error at a household's field. */
  recordAt(kind: string, at: RosterRow, field: FamilyField): void {
    this.record(kind, at.place.sheet, at.row, columnOf(at.place, field));
  }
}
