import { crossedBack } from './crossing';
import { DEEPEST, isPlain, mapped } from './parts';
import { Realm } from './realm';
import { codeOf } from './script-code';
import {
  type ConstantMark,
  isConstantMark,
  isServiceMark,
  type ServiceMark,
  type Surface,
  type Wire,
} from './wire';

/** What a world is made for. */
export interface WorldStart {
  /** Folder of the script. */
  folder: string;
  /** The services a script finds by name, as marks. */
  globals: Readonly<Record<string, ServiceMark>>;
  functionName: string;
  /** As marks where they are services. */
  args: readonly unknown[];
  /** Real time the run may take, in milliseconds. */
  realTimeLimitMs: number;
  /** The script's clock at the start, in milliseconds. */
  now: number;
}

/** How the function ended, as plain data. */
export type WorldEnd = { ok: true; value: unknown } | { ok: false; missing: boolean; error: string };

/** Names that JavaScript itself asks of any object; a service answers them with undefined instead of an error. */
const ASKED_BY_THE_LANGUAGE = new Set([
  'then',
  'toJSON',
  'valueOf',
  'constructor',
  'hasOwnProperty',
  'length',
]);

/** Most services: nothing of the script's can be hung on them. */
const TAKES_NOTHING = { takes: () => false, put: () => {} };

/** Loads the script into a fresh world and calls its function; services answer over the wire. Never throws. */
export function runInWorld(start: WorldStart, wire: Wire): WorldEnd {
  try {
    const world = new World(start, wire);
    const { functionName } = start;
    if (!world.has(functionName)) {
      return { ok: false, missing: true, error: `Script function not found: ${functionName}` };
    }
    return { ok: true, value: crossedBack(world.call(functionName, start.args, start.realTimeLimitMs)) };
  } catch (failure) {
    return { ok: false, missing: false, error: describe(failure) };
  }
}

/** The script's side of an execution: its globals, and the service objects it holds. */
class World {
  readonly #realm: Realm;
  readonly #surfaces = new Map<string, Surface>();
  readonly #shown = new Map<number | string, object>();
  readonly #marks = new WeakMap<object, ServiceMark | ConstantMark>();
  #now: number;

