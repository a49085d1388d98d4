/** Sets the widths of the first columns; neighbours of one width take one call. */
export function setColumnWidths(sheet: GoogleAppsScript.Spreadsheet.Sheet, widths: number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first]!;
    const next = widths.findIndex((other, at) => at > first && other !== width);
    const end = next < 0 ? widths.length : next;
    sheet.setColumnWidths(first + 1, end - first, width);
    first = end;
  }
}
