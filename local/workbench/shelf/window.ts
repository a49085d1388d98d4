import { randomUUID } from 'node:crypto';
import type { Asking, Desk, Execution, Pane, Screen } from '../../host';
import type { BenchEvent } from '../events';
import { Hands } from '../grid/hands';
import { Viewer } from '../grid/viewer';
import type {
  ActRequest,
  CellEdit,
  Edition,
  EditRequest,
  Opened,
  PaneHead,
  Reply,
  RunRequest,
  ScreenState,
} from '../protocol';
import type { Run } from '../runs';
import type { OpenBook } from './openBook';
import { Questions } from './questions';

/** Where a script's page can stand. */
export type PanePlace = 'sidebar' | 'dialog';

/** What a window needs of the host's desk. An execution may take its time, for example while it asks the user. */
export interface ScriptDesk extends Screen, Pick<Desk, 'triggered' | 'submitted' | 'fireDue'> {
  open(): Execution | Promise<Execution>;
  runApart(functionName: string, args: unknown[]): Promise<Execution>;
  edit(
    sheetId: number,
    row: number,
    column: number,
    typed: string,
  ): Execution | undefined | Promise<Execution | undefined>;
}

/** What a {@link BookWindow} is set up with. */
export interface WindowSetup {
  /** E-mail of the person at the window. */
  user: string;
  /** Sets up the desk; its scripts put their questions to this window. */
  makeDesk(asking: Asking): ScriptDesk;
  /** Hears of every execution. */
  ran(run: Omit<Run, 'number'>): void;
}

/**
 * One browser window on a workbook: a desk of its own, so that selection, panel and dialog are its own as for each of
 * two people in Sheets, and what it was shown of the workbook they share.
 */
export class BookWindow {
  readonly id = randomUUID();
  readonly questions = new Questions(() => this.tell({ kind: 'question', question: this.questions.pending }));
  readonly desk: ScriptDesk;
  readonly #edition: Edition;
  readonly #viewer: Viewer;
  readonly #hands: Hands;
  readonly #paneNumbers = new WeakMap<Pane, number>();
  #lastPane = 0;
  #told = -1;
  #send: ((event: BenchEvent) => void) | null = null;

  constructor(
    readonly file: OpenBook,
    readonly o: WindowSetup,
  ) {
    this.desk = o.makeDesk(this.questions);
    this.#edition = file.edition;
    this.#viewer = new Viewer(file.book);
    this.#hands = new Hands(file.book, o.user);
  }

  /** Whether a page listens now. */
  get isListening(): boolean {
    return this.#send !== null;
  }

  /** The workbook as this window sees it first; as in Sheets, onOpen runs. */
  async open(): Promise<Omit<Opened, 'damaged'>> {
    const execution = await this.#noted('onOpen', 'onOpen', () => this.desk.open());
    return {
      window: this.id,
      entry: this.file.entry,
      grid: this.#viewer.whole(),
      screen: this.#screen(),
      history: this.#hands.history,
      execution,
      toasts: this.#newToasts(),
    };
  }

