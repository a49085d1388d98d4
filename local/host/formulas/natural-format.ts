import type { Cell } from '../model/cell';
import { canonicalFormula, naturalFormat } from './formula-text';

/** A cell just written with the number format Sheets gives to a formula whose result is a date. */
export function withNaturalFormat(cell: Cell): Cell {
  if (cell.formula === undefined || cell.numberFormat !== undefined) return cell;
  const numberFormat = naturalFormat(canonicalFormula(cell.formula));
  return numberFormat === undefined ? cell : { ...cell, numberFormat };
}
