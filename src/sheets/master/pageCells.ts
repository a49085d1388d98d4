import { isLink, numberPattern, type Page, type PageCell, sharePattern } from '../page';
import { linesAbove } from '../pageHead';

type ApiCell = GoogleAppsScript.Sheets.Schema.CellData;
type ApiFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** A page's cells as the Sheets API writes them, row by row. A text is a text: nothing in it is ever worked out. */
export function pageCells(page: Page): ApiCell[][] {
  const { heading, columns, rows, emphasised } = page;
  const strong = new Set(emphasised);
  return [
    [textCell(heading, { textFormat: { bold: true, fontSize: 14 } })],
    // A text that does not wrap runs on over the blank cells beside it; so does one alone in its row below.
    ...linesAbove(page).map((line) => [textCell(line, {})]),
    columns.map((column, at) =>
      column.heading === '' ? {} : headCell(column.heading, isOfNumbers(rows, at)),
    ),
    ...rows.map((row, index) => {
      const isText = row.slice(1).every((cell) => cell === null);
      return columns.map((_, at) => tableCell(row[at] ?? null, isText ? {} : wrapped, strong.has(index)));
    }),
  ];
}

const wrapped: ApiFormat = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' };
const headLook: ApiFormat = {
  ...wrapped,
  backgroundColor: { red: 0.91, green: 0.941, blue: 0.996 },
  textFormat: { bold: true },
};

/** Numbers stand at the right of their cells, so their heading does. */
const headCell = (heading: string, ofNumbers: boolean): ApiCell =>
  textCell(heading, { ...headLook, ...(ofNumbers && { horizontalAlignment: 'RIGHT' }) });

function isOfNumbers(rows: readonly PageCell[][], column: number): boolean {
  const filled = rows.flatMap((row) => row[column] ?? []);
  return filled.length > 0 && !filled.some((cell) => typeof cell === 'string' || isLink(cell));
}

/** Google takes no cell with more, and then nothing of the whole page. */
const mostLetters = 50_000;

/** A cell of a text, and nothing but a text. */
export const textCell = (stringValue: string, userEnteredFormat: ApiFormat): ApiCell => ({
  ...(stringValue !== '' && { userEnteredValue: { stringValue: stringValue.slice(0, mostLetters) } }),
  userEnteredFormat,
});

function tableCell(cell: PageCell, plainLook: ApiFormat, bold: boolean): ApiCell {
  const look = { ...plainLook, ...(bold && { textFormat: { bold } }) };
  if (cell === null) return textCell('', look);
  if (typeof cell === 'string') return textCell(cell, look);
  if (isLink(cell)) return textCell(cell.text, look);
  const [number, numberFormat] = typeof cell === 'number' ? [cell, plain(cell)] : [shareOf(cell), share];
  if (number === null) return textCell('', look);
  return { userEnteredValue: { numberValue: number }, userEnteredFormat: { ...look, numberFormat } };
}

const plain = (number: number) => ({ type: 'NUMBER', pattern: numberPattern(number) });
const share = { type: 'PERCENT', pattern: sharePattern };

const shareOf = ({ count, of }: { count: number; of: number }): number | null =>
  of === 0 ? null : count / of;