  constructor(
    start: WorldStart,
    readonly wire: Wire,
  ) {
    this.#now = start.now;
    this.#realm = new Realm(
      () => this.#now,
      (value) => this.#expose(value),
    );
    const { globals } = this.#realm;
    for (const [name, mark] of Object.entries(start.globals)) globals[name] = this.#expose(mark);
    for (const code of codeOf(start.folder)) this.#realm.load(code);
  }

  has(functionName: string): boolean {
    return !functionName.endsWith('_') && this.#realm.hasFunction(functionName);
  }

  call(functionName: string, args: readonly unknown[], realTimeLimitMs: number): unknown {
    return this.#realm.call(functionName, this.#realm.adopt(args) as unknown[], realTimeLimitMs);
  }

  /** What the script gets for a mark; undefined for plain data. */
  #expose(value: object): object | undefined {
    if (this.#marks.has(value)) return value;
    if (isServiceMark(value)) return this.#once(value.__service, value, () => this.#service(value));
    if (!isConstantMark(value)) return undefined;
    const { __constant: type, name } = value;
    return this.#once(`${type}.${name ?? ''}`, value, () =>
      name === undefined ? this.#group(value) : this.#constant(value),
    );
  }

  #once(key: number | string, mark: ServiceMark | ConstantMark, make: () => object): object {
    const known = this.#shown.get(key);
    if (known) return known;
    const made = make();
    this.#shown.set(key, made);
    this.#marks.set(made, mark);
    return made;
  }

  #service(mark: ServiceMark): object {
    const extras = new Map<string, unknown>();
    const surface = () => this.#surface(mark.surface);
    return this.#proxy(
      mark.name,
      (key) => {
        if (extras.has(key)) return extras.get(key);
        const member = Object.hasOwn(surface().members, key) ? surface().members[key] : undefined;
        if (member === undefined) return undefined;
        if (member === 'value') {
          return this.#settled({ kind: 'value', service: mark.__service, key }, extras);
        }
        return this.#realm.wrapped((...args) => {
          const sent = args.map((arg) => this.#sent(arg));
          return this.#settled({ kind: 'call', service: mark.__service, key, args: sent }, extras);
        });
      },
      { takes: () => surface().takesProperties, put: (key, value) => extras.set(key, value) },
    );
  }

  #group({ __constant: type, names = [] }: ConstantMark): object {
    return this.#proxy(type, (key) =>
      names.includes(key) ? this.#expose({ __constant: type, name: key }) : undefined,
    );
  }

  #constant({ __constant: type, name }: ConstantMark): object {
    return this.#proxy(type, (key) =>
      key === 'toString' || key === 'name' ? this.#realm.wrapped(() => name) : undefined,
    );
  }

  #proxy(
    name: string,
    member: (key: string) => unknown,
    own: { takes(): boolean; put(key: string, value: unknown): void } = TAKES_NOTHING,
  ): object {
    return this.#realm.proxy({
      get: (key) => {
        if (typeof key === 'symbol') return undefined;
        const found = member(key);
        if (found !== undefined) return found;
        if (key === 'toString') return this.#realm.wrapped(() => name.slice(name.lastIndexOf('.') + 1));
        if (ASKED_BY_THE_LANGUAGE.has(key) || own.takes()) return undefined;
        throw this.#absent(`${name}.${key}`);
      },
      has: (key) => typeof key === 'string' && member(key) !== undefined,
      set: (key, value) => {
        if (typeof key === 'symbol' || !own.takes()) throw this.#absent(`setting ${name}.${String(key)}`);
        own.put(key, value);
      },
    });
  }

  #absent(what: string): Error {
    return this.#realm.failure('Error', `not supported locally: ${what}`);
  }

  #surface(name: string): Surface {
    const known = this.#surfaces.get(name);
    if (known) return known;
    const answer = this.wire.ask({ kind: 'surface', surface: name });
    const surface = (answer as { value: unknown }).value as Surface;
    this.#surfaces.set(name, surface);
    return surface;
  }

  /** Asks, runs inside what the services cannot run, and gives the value in this world's own kinds. */
  #settled(request: Parameters<Wire['ask']>[0], extras: ReadonlyMap<string, unknown>): unknown {
    let answer = this.wire.ask(request);
    while (answer.kind === 'inside') answer = this.wire.ask(this.#ranInside(answer.code, extras));
    this.#now = answer.now;
    if (answer.kind === 'error') throw this.#realm.failure(answer.name, answer.message);
    return this.#realm.adopt(answer.value);
  }

  #ranInside(code: string, extras: ReadonlyMap<string, unknown>): Parameters<Wire['ask']>[0] {
    try {
      const run = this.#realm.evaluate(code) as (extras: object) => unknown;
      return { kind: 'cameOut', value: run(this.#realm.record(extras)) };
    } catch (failure) {
      const { name, message } = failure as Partial<Error>;
      return { kind: 'failedInside', name: name ?? 'Error', message: message ?? String(failure) };
    }
  }

  /** What leaves the world for an argument; copies only where there is a service or a function to replace. */
  #sent(value: unknown, depth = 0): unknown {
    if (typeof value === 'function') return { __function: true };
    if (typeof value !== 'object' || value === null) return value;
    const mark = this.#marks.get(value);
    if (mark) return mark;
    if (depth > DEEPEST || !isPlain(value)) return value;
    return mapped(value, (part) => this.#sent(part, depth + 1));
  }
}

/** As Google's log and failure handlers word an error. Whatever a script threw, this does not throw. */
function describe(failure: unknown): string {
  try {
    if (typeof failure !== 'object' || failure === null) return String(failure);
    const { code, name, message } = failure as { code?: string; name?: string; message?: string };
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'Exceeded maximum execution time';
    return message === undefined ? String(failure) : `${name ?? 'Error'}: ${message}`;
  } catch {
    return 'Error';
  }
}
