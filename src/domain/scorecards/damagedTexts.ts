import type { Finding } from '../finding';
import { shownAt } from '../layout/grid';
import { columnOf } from '../layout/header';
import type { Table } from '../layout/table';
import { damageOf } from '../text/damage';
import { tidy } from '../text/normalise';
import { placeOf } from './cells';

/** Headings and names whose Vietnamese letters were lost. */
export function damagedTexts(table: Table): Finding[] {
  const names = columnOf(table.header, 'name');
  const nameCells = names === null ? [] : table.records.map(({ row }) => ({ row, column: names.index }));
  return [...headingCells(table), ...nameCells].flatMap(({ row, column }) => damageAt(table, row, column));
}

function headingCells(table: Table): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = table.header.top; row <= table.header.bottom; row++) {
    for (const column of table.header.columns) cells.push({ row, column: column.index });
  }
  return cells;
}

function damageAt(table: Table, row: number, column: number): Finding[] {
  const shown = shownAt(table.grid, row, column);
  const place = placeOf(table, row, column);
  const damage = damageOf(shown);
  if (damage === null) return [];
  const code = damage === 'damaged' ? 'text.damaged' : 'text.legacyFont';
  return [{ code, place, facts: { shown: tidy(shown) } }];
}
