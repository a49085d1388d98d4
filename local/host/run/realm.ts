import { compileFunction, createContext, runInContext } from 'node:vm';

/** Turns an object that is neither array, Date nor plain into what the script may see; undefined when it cannot. */
export type Expose = (value: object) => object | undefined;

/**
 * Runs inside the script's realm. Arrays, Dates and errors made there pass the script's own `instanceof`, as on
 * Google; and the script's clock shows virtual time.
 */
const BOOTSTRAP = `(function (clock, expose) {
  'use strict';
  var RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: function (target, args, made) {
      return args.length === 0 ? new RealDate(clock()) : Reflect.construct(target, args, made);
    },
    apply: function () { return new RealDate(clock()).toString(); },
    get: function (target, key) { return key === 'now' ? clock : target[key]; },
  });
  RealDate.prototype.constructor = globalThis.Date;
  function adopt(value) {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      var list = new Array(value.length);
      for (var i = 0; i < value.length; i++) list[i] = adopt(value[i]);
      return list;
    }
    if (Object.prototype.toString.call(value) === '[object Date]') return new RealDate(value.getTime());
    var seen = expose(value);
    if (seen !== undefined) return seen;
    var copy = {};
    Object.keys(value).forEach(function (key) { copy[key] = adopt(value[key]); });
    return copy;
  }
  function failure(name, message) {
    var error = new Error(message);
    error.name = name;
    return error;
  }
  return { adopt: adopt, failure: failure };
})`;

interface Bootstrap {
  adopt(value: unknown): unknown;
  failure(name: string, message: string): Error;
}

/** A fresh JavaScript world for one execution, with nothing of Node in it. */
export class Realm {
  readonly #inside: Bootstrap;

  /** `globals` becomes the world's global object. `clock` gives the script's time in milliseconds. */
  constructor(
    readonly globals: object,
    clock: () => number,
    expose: Expose,
  ) {
    createContext(globals);
    this.#inside = runInContext(BOOTSTRAP, globals)(clock, expose);
  }

  /** The same value made of this world's arrays, Dates and plain objects. */
  adopt(value: unknown): unknown {
    return this.#inside.adopt(value);
  }

  /** An Error of this world. */
  failure(name: string, message: string): Error {
    return this.#inside.failure(name, message);
  }

  /** A function of this world with the given body, which sees the script's globals. Throws SyntaxError. */
  compile(parameters: readonly string[], body: string): (...args: unknown[]) => unknown {
    return compileFunction(body, parameters, { parsingContext: this.globals }) as (
      ...args: unknown[]
    ) => unknown;
  }

  /** Calls a global function; throws ERR_SCRIPT_EXECUTION_TIMEOUT when it takes longer than `limitMs` of real time. */
  call(functionName: string, args: unknown[], limitMs: number): unknown {
    const slot = { functionName, args };
    const entry = runInContext('(function (slot) { globalThis.__slot = slot; })', this.globals);
    entry(slot);
    const code = `(function () {
      var slot = globalThis.__slot;
      delete globalThis.__slot;
      return globalThis[slot.functionName].apply(null, slot.args);
    })()`;
    return runInContext(code, this.globals, { timeout: Math.max(1, Math.ceil(limitMs)) });
  }
}
