import { type Candidate, formulaAt, type RuleFormula } from '../formulas/rule-formulas';
import type { Book } from '../model/book';
import { type CellValue, isCellError } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import type { RuleValue } from '../model/validation';
import type { Operand } from './criteria';
import { simpleFormula } from './simple-formula';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a rule compares with, and the cell that its formulas are written for. */
export interface RuleSource {
  readonly sheet: SheetModel;
  readonly home: Place;
  readonly values: readonly RuleValue[];
}

/** What a rule compares every cell with; null when formulas make it differ from cell to cell. */
export function fixedOperands(values: readonly RuleValue[]): Operand[] | null {
  return values.some(isFormula) ? null : values.map(constantOf);
}

/**
 * For each place what its cell is compared with, all formulas in one calculation; null where a formula cannot be
 * calculated here.
 */
export function operandsAt(
  book: Book,
  { sheet, home, values }: RuleSource,
  places: readonly Place[],
  candidates: readonly Candidate[] = [],
): (Operand[] | null)[] {
  const fixed = fixedOperands(values);
  if (fixed) return places.map(() => fixed);
  const columns = values.map((value): Operand[] | (Operand | undefined)[] => {
    if (!isFormula(value)) return places.map(() => constantOf(value));
    const results = resultsAt(book, sheet, value.formula, home, places, candidates);
    return results.map((result) => (isCellError(result ?? null) ? Number.NaN : (result as Operand)));
  });
  return places.map((_, index) => {
    const own = columns.map((column) => column[index]);
    return own.includes(undefined) ? null : (own as Operand[]);
  });
}

/** The formula's result for each place: simple ones at once, the others all together by the engine. */
function resultsAt(
  book: Book,
  sheet: SheetModel,
  formula: string,
  home: Place,
  places: readonly Place[],
  candidates: readonly Candidate[],
): (CellValue | undefined)[] {
  const simple = candidates.length === 0 ? simpleFormula(formula, home, sheet) : null;
  if (simple) book.settle();
  const results = places.map((place) => simple?.(place));
  const open = places.flatMap((_, index) => (results[index] === undefined ? [index] : []));
  const asked = open.map(
    (index): RuleFormula => ({ sheet, formula: formulaAt(formula, home, places[index]!) }),
  );
  const calculated = book.ruleFormulas.results(asked, candidates);
  open.forEach((index, order) => {
    results[index] = calculated[order];
  });
  return results;
}

function isFormula(value: RuleValue): value is { readonly formula: string } {
  return typeof value === 'object' && 'formula' in value;
}

function constantOf(value: RuleValue): Operand {
  if (typeof value !== 'object') return value;
  return 'serial' in value ? value.serial : null;
}
