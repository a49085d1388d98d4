/** Where something stands in a workbook. Rows and columns count from 1, as people see them. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** The column's letters: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? last : columnLetters(before) + last;
}

/** The cell's name as the sheet shows it, e.g. H12. */
export const cellName = (place: Pick<Place, 'row' | 'column'>): string =>
  `${columnLetters(place.column)}${place.row}`;

/** The place that a cell's name says: "H12" is row 12, column 8. */
export function placeNamed(cell: string): Pick<Place, 'row' | 'column'> {
  const letters = cell.replace(/\d+/g, '');
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.slice(letters.length)), column };
}