  /**
   * Types into cells, one after the other; what a rule refuses is left out and told, and a cell that somebody else took
   * away meanwhile is passed over.
   */
  async edit({ edits, acts = [], known }: EditRequest): Promise<Reply> {
    const executions: (Execution | undefined)[] = [];
    const there = edits.filter((edit) => this.#isThere(edit));
    const { taken, refused, refusal } = this.#hands.sortOut(there);
    for (const { sheetId, row, column } of refused) this.#viewer.doubt(sheetId, row, column);
    const end = this.#hands.begin();
    for (const { sheetId, row, column, typed } of taken)
      executions.push(
        await this.#noted('onEdit', 'onEdit', () => this.desk.edit(sheetId, row, column, typed)),
      );
    const refusedAct = this.#hands.act(acts);
    end();
    const execution = executions.find((done) => done?.ok === false) ?? executions.at(-1);
    const reply = this.#reply(known, execution, refusal ?? refusedAct);
    return { ...reply, ...(there.length < edits.length && { missed: true }) };
  }

  /** Does what was done in the grid other than typing. */
  act({ acts, known }: ActRequest): Reply {
    const refusal = this.#hands.act(acts);
    return this.#reply(known, undefined, refusal);
  }

  /** Runs a function of the script with the user's selection as the active one. */
  async run({ task, functionName, args, selection, known }: RunRequest): Promise<Reply> {
    this.desk.activeSheetId = selection.sheetId;
    this.desk.selection = selection;
    const end = this.#hands.begin();
    const execution = await this.#noted(task, null, () => this.desk.runApart(functionName, args));
    end();
    return this.#reply(known, execution);
  }

  /** What the page is to show now that it has revision `known`. */
  update(known: number): Reply {
    return this.#reply(known, undefined);
  }

  /** The script's page at a place, null when none is open there. */
  pane(place: PanePlace): Pane | null {
    return this.desk[place];
  }

  /** The user closed the panel or dialog. */
  closePane(place: PanePlace): void {
    this.desk[place] = null;
  }

  /** Lets a page listen, in place of one before; it hears at once of what it missed. Returns how to stop that. */
  listen(send: (event: BenchEvent) => void): () => void {
    this.#send = send;
    this.#told = -1;
    if (this.file.edition !== this.#edition) this.tell({ kind: 'reopen' });
    this.tellIfBehind();
    if (this.questions.pending) this.tell({ kind: 'question', question: this.questions.pending });
    return () => {
      if (this.#send === send) this.#send = null;
    };
  }

  /** Tells the page something, if one listens. */
  tell(event: BenchEvent): void {
    this.#send?.(event);
  }

  /** Tells the page, once, when the workbook has changed since it was last shown. */
  tellIfBehind(): void {
    if (!this.#viewer.isBehind() || this.#told === this.file.book.revision) return;
    this.#told = this.file.book.revision;
    this.tell({ kind: 'changed' });
  }

  async #noted<Done extends Execution | undefined>(
    task: string,
    trigger: Run['trigger'],
    act: () => Done | Promise<Done>,
  ): Promise<Done> {
    const at = Date.now();
    const execution = await act();
    if (execution) this.#note({ task, user: this.o.user, trigger, at, execution });
    for (const fired of this.desk.triggered.splice(0)) {
      const { functionName, user, startedAt } = fired;
      this.#note({ task: functionName, user, trigger: functionName, at: startedAt, execution: fired });
    }
    return execution;
  }

  #note(run: Omit<Run, 'number' | 'file'>): void {
    const execution = { ...run.execution, value: undefined };
    this.o.ran({ ...run, file: this.file.entry.file, execution });
  }

  #isThere({ sheetId, row, column }: CellEdit): boolean {
    const sheet = this.file.book.sheetWithId(sheetId);
    return !!sheet && row >= 1 && column >= 1 && row <= sheet.rowCount && column <= sheet.columnCount;
  }

  #reply(known: number, execution: Execution | undefined, refusal?: string): Reply {
    return {
      update: this.#viewer.since(known),
      screen: this.#screen(),
      toasts: this.#newToasts(),
      history: this.#hands.history,
      ...(execution && { execution }),
      ...(refusal !== undefined && { refusal }),
    };
  }

  #newToasts(): Reply['toasts'] {
    return this.desk.toasts.splice(0);
  }

  #screen(): ScreenState {
    const { menus, sidebar, dialog, selection } = this.desk;
    return { menus, sidebar: this.#head(sidebar), dialog: this.#head(dialog), selection };
  }

  #head(pane: Pane | null): PaneHead | null {
    if (pane === null) return null;
    const number = this.#paneNumbers.get(pane) ?? ++this.#lastPane;
    this.#paneNumbers.set(pane, number);
    return { title: pane.title, number, width: pane.width, height: pane.height };
  }
}
