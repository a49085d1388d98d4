import { type Grid, shownAt } from '../layout/grid';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { idOfLink } from './fileLink';
import { fileAt } from './listCells';
import type { ListHead, UnitField } from './unitList';

/** A unit that the list of wards lacks. */
export interface NewUnit {
  name: string;
  /** The link to its workbook. */
  file: string;
}

/** What stands in a column of the list below its header, row by row. */
const below = (grid: Grid, { header, columns }: ListHead, field: UnitField): string[] => {
  const column = columns.get(field);
  if (column === undefined) return [];
  return grid.shown.slice(header + 1).map((_, index) => tidy(shownAt(grid, header + 1 + index, column)));
};

/** The names of the rows that lead to each file, by the file's id; a row without a name goes by its code. */
export function namesByFile(grid: Grid, head: ListHead): Map<string, string> {
  const [names, codes] = [below(grid, head, 'name'), below(grid, head, 'code')];
  const byFile = new Map<string, string>();
  for (const index of names.keys()) {
    const id = idOfLink(fileAt(grid, head.header + 1 + index, head.columns.get('file')));
    if (id !== null && !byFile.has(id)) byFile.set(id, names[index] || codes[index] || '');
  }
  return byFile;
}

/** The code of a unit by its running number: "P07". */
export const runningCode = (number: number): string => `P${String(number).padStart(2, '0')}`;

/** Rows for these units in the list's own order of columns; codes are running numbers that are free. */
export function newRows(grid: Grid, head: ListHead, units: readonly NewUnit[]): string[][] {
  const taken = new Set(below(grid, head, 'code').map(fold));
  const kinds = below(grid, head, 'kind').filter((kind) => kind !== '');
  const width = Math.max(...head.columns.values()) + 1;
  let number = 0;
  const freeCode = (): string => {
    for (;;) {
      number += 1;
      const code = runningCode(number);
      if (!taken.has(fold(code))) return code;
    }
  };
  return units.map(({ name, file }) => {
    const row = Array<string>(width).fill('');
    const put = (field: UnitField, text: string): void => {
      const column = head.columns.get(field);
      if (column !== undefined) row[column] = text;
    };
    put('code', freeCode());
    put('name', name);
    put('kind', spelledAs(kinds, kindOf(name)));
    put('file', file);
    return row;
  });
}

const kindOf = (name: string): string =>
  /^(?:phường|xã|thị trấn|đặc khu)(?=\s)/.exec(tidy(name).toLowerCase())?.[0] ?? '';

/** As the list writes it in its other rows, where people may choose it from a menu. */
const spelledAs = (known: readonly string[], kind: string): string =>
  known.find((one) => fold(one) === fold(kind)) ?? kind;
