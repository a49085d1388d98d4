import {
  type IRange,
  type IStyleData,
  IUniverInstanceService,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  ObjectMatrix,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { GridLayout, GridPatch, GridShift, GridStyle, SheetPatch } from '../../gridProtocol';
import { cellMatrix } from './cellData';
import { layoutMutations } from './layoutMutations';
import { showNotes } from './notes';
import { fittedRowHeights } from './rowHeights';
import { shiftedLayout } from './shiftedLayout';
import { univerStyle } from './style';
import { worksheetData } from './workbookData';

/** Brings Univer's copy of a workbook up to date, tab by tab, without taking it away from the user's eyes. */
export class Patcher {
  readonly #layouts: Map<number, GridLayout>;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly unitId: string,
    layouts: GridLayout[],
  ) {
    this.#layouts = new Map(layouts.map((layout) => [layout.id, layout]));
    for (const layout of layouts) showNotes(univer, unitId, layout);
  }

  /** Layouts of all tabs as they are shown. */
  get layouts(): ReadonlyMap<number, GridLayout> {
    return this.#layouts;
  }

  /** Shows what changed; a new tab comes to the front only where the user made it. */
  apply({ styles: looks, order, sheets }: GridPatch, showsNewTab: boolean): void {
    const styles = looks.map(univerStyle);
    for (const sheet of sheets)
      if (this.#layouts.has(sheet.id)) this.#patch(sheet, looks, styles);
      else this.#insert(sheet, looks, styles, showsNewTab);
    for (const id of this.#layouts.keys()) if (!order.includes(id)) this.#remove(id);
    this.#arrange(order);
  }

  #patch({ id, shift, layout, cells }: SheetPatch, looks: GridStyle[], styles: IStyleData[]): void {
    if (shift) this.#shift(id, shift);
    if (layout) this.#relay(layout);
    if (cells.length === 0) return;
    this.#put(id, cellMatrix(cells, styles));
    this.#growRows(id, cells, looks);
  }

  /**
   * Replaces cells. Univer's own mutation would lay new looks over the old ones, so that a look taken away stayed; it is
   * given only the last cell, for it paints anew from A1 on to there.
   */
  #put(id: number, cells: IWorksheetData['cellData']): void {
    const matrix = this.#workbook().getSheetBySheetId(String(id))!.getCellMatrix();
    let [lastRow, lastColumn] = [0, 0];
    new ObjectMatrix(cells).forValue((row, column, cell) => {
      const kept = Object.entries(cell ?? {}).filter(([, part]) => part !== null);
      if (kept.length > 0) matrix.setValue(row, column, Object.fromEntries(kept));
      else matrix.realDeleteValue(row, column);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    });
    this.#do(SetRangeValuesMutation.id, id, { cellValue: { [lastRow]: { [lastColumn]: {} } } });
  }

  #shift(id: number, shift: GridShift): void {
    const before = this.#layouts.get(id)!;
    const { axis, at, count } = shift;
    const [first, last] = [at, at + Math.abs(count) - 1];
    const range: IRange =
      axis === 'row'
        ? { startRow: first, endRow: last, startColumn: 0, endColumn: before.columnCount - 1 }
        : { startRow: 0, endRow: before.rowCount - 1, startColumn: first, endColumn: last };
    const [insert, remove] =
      axis === 'row' ? [InsertRowMutation, RemoveRowMutation] : [InsertColMutation, RemoveColMutation];
    this.#do((count > 0 ? insert : remove).id, id, { range });
    this.#layouts.set(id, shiftedLayout(before, shift));
  }

  #relay(layout: GridLayout): void {
    const sheet = this.#workbook().getSheetBySheetId(String(layout.id))!;
    for (const [id, params] of layoutMutations(sheet, this.#layouts.get(layout.id)!, layout))
      this.#do(id, layout.id, params);
    showNotes(this.univer, this.unitId, layout);
    this.#layouts.set(layout.id, layout);
  }

  #insert(
    { id, layout, cells }: SheetPatch,
    looks: GridStyle[],
    styles: IStyleData[],
    showsNewTab: boolean,
  ): void {
    if (!layout) return;
    const sheet = mergeWorksheetSnapshotWithDefault(worksheetData({ layout, cells }, looks, styles));
    const index = this.#workbook().getSheets().length;
    this.#do(InsertSheetMutation.id, id, { index, sheet }, !showsNewTab);
    showNotes(this.univer, this.unitId, layout);
    this.#layouts.set(id, layout);
  }

  #remove(id: number): void {
    const workbook = this.#workbook();
    const isActive = workbook.getActiveSheet()?.getSheetId() === String(id);
    const next = [...workbook.getSheets()].find(
      (sheet) => sheet.getSheetId() !== String(id) && !sheet.isSheetHidden(),
    );
    if (isActive && next) this.api.getActiveWorkbook()?.setActiveSheet(next.getSheetId());
    this.#do(RemoveSheetMutation.id, id, { subUnitName: this.#layouts.get(id)?.name ?? '' });
    this.#layouts.delete(id);
  }

  #arrange(order: number[]): void {
    order.forEach((id, toOrder) => {
      const fromOrder = this.#workbook().getSheetOrders().indexOf(String(id));
      if (fromOrder !== toOrder) this.#do(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder });
    });
  }

  /** Makes rows higher for new wrapped text; rows never shrink under the user's eyes. */
  #growRows(id: number, cells: SheetPatch['cells'], looks: GridStyle[]): void {
    const sheet: Worksheet | null = this.#workbook().getSheetBySheetId(String(id)) ?? null;
    const layout = this.#layouts.get(id);
    if (!sheet || !layout) return;
    for (const [row, rowHeight] of fittedRowHeights({ layout, cells }, looks)) {
      if (rowHeight <= sheet.getRowHeight(row - 1)) continue;
      const ranges = [
        { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: layout.columnCount - 1 },
      ];
      this.#do(SetWorksheetRowHeightMutation.id, id, { ranges, rowHeight });
    }
  }

  #workbook(): Workbook {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    return instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET)!;
  }

  /** Univer shows a tab that is inserted, unless the change is another's. */
  #do(id: string, sheetId: number, params: object, fromCollab = false): void {
    const all = { unitId: this.unitId, subUnitId: String(sheetId), ...params };
    this.api.syncExecuteCommand(id, all, { onlyLocal: true, fromCollab });
  }
}
