import type { Worksheet } from 'exceljs';
import type { FamilyField, FamilyLayout } from './layouts/layout';
import { address, merge, type } from './sheet';
import { columnOf, type TablePlace } from './table';

/** Types what follows the last record: empty numbered rows, results, a footnote, signatures. */
export function typeTail(
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  from: number,
  counts: { listed: number; scored: number; recognised: number },
): void {
  const { tail } = layout;
  const { sheet } = place;
  let row = from;
  for (let extra = 1; extra <= (tail.preNumbered ?? 0); extra += 1) {
    typePreNumbered(place, layout, row, counts.listed + extra);
    row += 1;
  }
  if (tail.dots) {
    type(sheet, row, columnOf(place, 'head'), '…');
    row += 1;
  }
  if (tail.glued) {
    row = typeGlued(sheet, lastVisible(layout), row, [
      ['Số hộ đạt:', counts.recognised],
      ['Số hộ chấm:', counts.scored],
    ]);
  }
  if (tail.footnote) {
    type(sheet, row, 1, tail.footnote);
    merge(sheet, row, 1, row, layout.columns.length);
    row += 1;
  }
  if (tail.signatures) typeSignatures(sheet, layout.columns.length, row + 1);
}

/** Number of the last column that people see. */
function lastVisible(layout: FamilyLayout): number {
  return layout.columns.findLastIndex((column) => !column.hidden) + 1;
}

/** A row that waits for a household: its number, and the formulas that were filled down too far. */
function typePreNumbered(
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  row: number,
  serial: number,
): void {
  const column = columnOf(place, 'serial');
  type(
    place.sheet,
    row,
    column,
    layout.formulas?.serial ? { formula: `${address(row - 1, column)}+1`, result: serial } : serial,
  );
  if (!layout.formulas?.total) return;
  const cells = (['1', '2', '3', '4'] as const).map((field) => address(row, columnOf(place, field)));
  type(place.sheet, row, columnOf(place, 'total'), { formula: cells.join('+'), result: 0 });
}

/** Types results under a table without a blank row: label merged across, figure in the last column. */
export function typeGlued(
  sheet: Worksheet,
  columns: number,
  from: number,
  results: readonly (readonly [string, number])[],
): number {
  for (const [index, [label, count]] of results.entries()) {
    type(sheet, from + index, 2, label);
    merge(sheet, from + index, 2, from + index, columns - 1);
    type(sheet, from + index, columns, count);
  }
  return from + results.length;
}

/** Types place, date and the two who sign. */
export function typeSignatures(sheet: Worksheet, columns: number, row: number): void {
  const right = Math.max(3, columns - 3);
  type(sheet, row, right, 'Hoa Mai, ngày … tháng … năm 2024');
  type(sheet, row + 1, 2, 'NGƯỜI LẬP BIỂU');
  type(sheet, row + 1, right, 'CHỦ TỊCH');
  type(sheet, row + 2, 2, '(Ký, ghi rõ họ tên)');
  type(sheet, row + 2, right, '(Ký tên, đóng dấu)');
}
