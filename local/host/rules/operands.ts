import { type Candidate, formulaAt, type RuleFormula } from '../formulas/rule-formulas';
import type { Book } from '../model/book';
import { isCellError } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import type { RuleValue } from '../model/validation';
import type { Operand } from './criteria';

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
  const formulas = values.flatMap((value) =>
    typeof value === 'object' && 'formula' in value ? [value.formula] : [],
  );
  if (formulas.length === 0) {
    const fixed = values.map((value) => constantOf(value));
    return places.map(() => fixed);
  }
  const asked: RuleFormula[] = places.flatMap((place) =>
    formulas.map((formula) => ({ sheet, formula: formulaAt(formula, home, place) })),
  );
  const results = book.ruleFormulas.results(asked, candidates);
  return places.map((_, index) => {
    const own = results.slice(index * formulas.length, (index + 1) * formulas.length);
    if (own.includes(undefined)) return null;
    let next = 0;
    return values.map((value) => {
      if (!(typeof value === 'object' && 'formula' in value)) return constantOf(value);
      const result = own[next++] ?? null;
      return isCellError(result) ? Number.NaN : result;
    });
  });
}

function constantOf(value: RuleValue): Operand {
  if (typeof value !== 'object') return value;
  return 'serial' in value ? value.serial : null;
}
