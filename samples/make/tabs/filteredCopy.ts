import type { Workbook } from 'exceljs';
import type { FamilyLayout } from '../layouts/layout';
import { Pen } from '../pen';
import { Random } from '../random';
import { type RosterOf, typeRoster } from '../roster';
import { familyRecognised } from '../truth';

/** A copy of the scored households that fell short, in the ward's own layout: the same people once more. */
export function typeFilteredCopy(book: Workbook, layout: FamilyLayout, of: RosterOf, tab: string): void {
  const short = of.households.filter(
    (household) => household.points && !familyRecognised(household, of.difficult),
  );
  const copy: FamilyLayout = { ...layout, tab, title: 'short', subject: 'CÁC HỘ CHƯA ĐẠT', tail: {} };
  typeRoster(
    book,
    copy,
    { ...of, households: short },
    new Pen(layout.pen, new Random(`${of.ward}/filtered`)),
  );
}
