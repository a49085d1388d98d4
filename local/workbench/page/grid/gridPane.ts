import {
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Act } from '../../actProtocol';
import type { Grid, GridPatch } from '../../gridProtocol';
import type { CellEdit, HistoryLength, Selection } from '../../protocol';
import { ChartLayer } from './chartLayer';
import { showHostWords, typedTextOf, wordsOf } from './display';
import { Hands } from './hands';
import type { HostHistory } from './hostHistory';
import { Inputs } from './inputs';
import { offerNumberFormats } from './numberFormats';
import { Patcher } from './patches';
import { areaOf } from './ranges';
import { scrollIntoView } from './scrollIntoView';
import { seenCell } from './sheetView';
import { startUniver } from './univer';
import { workbookData } from './workbookData';

const EDITING_AGAIN_MS = 250;

/** What the grid tells. */
export interface GridListener {
  /** A person changed cells; `acts` go along with that, as one step. */
  edited(edits: CellEdit[], acts: Act[]): void;
  /** A person did something else that the host is to do. */
  acted(acts: Act[]): void;
  /** A person tried something that would not be kept. */
  notOffered(): void;
  /** Another cell is selected; `link` is where it leads, if anywhere, `warning` what is wrong with it. */
  selected(link: string | null, warning: string | null): void;
}

/** The grid on the page: Univer, told what to show and asked what was done. */
export class GridPane {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #charts: ChartLayer;
  #hands: Hands | null = null;
  #patcher: Patcher | null = null;
  #shown = 0;
  #isApplying = false;

  constructor(
    readonly container: HTMLElement,
    readonly listener: GridListener,
  ) {
    const { univer, api } = startUniver(container);
    this.#univer = univer;
    this.#api = api;
    this.#charts = new ChartLayer(container, (row, column) => seenCell(univer, row, column));
  }

  /** Shows a workbook in place of the one before, at a selection; resolves when it can be worked with. */
  async show(id: string, grid: Grid, selection: Selection): Promise<void> {
    this.#applying(() => {
      if (this.#patcher) this.#api.disposeUnit(this.#patcher.unitId);
      const unitId = `${id}#${++this.#shown}`;
      this.#api.createWorkbook(workbookData(unitId, grid));
      const layouts = grid.sheets.map(({ layout }) => layout);
      this.#patcher = new Patcher(this.#univer, this.#api, unitId, layouts);
    });
    // Univer's services for sheets exist from the first workbook on.
    if (this.#shown === 1) this.#listen();
    await this.#univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.goTo(selection);
    afterPainting(() => this.#showCharts());
  }

  /** Replaces what changed; what the user is looking at stays, unless it is a new tab of his own that came. */
  patch(patch: GridPatch, showsNewTab: boolean): void {
    this.#applying(() => this.#patcher?.apply(patch, showsNewTab));
    this.#showInFormulaBar();
    this.#showCharts();
    this.#tellSelected();
  }

  /** Shows how much can be taken back and done again. */
  showHistory(length: HistoryLength): void {
    (this.#univer.__getInjector().get(IUndoRedoService) as HostHistory).tell(length);
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
    const injector = this.#univer.__getInjector();
    // Else the keyboard goes to whatever Univer took for the last focused, be it the box of a cell that is not open.
    if (this.#patcher) injector.get(IUniverInstanceService).focusUnit(this.#patcher.unitId);
    injector.get(ILayoutService).focus();
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
    this.#hands?.flush();
  }

  #listen(): void {
    showHostWords(this.#univer);
    offerNumberFormats(this.#univer, (ranges, numberFormat) => {
      const parts = [{ areas: ranges.map(areaOf), change: { numberFormat } }];
      this.listener.acted([{ kind: 'look', sheetId: this.selection().sheetId, parts }]);
    });
    this.#hands = new Hands(this.#univer, this.listener, () => this.#isApplying);
    new Inputs(this.container, this.#univer, this.#api, {
      layout: (sheetId) => this.#patcher?.layouts.get(sheetId),
      edited: (edit) => this.listener.edited([edit], []),
      focus: () => this.focus(),
    });
    this.#api.addEvent(this.#api.Event.ActiveSheetChanged, () => this.#showCharts());
    for (const event of [this.#api.Event.Scroll, this.#api.Event.ActiveSheetChanged])
      this.#api.addEvent(event, () => afterPainting(() => this.#noteSeen()));
    // Whatever selects cells or moves them on the screen goes through a command.
    const follow = inNextFrame(() => {
      this.#charts.place();
      this.#tellSelected();
    });
    this.#api.addEvent(this.#api.Event.CommandExecuted, follow);
    new ResizeObserver(follow).observe(this.container);
  }

  /** Univer fills the bar when a cell is selected, and would not notice that the cell has changed since. */
  #showInFormulaBar(): void {
    if (this.#api.getActiveWorkbook()?.isCellEditing()) return;
    this.#univer.__getInjector().get(IEditorBridgeService).refreshEditCellState();
  }

  #showCharts(): void {
    const id = this.#api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    this.#charts.show(this.#patcher?.layouts.get(Number(id))?.charts ?? []);
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
    const words = wordsOf(cell);
    // The cell's text as the host has it, for whoever cannot see the painting.
    this.container.dataset.typed = typedTextOf(cell);
    this.listener.selected(words?.link ?? null, words?.warning ?? null);
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

/** Does something once before the next painting, however often it is asked. */
function inNextFrame(act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      act();
    });
  };
}
