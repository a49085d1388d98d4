import type { Workbook } from 'exceljs';
import { address, dotted, type Typed, type } from '../sheet';
import { columnOf, type TablePlace, typeHeader } from '../table';
import { typeTitle } from '../titles';
import type { SummaryField, SummaryLayout } from './summaryLayouts';

/** Figures of one residential group. */
export interface GroupFigures {
  name: string;
  households: number;
  registered: number;
  recognised: number;
  adults: number;
  citizensRegistered: number;
  citizensRecognised: number;
}

/** Where the summary stands; `rows[0]` is the first group. */
export interface SummaryPlace {
  place: TablePlace<SummaryField>;
  rows: readonly number[];
  totalRow: number;
}

type CountField = Exclude<SummaryField, 'serial' | 'group' | 'rate' | 'note'>;

/** Types the summary by group with its total row. */
export function typeSummary(
  book: Workbook,
  layout: SummaryLayout,
  of: { ward: string; year: number; groups: readonly GroupFigures[] },
): SummaryPlace {
  const sheet = book.addWorksheet(layout.tab);
  const subject = layout.subject.normalize(layout.form);
  const heading = { subject, ward: of.ward, year: of.year, unitOfMeasure: 'hộ, người' };
  const headerRow = typeTitle(sheet, layout.title, heading, layout.columns.length);
  const place = typeHeader(sheet, headerRow, layout.columns, layout.numbering);
  const firstGroup = place.firstRow + (layout.totalFirst ? 1 : 0);
  const rows = of.groups.map((_, index) => firstGroup + index);
  for (const [index, group] of of.groups.entries()) typeGroup(place, layout, group, index, rows[index]!);
  const totalRow = layout.totalFirst ? place.firstRow : firstGroup + of.groups.length;
  typeTotals(place, layout, of.groups, rows, totalRow);
  return { place, rows, totalRow };
}

function typeGroup(
  place: TablePlace<SummaryField>,
  layout: SummaryLayout,
  group: GroupFigures,
  index: number,
  row: number,
): void {
  for (const { field } of layout.columns) {
    type(place.sheet, row, columnOf(place, field), typedFor(field, place, layout, group, index, row));
  }
}

function typedFor(
  field: SummaryField,
  place: TablePlace<SummaryField>,
  layout: SummaryLayout,
  group: GroupFigures,
  index: number,
  row: number,
): Typed {
  if (field === 'serial') return index + 1;
  if (field === 'group') return group.name.normalize(layout.form);
  if (field === 'note') return null;
  if (field === 'rate') return rate(place, row, group.recognised, group.households);
  return layout.countsAsText ? dotted(group[field]) : group[field];
}

/** Percentage in the 0–100 style: recognised of all households. */
function rate(place: TablePlace<SummaryField>, row: number, recognised: number, households: number): Typed {
  const [some, all] = [
    address(row, columnOf(place, 'recognised')),
    address(row, columnOf(place, 'households')),
  ];
  return {
    formula: `ROUND(${some}/${all}*100,1)`,
    result: Math.round((recognised / households) * 1000) / 10,
  };
}

function typeTotals(
  place: TablePlace<SummaryField>,
  layout: SummaryLayout,
  groups: readonly GroupFigures[],
  rows: readonly number[],
  totalRow: number,
): void {
  const sum = (field: CountField) => groups.reduce((total, group) => total + group[field], 0);
  for (const { field } of layout.columns) {
    const column = columnOf(place, field);
    if (field === 'group') type(place.sheet, totalRow, column, layout.totalLabel.normalize(layout.form));
    if (field === 'rate')
      type(place.sheet, totalRow, column, rate(place, totalRow, sum('recognised'), sum('households')));
    if (field === 'serial' || field === 'group' || field === 'note' || field === 'rate') continue;
    const span = `${address(rows[0]!, column)}:${address(rows[rows.length - 1]!, column)}`;
    const formula = { formula: `SUM(${span})`, result: sum(field) };
    // SUM passes over text, so a clerk who types counts as text types the total too.
    type(place.sheet, totalRow, column, layout.countsAsText ? dotted(sum(field)) : formula);
  }
  place.sheet.getRow(totalRow).font = { bold: true };
}
