import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

type ServiceNames = 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties';

export class PropertiesService
  extends Service
  implements Official<GoogleAppsScript.Properties.PropertiesService, ServiceNames>
{
  readonly serviceName = 'PropertiesService';

  getDocumentProperties(): PropertiesStore {
    return new PropertiesStore(this.context, this.context.book.stores.document);
  }

  getScriptProperties(): PropertiesStore {
    return new PropertiesStore(this.context, this.context.book.stores.script);
  }

  getUserProperties(): PropertiesStore {
    return new PropertiesStore(this.context, this.context.book.stores.user(this.context.user));
  }
}

type Names =
  | 'getProperty'
  | 'getProperties'
  | 'getKeys'
  | 'setProperty'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties';

/** Properties: short texts by name, kept between executions. */
class PropertiesStore extends Service implements Official<GoogleAppsScript.Properties.Properties, Names> {
  readonly serviceName = 'PropertiesService.Properties';

  constructor(
    context: RunContext,
    readonly entries: Map<string, string>,
  ) {
    super(context);
  }

  getProperty(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }

  getKeys(): string[] {
    return [...this.entries.keys()];
  }

  setProperty(key: string, value: unknown): this {
    const text = String(value);
    if (bytes(text) > VALUE_LIMIT_BYTES) throw new ServiceError('Argument too large: value');
    const total = [...this.entries]
      .filter(([name]) => name !== key)
      .reduce((sum, [name, kept]) => sum + bytes(name) + bytes(kept), bytes(key) + bytes(text));
    if (total > STORE_LIMIT_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.entries.set(key, text);
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.entries.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.entries.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.entries.clear();
    return this;
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
