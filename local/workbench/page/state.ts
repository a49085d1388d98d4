import type { Execution, Menu, PaneHead, SaveReport, ShelfEntry, Toast } from '../protocol';

/** A notice at the corner until it is closed or its time is over. */
export interface Notice extends Toast {
  key: number;
}

/** Something that did not work, told above the grid until it is closed. */
export interface Failure {
  kind: 'script' | 'connection' | 'save';
  /** What the user reads first: what happened. */
  fact: string;
  /** What to do. */
  step: string;
  /** Words of the program, for whoever looks after the machine. */
  details?: string;
  retry?: () => void;
}

/** One run in the log, newest first. */
export interface LogEntry {
  key: number;
  task: string;
  execution: Execution;
}

/** Everything the page shows around the grid. */
export interface State {
  books: ShelfEntry[] | null;
  isListOpen: boolean;
  current: ShelfEntry | null;
  menus: Menu[];
  sidebar: PaneHead | null;
  dialog: PaneHead | null;
  /** What runs now, in the user's words. */
  running: string | null;
  save: SaveReport | 'saving' | null;
  notices: Notice[];
  failure: Failure | null;
  log: LogEntry[];
  isLogOpen: boolean;
  /** Where the selected cell leads. */
  link: string | null;
  /** What is wrong with the selected cell, by a rule that only marks. */
  warning: string | null;
}

const START: State = {
  books: null,
  isListOpen: true,
  current: null,
  menus: [],
  sidebar: null,
  dialog: null,
  running: null,
  save: null,
  notices: [],
  failure: null,
  log: [],
  isLogOpen: false,
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
