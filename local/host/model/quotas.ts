const DAY_MS = 24 * 60 * 60_000;

interface Count {
  since: number;
  used: number;
}

/** What each user has used of Google's daily allowances; a day starts with the first use. */
export class Quotas {
  readonly #counts = new Map<string, Count>();

  /** Uses some of an allowance at a time (milliseconds); false, and nothing used, when it would not suffice. */
  spend(what: string, user: string, amount: number, most: number, now: number): boolean {
    const count = this.#count(what, user, now);
    if (count.used + amount > most) return false;
    count.used += amount;
    return true;
  }

  /** How much of an allowance is used. */
  used(what: string, user: string, now: number): number {
    return this.#count(what, user, now).used;
  }

  #count(what: string, user: string, now: number): Count {
    const key = `${what} of ${user}`;
    const known = this.#counts.get(key);
    if (known && now - known.since < DAY_MS) return known;
    const fresh = { since: now, used: 0 };
    this.#counts.set(key, fresh);
    return fresh;
  }
}
