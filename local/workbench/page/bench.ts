import type {
  Act,
  CellEdit,
  Execution,
  GridUpdate,
  Reply,
  SaveReport,
  ScreenState,
  Selection,
  Toast,
} from '../protocol';
import { GridPane } from './grid/gridPane';
import { linkTarget } from './link';
import {
  actOnBook,
  ConnectionLost,
  closePane,
  editCells,
  listBooks,
  openBook,
  runFunction,
  waitForSaves,
} from './server';
import { type Failure, Store } from './state';
import { words } from './words';

// Longer, and a notice would still lie over the cell that the next click leads to.
const NOTICE_MS = 6_000;
/** Narrower than this (a small screen, or one magnified for the eyes), list, grid and panel do not fit side by side. */
const ROOM_FOR_THREE_PX = 1100;
const LIST_AGAIN_MS = 700;
const LOG_LENGTH = 50;

/** What the user does at the workbench, one thing after the other. */
export class Bench {
  readonly store = new Store();
  #grid: GridPane | null = null;
  #known = -1;
  #keys = 0;
  #saveTrouble = 'null';
  /** Requests wait for each other, so that a menu item sees what was typed before it was clicked. */
  #queue: Promise<unknown> = Promise.resolve();

  /** Takes the element the grid lives in; to be called once. */
  mountGrid(container: HTMLElement): void {
    this.#grid ??= new GridPane(container, {
      edited: (edits, acts) => void this.#edit(edits, acts),
      acted: (acts) => void this.#act(acts),
      notOffered: () => this.notify({ title: '', message: words.notOffered }),
      selected: (link, warning) => this.#selected(link, warning),
    });
  }

  /** Fills the list of workbooks, and goes on until every file was looked at. */
  async list(): Promise<void> {
    const books = await this.#guarded(listBooks);
    if (!books) return;
    this.store.set({ books });
    if (books.some(({ state }) => state.kind === 'waiting'))
      setTimeout(() => void this.list(), LIST_AGAIN_MS);
  }

  /** Opens a workbook in place of the one before. */
  async open(id: string): Promise<void> {
    await this.#grid?.finishEditing();
    await this.#next(words.opening, async () => {
      const opened = await openBook(id);
      this.store.set({
        current: opened.entry,
        menus: [],
        notices: [],
        failure: null,
        save: null,
        link: null,
        warning: null,
      });
      location.hash = encodeURIComponent(id);
      document.title = `${opened.entry.file} – ${words.appName}`;
      this.#known = opened.grid.revision;
      await this.#grid?.show(id, opened.grid, opened.screen.selection);
      this.#grid?.showHistory(opened.history);
      this.#showScreen(opened.screen);
      this.#tell(words.onOpen, opened.execution, opened.toasts);
    });
    void this.list();
  }

  /** Runs a menu item. */
  async runMenuItem(label: string, functionName: string): Promise<void> {
    await this.#grid?.finishEditing();
    const retry = () => void this.runMenuItem(label, functionName);
    await this.#run(label, functionName, [], { retry });
  }

  /** Runs a function for a sidebar or dialog, which is told of a failure itself when it `handles` failures. */
  async runForFrame(functionName: string, args: unknown[], handles: boolean): Promise<Execution | null> {
    await this.#grid?.finishEditing();
    return this.#run(this.#paneTitle(), functionName, args, { isQuiet: handles });
  }

  /** Closes the sidebar or dialog. */
  async close(place: 'sidebar' | 'dialog'): Promise<void> {
    const { current } = this.store.state;
    this.store.set({ [place]: null });
    if (current) await this.#guarded(() => closePane(current.id, place));
  }

  /** Goes where the selected cell's link leads. */
  followLink(): void {
    const target = linkTarget(this.store.state.link);
    if (target?.kind === 'cell') this.#grid?.goTo(target.selection);
    if (target?.kind === 'web') window.open(target.url, '_blank', 'noopener');
  }

  /** Puts the keyboard into the grid. */
  focusGrid(): void {
    window.focus();
    this.#grid?.focus();
  }

  /** Shows a notice for a while. */
  notify(toast: Toast): void {
    const key = ++this.#keys;
    // As in Sheets, a new notice takes the place of the one before.
    this.store.set({ notices: [{ ...toast, key }] });
    setTimeout(() => this.dismiss(key), NOTICE_MS);
  }

  /** Takes a notice away. */
  dismiss(key: number): void {
    this.store.set({ notices: this.store.state.notices.filter((notice) => notice.key !== key) });
  }

  #selected(link: string | null, warning: string | null): void {
    const { state } = this.store;
    if (state.link !== link || state.warning !== warning) this.store.set({ link, warning });
  }

  async #act(acts: Act[]): Promise<void> {
    await this.#next(null, async (id) => this.#take(await actOnBook(id, { acts, known: this.#known }), null));
    await this.#followSaving();
  }

  async #edit(edits: CellEdit[], acts: Act[]): Promise<void> {
    await this.#next(null, async (id) => {
      const reply = await editCells(id, { edits, acts, known: this.#known });
      await this.#take(reply, null);
      if (reply.execution) this.#tell(words.onEdit, reply.execution, reply.toasts);
    });
    await this.#followSaving();
  }

  async #run(
    task: string,
    functionName: string,
    args: unknown[],
    o: { retry?: () => void; isQuiet?: boolean },
  ): Promise<Execution | null> {
    const execution = await this.#next(words.running(task), async (id) => {
      const selection = this.#grid?.selection() ?? { sheetId: 0, a1: 'A1' };
      const reply = await runFunction(id, { functionName, args, selection, known: this.#known });
      await this.#take(reply, selection);
      this.#tell(task, reply.execution, reply.toasts, o);
      return reply.execution ?? null;
    });
    void this.#followSaving();
    return execution ?? null;
  }

  /** Brings the page up to date. `before` is what was selected when a script started; it may have moved that. */
  async #take(
    { update, screen, execution, history, refusal }: Reply,
    before: Selection | null,
  ): Promise<void> {
    await this.#update(update, before ?? this.#grid?.selection() ?? screen.selection);
    this.#grid?.showHistory(history);
    if (refusal !== undefined) this.notify({ title: '', message: refusal });
    this.#showScreen(screen);
    const moved = (before && !same(before, screen.selection)) || selectedSomething(execution);
    if (moved) this.#grid?.goTo(screen.selection);
  }

  async #update(update: GridUpdate, selection: Selection): Promise<void> {
    const { current } = this.store.state;
    if (update.kind === 'same' || !current) return;
    if (update.kind === 'whole') await this.#grid?.show(current.id, update.grid, selection);
    else this.#grid?.patch(update.patch);
    this.#known = update.kind === 'whole' ? update.grid.revision : update.patch.revision;
  }

  #showScreen({ menus, sidebar, dialog }: ScreenState): void {
    const opensPanel = sidebar !== null && this.store.state.sidebar === null;
    const isNarrow = window.innerWidth < ROOM_FOR_THREE_PX;
    this.store.set({ menus, sidebar, dialog, ...(opensPanel && isNarrow && { isListOpen: false }) });
  }

  #tell(
    task: string,
    execution: Execution | undefined,
    toasts: Toast[],
    o: { retry?: () => void; isQuiet?: boolean } = {},
  ): void {
    for (const toast of toasts) this.notify(toast);
    if (!execution) return;
    const entry = { key: ++this.#keys, task, execution };
    this.store.set({ log: [entry, ...this.store.state.log].slice(0, LOG_LENGTH) });
    if (!execution.ok && !o.isQuiet) this.store.set({ failure: scriptFailure(task, execution, o.retry) });
  }

  #paneTitle(): string {
    const { sidebar, dialog } = this.store.state;
    return dialog?.title || sidebar?.title || words.script;
  }

  async #followSaving(): Promise<void> {
    this.store.set({ save: 'saving' });
    const reports = await this.#guarded(waitForSaves);
    if (!reports) return;
    const { current } = this.store.state;
    this.store.set({ save: reports.find(({ file }) => file === current?.file) ?? null });
    this.#tellSaveTrouble(reports.find((report) => report.kind !== 'saved'));
  }

  /** A trouble is told once; when it is over, its bar goes. */
  #tellSaveTrouble(trouble: Exclude<SaveReport, { kind: 'saved' }> | undefined): void {
    const told = this.#saveTrouble;
    this.#saveTrouble = JSON.stringify(trouble ?? null);
    if (told === this.#saveTrouble) return;
    if (trouble) this.store.set({ failure: saveFailure(trouble) });
    else if (this.store.state.failure?.kind === 'save') this.store.set({ failure: null });
  }

  /** Does the next thing with the open workbook when those before are done, showing what runs. */
  #next<T>(running: string | null, act: (id: string) => Promise<T>): Promise<T | undefined> {
    const turn = this.#queue.then(async () => {
      this.store.set({ running });
      const result = await this.#guarded(() => act(this.store.state.current?.id ?? ''));
      this.store.set({ running: null });
      return result;
    });
    this.#queue = turn;
    return turn;
  }

  /** Turns a failed request into a failure bar; the result is then undefined. */
  async #guarded<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (failure) {
      this.store.set({ failure: requestFailure(failure) });
      return undefined;
    }
  }
}

