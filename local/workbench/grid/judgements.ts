import type { Area, Book, SheetModel } from '../../host';
import type { ConditionalLooks } from '../../host/model/conditional-format';
import { warningAt } from './inputs';
import type { Rules } from './rules';

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
export function judgements(book: Book, sheet: SheetModel, rules: Rules): Map<number, Judgement> {
  const said = new Map<number, Judgement>();
  const looksAt = sheet.conditionalFormats.length > 0 ? rules.looksOn(book, sheet) : () => null;
  for (const area of sheet.conditionalFormats.flatMap(({ areas }) => areas)) {
    for (const [row, column] of places(area, sheet)) {
      const looks = said.has(placeKey(row, column)) ? null : looksAt(row, column);
      if (looks) said.set(placeKey(row, column), { looks, warning: null });
    }
  }
  for (const { area, rule } of sheet.validations) {
    if (rule.rejects) continue;
    for (const [row, column] of places(area, sheet)) {
      const warning = warningAt(book, sheet, row, column, rules);
      const looks = said.get(placeKey(row, column))?.looks ?? null;
      if (warning !== null) said.set(placeKey(row, column), { looks, warning });
    }
  }
  return said;
}

function* places({ row, column, rows, columns }: Area, sheet: SheetModel): Generator<[number, number]> {
  for (let r = row; r < Math.min(row + rows, sheet.rowCount + 1); r++)
    for (let c = column; c < Math.min(column + columns, sheet.columnCount + 1); c++) yield [r, c];
}
