import { columnLetters, columnNumber } from '../model/a1';
import { changeReferences } from './references';

interface Home {
  row: number;
  column: number;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A formula in R1C1 words, seen from its cell: `=A1` in B2 is `=R[-1]C[-1]`. */
export function toR1C1(formula: string, home: Home): string {
  return changeReferences(formula, (reference) => ({
    ...reference,
    corners: reference.corners.map((corner) => cornerToR1C1(corner, home)),
  }));
}

function cornerToR1C1(corner: string, home: Home): string {
  const [, columnMark, letters = '', rowMark, digits = ''] = CORNER.exec(corner)!;
  const rowIsFixed = letters === '' ? columnMark === '$' : rowMark === '$';
  const row = digits === '' ? '' : rowIsFixed ? `R${digits}` : `R[${Number(digits) - home.row}]`;
  if (letters === '') return row;
  const column = columnNumber(letters);
  return `${row}${columnMark === '$' ? `C${column}` : `C[${column - home.column}]`}`;
}

const TEXT_OR_TAB = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const PLACE = /(?<![\p{L}\p{N}_.])(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?(?![\p{L}\p{N}_.([])/giu;

/** The reverse of {@link toR1C1}; places outside of the grid become `#REF!`. */
export function fromR1C1(formula: string, home: Home): string {
  return formula
    .split(TEXT_OR_TAB)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(PLACE, (place: string, row?: string, column?: string) =>
            place === '' ? '' : placeToA1(place, row, column, home),
          ),
    )
    .join('');
}

function placeToA1(place: string, rowPart: string | undefined, columnPart: string | undefined, home: Home) {
  const row = /^R/i.test(place) ? position(rowPart, home.row) : null;
  const column = /C/i.test(place) ? position(columnPart, home.column) : null;
  if ((row && row.at < 1) || (column && column.at < 1)) return '#REF!';
  return `${column ? column.mark + columnLetters(column.at) : ''}${row ? row.mark + row.at : ''}`;
}

function position(part: string | undefined, home: number): { mark: string; at: number } {
  if (part === undefined) return { mark: '', at: home };
  return part.startsWith('[')
    ? { mark: '', at: home + Number(part.slice(1, -1)) }
    : { mark: '$', at: Number(part) };
}
