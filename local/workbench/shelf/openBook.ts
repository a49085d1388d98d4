import type { Book, Desk, Execution, Pane } from '../../host';
import { Hands } from '../grid/hands';
import { Viewer } from '../grid/viewer';
import type {
  ActRequest,
  EditRequest,
  Opened,
  PaneHead,
  Reply,
  RunRequest,
  SaveReport,
  ScreenState,
  ShelfEntry,
} from '../protocol';
import type { Saver } from './saver';

/** Where a script's page can stand. */
export type PanePlace = 'sidebar' | 'dialog';

/** One workbook in use: the desk it lies on, what the page was shown of it, and its file. */
export class OpenBook {
  readonly #viewer: Viewer;
  readonly #hands: Hands;
  readonly #paneNumbers = new WeakMap<Pane, number>();
  #lastPane = 0;

  constructor(
    readonly book: Book,
    readonly desk: Desk,
    readonly saver: Saver,
  ) {
    this.#viewer = new Viewer(book);
    this.#hands = new Hands(book);
  }

  /** The workbook as a page sees it that has just opened it; as in Sheets, onOpen runs and no panel is open. */
  open(entry: ShelfEntry): Opened {
    this.desk.sidebar = null;
    this.desk.dialog = null;
    const execution = this.desk.open();
    return {
      entry,
      grid: this.#viewer.whole(),
      screen: this.#screen(),
      history: this.#hands.history,
      execution,
      toasts: this.#newToasts(),
    };
  }

  /** Types into cells, one after the other; what a rule refuses is left out and told. */
  edit({ edits, acts = [], known }: EditRequest): Reply {
    const { taken, refused, refusal } = this.#hands.sortOut(edits);
    for (const { sheetId, row, column } of refused) this.#viewer.doubt(sheetId, row, column);
    const end = this.#hands.begin();
    const executions = taken.map((edit) => this.desk.edit(edit.sheetId, edit.row, edit.column, edit.typed));
    const refusedAct = this.#hands.act(acts);
    end();
    const execution = executions.find((done) => done?.ok === false) ?? executions.at(-1);
    return this.#reply(known, execution, refusal ?? refusedAct);
  }

  /** Does what was done in the grid other than typing. */
  act({ acts, known }: ActRequest): Reply {
    const refusal = this.#hands.act(acts);
    return this.#reply(known, undefined, refusal);
  }

  /** Runs a function of the script with the user's selection as the active one. */
  run({ functionName, args, selection, known }: RunRequest): Reply {
    this.desk.activeSheetId = selection.sheetId;
    this.desk.selection = selection;
    const end = this.#hands.begin();
    const execution = this.desk.run(functionName, args);
    end();
    return this.#reply(known, execution);
  }

  /** The script's page at a place, null when none is open there. */
  pane(place: PanePlace): Pane | null {
    return this.desk[place];
  }

  /** The user closed the panel or window. */
  closePane(place: PanePlace): void {
    this.desk[place] = null;
  }

  /** Writes the file if anything changed; see {@link Saver.save}. */
  save(): Promise<SaveReport> {
    return this.saver.save();
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
