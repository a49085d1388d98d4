import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Cell, displayText, isCellError, isDateFormat, type SheetModel } from '../../local/host';
import { readBook } from '../../local/xlsx';
import type { CellValue, Grid } from '../../src/domain/layout/grid';
import { calendarDate } from '../../src/domain/text/date';

/** The tabs of a sample file, as the add-in reads them. */
export async function sampleGrids(file: string): Promise<Grid[]> {
  const bytes = readFileSync(path.join('samples', file));
  const book = await readBook(bytes, { id: file, name: file });
  return book.sheets.map(gridOf);
}

function gridOf({ name, rows, merges }: SheetModel): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? { value: null }),
  );
  return {
    sheet: name,
    values: cells.map((row) => row.map(typedValue)),
    shown: cells.map((row) => row.map(displayText)),
    formulas: cells.map((row) => row.map(({ formula }) => formula ?? '')),
    merges: merges.map(({ row, column, rows, columns }) => ({
      top: row - 1,
      left: column - 1,
      bottom: row + rows - 2,
      right: column + columns - 2,
    })),
  };
}

const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

function typedValue({ value, numberFormat }: Cell): CellValue {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || numberFormat === undefined || !isDateFormat(numberFormat)) return value;
  const day = new Date(dayZero + Math.floor(value) * dayLength);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
