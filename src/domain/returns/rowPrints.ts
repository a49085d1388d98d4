import type { Grid } from '../layout/grid';

/** A short print of each row of each tab, by which a later change is seen; blank rows have an empty print. */
export type RowPrints = Record<string, string>;

const printLength = 6;

/** The prints of all rows, tab by tab, six characters a row. */
export const rowPrints = (grids: Grid[]): RowPrints =>
  Object.fromEntries(grids.map(({ sheet, shown }) => [sheet, shown.map(rowPrint).join('')]));

/** What became of a tab since its prints were taken; rows count from 1. */
export type TabChange =
  | { sheet: string; kind: 'edited'; rows: number[]; removed: number }
  | { sheet: string; kind: 'gone' }
  | { sheet: string; kind: 'added' };

/**
 * The tabs that changed since. A row that only moved counts as unchanged: sorting and inserting change no figure.
 * `rows` are those that read otherwise now or were not there, `removed` how many are no longer there.
 */
export function changesSince(before: RowPrints, grids: Grid[]): TabChange[] {
  // A tab may bear the name of something that every object has, such as "constructor".
  const then = new Map(Object.entries(before));
  const now = new Map(Object.entries(rowPrints(grids)));
  const gone = [...then.keys()].filter((sheet) => !now.has(sheet));
  return [
    ...[...now].flatMap(([sheet, prints]): TabChange[] => {
      const earlier = then.get(sheet);
      if (earlier === undefined) return [{ sheet, kind: 'added' }];
      return earlier === prints ? [] : editedRows(sheet, earlier, prints);
    }),
    ...gone.map((sheet): TabChange => ({ sheet, kind: 'gone' })),
  ];
}

function editedRows(sheet: string, before: string, now: string): TabChange[] {
  const left = new Map<string, number>();
  for (const print of printsIn(before)) left.set(print, (left.get(print) ?? 0) + 1);
  const rows: number[] = [];
  for (const [at, print] of printsIn(now).entries()) {
    const known = left.get(print) ?? 0;
    if (known > 0) left.set(print, known - 1);
    else if (print !== blank) rows.push(at + 1);
  }
  left.delete(blank);
  // A row that reads otherwise now is no row that is missing.
  const missing = [...left.values()].reduce((sum, count) => sum + count, 0) - rows.length;
  const removed = Math.max(0, missing);
  return rows.length === 0 && removed === 0 ? [] : [{ sheet, kind: 'edited', rows, removed }];
}

const printsIn = (prints: string): string[] => prints.match(/.{6}/g) ?? [];

const blank = '-'.repeat(printLength);

/** FNV-1a over the row's texts and their columns, 31 bits: enough to see a slip, not meant against a forger. */
export function rowPrint(texts: string[]): string {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [`${column} ${text}`]));
  if (filled.length === 0) return blank;
  let hash = 0x811c9dc5;
  for (const character of filled.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 1).toString(36).padStart(printLength, '0');
}
