import { columnLetters, columnNumber } from '../model/a1';
import { changeReferences } from './references';

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A formula as it reads so many rows further down and columns further right: only places without `$` move. */
export function movedBy(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, (reference) => {
    const corners = reference.corners.map((corner) => movedCorner(corner, rows, columns));
    return corners.includes(null) ? null : { ...reference, corners: corners as string[] };
  });
}

function movedCorner(corner: string, rows: number, columns: number): string | null {
  const [, mark, letters, secondMark, digits] = CORNER.exec(corner) as unknown as string[];
  // A row without a column, `$2`, has its mark where a column would have its own.
  const rowMark = letters === '' ? mark : secondMark;
  const column = letters === '' ? null : columnNumber(letters!) + (mark === '$' ? 0 : columns);
  const row = digits === '' ? null : Number(digits) + (rowMark === '$' ? 0 : rows);
  if ((column !== null && column < 1) || (row !== null && row < 1)) return null;
  return `${column === null ? '' : mark + columnLetters(column)}${row === null ? '' : `${rowMark}${row}`}`;
}
