import type { FormEntry } from '../forms/forms';
import type { SentMail } from '../mail';
import type { Person } from '../people';
import type { Menu, PaneHead, SaveReport, ShelfEntry, Toast } from '../protocol';
import type { Question } from '../question';
import type { Run } from '../runs';

/** A notice at the corner until it is closed or its time is over. */
export interface Notice extends Toast {
  key: number;
}

/** Something that did not work, told above the grid until it is closed. */
export interface Failure {
  kind: 'script' | 'connection' | 'save' | 'kept';
  /** What the user reads first: what happened. */
  fact: string;
  /** What to do. */
  step: string;
  /** Words of the program, for whoever looks after the machine. */
  details?: string;
  retry?: () => void;
}

/** What is open over the grid at the right. */
export type Panel = 'log' | 'outbox';

/** Everything the page shows around the grid. */
export interface State {
  person: Person;
  books: ShelfEntry[] | null;
  isListOpen: boolean;
  current: ShelfEntry | null;
  /** Names this window to the server. */
  window: string;
  menus: Menu[];
  sidebar: PaneHead | null;
  dialog: PaneHead | null;
  /** What a script waits for the user to answer. */
  question: Question | null;
  /** What runs now, in the user's words. */
  running: string | null;
  save: SaveReport | 'saving' | null;
  notices: Notice[];
  failure: Failure | null;
  panel: Panel | null;
  runs: Run[];
  mails: SentMail[];
  forms: FormEntry[];
  /** Where the selected cell leads. */
  link: string | null;
  /** What is wrong with the selected cell, by a rule that only marks. */
  warning: string | null;
}

const START: State = {
  person: 'ward',
  books: null,
  isListOpen: true,
  current: null,
  window: '',
  menus: [],
  sidebar: null,
  dialog: null,
  question: null,
  running: null,
  save: null,
  notices: [],
  failure: null,
  panel: null,
  runs: [],
  mails: [],
  forms: [],
  link: null,
  warning: null,
};

/** Holds the state and tells who listens. */
export class Store {
  #state = START;
  readonly #listeners = new Set<(state: State) => void>();

  /** The state now. */
  get state(): State {
    return this.#state;
  }

  /** Changes parts of the state. */
  set(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener(this.#state);
  }

  /** Calls `listener` after each change; returns how to stop that. */
  listen(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
