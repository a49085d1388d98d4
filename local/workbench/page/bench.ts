import type { BenchEvent } from '../events';
import type { CellEdit, Execution, GridUpdate, Reply, ScreenState, Selection, Toast } from '../protocol';
import { scriptFailure } from './failures';
import { GridPane } from './grid/gridPane';
import { linkTarget } from './link';
import { Saving } from './saving';
import { closePane, editCells, fetchUpdate, listBooks, openBook, runFunction } from './server';
import { Store } from './state';
import { hear } from './stream';
import { Turns } from './turns';
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
  readonly #turns = new Turns(this.store);
  readonly #saving = new Saving(this.#turns);
  #grid: GridPane | null = null;
  #known = -1;
  #keys = 0;
  #isPulling = false;
  #stopHearing = () => {};

  /** Takes the element the grid lives in; to be called once. */
  mountGrid(container: HTMLElement): void {
    this.#grid ??= new GridPane(container, {
      edited: (edits) => void this.#edit(edits),
      notOffered: () => this.notify({ title: '', message: words.notOffered }),
      selected: (link) => this.store.state.link !== link && this.store.set({ link }),
    });
  }

  /** Fills the list of workbooks, and goes on until every file was looked at. */
  async list(): Promise<void> {
    const books = await this.#turns.guarded(listBooks);
    if (!books) return;
    this.store.set({ books });
    if (books.some(({ state }) => state.kind === 'waiting'))
      setTimeout(() => void this.list(), LIST_AGAIN_MS);
  }

  /** Opens a workbook in place of the one before, at a place when one is given. */
  async open(id: string, at?: Selection): Promise<void> {
    await this.#grid?.finishEditing();
    await this.#turns.next(words.opening, async () => {
      const { window, entry, grid, screen, execution, toasts } = await openBook(id);
      this.#stopHearing();
      this.store.set({
        current: entry,
        window,
        menus: [],
        notices: [],
        failure: null,
        save: null,
        link: null,
      });
      location.hash = encodeURIComponent(id);
      document.title = `${entry.file} – ${words.appName}`;
      this.#known = grid.revision;
      await this.#grid?.show(id, grid, at ?? screen.selection);
      this.#showScreen(screen);
      this.#tell(words.onOpen, execution, toasts);
      this.#stopHearing = hear(
        window,
        (event) => this.#hear(event),
        () => void this.#openAgain(),
      );
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
    this.store.set({ [place]: null });
    await this.#turns.guarded(() => closePane(this.store.state.window, place));
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

  #hear(event: BenchEvent): void {
    if (event.kind === 'changed') void this.#pull();
    if (event.kind === 'reopen') void this.#openAgain();
    if (event.kind === 'books') void this.list();
  }

  async #openAgain(): Promise<void> {
    const { current } = this.store.state;
    if (current) await this.open(current.id, this.#grid?.selection());
  }

  /** Shows what others did; not while somebody types here, for that would take away what is being typed. */
  async #pull(): Promise<void> {
    if (this.#isPulling) return;
    this.#isPulling = true;
    await this.#grid?.editingEnded();
    this.#isPulling = false;
    await this.#turns.next(null, async () => {
      const reply = await fetchUpdate(this.store.state.window, this.#known);
      await this.#take(reply, null);
      for (const toast of reply.toasts) this.notify(toast);
    });
    await this.#saving.follow();
  }

  async #edit(edits: CellEdit[]): Promise<void> {
    await this.#turns.next(null, async () => {
      const reply = await editCells(this.store.state.window, { edits, known: this.#known });
      await this.#take(reply, null);
      if (reply.missed) this.notify({ title: '', message: words.cellGone });
      if (reply.execution) this.#tell(words.onEdit, reply.execution, reply.toasts);
    });
    await this.#saving.follow();
  }

  async #run(
    task: string,
    functionName: string,
    args: unknown[],
    o: { retry?: () => void; isQuiet?: boolean },
  ): Promise<Execution | null> {
    const execution = await this.#turns.next(words.running(task), async () => {
      const selection = this.#grid?.selection() ?? { sheetId: 0, a1: 'A1' };
      const request = { functionName, args, selection, known: this.#known };
      const reply = await runFunction(this.store.state.window, request);
      await this.#take(reply, selection);
      this.#tell(task, reply.execution, reply.toasts, o);
      return reply.execution ?? null;
    });
    void this.#saving.follow();
    return execution ?? null;
  }

  /** Brings the page up to date. `before` is what was selected when a script started; it may have moved that. */
  async #take({ update, screen, execution }: Reply, before: Selection | null): Promise<void> {
    await this.#update(update, before ?? this.#grid?.selection() ?? screen.selection);
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
}

const same = (a: Selection, b: Selection): boolean => a.sheetId === b.sheetId && a.a1 === b.a1;

/** A script may select the very cell that was selected: the user, who scrolled away, is still brought back to it. */
const selectedSomething = (execution: Execution | undefined): boolean =>
  Object.keys(execution?.calls ?? {}).some((call) => /\.(?:activate|setActive\w+)$/.test(call));
