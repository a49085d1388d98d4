/** How rows that people go on filling in should look; rows and columns count from 0. */
export interface RowsLook {
  bold: number[];
  /** Cells that wait to be filled in. */
  toFill: [row: number, column: number][];
}

const fillColour = '#FFF3CD';

/** Wraps long texts, sets headings apart and marks what is to be filled in: a fixed number of calls. */
export function dressRows(range: GoogleAppsScript.Spreadsheet.Range, { bold, toFill }: RowsLook): void {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const emphasised = new Set(bold);
  const waiting = new Set(toFill.map(([row, column]) => row * columns + column));
  const matrix = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => of(row, column)),
    );
  range
    .setWrap(true)
    .setVerticalAlignment('top')
    .setFontWeights(matrix((row) => (emphasised.has(row) ? 'bold' : 'normal')))
    .setBackgrounds(matrix((row, column) => (waiting.has(row * columns + column) ? fillColour : null)));
}
