import type { SaveReport } from '../protocol';
import { saveFailure } from './failures';
import { waitForSaves } from './server';
import type { Turns } from './turns';

/** Shows how saving goes. */
export class Saving {
  #told = 'null';

  constructor(readonly turns: Turns) {}

  /** Waits until everything is written and tells what became of it. */
  async follow(): Promise<void> {
    const { store } = this.turns;
    store.set({ save: 'saving' });
    const reports = await this.turns.guarded(waitForSaves);
    if (!reports) return;
    const { current } = store.state;
    store.set({ save: reports.find(({ file }) => file === current?.file) ?? null });
    this.#tellTrouble(reports.find((report) => report.kind !== 'saved'));
  }

  /** A trouble is told once; when it is over, its bar goes. */
  #tellTrouble(trouble: Exclude<SaveReport, { kind: 'saved' }> | undefined): void {
    const { store } = this.turns;
    const told = this.#told;
    this.#told = JSON.stringify(trouble ?? null);
    if (told === this.#told) return;
    if (trouble) store.set({ failure: saveFailure(trouble) });
    else if (store.state.failure?.kind === 'save') store.set({ failure: null });
  }
}
