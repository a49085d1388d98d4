import { ValueType } from 'exceljs';
import WorksheetXform from 'exceljs/lib/xlsx/xform/sheet/worksheet-xform';
import type { RawRowModel, RawSheetModel, RawSheetOptions } from './raw';

const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/**
 * Makes exceljs keep notes of cells that a file says nothing else of: blank ones without looks. Notes that stand where
 * it does not look (see uncarried.ts) no longer make the whole file unreadable.
 */
export function installNotes(): void {
  const proto = WorksheetXform.prototype;
  const { reconcile } = proto;
  proto.reconcile = function readNotes(model: RawSheetModel, options: RawSheetOptions): void {
    model.relationships = model.relationships?.filter(
      ({ Type, Target }) => Type !== COMMENTS || options.comments?.[Target] !== undefined,
    );
    reconcile.call(this, model, options);
    const rows = new Map(model.rows!.map((row) => [row.number, row]));
    const known = new Set(model.rows!.flatMap(({ cells }) => cells.map(({ address }) => address)));
    for (const [address, comment] of Object.entries(options.commentsMap ?? {})) {
      if (known.has(address)) continue;
      rowOf(address, rows, model).cells.push({ address, type: ValueType.Null, comment });
    }
  };
}

function rowOf(address: string, rows: Map<number, RawRowModel>, model: RawSheetModel): RawRowModel {
  const number = Number(/\d+$/.exec(address)?.[0]);
  const row = rows.get(number) ?? { number, cells: [] };
  if (!rows.has(number)) model.rows!.push(row);
  rows.set(number, row);
  return row;
}
