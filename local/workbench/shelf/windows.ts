import type { BenchEvent } from '../events';
import type { BookWindow } from './window';

/** So many windows that do not listen are kept: one that nobody looks at, or a machine that sleeps, comes back. */
const SILENT_KEPT = 8;

/** The windows open on the workbooks. */
export class Windows {
  readonly #windows = new Map<string, BookWindow>();

  /** Takes a new window in, and forgets the oldest of those that do not listen. */
  add(window: BookWindow): void {
    const silent = [...this.#windows.values()].filter(({ isListening }) => !isListening);
    for (const old of silent.slice(0, -SILENT_KEPT)) this.forget(old);
    this.#windows.set(window.id, window);
  }

  /** The window was closed. */
  forget(window: BookWindow): void {
    this.#windows.delete(window.id);
    window.questions.close();
  }

  /** The window of that id, unless it was forgotten. */
  get(id: string): BookWindow | undefined {
    return this.#windows.get(id);
  }

  /** Tells every window, or only those `who` names. */
  tell(event: BenchEvent, who: (window: BookWindow) => boolean = () => true): void {
    for (const window of this.#windows.values()) if (who(window)) window.tell(event);
  }

  /** Tells every window whose workbook changed since it was shown. */
  tellChanges(): void {
    for (const window of this.#windows.values()) window.tellIfBehind();
  }
}
