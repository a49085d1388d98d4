import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Act, CellEdit, LooksChange } from '../../protocol';
import { type TypedByHand, typedTextOf } from './display';
import { looksOfStyle } from './looksOfStyle';
import { gathered } from './ranges';

type PlacedData = [row: number, column: number, cell: Nullable<ICellData>];

/** What a change of Univer's cells (typing, pasting, filling, deleting) would have been as typing. */
export function editsOf({ subUnitId, cellValue }: ISetRangeValuesMutationParams): CellEdit[] {
  return placed(cellValue ?? {}).flatMap(([row, column, cell]) =>
    changesContent(cell) ? [{ sheetId: Number(subUnitId), row, column, typed: typedBy(cell) }] : [],
  );
}

/** What a change of Univer's cells does to their looks. */
export function looksOf({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Act[] {
  const byChange = new Map<string, { change: LooksChange; places: { row: number; column: number }[] }>();
  const cleared: { row: number; column: number }[] = [];
  for (const [row, column, cell] of placed(cellValue ?? {})) {
    if (cell === null || cell?.s === null) cleared.push({ row, column });
    if (typeof cell?.s !== 'object' || cell.s === null) continue;
    const change = looksOfStyle(cell.s);
    const key = JSON.stringify(change);
    if (key === '{}') continue;
    const same = byChange.get(key) ?? { change, places: [] };
    byChange.set(key, same);
    same.places.push({ row, column });
  }
  const sheetId = Number(subUnitId);
  const parts = [...byChange.values()].map(({ change, places }) => ({ change, areas: gathered(places) }));
  return [
    ...(cleared.length > 0 ? [{ kind: 'clearLooks' as const, sheetId, areas: gathered(cleared) }] : []),
    ...(parts.length > 0 ? [{ kind: 'look' as const, sheetId, parts }] : []),
  ];
}

/** A change of looks alone is none of a cell's content. */
function changesContent(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'f' in cell || 'p' in cell;
}

function typedBy(cell: Nullable<ICellData>): string {
  const byHand = (cell?.custom as Partial<TypedByHand> | null | undefined)?.byHand;
  return byHand ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? typedTextOf(cell);
}

/** Cells with their places, counted from 1. */
function placed(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): PlacedData[] {
  const lines = Object.entries(matrix) as [string, Record<string, Nullable<ICellData>> | undefined][];
  return lines.flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(
      ([column, cell]): PlacedData => [Number(row) + 1, Number(column) + 1, cell],
    ),
  );
}
