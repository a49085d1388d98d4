import { familyParts } from './criteria';
import { groupName } from './groups';
import type { FamilyField, FamilyLayout } from './layouts/layout';
import type { Pen } from './pen';
import type { Household } from './residents';
import { address, letters, type Typed, type } from './sheet';
import { columnOf, type TablePlace } from './table';
import { criterionOne, familyRecognised, familyTotal } from './truth';

/** One line of a roster. */
export interface FamilyLine {
  household: Household;
  row: number;
  serial: number;
  difficult: boolean;
}

/** Types one household, field by field, in the columns that the layout has. */
export function typeFamilyRow(
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  line: FamilyLine,
  pen: Pen,
): void {
  for (const { field } of layout.columns) {
    const column = columnOf(place, field);
    type(place.sheet, line.row, column, typedFor(field, place, layout, line, pen));
  }
}

function typedFor(
  field: FamilyField,
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  line: FamilyLine,
  pen: Pen,
): Typed {
  const { household, serial } = line;
  const { head, group, members } = household;
  const group_ = groupName(layout.groupNaming, group);
  switch (field) {
    case 'serial':
      return layout.formulas?.serial && serial > 1 ? serialFormula(place, line) : serial;
    case 'householdCode':
      return `H${String(group).padStart(2, '0')}-${String(serial).padStart(3, '0')}`;
    case 'group':
      return pen.words(group_);
    case 'head':
      return pen.words(head.name);
    case 'birth':
      return head.birthYear;
    case 'birthMale':
      return head.sex === 'nam' ? head.birthYear : null;
    case 'birthFemale':
      return head.sex === 'nữ' ? head.birthYear : null;
    case 'address':
      return pen.words(`Số ${serial * 2 + group}, ${group_}`);
    case 'phone':
      return pen.phone(head.phone);
    case 'members':
      return members;
    case 'registered':
      return household.registered ? layout.tick![0] : layout.tick![1];
    case 'result':
      return typedResult(place, layout, line);
    case 'note':
      return household.registered && members === 1 ? 'Hộ một người' : null;
    case 'helper':
      return household.registered ? 'v' : null;
    default:
      return typedPoints(field, place, layout, line, pen);
  }
}

function serialFormula(place: TablePlace<FamilyField>, line: FamilyLine): Typed {
  return { formula: `${address(line.row - 1, columnOf(place, 'serial'))}+1`, result: line.serial };
}

function typedPoints(
  field: '1' | 'total' | (typeof familyParts)[number],
  place: TablePlace<FamilyField>,
  layout: FamilyLayout,
  line: FamilyLine,
  pen: Pen,
): Typed {
  const { points } = line.household;
  if (field === 'total' && layout.formulas?.total) return totalFormula(place, layout, line);
  if (field === '1' && layout.formulas?.criterionOne) {
    const span = `${letters(columnOf(place, '1a'))}${line.row}:${letters(columnOf(place, '1c'))}${line.row}`;
    return { formula: `SUM(${span})`, result: points ? criterionOne(points) : 0 };
  }
  if (points === null) return null;
  if (field === 'total') return pen.points(familyTotal(points));
  return pen.points(field === '1' ? criterionOne(points) : points[field]);
}

function totalFormula(place: TablePlace<FamilyField>, layout: FamilyLayout, line: FamilyLine): Typed {
  const summed = (place.columnOf.has('1') ? ['1', '2', '3', '4'] : familyParts) as readonly FamilyField[];
  const cells = summed.map((field) => address(line.row, columnOf(place, field)));
  const total = line.household.points ? familyTotal(line.household.points) : 0;
  const formula = layout.formulas?.total === 'plus' ? cells.join('+') : `SUM(${cells.join(',')})`;
  return { formula, result: total };
}

function typedResult(place: TablePlace<FamilyField>, layout: FamilyLayout, line: FamilyLine): Typed {
  const [met, notMet] = layout.resultWords!;
  const recognised = familyRecognised(line.household, line.difficult);
  if (!layout.formulas?.result) return line.household.points === null ? null : recognised ? met : notMet;
  const total = address(line.row, columnOf(place, 'total'));
  const least = line.difficult ? 70 : 80;
  const shown = line.household.points === null ? '' : recognised ? met : (notMet ?? '');
  return { formula: `IF(${total}=0,"",IF(${total}>=${least},"${met}","${notMet ?? ''}"))`, result: shown };
}
