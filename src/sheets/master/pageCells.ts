import type { Page, PageCell } from '../page';

type ApiCell = GoogleAppsScript.Sheets.Schema.CellData;
type ApiFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** A page's cells as the Sheets API writes them, row by row. A text is a text: nothing in it is ever worked out. */
export function pageCells({ heading, lines, columns, rows, emphasised }: Page): ApiCell[][] {
  const strong = new Set(emphasised);
  return [
    [textCell(heading, { textFormat: { bold: true, fontSize: 14 } })],
    ...lines.map((line) => [textCell(line, {})]),
    columns.map((column) =>
      textCell(column.heading, { ...wrapped, ...headLook, textFormat: { bold: true } }),
    ),
    ...rows.map((row, index) =>
      columns.map((_, column) => tableCell(row[column] ?? null, strong.has(index))),
    ),
  ];
}

const wrapped: ApiFormat = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' };
const headLook: ApiFormat = { backgroundColor: { red: 0.91, green: 0.941, blue: 0.996 } };

const textCell = (stringValue: string, userEnteredFormat: ApiFormat): ApiCell => ({
  ...(stringValue !== '' && { userEnteredValue: { stringValue } }),
  userEnteredFormat,
});

function tableCell(cell: PageCell, bold: boolean): ApiCell {
  const look = { ...wrapped, ...(bold && { textFormat: { bold } }) };
  if (cell === null) return textCell('', look);
  if (typeof cell === 'string') return textCell(cell, look);
  if (typeof cell === 'object' && 'text' in cell) return textCell(cell.text, look);
  const [number, numberFormat] = typeof cell === 'number' ? [cell, plain(cell)] : [shareOf(cell), share];
  if (number === null) return textCell('', look);
  return { userEnteredValue: { numberValue: number }, userEnteredFormat: { ...look, numberFormat } };
}

const plain = (number: number) => ({
  type: 'NUMBER',
  pattern: Number.isInteger(number) ? '#,##0' : '#,##0.##',
});
const share = { type: 'PERCENT', pattern: '0.0%' };

const shareOf = ({ count, of }: { count: number; of: number }): number | null =>
  of === 0 ? null : count / of;
