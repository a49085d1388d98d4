import { RUNTIME_LIMIT_MS } from '../google/latency';
import { a1Of } from '../model/a1';
import type { Book } from '../model/book';
import type { Workspace } from '../model/workspace';
import { Session } from '../services/base/session';
import { AUTH_MODE } from '../services/script/script-app';
import { RangeService } from '../services/spreadsheet/range';
import { SpreadsheetService } from '../services/spreadsheet/spreadsheet';
import { cellAfterWrite, plainText } from '../values/cell-values';
import type { RunContext } from './context';
import { whyIllegal } from './crossing';
import { execute, executeIfPresent, type Order } from './execute';
import type { Execution } from './execution';
import type { Answer, Menu, Pane, Screen, Selection, Toast } from './screen';
import type { Script } from './script';

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
  readonly #clock: () => Date;

  constructor(readonly options: DeskOptions) {
    this.#clock = options.now ?? (() => new Date());
    this.activeSheetId =
      (options.book.sheets.find((sheet) => !sheet.hidden) ?? options.book.sheets[0])?.id ?? 0;
    this.selection = { sheetId: this.activeSheetId, a1: 'A1' };
  }

  /** Opens the file: menus start empty, then the simple trigger onOpen runs (AuthMode.LIMITED: no sidebar there). */
  open(): Execution {
    this.menus = [];
    this.sidebar = null;
    this.dialog = null;
    const execution = executeIfPresent({
      ...this.#order('LIMITED'),
      functionName: 'onOpen',
      args: (context) => [this.#event(context, {})],
    });
    return execution ?? { ok: true, value: null, log: [], calls: {}, modelledMs: 0 };
  }

  /** A menu click or google.script.run: AuthMode.FULL. Unknown names and names ending in _ fail as on Google. */
  run(functionName: string, args: unknown[] = []): Execution {
    const illegal = whyIllegal(args);
    if (illegal) return { ok: false, error: illegal, log: [], calls: {}, modelledMs: 0 };
    return execute({ ...this.#order('FULL'), functionName, args: () => args });
  }

  /**
   * A person types into a cell: Sheets' reading of what was typed, then the simple trigger onEdit if the script has
   * one. Returns what became of the trigger. Throws RangeError when there is no such tab or cell.
   */
  edit(sheetId: number, row: number, column: number, typed: string): Execution | undefined {
    const { book } = this.options;
    const sheet = book.sheetWithId(sheetId);
    if (!sheet || row < 1 || column < 1 || row > sheet.rowCount || column > sheet.columnCount) {
      throw new RangeError(`no cell at row ${row}, column ${column} of tab ${sheetId}`);
    }
    const area = { row, column, rows: 1, columns: 1 };
    const before = sheet.at(row, column);
    sheet.put(row, column, cellAfterWrite(before, typed, this.#clock()));
    this.activeSheetId = sheetId;
    this.selection = { sheetId, a1: a1Of(area) };
    const value = plainText(sheet.at(row, column).value);
    const oldValue = plainText(before.value);
    const event = (context: RunContext) =>
      this.#event(context, {
        range: new RangeService(context, book, sheet, area),
        ...(value === '' ? {} : { value }),
        ...(oldValue === '' ? {} : { oldValue }),
      });
    return executeIfPresent({
      ...this.#order('LIMITED'),
      functionName: 'onEdit',
      args: (context) => [event(context)],
    });
  }

  #order(authMode: 'LIMITED' | 'FULL'): Omit<Order, 'args' | 'functionName'> {
    const { workspace, book, script, user, realTimeLimitMs } = this.options;
    const limitMs = authMode === 'FULL' ? RUNTIME_LIMIT_MS.full : RUNTIME_LIMIT_MS.simpleTrigger;
    return {
      workspace,
      book,
      script,
      authMode,
      limitMs,
      screen: this,
      user: user ?? 'canbo@example.com',
      realTimeLimitMs: realTimeLimitMs ?? limitMs,
      clock: this.#clock,
    };
  }

  #event(context: RunContext, more: object): object {
    return {
      authMode: AUTH_MODE.members.LIMITED,
      source: new SpreadsheetService(context, context.book),
      user: new Session(context).getActiveUser(),
      ...more,
    };
  }
}
