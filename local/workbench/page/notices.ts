import type { Toast } from '../protocol';
import type { Store } from './state';

// Longer, and a notice would still lie over the cell that the next click leads to.
const NOTICE_MS = 6_000;

/** Passing notices at the corner. */
export class Notices {
  #keys = 0;

  constructor(readonly store: Store) {}

  /** Shows a notice for a while; as in Sheets, it takes the place of the one before. */
  show(toast: Toast): void {
    const key = ++this.#keys;
    this.store.set({ notices: [{ ...toast, key }] });
    setTimeout(() => this.dismiss(key), NOTICE_MS);
  }

  /** Takes a notice away. */
  dismiss(key: number): void {
    this.store.set({ notices: this.store.state.notices.filter((notice) => notice.key !== key) });
  }
}
