import { copiedFormula } from '../formulas/relative';
import type { RuleValue } from './validation';

/** A cell; a rule's formulas are written for the upper left cell of its (first) area. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** What a rule compares with, written for another cell, so that every cell is still judged by the same places. */
export function rebased(values: readonly RuleValue[], from: Corner, to: Corner): readonly RuleValue[] {
  if (from.row === to.row && from.column === to.column) return values;
  if (!values.some(isFormula)) return values;
  return values.map((value) =>
    isFormula(value)
      ? { formula: copiedFormula(value.formula, to.row - from.row, to.column - from.column) }
      : value,
  );
}

function isFormula(value: RuleValue): value is { readonly formula: string } {
  return typeof value === 'object' && 'formula' in value;
}
