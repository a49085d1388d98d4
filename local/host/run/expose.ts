import type { RunContext } from './context';
import { ExecutionKilled, NotSupportedLocally, ServiceError } from './failures';
import { checkPermission } from './permissions';
import type { Realm } from './realm';
import { Constant, ConstantGroup, Service } from './service';

/** Names that JavaScript itself asks of any object; a service answers them with undefined instead of an error. */
const ASKED_BY_THE_LANGUAGE = new Set([
  'then',
  'toJSON',
  'valueOf',
  'constructor',
  'hasOwnProperty',
  'length',
]);

const surfaces = new Map<object, Map<string, PropertyDescriptor>>();

/** What scripts see of a service class: the methods and getters of its prototypes. */
function surfaceOf(service: Service): Map<string, PropertyDescriptor> {
  const own: object = Object.getPrototypeOf(service);
  let surface = surfaces.get(own);
  if (!surface) {
    surface = new Map();
    for (let level = own; level !== Service.prototype; level = Object.getPrototypeOf(level)) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (name !== 'constructor' && !surface.has(name)) surface.set(name, descriptor);
      }
    }
    surfaces.set(own, surface);
  }
  return surface;
}

/** Stands between one execution's script and the host's services. */
export class Counter {
  readonly #shown = new WeakMap<object, object>();
  readonly #behind = new WeakMap<object, object>();
  /** Set once the world exists, since the world needs {@link expose} to come to be. */
  realm!: Realm;

  constructor(readonly context: RunContext) {}

  /** What the script gets for a service or a constant; undefined for other objects. */
  expose(value: object): object | undefined {
    if (this.#behind.has(value)) return value;
    const known = this.#shown.get(value);
    if (known) return known;
    const shown = this.#show(value);
    if (shown) {
      this.#shown.set(value, shown);
      this.#behind.set(shown, value);
    }
    return shown;
  }

  #show(value: object): object | undefined {
    if (value instanceof Service) return this.#proxy(value.serviceName, (key) => this.#member(value, key));
    if (value instanceof Constant) return this.#proxy(value.type, (key) => constantMember(value, key));
    if (value instanceof ConstantGroup) {
      return this.#proxy(value.type, (key) =>
        this.realm.adopt((value.members as Record<string, Constant>)[key]),
      );
    }
    return undefined;
  }

  #proxy(name: string, member: (key: string) => unknown): object {
    return new Proxy(
      {},
      {
        get: (_, key) => {
          if (typeof key === 'symbol') return undefined;
          const found = member(key);
          if (found !== undefined) return found;
          if (key === 'toString') return () => name.slice(name.lastIndexOf('.') + 1);
          if (ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
          throw this.#translated(new NotSupportedLocally(`${name}.${key}`));
        },
        has: (_, key) => typeof key === 'string' && member(key) !== undefined,
        set: (_, key) => {
          throw this.#translated(new NotSupportedLocally(`setting ${name}.${String(key)}`));
        },
      },
    );
  }

  #member(service: Service, key: string): unknown {
    const descriptor = surfaceOf(service).get(key);
    if (!descriptor) return undefined;
    if (descriptor.get) return this.realm.adopt(descriptor.get.call(service));
    return (...args: unknown[]) => this.#call(service, key, descriptor.value, args);
  }

  #call(service: Service, key: string, method: (...args: unknown[]) => unknown, args: unknown[]): unknown {
    const name = `${service.serviceName}.${key}`;
    try {
      this.context.meter.call(name);
      this.#throwDeferred(name);
      checkPermission(name, this.context.script.scopes, this.context.authMode);
      return this.realm.adopt(
        method.apply(
          service,
          args.map((arg) => this.#host(arg)),
        ),
      );
    } catch (failure) {
      throw this.#translated(failure);
    }
  }

  #throwDeferred(name: string): void {
    const { deferredFailure } = this.context;
    if (deferredFailure === null || !name.startsWith('SpreadsheetApp')) return;
    this.context.deferredFailure = null;
    throw new ServiceError(deferredFailure);
  }

  /** The host's object behind what a script passes in; arrays and options are looked through, other values stay. */
  #host(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const behind = this.#behind.get(value);
    if (behind) return behind;
    // Grids of plain values come through here too: copy only where there is something to replace.
    if (Array.isArray(value)) {
      return holdsExposed(value, this.#behind) ? value.map((entry) => this.#host(entry)) : value;
    }
    // Options such as insertSheet's `{template: sheet}`.
    const entries = Object.entries(value);
    const holdsAny = entries.some(([, part]) => typeof part === 'object' && part && this.#behind.has(part));
    return holdsAny ? Object.fromEntries(entries.map(([key, part]) => [key, this.#host(part)])) : value;
  }

  #translated(failure: unknown): unknown {
    if (failure instanceof ServiceError) return this.realm.failure('Exception', failure.message);
    if (failure instanceof NotSupportedLocally || failure instanceof ExecutionKilled) {
      return this.realm.failure('Error', failure.message);
    }
    return failure;
  }
}

function holdsExposed(list: readonly unknown[], exposed: WeakMap<object, object>): boolean {
  const first = Array.isArray(list[0]) ? list[0][0] : list[0];
  return typeof first === 'object' && first !== null && exposed.has(first);
}

function constantMember(constant: Constant, key: string): unknown {
  if (key === 'toString' || key === 'name') return () => constant.name;
  return undefined;
}
