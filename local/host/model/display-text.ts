import { formatNumber } from '../values/number-format';
import { type Cell, isCellError } from './cell';

/** The text a cell shows in the grid (getDisplayValue). */
export function displayText(cell: Cell): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, cell.numberFormat);
  if (isCellError(value)) return value.error;
  return value ? 'TRUE' : 'FALSE';
}
