import { type Area, overlaps } from '../model/a1';
import { withoutAll } from '../model/areas';
import type { Book } from '../model/book';
import type { Protection } from '../model/protection';
import type { SheetModel } from '../model/sheet-model';

/** Google's text for somebody who edits what is protected from them. */
export const PROTECTED_TEXT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether a user may edit what a protection covers. A book without an owner lets everybody. */
export function mayEdit(book: Book, protection: Protection, user: string): boolean {
  if (book.owner === null || book.owner === user || protection.warningOnly) return true;
  return (protection.editors ?? book.editors).includes(user);
}

/** Whether every cell of an area is open to a user. */
export function mayEditArea(book: Book, sheet: SheetModel, area: Area, user: string): boolean {
  return sheet.protections.every(
    (protection) => mayEdit(book, protection, user) || !isTouched(protection, area),
  );
}

/** Whether a user may change the tab itself: its rows and columns, its name, that it is there at all. */
export function mayEditTab(book: Book, sheet: SheetModel, user: string): boolean {
  return sheet.protections.every(
    (protection) => protection.area !== undefined || mayEdit(book, protection, user),
  );
}

function isTouched(protection: Protection, area: Area): boolean {
  if (protection.area) return overlaps(protection.area, area);
  return withoutAll(area, protection.unprotected).length > 0;
}
