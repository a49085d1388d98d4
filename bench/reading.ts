import ExcelJS from 'exceljs';
import { readXlsx } from '../src/sheets/xlsx/readXlsx';
import { type Figure, measured } from './measure';

const ROWS = 8_000;
const COLUMNS = 20;

/** How long the add-in's own reader of files takes. */
export async function readingFigures(): Promise<Figure[]> {
  const bytes = await largeFile();
  return [await measured('an .xlsx of 160,000 cells, read by the add-in', 1000, () => readXlsx(bytes))];
}

/** A twentieth of the cells are days, the rest texts and numbers. */
async function largeFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Phiếu');
  sheet.getColumn(4).numFmt = 'dd/mm/yyyy';
  for (let row = 0; row < ROWS; row++) {
    sheet.addRow(
      Array.from({ length: COLUMNS }, (_, column) => {
        if (column === 3) return new Date(Date.UTC(2024, 0, 1 + (row % 300)));
        return column % 2 === 0 ? `Nguyễn Văn Ước ${row}` : row + column / 10;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
