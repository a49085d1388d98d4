import { mapFormulas } from '../formulas/map-formulas';
import { changeReferences, type Reference, type Shift, shifted } from '../formulas/references';
import { columnLetters, columnNumber } from './a1';
import type { Book } from './book';
import { shiftMetadata } from './developer-metadata';
import { moveArea, movePositions, moveStretch } from './move-area';
import { moveRules } from './move-rules';
import type { SheetModel } from './sheet-model';

/** Inserts or removes rows or columns of a tab with everything on them; formulas of the whole book follow. */
export function shiftCells(book: Book, sheet: SheetModel, shift: Shift): void {
  const { axis, at, count } = shift;
  if (axis === 'row') {
    sheet.rowCount += count;
    sheet.replaceCells(
      spliced(
        [...sheet.rows].map((line) => [...line]),
        at,
        count,
        () => [],
      ),
    );
    moveKeys(sheet.rowHeights, shift);
    moveMembers(sheet.hiddenRows, shift);
  } else {
    sheet.columnCount += count;
    sheet.replaceCells(sheet.rows.map((line) => spliced([...line], at, count, () => undefined)));
    moveKeys(sheet.columnWidths, shift);
    moveMembers(sheet.hiddenColumns, shift);
  }
  sheet.merges = sheet.merges.flatMap((area) => moveArea(area, shift) ?? []);
  moveRules(book, sheet, shift);
  book.names = book.names.flatMap((name) => {
    const area = name.sheetId === sheet.id ? moveArea(name.area, shift) : name.area;
    return area ? [{ ...name, area }] : [];
  });
  book.metadata = shiftMetadata(book.metadata, sheet, shift);
  mapFormulas(book, (formula, home) =>
    changeReferences(formula, (ref) => (isOn(ref, sheet, home) ? moved(ref, shift) : ref)),
  );
}

function spliced<T>(list: T[], at: number, count: number, blank: () => T): T[] {
  if (count < 0) list.splice(at, -count);
  else if (list.length > at) list.splice(at, 0, ...Array.from({ length: count }, blank));
  return list;
}

function moveKeys<V>(map: Map<number, V>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const target = shifted(key, shift);
    if (target !== null) map.set(target, value);
  }
}

function moveMembers(set: Set<number>, shift: Shift): void {
  const moved = movePositions(set, shift);
  set.clear();
  for (const position of moved) set.add(position);
}

function isOn(reference: Reference, sheet: SheetModel, home: SheetModel): boolean {
  return reference.tab === null ? home === sheet : reference.tab.toLowerCase() === sheet.name.toLowerCase();
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function moved(reference: Reference, shift: Shift): Reference | null {
  const rowwise = shift.axis === 'row';
  const corners = reference.corners.map((corner) => CORNER.exec(corner)!);
  const positions = corners.map(([, , letters, , digits]) =>
    rowwise ? Number(digits) : columnNumber(letters!),
  );
  // A whole column has no rows to move, a whole row no columns.
  if (positions.includes(0)) return reference;
  const stretch = moveStretch(Math.min(...positions), Math.max(...positions), shift);
  if (!stretch) return null;
  const backwards = positions[0]! > positions[positions.length - 1]!;
  const [first, last] = backwards ? [stretch[1], stretch[0]] : stretch;
  return {
    ...reference,
    corners: corners.map(([, mark, letters, secondMark, digits], index) => {
      const position = index === 0 ? first : last;
      return rowwise
        ? `${mark}${letters}${secondMark}${position}`
        : `${mark}${columnLetters(position)}${secondMark}${digits}`;
    }),
  };
}
