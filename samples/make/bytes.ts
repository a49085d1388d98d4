import type { Workbook } from 'exceljs';
import { fixZipDates } from './zipDates';

/** A workbook as the bytes of an .xlsx file; equal workbooks give equal bytes. */
export async function bytesOf(workbook: Workbook): Promise<Buffer> {
  return fixZipDates(Buffer.from(await workbook.xlsx.writeBuffer()));
}
