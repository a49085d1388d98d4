import { columnLetters, columnNumber } from '../model/a1';
import { changeReferences } from './references';

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A formula copied by so many rows and columns: what has no `$` moves along; `#REF!` when it leaves the grid. */
export function copiedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return changeReferences(formula, (reference) => {
    const corners = reference.corners.map((corner) => movedCorner(corner, down, right));
    return corners.includes(null) ? null : { ...reference, corners: corners as string[] };
  });
}

function movedCorner(corner: string, down: number, right: number): string | null {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = CORNER.exec(corner)!;
  // A row alone (`$2`) has its mark where a column would have it.
  const rowIsFixed = letters === '' ? columnMark === '$' : rowMark === '$';
  const row = digits === '' || rowIsFixed ? Number(digits) : Number(digits) + down;
  const column = letters === '' || columnMark === '$' ? columnNumber(letters) : columnNumber(letters) + right;
  if ((digits !== '' && row < 1) || (letters !== '' && column < 1)) return null;
  return `${columnMark}${letters === '' ? '' : columnLetters(column)}${rowMark}${digits === '' ? '' : row}`;
}
