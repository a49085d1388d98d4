import {
  CanceledError,
  type ICommandInfo,
  ICommandService,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  RedoCommandId,
  UndoCommandId,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  AddWorksheetMergeCommand,
  AddWorksheetMergeMutation,
  AutoFillCommand,
  type ISetRangeValuesMutationParams,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Act } from '../../actProtocol';
import type { CellEdit } from '../../protocol';
import { isNotOffered } from './allowed';
import { Clipboard, type Pasted } from './clipboard';
import { actsOfCommand } from './commandActs';
import { editsOf, looksOf } from './edits';
import { areaOf, linesOf } from './ranges';

/** What {@link Hands} tells. */
export interface HandsListener {
  /** Cells were typed into; `acts` go along with that, as one step. */
  edited(edits: CellEdit[], acts: Act[]): void;
  /** Something else was done. */
  acted(acts: Act[]): void;
  /** A person tried something that would not be kept. */
  notOffered(): void;
}

/** Commands whose looks are not to be kept cell by cell: what is typed has none, the host itself copies those filled. */
const PLAIN: ReadonlySet<string> = new Set([SetRangeValuesCommand.id, AutoFillCommand.id]);

/** Watches what a person does in Univer: some of it Univer does and the host follows, the rest the host does alone. */
export class Hands {
  readonly #clipboard: Clipboard;
  readonly #injector;
  #edits: CellEdit[] = [];
  #acts: Act[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The command being carried out, of those that change how its parts are understood. */
  #during = '';

  constructor(
    univer: Univer,
    readonly listener: HandsListener,
    isApplying: () => boolean,
  ) {
    this.#injector = univer.__getInjector();
    this.#clipboard = new Clipboard(univer);
    const commands = this.#injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => isApplying() || this.#before(command));
    commands.onCommandExecuted((command) => isApplying() || this.#after(command));
  }

  /** Tells at once what was not told yet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [edits, acts] = [this.#edits, this.#acts];
    this.#edits = [];
    this.#acts = [];
    if (edits.length > 0) this.listener.edited(edits, acts);
    else if (acts.length > 0) this.listener.acted(acts);
  }

  #before({ id, params = {} }: ICommandInfo): void {
    if (this.#isOnSheet() && this.#clipboard.takesOver(id, params, (pasted) => this.#pasted(pasted)))
      throw new CanceledError();
    const acts = this.#actsInPlaceOf(id, params);
    if (acts) {
      this.#act(acts);
      throw new CanceledError();
    }
    if (isNotOffered(id)) {
      this.listener.notOffered();
      throw new CanceledError();
    }
    if (PLAIN.has(id) || id === AddWorksheetMergeCommand.id) this.#during = id;
  }

  #actsInPlaceOf(id: string, params: object): Act[] | null {
    if (id === UndoCommandId || id === RedoCommandId) {
      if (!this.#isOnSheet()) return null;
      this.flush();
      return [{ kind: id === UndoCommandId ? 'undo' : 'redo' }];
    }
    const workbook = this.#workbook();
    if (!workbook) return null;
    const ranges = this.#injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range }) => range);
    const active = Number(workbook.getActiveSheet()?.getSheetId());
    return actsOfCommand(id, params, { active, ranges, tabs: workbook.getSheets().length });
  }

  #after({ id, params = {} }: ICommandInfo): void {
    if (id === SetRangeValuesMutation.id) this.#changed(params as ISetRangeValuesMutationParams);
    else this.#collect([], followingActs(id, params as MutationParams));
    if (id === AutoFillCommand.id) this.#filled(params as { sourceRange: IRange; targetRange: IRange });
    if (id === this.#during) this.#during = '';
  }

  #changed(params: ISetRangeValuesMutationParams): void {
    // The host itself empties the cells that a merge covers.
    if (this.#during === AddWorksheetMergeCommand.id) return;
    this.#collect(editsOf(params), PLAIN.has(this.#during) ? [] : looksOf(params));
  }

  #filled({ sourceRange, targetRange }: { sourceRange: IRange; targetRange: IRange }): void {
    const sheetId = Number(this.#workbook()?.getActiveSheet()?.getSheetId());
    const from = { sheetId, area: areaOf(sourceRange) };
    this.#collect(
      [],
      [{ kind: 'copy', from, to: { sheetId, area: areaOf(targetRange) }, what: 'looks', cut: false }],
    );
  }

  #pasted({ edits, acts }: Pasted): void {
    this.flush();
    this.#collect(edits, acts);
    this.flush();
  }

  #act(acts: Act[]): void {
    this.flush();
    if (acts.length > 0) this.listener.acted(acts);
  }

  /** What one gesture does comes in several parts, which belong together. */
  #collect(edits: CellEdit[], acts: Act[]): void {
    if (edits.length + acts.length === 0) return;
    this.#edits.push(...edits);
    this.#acts.push(...acts);
    this.#timer ??= setTimeout(() => this.flush());
  }

  /** Whether the keyboard works on cells, not on the text within one. */
  #isOnSheet(): boolean {
    const unit = this.#injector.get(IUniverInstanceService).getFocusedUnit();
    return unit?.type === UniverInstanceType.UNIVER_SHEET;
  }

  #workbook(): Nullable<Workbook> {
    return this.#injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }
}

interface MutationParams {
  subUnitId: string;
  ranges: IRange[];
  startRow: number;
  startColumn: number;
  colWidth: unknown;
  rowHeight: unknown;
}

/** The acts with which the host follows a change that Univer has made. */
function followingActs(id: string, params: MutationParams): Act[] {
  const sheetId = Number(params.subUnitId);
  if (id === SetFrozenMutation.id)
    return [
      {
        kind: 'freeze',
        sheetId,
        rows: Math.max(0, params.startRow),
        columns: Math.max(0, params.startColumn),
      },
    ];
  if (id === AddWorksheetMergeMutation.id)
    return [{ kind: 'merge', sheetId, areas: params.ranges.map(areaOf) }];
  if (id === SetWorksheetColWidthMutation.id)
    return params.ranges.flatMap((range) => sized(params.colWidth, linesOf(sheetId, 'column', range)));
  if (id === SetWorksheetRowHeightMutation.id)
    return params.ranges.flatMap((range) => sized(params.rowHeight, linesOf(sheetId, 'row', range)));
  return [];
}

/** Univer gives one size for all lines, or sizes by line counted from 0. */
function sized(size: unknown, lines: ReturnType<typeof linesOf>): Act[] {
  if (typeof size === 'number') return [{ kind: 'sizeLines', pixels: size, ...lines }];
  return Array.from({ length: lines.count }, (_, index) => lines.first + index).flatMap((first) => {
    const pixels = (size as Record<number, number | undefined>)[first - 1];
    return pixels === undefined ? [] : [{ kind: 'sizeLines' as const, pixels, ...lines, first, count: 1 }];
  });
}
