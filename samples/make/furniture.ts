import type { FamilyField, FamilyLayout } from './layouts/layout';
import { address } from './sheet';
import { columnOf, type TablePlace } from './table';

/** Adds frozen rows, lists of words, remarks and colours: what a program must leave as it found it. */
export function furnish(place: TablePlace<FamilyField>, layout: FamilyLayout, rows: readonly number[]): void {
  const { sheet } = place;
  const { frozen, tickList, headingNote, colouredFrom } = layout.furniture!;
  if (frozen) sheet.views = [{ state: 'frozen', ySplit: place.firstRow - 1, xSplit: 0 }];
  if (tickList) offerTicks(place, layout, rows);
  const total = columnOf(place, 'total');
  if (headingNote) sheet.getCell(place.headerRow, total).note = headingNote;
  if (colouredFrom !== undefined) colourTotals(place, rows, total, colouredFrom);
}

function offerTicks(place: TablePlace<FamilyField>, layout: FamilyLayout, rows: readonly number[]): void {
  const words = layout.tick!.filter((word) => word !== null).join(',');
  for (const row of rows) {
    const cell = place.sheet.getCell(row, columnOf(place, 'registered'));
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${words}"`] };
  }
}

function colourTotals(
  place: TablePlace<FamilyField>,
  rows: readonly number[],
  total: number,
  from: number,
): void {
  place.sheet.addConditionalFormatting({
    ref: `${address(rows[0]!, total)}:${address(rows[rows.length - 1]!, total)}`,
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [from - 0.5],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFD9EAD3' } } },
      },
    ],
  });
}
