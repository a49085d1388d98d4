/** One cached value and when it stops being served (milliseconds of the script's clock). */
export interface CacheEntry {
  value: string;
  expires: number;
}

/** What a bound script keeps between executions, outside the cells. */
export class Stores {
  readonly document = new Map<string, string>();
  readonly script = new Map<string, string>();
  readonly #user = new Map<string, Map<string, string>>();
  readonly #caches = new Map<string, Map<string, CacheEntry>>();

  /** The properties of one user, by e-mail. */
  user(email: string): Map<string, string> {
    return entryOf(this.#user, email, () => new Map());
  }

  /** E-mails of the users who have properties. */
  users(): string[] {
    return [...this.#user.keys()];
  }

  /** A cache by its scope, for example `document`. */
  cache(scope: string): Map<string, CacheEntry> {
    return entryOf(this.#caches, scope, () => new Map());
  }
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
