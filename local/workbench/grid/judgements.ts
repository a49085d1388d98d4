import { type Book, type ConditionalLooks, invalidCells, looksOfTab, type SheetModel } from '../../host';
import { ruleFor } from '../../host/model/validation';
import { words } from '../page/words';
import { choicesOf } from './rules';

/** What the rules of a tab make of one cell. */
export interface Judgement {
  looks: ConditionalLooks | null;
  warning: string | null;
}

const COLUMNS = 20_000;

/** A place on a tab as one number, for maps of places. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

/** The place of a {@link placeKey}. */
export const placeOf = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});

/** Cells of which a tab's rules say something, by {@link placeKey}. */
export function judgements(book: Book, sheet: SheetModel): Map<number, Judgement> {
  const said = new Map<number, Judgement>();
  for (const [row, line] of looksOfTab(book, sheet)) {
    for (const [column, looks] of line) said.set(placeKey(row, column), { looks, warning: null });
  }
  for (const { row, column } of invalidCells(book, sheet)) {
    const rule = ruleFor(sheet.validations, row, column);
    if (!rule || rule.rejects) continue;
    const warning = rule.helpText ?? words.brokenRule(choicesOf(book, rule));
    said.set(placeKey(row, column), { looks: said.get(placeKey(row, column))?.looks ?? null, warning });
  }
  return said;
}
