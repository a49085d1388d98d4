import { RUNTIME_LIMIT_MS } from '../google/limits';
import { a1Of } from '../model/a1';
import type { Book } from '../model/book';
import type { TriggerEvent } from '../model/trigger';
import type { Workspace } from '../model/workspace';
import { typingRefusal } from '../rules/typing';
import { whyIllegal } from '../run/crossing';
import type { Execution } from '../run/execution';
import { OUT_OF_TIME } from '../run/failures';
import type { Fault } from '../run/faults';
import type { AuthMode } from '../run/permissions';
import type { Answer, Menu, Pane, Screen, Selection, Toast } from '../run/screen';
import type { Script } from '../run/script';
import { cellAfterWrite, plainText } from '../values/cell-values';
import { eventObject, type Happening } from './events';
import { execute, executeIfPresent, type Order } from './execute';
import { type Asking, executeApart } from './threads/apart';
import type { Threads } from './threads/threads';
import { fireDue, fireInstalled, type OrderBase } from './triggers';

/** What a {@link Desk} is set up with. */
export interface DeskOptions {
  workspace: Workspace;
  book: Book;
  script: Script;
  /** E-mail of the person at the desk; a made-up one when absent. */
  user?: string;
  /** The clock; the machine's when absent. */
  now?: () => Date;
  /** Real time one execution may take before it is cut off, in milliseconds; Google's own limits when absent. */
  realTimeLimitMs?: number;
  /** What is made to go wrong in the executions started here. */
  faults?: readonly Fault[];
  /** Threads for {@link Desk.runApart}. */
  threads?: Threads;
  /** Puts questions of {@link Desk.runApart} to the person; without it they take the {@link Screen.answers}. */
  asking?: Asking;
}

/** One spreadsheet open on a user's screen with its bound script. */
export class Desk implements Screen {
  menus: Menu[] = [];
  sidebar: Pane | null = null;
  dialog: Pane | null = null;
  toasts: Toast[] = [];
  activeSheetId: number;
  selection: Selection;
  answers: Answer[] = [];
  /** What ran because of installable triggers, oldest first. Whoever shows it may empty it. */
  triggered: Execution[] = [];
  readonly #clock: () => Date;

  constructor(readonly options: DeskOptions) {
    this.#clock = options.now ?? (() => new Date());
    this.activeSheetId =
      (options.book.sheets.find((sheet) => !sheet.hidden) ?? options.book.sheets[0])?.id ?? 0;
    this.selection = { sheetId: this.activeSheetId, a1: 'A1' };
  }

  /**
   * Opens the file: menus start empty, then the simple trigger onOpen runs, and installable ones after it. The simple
   * one is LIMITED; NONE is how a published add-on starts that was not enabled in this file yet.
   */
  open(authMode: 'LIMITED' | 'NONE' = 'LIMITED'): Execution {
    this.menus = [];
    this.sidebar = null;
    this.dialog = null;
    const execution = this.#fireSimple('onOpen', { kind: 'opened' }, authMode);
    this.#fireInstalled('ON_OPEN', { kind: 'opened' });
    return execution ?? this.#nothingRan('onOpen');
  }

  /** A menu click or google.script.run: AuthMode.FULL. Unknown names and names ending in _ fail as on Google. */
  run(functionName: string, args: unknown[] = []): Execution {
    const illegal = whyIllegal(args);
    return illegal ? this.#refused(functionName, illegal) : execute(this.order(functionName, args));
  }

  /** The same in a thread of its own, where questions wait for their person. */
  async runApart(functionName: string, args: unknown[] = []): Promise<Execution> {
    const { threads, asking } = this.options;
    const illegal = whyIllegal(args);
    if (illegal || !threads) return this.run(functionName, args);
    return executeApart(this.order(functionName, args), threads, asking);
  }

  /** What a menu click or google.script.run would run; for running several at once. */
  order(functionName: string, args: unknown[] = []): Order {
    return {
      ...this.#base(),
      functionName,
      authMode: 'FULL',
      hasUi: true,
      limitMs: RUNTIME_LIMIT_MS.full,
      args: () => args,
    };
  }

