import { type Cell, type CellValue, isCellError } from '../model/cell';

const collator = new Intl.Collator('vi');

/** Order in which Sheets sorts: numbers and dates, texts, booleans, errors. */
function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

function compareValues(a: CellValue, b: CellValue): number {
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'string') return collator.compare(a, b as string);
  return isCellError(a) ? 0 : Number(a) - Number(b);
}

/** Compares two cells for sorting; blank ones come last whichever way it goes. */
export function compareCells(a: Cell, b: Cell, ascending: boolean): number {
  const blank = (cell: Cell) => (cell.value === null || cell.value === '' ? 1 : 0);
  if (blank(a) || blank(b)) return blank(a) - blank(b);
  return ascending ? compareValues(a.value, b.value) : compareValues(b.value, a.value);
}
