import type { Act } from '../actProtocol';
import type { BenchEvent } from '../events';
import type { GridUpdate } from '../gridProtocol';
import type { CellEdit, Execution, Reply, ScreenState, Selection, Toast } from '../protocol';
import type { AnswerRequest } from '../question';
import { damageFailure, scriptFailure } from './failures';
import { GridPane } from './grid/gridPane';
import { linkTarget } from './link';
import { mendBarriers } from './mendBarriers';
import type { Notices } from './notices';
import { Saving } from './saving';
import {
  actOnBook,
  answerQuestion,
  closePane,
  editCells,
  fetchUpdate,
  openBook,
  runFunction,
} from './server';
import { hear } from './stream';
import type { Turns } from './turns';
import { words } from './words';

/** Narrower than this (a small screen, or one magnified for the eyes), list, grid and panel do not fit side by side. */
const ROOM_FOR_THREE_PX = 1100;

/** What somebody does with the open workbook, one thing after the other. */
export class Work {
  readonly #saving: Saving;
  #grid: GridPane | null = null;
  #known = -1;
  #isPulling = false;
  #stopHearing = () => {};

  constructor(
    readonly turns: Turns,
    readonly notices: Notices,
    /** Called when something outside of the workbook may be new. */
    readonly heard: (event: Pick<BenchEvent, 'kind'>) => void,
  ) {
    this.#saving = new Saving(turns);
  }

