import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Act } from '../../actProtocol';
import type { CellEdit } from '../../protocol';
import { type TypedByHand, typedTextOf } from './display';
import { lookParts } from './lookParts';
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
  const cells = placed(cellValue ?? {});
  const cleared = cells
    .filter(([, , cell]) => cell === null || cell?.s === null)
    .map(([row, column]) => ({ row, column }));
  const parts = lookParts(
    cells.flatMap(([row, column, cell]) =>
      typeof cell?.s === 'object' && cell.s !== null ? [{ row, column, looks: looksOfStyle(cell.s) }] : [],
    ),
  );
  const sheetId = Number(subUnitId);
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
