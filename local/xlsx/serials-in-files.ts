import { isDateFormat } from '../host/values/number-format';

/** Days between the two epochs an Excel file may count from. */
const DAYS_FROM_1904 = 1462;

/**
 * Excel's first sixty days differ from Sheets' by one, because Excel has a 29 February 1900 that never was.
 * Times without a day (below 1) are the same in both.
 */
function sheetsSerial(excel: number): number {
  return excel >= 1 && excel < 60 ? excel + 1 : excel;
}

function excelSerial(sheets: number): number {
  return sheets >= 2 && sheets < 61 ? sheets - 1 : sheets;
}

/** A number of a file as Sheets counts it: changed only under a date format. */
export function numberFromFile(value: number, format: string | undefined, counts1904: boolean): number {
  if (!isDateFormat(format)) return value;
  return sheetsSerial(counts1904 && value >= 1 ? value + DAYS_FROM_1904 : value);
}

/** The reverse of {@link numberFromFile}. */
export function numberForFile(value: number, format: string | undefined, counts1904: boolean): number {
  if (!isDateFormat(format)) return value;
  const excel = excelSerial(value);
  return counts1904 && excel >= 1 ? excel - DAYS_FROM_1904 : excel;
}