  /** A custom function in a cell: it reads, changes nothing, and has thirty seconds. */
  calculate(functionName: string, args: unknown[] = []): Execution {
    const limitMs = RUNTIME_LIMIT_MS.customFunction;
    const order = {
      ...this.order(functionName, args),
      authMode: 'CUSTOM_FUNCTION',
      hasUi: false,
      limitMs,
    } as const;
    const execution = execute(order);
    // What the cell shows then (guides/sheets/functions).
    if (execution.error === OUT_OF_TIME) execution.error = 'Internal error executing the custom function.';
    return execution;
  }

  /**
   * A person types into a cell: Sheets' reading of what was typed, then the simple trigger onEdit if the script has
   * one, and installable ones. Returns what became of the simple one; input that a rule or a protection refuses comes
   * back as a failure, and nothing is changed. Throws RangeError when there is no such cell.
   */
  edit(sheetId: number, row: number, column: number, typed: string): Execution | undefined {
    const { book } = this.options;
    const sheet = book.sheetWithId(sheetId);
    if (!sheet || row < 1 || column < 1 || row > sheet.rowCount || column > sheet.columnCount) {
      throw new RangeError(`no cell at row ${row}, column ${column} of tab ${sheetId}`);
    }
    const area = { row, column, rows: 1, columns: 1 };
    const before = sheet.at(row, column);
    const after = cellAfterWrite(before, typed, this.#clock());
    const refusal = typingRefusal(book, sheet, row, column, after, this.#base().user);
    if (refusal !== null) return this.#refused('onEdit', refusal);
    this.options.workspace.drive.clock = () => this.#clock().getTime();
    sheet.put(row, column, after);
    this.activeSheetId = sheetId;
    this.selection = { sheetId, a1: a1Of(area) };
    const value = plainText(sheet.at(row, column).value);
    const happening: Happening = { kind: 'edited', sheet, area, value, oldValue: plainText(before.value) };
    const execution = this.#fireSimple('onEdit', happening);
    this.#fireInstalled('ON_EDIT', happening);
    this.#fireInstalled('ON_CHANGE', { kind: 'changed', changeType: 'EDIT' });
    return execution;
  }

  /** Rows, columns, tabs or looks changed by a person; `changeType` as in Google's change events. */
  changed(changeType: string): void {
    this.#fireInstalled('ON_CHANGE', { kind: 'changed', changeType });
  }

  /** A form was answered whose answers this file's script waits for. */
  submitted(happening: Happening & { kind: 'submitted' }): void {
    this.#fireInstalled('ON_FORM_SUBMIT', happening);
  }

  /** Runs the clock triggers that are due by the desk's clock. */
  fireDue(): void {
    this.triggered.push(...fireDue(this.#base()));
  }

  #fireSimple(
    functionName: string,
    happening: Happening,
    authMode: AuthMode = 'LIMITED',
  ): Execution | undefined {
    return executeIfPresent({
      ...this.#base(),
      functionName,
      authMode,
      hasUi: true,
      limitMs: RUNTIME_LIMIT_MS.simpleTrigger,
      args: (context) => [eventObject(context, happening)],
    });
  }

  #fireInstalled(event: TriggerEvent, happening: Happening): void {
    this.triggered.push(...fireInstalled(this.#base(), event, happening));
  }

  #base(): OrderBase {
    const { workspace, book, script, user = 'canbo@example.com', realTimeLimitMs, faults } = this.options;
    return {
      workspace,
      book,
      script,
      user,
      screen: this,
      realTimeLimitMs: realTimeLimitMs ?? RUNTIME_LIMIT_MS.full,
      clock: this.#clock,
      faults,
    };
  }

  #nothingRan(functionName: string): Execution {
    const { user, clock } = this.#base();
    const startedAt = clock().getTime();
    return { functionName, user, startedAt, ok: true, value: null, log: [], calls: {}, modelledMs: 0 };
  }

  #refused(functionName: string, error: string): Execution {
    const { value: _none, ...rest } = this.#nothingRan(functionName);
    return { ...rest, ok: false, error };
  }
}
