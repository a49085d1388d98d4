import type { Workbook, Worksheet } from 'exceljs';
import { typeFamilyRow } from './familyRow';
import { furnish } from './furniture';
import { groupName } from './groups';
import type { FamilyField, FamilyLayout } from './layouts/layout';
import type { Pen } from './pen';
import type { Household } from './residents';
import { letters, merge, type Typed, type } from './sheet';
import { columnOf, type TablePlace, typeHeader } from './table';
import { typeTail } from './tail';
import { typeTitle } from './titles';
import { familyRecognised } from './truth';

/** One household and the row where its scorecard was typed. */
export interface RosterRow {
  household: Household;
  row: number;
  place: TablePlace<FamilyField>;
}

/** Everything a roster needs to know about its ward. */
export interface RosterOf {
  ward: string;
  year: number;
  groups: number;
  households: readonly Household[];
  difficult: boolean;
}

/** Types a ward's scorecards as its layout says, and tells where each household stands. */
export function typeRoster(book: Workbook, layout: FamilyLayout, of: RosterOf, pen: Pen): RosterRow[] {
  if (layout.arrangement !== 'tabs') {
    return typeTab(book.addWorksheet(layout.tab), layout, of, pen);
  }
  const rows: RosterRow[] = [];
  for (let group = 1; group <= of.groups; group += 1) {
    const name = groupName(layout.groupNaming, group);
    const households = of.households.filter((household) => household.group === group);
    const tab = layout.groupIn === 'titleBlock' ? `${layout.tab} ${String(group).padStart(2, '0')}` : name;
    const titled = layout.groupIn === 'titleBlock' ? name : undefined;
    rows.push(...typeTab(book.addWorksheet(tab), layout, { ...of, households }, pen, titled));
  }
  return rows;
}

function typeTab(
  sheet: Worksheet,
  layout: FamilyLayout,
  of: RosterOf,
  pen: Pen,
  group?: string,
): RosterRow[] {
  const heading = { subject: layout.subject, ward: of.ward, year: of.year, group };
  const headerRow = typeTitle(sheet, layout.title, heading, layout.columns.length);
  const place = typeHeader(sheet, headerRow, layout.columns, layout.numbering);
  const rows =
    layout.arrangement === 'banners' ? typeBands(place, layout, of, pen) : typeList(place, layout, of, pen);
  if (layout.furniture)
    furnish(
      place,
      layout,
      rows.map(({ row }) => row),
    );
  const end = rows.length > 0 ? rows[rows.length - 1]!.row : place.firstRow - 1;
  const total = layout.grandTotal
    ? typeSums(place, layout, layout.grandTotal, rows, end + bandsEnd(layout))
    : end;
  typeTail(place, layout, total + 1, counted(rows, of));
  return rows;
}

/** In a banded list a sub-total row stands between the last household and the grand total. */
function bandsEnd(layout: FamilyLayout): number {
  return layout.arrangement === 'banners' && layout.subtotal ? 1 : 0;
}

function counted(
  rows: readonly RosterRow[],
  of: RosterOf,
): { listed: number; scored: number; recognised: number } {
  return {
    listed: rows.length,
    scored: rows.filter(({ household }) => household.points !== null).length,
    recognised: rows.filter(({ household }) => familyRecognised(household, of.difficult)).length,
  };
}

function typeList(place: TablePlace<FamilyField>, layout: FamilyLayout, of: RosterOf, pen: Pen): RosterRow[] {
  const blanks = (group: number) => (layout.blankBetweenGroups ? group - 1 : 0);
  const rows = of.households.map((household, index) => {
    const row = place.firstRow + index + blanks(household.group);
    typeFamilyRow(place, layout, { household, row, serial: index + 1, difficult: of.difficult }, pen);
    return { household, row, place };
  });
  if (layout.mergedGroupCells) mergeGroups(place, rows);
  return rows;
}

function mergeGroups(place: TablePlace<FamilyField>, rows: readonly RosterRow[]): void {
  const column = columnOf(place, 'group');
  const groups = new Set(rows.map(({ household }) => household.group));
  for (const group of groups) {
    const own = rows.filter(({ household }) => household.group === group);
    for (const { row } of own.slice(1)) place.sheet.getCell(row, column).value = null;
    merge(place.sheet, own[0]!.row, column, own[own.length - 1]!.row, column);
  }
}

function typeBands(
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  of: RosterOf,
  pen: Pen,
): RosterRow[] {
  const rows: RosterRow[] = [];
  let row = place.firstRow;
  let serial = 0;
  for (let group = 1; group <= of.groups; group += 1) {
    typeBanner(place, layout, row, group);
    if (layout.serialsRestart) serial = 0;
    const own: RosterRow[] = [];
    for (const household of of.households.filter((candidate) => candidate.group === group)) {
      row += 1;
      serial += 1;
      typeFamilyRow(place, layout, { household, row, serial, difficult: of.difficult }, pen);
      own.push({ household, row, place });
    }
    row += 1;
    if (layout.subtotal) {
      const label = `${layout.subtotal.label} ${groupName(layout.groupNaming, group)}`;
      typeSums(place, layout, label, own, row - 1);
      row += 1;
    }
    rows.push(...own);
  }
  return rows;
}

const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

function typeBanner(place: TablePlace<FamilyField>, layout: FamilyLayout, row: number, group: number): void {
  const name = groupName(layout.groupNaming, group);
  const roman = layout.banner?.serial === 'roman';
  const column = roman ? 2 : 1;
  if (roman) type(place.sheet, row, 1, romans[group - 1]!);
  type(place.sheet, row, column, name);
  if (layout.banner?.merged) merge(place.sheet, row, column, row, layout.columns.length);
  place.sheet.getCell(row, column).font = { bold: true };
}

/** Types a sub-total or total row under `after` and returns its number. */
function typeSums(
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  label: string,
  rows: readonly RosterRow[],
  after: number,
): number {
  const row = after + 1;
  type(place.sheet, row, columnOf(place, 'head'), label);
  place.sheet.getCell(row, columnOf(place, 'head')).font = { bold: true };
  if (layout.subtotal?.kind === 'counts') {
    type(place.sheet, row, columnOf(place, 'total'), rows.length);
    return row;
  }
  for (const field of ['1', '2', '3', '4', 'total'] as const) {
    const column = place.columnOf.get(field);
    if (column !== undefined) type(place.sheet, row, column, sumOf(place, rows, column));
  }
  return row;
}

/** A sum over all rows between the first and the last: a grand total counts the sub-totals again, as real ones do. */
function sumOf(place: TablePlace<FamilyField>, rows: readonly RosterRow[], column: number): Typed {
  const numbers = rows.map(({ row }) => row);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  let result = 0;
  for (let row = first; row <= last; row++) {
    const { value } = place.sheet.getCell(row, column);
    const seen = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
    if (typeof seen === 'number') result += seen;
  }
  return { formula: `SUM(${letters(column)}${first}:${letters(column)}${last})`, result };
}
