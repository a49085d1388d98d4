import type { Area, Book, Cell, SheetModel } from '../../host';
import { mapFormulas } from '../../host/formulas/map-formulas';
import { changeReferences, type Reference } from '../../host/formulas/references';
import { columnLetters, columnNumber, contains } from '../../host/model/a1';

/** A distance on the grid. */
interface Distance {
  rows: number;
  columns: number;
}

/** Cells of a tab. */
interface Place {
  sheet: SheetModel;
  area: Area;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A copied cell at its new place: what its formula names moves along, but for what is held by `$`. */
export function relocated(cell: Cell, by: Distance): Cell {
  if (cell.formula === undefined) return cell;
  const formula = changeReferences(cell.formula, (reference) => movedBy(reference, by, false));
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** A cell about to be moved to another tab: what its formula names without a tab stays on the tab it leaves. */
export function carried(cell: Cell, home: SheetModel): Cell {
  if (cell.formula === undefined) return cell;
  const formula = changeReferences(cell.formula, (reference) =>
    reference.tab === null ? { ...reference, tab: home.name } : reference,
  );
  return { ...cell, formula };
}

/** After cells were moved: every formula that named them names their new place. */
export function followMove(book: Book, from: Place, to: Place): void {
  const by = { rows: to.area.row - from.area.row, columns: to.area.column - from.area.column };
  mapFormulas(book, (formula, home) =>
    changeReferences(formula, (reference) => {
      const named = areaOf(reference);
      if (!named || tabOf(reference, book, home) !== from.sheet || !contains(from.area, named))
        return reference;
      const moved = movedBy(reference, by, true);
      return moved && to.sheet !== from.sheet ? { ...moved, tab: to.sheet.name } : moved;
    }),
  );
}

const tabOf = ({ tab }: Reference, book: Book, home: SheetModel): SheetModel | undefined =>
  tab === null ? home : book.sheetNamed(tab);

/** Null when a corner would leave the grid. `all` moves what is held by `$` as well. */
function movedBy(reference: Reference, { rows, columns }: Distance, all: boolean): Reference | null {
  let isLost = false;
  const corners = reference.corners.map((corner) => {
    const [, columnMark = '', letters = '', rowMark = '', digits = ''] = CORNER.exec(corner) ?? [];
    const column = columnNumber(letters) + (letters === '' || (columnMark && !all) ? 0 : columns);
    // A whole row is written `$2`: its mark stands where a column's would.
    const isHeld = letters === '' ? columnMark !== '' : rowMark !== '';
    const row = Number(digits) + (digits === '' || (isHeld && !all) ? 0 : rows);
    isLost ||= (letters !== '' && column < 1) || (digits !== '' && row < 1);
    return `${columnMark}${letters && columnLetters(column)}${rowMark}${digits && row}`;
  });
  return isLost ? null : { ...reference, corners };
}

/** The cells a reference names; null for whole rows and columns. */
function areaOf({ corners }: Reference): Area | null {
  const ends = [corners[0]!, corners.at(-1)!].map((corner) => CORNER.exec(corner));
  const [first, last] = ends.map((end) => ({ row: Number(end?.[4]), column: columnNumber(end?.[2] ?? '') }));
  if (!first?.row || !last?.row || !first.column || !last.column) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}