  /** Takes the element the grid lives in; to be called once. */
  mountGrid(container: HTMLElement): void {
    mendBarriers();
    this.#grid ??= new GridPane(container, {
      edited: (edits, acts) => void this.#edit(edits, acts),
      acted: (acts) => void this.#act(acts),
      notOffered: () => this.notices.show({ title: '', message: words.notOffered }),
      selected: (link, warning) => this.#selected(link, warning),
    });
  }

  /** Opens a workbook in place of the one before, at a place when one is given. */
  async open(id: string, at?: Selection): Promise<void> {
    await this.#grid?.finishEditing();
    await this.turns.next(words.opening, async () => {
      const { person } = this.turns.store.state;
      if (person === 'respondent') return;
      const { window, entry, damaged, grid, screen, history, execution, toasts } = await openBook(id, person);
      this.#stopHearing();
      this.turns.store.set({
        current: entry,
        window,
        menus: [],
        question: null,
        notices: [],
        failure: null,
        save: null,
        link: null,
        warning: null,
      });
      location.hash = encodeURIComponent(id);
      document.title = `${entry.file} – ${words.appName}`;
      this.#known = grid.revision;
      await this.#grid?.show(id, grid, at ?? screen.selection);
      this.#grid?.showHistory(history);
      this.#showScreen(screen);
      this.#tell(words.onOpen, execution, toasts);
      if (damaged.length > 0) this.turns.store.set({ failure: damageFailure(damaged) });
      this.#stopHearing = hear(
        window,
        (event) => this.#hear(event),
        () => void this.openAgain(),
      );
    });
    this.heard({ kind: 'books' });
  }

  /** Puts the workbook away. */
  async leave(): Promise<void> {
    await this.#grid?.finishEditing();
    await this.turns.next(null, async () => {
      this.#stopHearing();
      this.#stopHearing = () => {};
      this.turns.store.set({ current: null, menus: [], sidebar: null, dialog: null, save: null, link: null });
      document.title = words.appName;
    });
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
    this.turns.store.set({ [place]: null });
    await this.turns.guarded(() => closePane(this.turns.store.state.window, place));
  }

  /** Answers what a script asks; the script goes on. */
  async answer(answer: AnswerRequest): Promise<void> {
    this.turns.store.set({ question: null });
    await this.turns.guarded(() => answerQuestion(this.turns.store.state.window, answer));
  }

  /** Goes where the selected cell's link leads. */
  followLink(): void {
    const target = linkTarget(this.turns.store.state.link);
    if (target?.kind === 'cell') this.#grid?.goTo(target.selection);
    if (target?.kind === 'web') window.open(target.url, '_blank', 'noopener');
  }

  /** Puts the keyboard into the grid. */
  focusGrid(): void {
    window.focus();
    this.#grid?.focus();
  }

  #hear(event: BenchEvent): void {
    if (event.kind === 'changed') void this.#pull();
    if (event.kind === 'reopen') void this.openAgain();
    if (event.kind === 'question') this.turns.store.set({ question: event.question });
    this.heard(event);
  }

  /** Opens the workbook anew: for another person, with another edition, or because the server forgot the window. */
  async openAgain(): Promise<void> {
    const { current } = this.turns.store.state;
    if (current) await this.open(current.id, this.#grid?.selection());
  }

  /** Shows what others did; not while somebody types here, for that would take away what is being typed. */
  async #pull(): Promise<void> {
    if (this.#isPulling) return;
    this.#isPulling = true;
    await this.#grid?.editingEnded();
    this.#isPulling = false;
    await this.turns.next(null, async () => {
      // The workbook may have been put away meanwhile.
      if (!this.turns.store.state.current) return;
      const reply = await fetchUpdate(this.turns.store.state.window, this.#known);
      await this.#take(reply, null);
      for (const toast of reply.toasts) this.notices.show(toast);
    });
    await this.#saving.follow();
  }

  #selected(link: string | null, warning: string | null): void {
    const { state } = this.turns.store;
    if (state.link !== link || state.warning !== warning) this.turns.store.set({ link, warning });
  }

  async #act(acts: Act[]): Promise<void> {
    await this.turns.next(null, async () =>
      this.#take(
        await actOnBook(this.turns.store.state.window, { acts, known: this.#known }),
        null,
        acts.some(({ kind }) => kind === 'addTab'),
      ),
    );
    await this.#saving.follow();
  }

  async #edit(edits: CellEdit[], acts: Act[]): Promise<void> {
    await this.turns.next(null, async () => {
      const reply = await editCells(this.turns.store.state.window, { edits, acts, known: this.#known });
      await this.#take(reply, null);
      if (reply.missed) this.notices.show({ title: '', message: words.cellGone });
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
    const execution = await this.turns.next(words.running(task), async () => {
      const selection = this.#grid?.selection() ?? { sheetId: 0, a1: 'A1' };
      const request = { task, functionName, args, selection, known: this.#known };
      const reply = await runFunction(this.turns.store.state.window, request);
      await this.#take(reply, selection);
      this.#tell(task, reply.execution, reply.toasts, o);
      return reply.execution ?? null;
    });
    void this.#saving.follow();
    return execution ?? null;
  }

  /** Brings the page up to date. `before` is what was selected when a script started; it may have moved that. */
  async #take(
    { update, screen, execution, history, refusal }: Reply,
    before: Selection | null,
    showsNewTab = false,
  ): Promise<void> {
    await this.#update(update, before ?? this.#grid?.selection() ?? screen.selection, showsNewTab);
    this.#grid?.showHistory(history);
    if (refusal !== undefined) this.notices.show({ title: '', message: refusal });
    this.#showScreen(screen);
    const moved = (before && !same(before, screen.selection)) || selectedSomething(execution);
    if (moved) this.#grid?.goTo(screen.selection);
  }

  async #update(update: GridUpdate, selection: Selection, showsNewTab: boolean): Promise<void> {
    const { current } = this.turns.store.state;
    if (update.kind === 'same' || !current) return;
    if (update.kind === 'whole') await this.#grid?.show(current.id, update.grid, selection);
    else this.#grid?.patch(update.patch, showsNewTab);
    this.#known = update.kind === 'whole' ? update.grid.revision : update.patch.revision;
  }

  #showScreen({ menus, sidebar, dialog }: ScreenState): void {
    const opensPanel = sidebar !== null && this.turns.store.state.sidebar === null;
    const isNarrow = window.innerWidth < ROOM_FOR_THREE_PX;
    this.turns.store.set({ menus, sidebar, dialog, ...(opensPanel && isNarrow && { isListOpen: false }) });
  }

  #tell(
    task: string,
    execution: Execution | undefined,
    toasts: Toast[],
    o: { retry?: () => void; isQuiet?: boolean } = {},
  ): void {
    for (const toast of toasts) this.notices.show(toast);
    if (!execution) return;
    if (!execution.ok && !o.isQuiet)
      this.turns.store.set({ failure: scriptFailure(task, execution, o.retry) });
  }

  #paneTitle(): string {
    const { sidebar, dialog } = this.turns.store.state;
    return dialog?.title || sidebar?.title || words.script;
  }
}

const same = (a: Selection, b: Selection): boolean => a.sheetId === b.sheetId && a.a1 === b.a1;

/** A script may select the very cell that was selected: the user, who scrolled away, is still brought back to it. */
const selectedSomething = (execution: Execution | undefined): boolean =>
  Object.keys(execution?.calls ?? {}).some((call) => /\.(?:activate|setActive\w+)$/.test(call));
