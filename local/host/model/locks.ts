/** Who holds which lock, over all executions. */
export class Locks {
  readonly #holders = new Map<string, object>();

  /** Takes a lock for an execution; false when another one has it. */
  take(key: string, holder: object): boolean {
    const present = this.#holders.get(key);
    if (present !== undefined && present !== holder) return false;
    this.#holders.set(key, holder);
    return true;
  }

  /** Whether the execution has the lock. */
  has(key: string, holder: object): boolean {
    return this.#holders.get(key) === holder;
  }

  /** Gives a lock back; nothing happens when the execution has it not. */
  release(key: string, holder: object): void {
    if (this.has(key, holder)) this.#holders.delete(key);
  }

  /** Gives back all locks of an execution: it has ended, or stands still before a question. */
  releaseAll(holder: object): void {
    for (const [key, present] of this.#holders) if (present === holder) this.#holders.delete(key);
  }
}
