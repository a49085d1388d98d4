import { mapFormulas } from '../formulas/map-formulas';
import { changeReferences, type Reference } from '../formulas/references';
import { type Area, columnLetters, columnNumber, contains } from './a1';
import { relocated } from './areas';
import type { Book } from './book';
import type { Cell } from './cell';
import { clearOverlay, layOverlay, overlayOf, WHOLE_OVERLAY } from './overlay';
import type { SheetModel } from './sheet-model';

/** From where to where a block goes; `target` is as large as `source`. */
interface Move {
  from: SheetModel;
  source: Area;
  to: SheetModel;
  target: Area;
}

/** Cuts a block of cells and pastes it elsewhere, with all that lies over it; what names its cells follows. */
export function moveBlock(
  book: Book,
  from: SheetModel,
  source: Area,
  to: SheetModel,
  corner: Pick<Area, 'row' | 'column'>,
): void {
  const move = { from, source, to, target: relocated(source, source, corner) };
  const lifted = lift(from, source);
  mapFormulas(book, (formula, home) =>
    changeReferences(formula, (reference) =>
      isOn(reference, from, home) ? follow(reference, move, home) : reference,
    ),
  );
  moveOverlay(move);
  lifted.forEach((line, r) => {
    line.forEach((cell, c) => {
      to.put(move.target.row + r, move.target.column + c, cell && seenFromTarget(cell, move));
    });
  });
  book.setNames(
    book.names.map((name) =>
      name.sheetId === from.id && contains(source, name.area)
        ? { ...name, sheetId: to.id, area: relocated(name.area, source, move.target) }
        : name,
    ),
  );
}

/** Makes formulas that name cells of a block, and none beside them, say `#REF!`, for the cells are about to go. */
export function loseReferences(book: Book, sheet: SheetModel, block: Area): void {
  mapFormulas(book, (formula, home) =>
    changeReferences(formula, (reference) => {
      const area = isOn(reference, sheet, home) ? areaOf(reference) : null;
      return area && contains(block, area) ? null : reference;
    }),
  );
}

/** Takes the cells out and leaves untouched ones. */
function lift(sheet: SheetModel, { row, column, rows, columns }: Area): (Cell | undefined)[][] {
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.rows[row - 1 + r]?.[column - 1 + c]),
  );
  lines.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell) sheet.put(row + r, column + c, undefined);
    });
  });
  return lines;
}

function moveOverlay({ from, source, to, target }: Move): void {
  const overlay = overlayOf(from, source);
  clearOverlay(from, source, WHOLE_OVERLAY);
  clearOverlay(to, target, WHOLE_OVERLAY);
  layOverlay(to, overlay, source, target, { parts: WHOLE_OVERLAY });
}

/** A reference into the block as it reads after the move, in a formula of the tab `home`. */
function follow(reference: Reference, { from, source, to, target }: Move, home: SheetModel): Reference {
  const area = areaOf(reference);
  if (!area || !contains(source, area)) return reference;
  const corners = reference.corners.map((corner) =>
    corner.replace(CELL, (_, columnMark, letters, rowMark, digits) => {
      const column = columnLetters(columnNumber(letters) + target.column - source.column);
      return `${columnMark}${column}${rowMark}${Number(digits) + target.row - source.row}`;
    }),
  );
  return { tab: from === to ? reference.tab : home === to ? null : to.name, corners };
}

/** A moved formula still means the same cells. */
function seenFromTarget(cell: Cell, move: Move): Cell {
  if (cell.formula === undefined) return cell;
  const { from, source, to } = move;
  const formula = changeReferences(cell.formula, (reference) => {
    if (!isOn(reference, from, from)) return reference;
    const area = areaOf(reference);
    if (area && contains(source, area)) return follow(reference, move, to);
    return from === to || reference.tab !== null ? reference : { ...reference, tab: from.name };
  });
  return { ...cell, formula };
}

function isOn(reference: Reference, sheet: SheetModel, home: SheetModel): boolean {
  return reference.tab === null ? home === sheet : reference.tab.toLowerCase() === sheet.name.toLowerCase();
}

const CELL = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;

/** The cells a reference names; null for whole rows and columns, which do not follow a block. */
function areaOf({ corners }: Reference): Area | null {
  const points = corners.map((corner) => CELL.exec(corner));
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return null;
  const rows = [Number(first[4]), Number(last[4])];
  const columns = [columnNumber(first[2]!), columnNumber(last[2]!)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
