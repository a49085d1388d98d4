import type { Book } from '../../host';
import type { Act } from '../actProtocol';
import type { CellEdit, HistoryLength } from '../protocol';
import { perform } from './acts';
import { History } from './history';
import { refusalOf } from './inputs';
import { refuseProtected } from './protected';
import { ActRefused } from './refused';

/** What people do to a book by hand, so that it can be taken back, and why some of it is refused. */
export class Hands {
  readonly #history: History;

  constructor(
    readonly book: Book,
    /** E-mail of the person whose hands these are. */
    readonly user: string,
  ) {
    this.#history = new History(book);
  }

  /** How many steps can be taken back, and done again. */
  get history(): HistoryLength {
    return this.#history.length;
  }

  /** Begins a step, whoever does it; to be ended by calling the result. */
  begin(): () => void {
    return this.#history.begin();
  }

  /** Sorts out edits that an input rule or a protection refuses; `refusal` is for the user to read. */
  sortOut(edits: CellEdit[]): { taken: CellEdit[]; refused: CellEdit[]; refusal?: string } {
    const judged = edits.map((edit) => ({ edit, refusal: refusalOf(this.book, edit, this.user) }));
    const refused = judged.filter(({ refusal }) => refusal !== null);
    return {
      taken: judged.filter(({ refusal }) => refusal === null).map(({ edit }) => edit),
      refused: refused.map(({ edit }) => edit),
      ...(refused[0] && { refusal: refused[0].refusal! }),
    };
  }

  /** Does acts as one step, or takes a step back. The result says why it was not done, if it was not. */
  act(acts: Act[]): string | undefined {
    const end = this.begin();
    try {
      for (const act of acts) this.#do(act);
      return undefined;
    } catch (failure) {
      if (failure instanceof ActRefused) return failure.message;
      throw failure;
    } finally {
      end();
    }
  }

  #do(act: Act): void {
    if (act.kind === 'undo' || act.kind === 'redo') this.#history[act.kind]();
    else {
      refuseProtected(this.book, act, this.user);
      perform(this.book, act);
    }
  }
}
