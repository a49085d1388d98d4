import type { Person } from '../people';
import type { Edition } from '../protocol';
import { Notices } from './notices';
import { keepPerson, keptPerson } from './person';
import { chooseEdition, listBooks } from './server';
import { Store } from './state';
import { Turns } from './turns';
import { Work } from './work';

const LIST_AGAIN_MS = 700;

/** The workbench as the page's parts use it. */
export class Bench {
  readonly store = new Store();
  readonly notices = new Notices(this.store);
  readonly #turns = new Turns(this.store);
  readonly work = new Work(this.#turns, this.notices, () => void this.list());

  /** Lists the workbooks and opens the one the address names, or else the first that opens. */
  async start(): Promise<void> {
    this.store.set({ person: keptPerson() });
    await this.list();
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
    this.store.set({ person });
    if (person === 'respondent') await this.work.leave();
    else if (this.store.state.current) await this.work.openAgain();
    else await this.#openWanted();
  }

  /** Binds the other edition of the add-in to the open workbook, in all its windows. */
  async chooseEdition(edition: Edition): Promise<void> {
    const { current } = this.store.state;
    if (current) await this.#turns.guarded(() => chooseEdition(current.id, edition));
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
