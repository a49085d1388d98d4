import type { BenchEvent } from '../events';
import type { Person } from '../people';
import type { Edition } from '../protocol';
import { Notices } from './notices';
import { keepPerson, keptPerson } from './person';
import { addFile, chooseEdition, listBooks, listForms, listMails, listRuns } from './server';
import { type Panel, Store } from './state';
import { Turns } from './turns';
import { words } from './words';
import { Work } from './work';

const LIST_AGAIN_MS = 700;

/** The workbench as the page's parts use it. */
export class Bench {
  readonly store = new Store();
  readonly notices = new Notices(this.store);
  readonly #turns = new Turns(this.store);
  readonly work = new Work(this.#turns, this.notices, ({ kind }) => this.#hear(kind));

  /** Lists the workbooks and opens the one the address names, or else the first that opens. */
  async start(): Promise<void> {
    this.store.set({ person: keptPerson() });
    await Promise.all([this.list(), this.#fetchForms(), this.#fetchMails()]);
    await this.#openWanted();
  }

  /** Fills the list of workbooks, and goes on until every file was looked at. */
  async list(): Promise<void> {
    const books = await this.#turns.guarded(listBooks);
    if (!books) return;
    const { current } = this.store.state;
    this.store.set({ books, current: books.find(({ id }) => id === current?.id) ?? current });
    if (books.some(({ state }) => state.kind === 'waiting'))
      setTimeout(() => void this.list(), LIST_AGAIN_MS);
  }

  /** Goes on as somebody else: scripts run as that person, with menus and panels of their own. */
  async become(person: Person): Promise<void> {
    keepPerson(person);
    this.store.set({ person, panel: null, failure: null });
    if (person === 'respondent') await this.work.leave();
    else if (this.store.state.current) await this.work.openAgain();
    else await this.#openWanted();
  }

  /** Binds the other edition of the add-in to the open workbook, in all its windows. */
  async chooseEdition(edition: Edition): Promise<void> {
    const { current } = this.store.state;
    if (current) await this.#turns.guarded(() => chooseEdition(current.id, edition));
  }

  /** Opens a panel over the grid, or closes the one that is open. */
  async togglePanel(panel: Panel): Promise<void> {
    const { panel: open } = this.store.state;
    this.store.set({ panel: open === panel ? null : panel });
    await this.#fetchPanel();
  }

  /** Takes files into the folder and opens the last one that can be opened. */
  async add(files: readonly File[]): Promise<void> {
    let last = '';
    for (const file of files) {
      const arrival = await this.#turns.guarded(() => addFile(file));
      if (arrival?.kind === 'added') last = arrival.id;
      if (arrival) this.notices.show({ title: '', message: words.arrival(file.name, arrival) });
    }
    await this.list();
    const isReadable = await this.#isReadable(last);
    if (isReadable) await this.work.open(last);
  }

  /** Once the file was read; one that cannot be opened stays in the list with its reason. */
  async #isReadable(id: string): Promise<boolean> {
    for (;;) {
      const entry = this.store.state.books?.find((book) => book.id === id);
      if (entry?.state.kind !== 'waiting') return entry?.state.kind === 'readable';
      await new Promise((resolve) => setTimeout(resolve, LIST_AGAIN_MS));
      await this.list();
    }
  }

  #hear(kind: BenchEvent['kind']): void {
    if (kind === 'books') void this.list();
    if (kind === 'mails') void this.#fetchMails();
    if (kind === 'runs') void this.#fetchPanel();
    // A run may have made a form.
    if (kind === 'runs') void this.#fetchForms();
  }

  async #fetchPanel(): Promise<void> {
    if (this.store.state.panel !== 'log') return;
    const runs = await this.#turns.guarded(listRuns);
    if (runs) this.store.set({ runs });
  }

  async #fetchMails(): Promise<void> {
    const mails = await this.#turns.guarded(listMails);
    if (mails) this.store.set({ mails });
  }

  async #fetchForms(): Promise<void> {
    const forms = await this.#turns.guarded(listForms);
    if (forms) this.store.set({ forms });
  }

  async #openWanted(): Promise<void> {
    const { books, person } = this.store.state;
    if (person === 'respondent') return;
    const wanted = decodeURIComponent(location.hash.slice(1));
    const first =
      books?.find(({ id }) => id === wanted) ?? books?.find(({ state }) => state.kind !== 'unreadable');
    if (first) await this.work.open(first.id);
  }
}
