import type { Workbook } from 'exceljs';
import { type GroupNaming, groupName } from '../groups';
import { Pen } from '../pen';
import { Random } from '../random';
import type { Citizen } from '../residents';
import { letters, type Typed, type } from '../sheet';
import { columnOf, type TablePlace, typeHeader } from '../table';
import { typeGlued, typeSignatures } from '../tail';
import { typeTitle } from '../titles';
import { citizenRecognised, citizenTotal } from '../truth';
import type { CitizenField, CitizensLayout } from './citizensLayouts';

/** One citizen and the row where the scores were typed. */
export interface CitizenRow {
  citizen: Citizen;
  row: number;
  place: TablePlace<CitizenField>;
}

/** What the citizens' tab says about its ward. */
export interface CitizensOf {
  ward: string;
  year: number;
  citizens: readonly Citizen[];
  difficult: boolean;
  groupNaming: GroupNaming;
}

const jobs = ['Nông dân', 'Công nhân, lao động tự do', 'Cán bộ, viên chức'];

/** Types the tab of "Công dân học tập". */
export function typeCitizens(book: Workbook, layout: CitizensLayout, of: CitizensOf): CitizenRow[] {
  const sheet = book.addWorksheet(layout.tab);
  const heading = { subject: layout.subject, ward: of.ward, year: of.year };
  const headerRow = typeTitle(sheet, layout.title, heading, layout.columns.length);
  const place = typeHeader(sheet, headerRow, layout.columns, layout.numbering);
  const pen = new Pen(layout.pen, new Random(`${of.ward}/citizens`));
  const rows = of.citizens.map((citizen, index) => {
    const row = place.firstRow + index;
    for (const { field } of layout.columns) {
      type(
        sheet,
        row,
        columnOf(place, field),
        typedFor(field, citizen, index, row, { place, layout, of, pen }),
      );
    }
    return { citizen, row, place };
  });
  typeEnd(place, layout, of, place.firstRow + rows.length);
  return rows;
}

function typeEnd(
  place: TablePlace<CitizenField>,
  layout: CitizensLayout,
  of: CitizensOf,
  from: number,
): void {
  const columns = layout.columns.length;
  const recognised = of.citizens.filter((citizen) => citizenRecognised(citizen, of.difficult)).length;
  const results = [['Số người đạt:', recognised] as const, ['Số người chấm:', of.citizens.length] as const];
  const next = layout.glued ? typeGlued(place.sheet, columns, from, results) : from;
  if (layout.signatures) typeSignatures(place.sheet, columns, next + 1);
}

interface Hand {
  place: TablePlace<CitizenField>;
  layout: CitizensLayout;
  of: CitizensOf;
  pen: Pen;
}

function typedFor(field: CitizenField, citizen: Citizen, index: number, row: number, hand: Hand): Typed {
  const { place, layout, of, pen } = hand;
  switch (field) {
    case 'serial':
      return index + 1;
    case 'name':
      return pen.words(citizen.person.name);
    case 'birth':
      return citizen.person.birthYear;
    case 'sex':
      return citizen.person.sex === 'nam' ? 'Nam' : 'Nữ';
    case 'group':
      return pen.words(groupName(of.groupNaming, citizen.group));
    case 'job':
      return jobs[index % jobs.length]!;
    case 'result':
      return citizenRecognised(citizen, of.difficult) ? layout.resultWords[0] : layout.resultWords[1];
    case 'total':
      return layout.totalFormula ? totalFormula(place, citizen, row) : pen.points(citizenTotal(citizen));
    default:
      return pen.points(citizen.indicators[Number(field.slice(1)) - 1]!);
  }
}

function totalFormula(place: TablePlace<CitizenField>, citizen: Citizen, row: number): Typed {
  const span = `${letters(columnOf(place, 'k1'))}${row}:${letters(columnOf(place, 'k10'))}${row}`;
  return { formula: `SUM(${span})`, result: citizenTotal(citizen) };
}