const same = (a: Selection, b: Selection): boolean => a.sheetId === b.sheetId && a.a1 === b.a1;

function scriptFailure(task: string, execution: Execution, retry?: () => void): Failure {
  const fact = words.scriptFailed(task);
  return { kind: 'script', fact, step: words.scriptFailedStep, details: execution.error, retry };
}

function saveFailure(report: Exclude<SaveReport, { kind: 'saved' }>): Failure {
  if (report.kind === 'failed')
    return { kind: 'save', fact: words.saveFailed(report.file), step: '', details: report.error };
  const { file, copy, lacks } = report;
  if (lacks === undefined) return { kind: 'save', fact: words.savedAside(file, copy), step: '' };
  return { kind: 'save', fact: words.savedWithout(file, copy), step: lacks && words.copyLacks(lacks) };
}

function requestFailure(failure: unknown): Failure {
  const details = failure instanceof Error ? failure.message : String(failure);
  if (!(failure instanceof ConnectionLost))
    return { kind: 'connection', fact: words.requestFailed, step: words.requestFailedStep, details };
  return { kind: 'connection', fact: words.connectionLost, step: words.connectionLostStep };
}

/** A script may select the very cell that was selected: the user, who scrolled away, is still brought back to it. */
const selectedSomething = (execution: Execution | undefined): boolean =>
  Object.keys(execution?.calls ?? {}).some((call) => /\.(?:activate|setActive\w+)$/.test(call));
