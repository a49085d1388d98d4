import type { CacheEntry } from '../../model/stores';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';

const KEY_LIMIT = 250;
const VALUE_LIMIT_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
/** Above so many entries only those farthest from their end stay (reference/cache/cache). */
const MOST_ENTRIES = 1000;
const KEPT_WHEN_FULL = 900;

export class CacheService
  extends Service
  implements
    Official<GoogleAppsScript.Cache.CacheService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
  readonly serviceName = 'CacheService';

  getDocumentCache(): CacheStore {
    return new CacheStore(this.context, this.context.book.stores.cache('document'));
  }

  getScriptCache(): CacheStore {
    return new CacheStore(this.context, this.context.book.stores.cache('script'));
  }

  getUserCache(): CacheStore {
    return new CacheStore(this.context, this.context.book.stores.cache(`user ${this.context.user}`));
  }
}

type Names = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';

/** Cache: texts that may be gone at any time, and surely are after their seconds. */
class CacheStore extends Service implements Official<GoogleAppsScript.Cache.Cache, Names> {
  readonly serviceName = 'CacheService.Cache';

  constructor(
    context: RunContext,
    readonly entries: Map<string, CacheEntry>,
  ) {
    super(context);
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.expires > this.context.now().getTime() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(String(value), 'utf8') > VALUE_LIMIT_BYTES) {
      throw new ServiceError('Argument too large: value');
    }
    const expires = this.context.now().getTime() + Math.min(seconds, LONGEST_SECONDS) * 1000;
    this.entries.set(key, { value: String(value), expires });
    if (this.entries.size > MOST_ENTRIES) this.#keepFarthest();
  }

  putAll(values: Record<string, string>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  #keepFarthest(): void {
    const byExpiry = [...this.entries].sort(([, a], [, b]) => b.expires - a.expires);
    for (const [key] of byExpiry.slice(KEPT_WHEN_FULL)) this.entries.delete(key);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.entries.delete(key);
  }
}
