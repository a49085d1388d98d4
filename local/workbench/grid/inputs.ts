import type { Book, SheetModel } from '../../host';
import { a1Of, mayEditArea, violation } from '../../host';
import { ruleFor } from '../../host/model/validation';
import { cellAfterWrite } from '../../host/values/cell-values';
import type { GridInput } from '../gridProtocol';
import { words } from '../page/words';
import type { CellEdit } from '../protocol';
import { choicesOf, tickedBy } from './rules';

/** Where one chooses instead of typing. */
export function gridInputs(book: Book, sheet: SheetModel): GridInput[] {
  return sheet.validations.flatMap(({ area, rule }): GridInput[] => {
    const help = rule.helpText;
    if (rule.criteria === 'CHECKBOX') return [{ area, choices: null, ticked: tickedBy(rule), help }];
    const choices = rule.showsList ? choicesOf(book, rule) : null;
    return choices ? [{ area, choices, help }] : [];
  });
}

/** Why an edit is refused, in the user's words; null when it is taken. */
export function refusalOf(book: Book, edit: CellEdit, user: string): string | null {
  const { sheetId, row, column, typed } = edit;
  const sheet = book.sheetWithId(sheetId);
  if (!sheet) return null;
  const area = { row, column, rows: 1, columns: 1 };
  if (!mayEditArea(book, sheet, area, user)) return words.protectedCells(a1Of(area));
  const cell = cellAfterWrite(sheet.at(row, column), typed, new Date());
  if (violation(book, sheet, row, column, cell) === null) return null;
  const rule = ruleFor(sheet.validations, row, column);
  const reason = rule && (rule.helpText ?? words.brokenRule(choicesOf(book, rule)));
  return words.refusedInput(a1Of(area), typed, reason ?? '');
}
