import {
  CanceledError,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import type { CellEdit, Grid, GridLayout, GridPatch, GridStyle, PlacedCell, Selection } from '../../protocol';
import { isNotOffered } from './allowed';
import { showHostWords, wordsOf } from './display';
import { editsOf } from './edits';
import { fittedRowHeights } from './rowHeights';
import { scrollIntoView } from './scrollIntoView';
import { univerStyle } from './style';
import { startUniver } from './univer';
import { cellMatrix, workbookData } from './workbookData';

const EDITING_AGAIN_MS = 250;

/** What the grid tells. */
export interface GridListener {
  /** A person changed cells. */
  edited(edits: CellEdit[]): void;
  /** A person tried something that would not be kept. */
  notOffered(): void;
  /** Another cell is selected; `link` is where it leads, if anywhere. */
  selected(link: string | null): void;
}

/** The grid on the page: Univer, told what to show and asked what was done. */
export class GridPane {
  readonly #univer: Univer;
  readonly #api: FUniver;
  #unitId = '';
  #shown = 0;
  #layouts = new Map<number, GridLayout>();
  #isApplying = false;

  constructor(
    readonly container: HTMLElement,
    readonly listener: GridListener,
  ) {
    const { univer, api } = startUniver(container);
    this.#univer = univer;
    this.#api = api;
  }

  /** Shows a workbook in place of the one before, at a selection; resolves when it can be worked with. */
  async show(id: string, grid: Grid, selection: Selection): Promise<void> {
    this.#applying(() => {
      if (this.#unitId !== '') this.#api.disposeUnit(this.#unitId);
      this.#unitId = `${id}#${++this.#shown}`;
      this.#api.createWorkbook(workbookData(this.#unitId, grid));
    });
    this.#layouts = new Map(grid.sheets.map(({ layout }) => [layout.id, layout]));
    // Univer's services for sheets exist from the first workbook on.
    if (this.#shown === 1) this.#listen();
    await this.#univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.goTo(selection);
  }

  /** Replaces the cells that changed; what the user is looking at stays. */
  patch(patch: GridPatch): void {
    const styles = patch.styles.map(univerStyle);
    this.#applying(() => {
      for (const { id, cells } of patch.sheets) {
        const cellValue = cellMatrix(cells, styles);
        const params = { unitId: this.#unitId, subUnitId: String(id), cellValue };
        this.#api.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
        this.#growRows(id, cells, patch.styles);
      }
    });
  }

  /** Brings a place into view and selects it; a tab that is gone leaves everything as it is. */
  goTo({ sheetId, a1 }: Selection): void {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId));
    if (!sheet) return;
    const wasShown = this.#api.getActiveWorkbook()?.getActiveSheet().getSheetId() === sheet.getSheetId();
    sheet.activate();
    const range = sheet.getRange(a1);
    (sheet.getCellMergeData(range.getRow(), range.getColumn()) ?? range).activate();
    const scroll = () => scrollIntoView(sheet, range.getRow(), range.getColumn(), !wasShown);
    if (wasShown) scroll();
    else afterPainting(scroll);
    afterPainting(() => afterPainting(() => this.#noteSeen()));
    this.#tellSelected();
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.#univer.__getInjector().get(ILayoutService).focus();
  }

  /** What the user has selected. */
  selection(): Selection {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    return {
      sheetId: Number(sheet?.getSheetId() ?? 0),
      a1: sheet?.getActiveRange()?.getA1Notation() ?? 'A1',
    };
  }

  /** Resolves when nothing is being typed into a cell. */
  async editingEnded(): Promise<void> {
    while (this.#api.getActiveWorkbook()?.isCellEditing())
      await new Promise((resolve) => setTimeout(resolve, EDITING_AGAIN_MS));
  }

  /** Takes what is being typed as typed. */
  async finishEditing(): Promise<void> {
    const workbook = this.#api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  }

  /** Makes rows higher for new wrapped text; rows never shrink under the user's eyes. */
  #growRows(id: number, cells: PlacedCell[], styles: GridStyle[]): void {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(String(id));
    const layout = this.#layouts.get(id);
    if (!sheet || !layout) return;
    for (const [row, height] of fittedRowHeights({ layout, cells }, styles)) {
      if (height <= sheet.getRowHeight(row - 1)) continue;
      const ranges = [
        { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: layout.columnCount - 1 },
      ];
      const params = { unitId: this.#unitId, subUnitId: String(id), ranges, rowHeight: height };
      this.#api.syncExecuteCommand(SetWorksheetRowHeightMutation.id, params, { onlyLocal: true });
    }
  }

  #listen(): void {
    showHostWords(this.#univer);
    const commands = this.#univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id }) => {
      if (this.#isApplying || !isNotOffered(id)) return;
      this.listener.notOffered();
      throw new CanceledError();
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesMutation.id || this.#isApplying) return;
      const edits = editsOf(params as ISetRangeValuesMutationParams);
      if (edits.length > 0) this.listener.edited(edits);
    });
    this.#api.addEvent(this.#api.Event.SelectionChanged, () => this.#tellSelected());
    for (const event of [this.#api.Event.Scroll, this.#api.Event.ActiveSheetChanged])
      this.#api.addEvent(event, () => afterPainting(() => this.#noteSeen()));
  }

  /** The cells are painted, so that nobody outside could tell which are seen: `data-tab`, and `data-seen` as `A36:H60`. */
  #noteSeen(): void {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const seen = sheet?.getVisibleRange();
    if (!sheet || !seen) return;
    const { startRow, startColumn, endRow, endColumn } = seen;
    const area = sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    Object.assign(this.container.dataset, { tab: sheet.getSheetName(), seen: area.getA1Notation() });
  }

  #tellSelected(): void {
    const cell = this.#api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getCellData();
    this.listener.selected(wordsOf(cell)?.link ?? null);
  }

  #applying(act: () => void): void {
    this.#isApplying = true;
    try {
      act();
    } finally {
      this.#isApplying = false;
    }
  }
}

/** A tab that was just brought to the front does not know yet which of its cells are seen. */
const afterPainting = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};
