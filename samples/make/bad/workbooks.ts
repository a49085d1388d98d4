import type { CellValue, Workbook } from 'exceljs';
import { layoutOf } from '../layouts';
import { col, type FamilyField, type FamilyLayout } from '../layouts/layout';
import { Registry } from '../names';
import { Pen } from '../pen';
import { Random } from '../random';
import { settle } from '../residents';
import { type RosterRow, typeRoster } from '../roster';
import { address } from '../sheet';
import { columnOf } from '../table';
import { type CriteriaOwner, typeCriteria } from '../tabs/criteriaTab';
import { typeNotes, typePhotos } from '../tabs/unrelated';
import { YEAR } from '../town';
import { familyTotal } from '../truth';
import { newWorkbook } from '../wardBook';

/** The longest text that a Google Sheets cell takes. */
const LONGEST_CELL = 50_000;

/** A workbook with one thing wrong, and the place of it when it has one. */
export interface BadBook {
  workbook: Workbook;
  sheet?: string;
  cell?: string;
}

const owner: CriteriaOwner = {
  unit: 'Phường Thử',
  year: YEAR,
  difficult: { citizen: false, commune: false },
};
const clean = layoutOf('F-clean', 0);

/** One empty tab. */
export function emptyBook(): BadBook {
  const workbook = newWorkbook();
  workbook.addWorksheet('Sheet1');
  return { workbook };
}

/** Tabs, but none with scorecards. */
export function bookWithoutScorecards(): BadBook {
  const workbook = newWorkbook();
  typeNotes(workbook);
  typePhotos(workbook);
  return { workbook };
}

/** Scorecards, and criteria whose highest points nobody has filled in. */
export function bookWithBlankMaxima(): BadBook {
  const { workbook } = scoredBook(clean);
  typeCriteria(workbook, owner, () => null);
  return { workbook, sheet: 'Bộ tiêu chí' };
}

/** Two columns that both say they are criterion 2. */
export function bookWithTwinColumns(): BadBook {
  const twin = col<FamilyField>('helper', 'Tiêu chí 2 (30đ)');
  const { workbook, roster } = scoredBook({ ...clean, columns: [...clean.columns, twin] });
  typeCriteria(workbook, owner);
  const { place } = roster[0]!;
  for (const { row, household } of roster) {
    place.sheet.getCell(row, columnOf(place, 'helper')).value = household.points
      ? household.points['2'] - 1
      : null;
  }
  const heading = address(place.headerRow, columnOf(place, 'helper'));
  return { workbook, sheet: place.sheet.name, cell: heading };
}

/** One household with more points than criterion 2 gives. */
export function bookAboveMax(): BadBook {
  return spoilt('2', 35, (row) => ({ total: familyTotal({ ...row.household.points!, '2': 35 }) }));
}

export const bookWithRefError = (): BadBook => spoilt('3', { error: '#REF!' });

export const bookWithFormulaName = (): BadBook =>
  spoilt('head', { formula: 'CONCATENATE("Lê Văn ","Mẫu")', result: 'Lê Văn Mẫu' });

export const bookWithLongCell = (): BadBook =>
  spoilt('note', 'Dài quá. '.repeat(LONGEST_CELL).slice(0, LONGEST_CELL));

/** A sound small workbook, to be broken as a file. */
export function soundBook(): Workbook {
  const { workbook } = scoredBook(clean);
  typeCriteria(workbook, owner);
  return workbook;
}

function scoredBook(layout: FamilyLayout): { workbook: Workbook; roster: RosterRow[] } {
  const workbook = newWorkbook();
  const { households } = settle('bad', 1, new Registry());
  const of = { ward: owner.unit, year: YEAR, groups: 1, households, difficult: false };
  return { workbook, roster: typeRoster(workbook, layout, of, new Pen(layout.pen, new Random('bad/pen'))) };
}

function spoilt(
  field: FamilyField,
  value: CellValue,
  also: (row: RosterRow) => Partial<Record<FamilyField, CellValue>> = () => ({}),
): BadBook {
  const { workbook, roster } = scoredBook(clean);
  typeCriteria(workbook, owner);
  const at = roster.find(({ household }) => household.points)!;
  const { place, row } = at;
  const changes = Object.entries({ [field]: value, ...also(at) }) as [FamilyField, CellValue][];
  for (const [changed, typed] of changes) place.sheet.getCell(row, columnOf(place, changed)).value = typed;
  return { workbook, sheet: place.sheet.name, cell: address(row, columnOf(place, field)) };
}
