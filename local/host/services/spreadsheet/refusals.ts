import type { Candidate } from '../../formulas/rule-formulas';
import type { Area } from '../../model/a1';
import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import { mayEditArea, mayEditTab, PROTECTED_TEXT } from '../../rules/may-edit';
import { firstViolation } from '../../rules/violation';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';

/** Throws Google's text when the script's user may not edit an area. */
export function refuseProtected(context: RunContext, book: Book, sheet: SheetModel, area: Area): void {
  if (!mayEditArea(book, sheet, area, context.user)) throw new ServiceError(PROTECTED_TEXT);
}

/** Throws Google's text when the script's user may not change the tab itself. */
export function refuseProtectedTab(context: RunContext, book: Book, sheet: SheetModel): void {
  if (!mayEditTab(book, sheet, context.user)) throw new ServiceError(PROTECTED_TEXT);
}

/** Throws Google's text when a rule refuses one of the cells about to be written; then none of them is. */
export function refuseInvalid(book: Book, writes: readonly Candidate[]): void {
  const text = firstViolation(book, writes);
  if (text !== null) throw new ServiceError(text);
}
