import { type Area, parseA1 } from '../model/a1';
import type { CellValue } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';

/** How often a value is in an area; undefined where COUNTIF would take it for more than a value. */
export type Count = (value: CellValue) => number | undefined;

/** Counts the values of areas once, however often COUNTIF is asked over them. */
export class CountedAreas {
  constructor(readonly sheet: SheetModel) {}

  /** A counter for an area that is the same for every cell (`$A$1:$A$9`, `$A:$A`); null for any other. */
  counter(address: string): Count | null {
    const isFixed = /^(?:\$[A-Z]+\$\d+:\$[A-Z]+\$\d+|\$[A-Z]+:\$[A-Z]+)$/i.test(address);
    const grid = { rows: this.sheet.rowCount, columns: this.sheet.columnCount };
    const area = isFixed ? parseA1(address, grid) : null;
    if (!area) return null;
    let counts: Map<unknown, number> | null = null;
    return (value) => {
      const key = wantedKey(value);
      if (key === undefined) return undefined;
      counts ??= this.#counts(area);
      // Some text of the area may or may not count as this number.
      if (typeof key === 'number' && counts.has(UNCLEAR)) return undefined;
      return counts.get(key) ?? 0;
    };
  }

  #counts({ row, column, rows, columns }: Area): Map<unknown, number> {
    const counts = new Map<unknown, number>();
    for (const line of this.sheet.rows.slice(row - 1, row - 1 + rows)) {
      for (const cell of line.slice(column - 1, column - 1 + columns)) {
        const key = cell ? keyOf(cell.value) : undefined;
        if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }
}

const UNCLEAR = Symbol('a text that may read as a number');

/** What COUNTIF counts as the same: texts without case, and digits whether typed as text or not. */
function keyOf(value: CellValue): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  return /^\s*[-+(]?[\d.,]/.test(value) ? UNCLEAR : value.toLowerCase();
}

/** A text with an operator or a pattern in it is more than a value to COUNTIF. */
function wantedKey(value: CellValue): unknown {
  if (typeof value === 'string' && (value.trim() === '' || /^[<>=]|[*?~]/.test(value))) return undefined;
  const key = keyOf(value);
  return key === UNCLEAR ? undefined : key;
}
