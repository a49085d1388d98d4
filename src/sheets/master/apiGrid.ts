import type { Area, CellValue, Grid } from '../../domain/layout/grid';
import { dayOf, isDay } from '../xlsx/serial';

type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ApiCell = GoogleAppsScript.Sheets.Schema.CellData;

/** The parts of a tab that {@link gridOf} needs, in the API's own way of asking. */
export const gridFields =
  'properties(sheetId,title),merges,data(rowData(values(effectiveValue,formattedValue,userEnteredValue(formulaValue),effectiveFormat(numberFormat(type)))))';

/** A tab as the Sheets API tells it, in the same words as one read through SpreadsheetApp. */
export function gridOf(sheet: ApiSheet): Grid {
  const rows = (sheet.data?.[0]?.rowData ?? []).map((row) => row.values ?? []);
  const width = Math.max(0, ...rows.map(usedWidth));
  const height = lengthUpTo(rows, (row) => usedWidth(row) > 0);
  const matrix = <T>(of: (cell: ApiCell) => T): T[][] =>
    rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => of(row[column] ?? {})));
  return {
    sheet: sheet.properties?.title ?? '',
    values: matrix(typedValue),
    shown: matrix(({ formattedValue }) => formattedValue ?? ''),
    formulas: matrix(({ userEnteredValue }) => userEnteredValue?.formulaValue ?? ''),
    merges: (sheet.merges ?? []).map(areaOf),
  };
}

const usedWidth = (row: ApiCell[]): number =>
  lengthUpTo(
    row,
    ({ formattedValue, userEnteredValue }) => (formattedValue ?? userEnteredValue) !== undefined,
  );

/** How many there are up to the last one that counts. */
function lengthUpTo<T>(items: T[], counts: (item: T) => boolean): number {
  let length = items.length;
  while (length > 0 && !counts(items[length - 1]!)) length--;
  return length;
}

function typedValue({ effectiveValue, effectiveFormat, formattedValue }: ApiCell): CellValue {
  const { numberValue, boolValue, stringValue } = effectiveValue ?? {};
  if (numberValue === undefined) return boolValue ?? stringValue ?? formattedValue ?? '';
  // A telephone number under a date format is no day.
  const isDated = dateTypes.has(effectiveFormat?.numberFormat?.type ?? '') && isDay(numberValue);
  return isDated ? dayOf(numberValue) : numberValue;
}

const dateTypes = new Set(['DATE', 'TIME', 'DATE_TIME']);

/** The API counts without the end. */
const areaOf = (range: GoogleAppsScript.Sheets.Schema.GridRange): Area => ({
  top: range.startRowIndex ?? 0,
  left: range.startColumnIndex ?? 0,
  bottom: (range.endRowIndex ?? 1) - 1,
  right: (range.endColumnIndex ?? 1) - 1,
});
