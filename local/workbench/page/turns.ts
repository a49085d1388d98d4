import { requestFailure } from './failures';
import type { Store } from './state';

/** Requests wait for each other, so that a menu item sees what was typed before it was clicked. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly store: Store) {}

  /** Does the next thing when those before are done, showing what runs. */
  next<T>(running: string | null, act: () => Promise<T>): Promise<T | undefined> {
    const turn = this.#last.then(async () => {
      this.store.set({ running });
      const result = await this.guarded(act);
      this.store.set({ running: null });
      return result;
    });
    this.#last = turn;
    return turn;
  }

  /** Turns a failed request into a failure bar; the result is then undefined. */
  async guarded<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (failure) {
      this.store.set({ failure: requestFailure(failure) });
      return undefined;
    }
  }
}
