import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { CellEdit } from '../../protocol';
import { type TypedByHand, typedTextOf } from './display';

/** What a change of Univer's cells (typing, pasting, filling, deleting, undoing) would have been as typing. */
export function editsOf({ subUnitId, cellValue }: ISetRangeValuesMutationParams): CellEdit[] {
  return placed(cellValue ?? {}).flatMap(([row, column, cell]) =>
    changesContent(cell)
      ? [{ sheetId: Number(subUnitId), row: row + 1, column: column + 1, typed: typedBy(cell) }]
      : [],
  );
}

/** A change of looks alone is none of a cell's content. */
function changesContent(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'f' in cell || 'p' in cell;
}

function typedBy(cell: Nullable<ICellData>): string {
  const byHand = (cell?.custom as Partial<TypedByHand> | null | undefined)?.byHand;
  return byHand ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? typedTextOf(cell);
}

function placed(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): [number, number, Nullable<ICellData>][] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(
      ([column, cell]) => [Number(row), Number(column), cell] as [number, number, Nullable<ICellData>],
    ),
  );
}
