import type { Worksheet } from 'exceljs';
import type { Column, Numbering } from './layouts/layout';
import { letters, merge, type } from './sheet';

/** Where a table came to stand in its tab. */
export interface TablePlace<Field extends string> {
  sheet: Worksheet;
  /** First row of the header. */
  headerRow: number;
  /** First row under the header and its numbering row. */
  firstRow: number;
  columnOf: ReadonlyMap<Field, number>;
}

/** Number of a field's column. Throws when the table has no such column: the layout data would be wrong. */
export function columnOf<Field extends string>(place: TablePlace<Field>, field: Field): number {
  const column = place.columnOf.get(field);
  if (column === undefined) throw new Error(`The table in "${place.sheet.name}" has no column "${field}".`);
  return column;
}

/** Types a header of one or more rows, shared headings merged across, single ones merged down. */
export function typeHeader<Field extends string>(
  sheet: Worksheet,
  headerRow: number,
  columns: readonly Column<Field>[],
  numbering?: Numbering,
): TablePlace<Field> {
  const depth = Math.max(...columns.map((column) => (column.under?.length ?? 0) + 1));
  for (const [index, column] of columns.entries())
    typeColumnHead(sheet, headerRow, depth, columns, index, column);
  for (let level = 0; level < depth - 1; level += 1) mergeShared(sheet, headerRow, level, columns);
  if (numbering) typeNumbering(sheet, headerRow + depth, columns, numbering);
  return {
    sheet,
    headerRow,
    firstRow: headerRow + depth + (numbering ? 1 : 0),
    columnOf: new Map(columns.map((column, index) => [column.field, index + 1])),
  };
}

function typeColumnHead<Field extends string>(
  sheet: Worksheet,
  headerRow: number,
  depth: number,
  columns: readonly Column<Field>[],
  index: number,
  column: Column<Field>,
): void {
  const levels = column.under?.length ?? 0;
  type(sheet, headerRow + levels, index + 1, column.heading);
  merge(sheet, headerRow + levels, index + 1, headerRow + depth - 1, index + 1);
  const before = columns[index - 1];
  for (const [level, shared] of (column.under ?? []).entries()) {
    if (!sharesHeading(before, column, level)) type(sheet, headerRow + level, index + 1, shared);
  }
  for (let row = headerRow; row < headerRow + depth; row += 1) {
    const cell = sheet.getCell(row, index + 1);
    cell.font = { bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
  const sheetColumn = sheet.getColumn(index + 1);
  sheetColumn.width = column.width ?? Math.min(24, Math.max(8, column.heading.length));
  if (column.hidden) sheetColumn.hidden = true;
}

function sharesHeading<Field extends string>(
  left: Column<Field> | undefined,
  right: Column<Field> | undefined,
  level: number,
): boolean {
  const path = (column?: Column<Field>) => column?.under?.slice(0, level + 1).join('\n');
  return path(left) !== undefined && path(left) === path(right) && (right?.under?.length ?? 0) > level;
}

function mergeShared<Field extends string>(
  sheet: Worksheet,
  headerRow: number,
  level: number,
  columns: readonly Column<Field>[],
): void {
  let start = 0;
  for (let index = 1; index <= columns.length; index += 1) {
    if (sharesHeading(columns[start], columns[index], level)) continue;
    if (columns[start]!.under?.[level]) merge(sheet, headerRow + level, start + 1, headerRow + level, index);
    start = index;
  }
}

function typeNumbering<Field extends string>(
  sheet: Worksheet,
  row: number,
  columns: readonly Column<Field>[],
  numbering: Numbering,
): void {
  const summed = columns.flatMap((column, index) =>
    ['1', '2', '3', '4'].includes(column.field) ? [index + 1] : [],
  );
  for (const [index, column] of columns.entries()) {
    const number = index + 1;
    if (numbering === 'brackets') type(sheet, row, number, `(${number})`);
    if (numbering === 'sums') {
      const isSum = column.field === 'total' && summed.length > 1;
      type(sheet, row, number, isSum ? `${number}=${summed.join('+')}` : number);
    }
    if (numbering === 'lettersFirst') type(sheet, row, number, index < 2 ? letters(number) : number - 2);
  }
}
