import { constants, createContext, runInContext, type Script } from 'node:vm';

/** Turns an object that is neither array, Date nor plain into what the script may see; undefined when it is plain. */
export type Expose = (value: object) => object | undefined;

/**
 * Runs inside the script's realm. Arrays, Dates and errors made there pass the script's own `instanceof`, as on
 * Google; and the script's clock shows virtual time. Whatever is called with an object of the host's is taken before a
 * script could put something else in its place, and climb out by that object.
 */
const BOOTSTRAP = `(function (clock, expose) {
  'use strict';
  var [RealDate, RealProxy, RealArray, RealObject] = [Date, Proxy, Array, Object];
  var [isArray, keysOf, define, construct] = [Array.isArray, Object.keys, Object.defineProperty, Reflect.construct];
  var tagOf = Function.prototype.call.bind(Object.prototype.toString);
  var isOfThisWorld = Object.prototype.isPrototypeOf.bind(Object.prototype);
  globalThis.Date = new Proxy(RealDate, {
    construct: function (target, args, made) {
      return args.length === 0 ? new RealDate(clock()) : construct(target, args, made);
    },
    apply: function () { return new RealDate(clock()).toString(); },
    get: function (target, key) { return key === 'now' ? now : target[key]; },
  });
  var now = wrapped(clock);
  RealDate.prototype.constructor = globalThis.Date;
  function adopt(value) {
    if (value === null || typeof value !== 'object') return value;
    if (isArray(value)) {
      var list = new RealArray(value.length);
      for (var i = 0; i < value.length; i++) {
        var part = value[i];
        list[i] = part === null || typeof part !== 'object' ? part : adopt(part);
      }
      return list;
    }
    if (tagOf(value) === '[object Date]') return new RealDate(value.getTime());
    var seen = expose(value);
    if (seen !== undefined) return seen;
    var copy = {};
    var keys = keysOf(value);
    for (var at = 0; at < keys.length; at++) copy[keys[at]] = adopt(value[keys[at]]);
    return copy;
  }
  function failure(name, message) {
    var error = new Error(message);
    error.name = name;
    return error;
  }
  function wrapped(hosts) {
    return function () {
      try {
        return hosts.apply(undefined, arguments);
      } catch (error) {
        throw RealObject(error) !== error || isOfThisWorld(error) ? error : failure(error.name, error.message);
      }
    };
  }
  function proxy(get, has, set) {
    return new RealProxy({}, { get: wrapped(get), has: wrapped(has), set: wrapped(set) });
  }
  function hold(slot) {
    define(globalThis, '__slot', { value: slot, configurable: true });
  }
  return { adopt: adopt, failure: failure, wrapped: wrapped, proxy: proxy, record: Object.fromEntries, hold: hold };
})`;

/**
 * A global object of V8's own. Where the host gives one, V8 asks the host at each use of a global name, `Math` and
 * `Number` too, and scripts take a quarter longer. Node has it since 20.18; before, it is given an empty object.
 */
const newGlobal = () => constants?.DONT_CONTEXTIFY ?? Object.create(null);

/** How an object of the host answers to a script. */
export interface Traps {
  get(key: string | symbol): unknown;
  has(key: string | symbol): boolean;
  /** Throws when nothing can be set. */
  set(key: string | symbol, value: unknown): void;
}

interface Bootstrap {
  adopt(value: unknown): unknown;
  failure(name: string, message: string): Error;
  wrapped<Args extends unknown[]>(hosts: (...args: Args) => unknown): (...args: Args) => unknown;
  proxy(
    get: (target: object, key: string | symbol) => unknown,
    has: (target: object, key: string | symbol) => boolean,
    set: (target: object, key: string | symbol, value: unknown) => true,
  ): object;
  record(entries: Iterable<readonly [string, unknown]>): object;
  /** Lays what a call needs where its code finds it. */
  hold(slot: object): void;
}

/**
 * A fresh JavaScript world for one execution, with nothing of Node in it. What is handed into it is made of its own
 * objects, functions and errors: by any object of the host's a script could climb out into Node.
 */
export class Realm {
  /** The world's global object; it inherits from nothing of the host's. */
  readonly globals: Record<string, unknown>;
  readonly #inside: Bootstrap;
  readonly #builtIn: ReadonlySet<unknown>;

  /** `clock` gives the script's time in milliseconds. */
  constructor(clock: () => number, expose: Expose) {
    // Promises go on as long as a script's own evaluation: afterwards nobody would answer their calls.
    this.globals = createContext(newGlobal(), { microtaskMode: 'afterEvaluate' }) as Record<string, unknown>;
    this.#inside = runInContext(BOOTSTRAP, this.globals)(clock, expose);
    this.#builtIn = new Set(Object.getOwnPropertyNames(this.globals).map((name) => this.globals[name]));
  }

  /** Whether the script made a global function of that name. */
  hasFunction(name: string): boolean {
    if (!Object.hasOwn(this.globals, name)) return false;
    const value = this.globals[name];
    return typeof value === 'function' && !this.#builtIn.has(value);
  }

  /** Runs a script's file, which makes its functions global. */
  load(code: Script): void {
    code.runInContext(this.globals);
  }

  /** The same value made of this world's arrays, Dates and plain objects. */
  adopt(value: unknown): unknown {
    return this.#inside.adopt(value);
  }

  /** An Error of this world. */
  failure(name: string, message: string): Error {
    return this.#inside.failure(name, message);
  }

  /** A function of this world that does what one of the host's does. */
  wrapped<Args extends unknown[]>(hosts: (...args: Args) => unknown): (...args: Args) => unknown {
    return this.#inside.wrapped(hosts);
  }

  /** An object of this world that answers as the host says. */
  proxy({ get, has, set }: Traps): object {
    return this.#inside.proxy(
      (_, key) => get(key),
      (_, key) => has(key),
      (_, key, value) => {
        set(key, value);
        return true;
      },
    );
  }

  /** A plain object of this world. */
  record(entries: Iterable<readonly [string, unknown]>): object {
    return this.#inside.record(entries);
  }

  /** What an expression gives in this world. */
  evaluate(expression: string): unknown {
    return runInContext(`(${expression})`, this.globals);
  }

  /**
   * Calls a global function; of a promise, gives what comes of it. Throws ERR_SCRIPT_EXECUTION_TIMEOUT when it takes
   * longer than `limitMs` of real time.
   */
  call(functionName: string, args: unknown[], limitMs: number): unknown {
    const slot: { functionName: string; args: unknown[]; value?: unknown; failed?: [unknown] } = {
      functionName,
      args,
    };
    this.#inside.hold(slot);
    const code = `(function () {
      var slot = globalThis.__slot;
      delete globalThis.__slot;
      var value = globalThis[slot.functionName].apply(null, slot.args);
      if (!(value instanceof Promise)) slot.value = value;
      else value.then(function (given) { slot.value = given; }, function (failure) { slot.failed = [failure]; });
    })()`;
    const limit = Number.isFinite(limitMs) ? { timeout: Math.max(1, Math.ceil(limitMs)) } : {};
    runInContext(code, this.globals, limit);
    if (slot.failed) throw slot.failed[0];
    return slot.value;
  }
}

// A script's promise that fails unnoticed ends nothing, as on Google; one of this program's own ends it, as ever.
process.on('unhandledRejection', (reason, promise) => {
  if (promise instanceof Promise) throw reason;
});
