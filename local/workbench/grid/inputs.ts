import type { Book, SheetModel } from '../../host';
import { a1Of } from '../../host';
import { cellAfterWrite } from '../../host/values/cell-values';
import { words } from '../page/words';
import type { CellEdit, GridInput } from '../protocol';
import { choicesOf, type Rules, ruleAt, tickedBy } from './rules';

/** Where one chooses instead of typing. */
export function gridInputs(book: Book, sheet: SheetModel): GridInput[] {
  return sheet.validations.flatMap(({ area, rule }): GridInput[] => {
    const help = rule.helpText;
    if (rule.criteria === 'CHECKBOX') return [{ area, choices: null, ticked: tickedBy(rule), help }];
    const choices = rule.showsList ? choicesOf(book, rule) : null;
    return choices ? [{ area, choices, help }] : [];
  });
}

/** Why a cell's content breaks a rule that only marks; null when all is well or nothing is marked there. */
export function warningAt(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  rules: Rules,
): string | null {
  const rule = ruleAt(sheet, row, column);
  if (!rule || rule.rejects || rules.allows(book, rule, sheet.at(row, column))) return null;
  return rule.helpText ?? words.brokenRule(choicesOf(book, rule));
}

/** Why an edit is refused, in the user's words; null when it is taken. */
export function refusalOf(book: Book, edit: CellEdit, rules: Rules): string | null {
  const { sheetId, row, column, typed } = edit;
  const sheet = book.sheetWithId(sheetId);
  const rule = sheet && ruleAt(sheet, row, column);
  if (!sheet || !rule?.rejects) return null;
  const cell = cellAfterWrite(sheet.at(row, column), typed, new Date());
  if (rules.allows(book, rule, cell)) return null;
  const place = a1Of({ row, column, rows: 1, columns: 1 });
  return words.refusedInput(place, typed, rule.helpText ?? words.brokenRule(choicesOf(book, rule)));
}
