import type { RunContext } from './context';
import { spendDaily } from './daily';
import { ExecutionKilled, NotSupportedLocally, ServiceError } from './failures';
import { DEEPEST, isPlain, mapped } from './parts';
import { checkPermission } from './permissions';
import { Constant, ConstantGroup, constantGroupOf, constantOf, Service } from './service';
import { AskUser, AwaitLock, RunInside } from './standstill';
import { memberOf, surfaceNamed, surfaceNameOf } from './surface';
import {
  type Answer,
  isConstantMark,
  isFunctionMark,
  isServiceMark,
  type Request,
  type ServiceMark,
} from './wire';

/** A request that cannot be answered yet. */
export interface Standstill {
  readonly waitsFor: AskUser | AwaitLock;
  /** Takes what was waited for; the script may stand still again. */
  resume(given: unknown): Outcome;
  /** What was waited for cannot come. */
  refuse(why: Error): Outcome;
}

/** How a request ended for now. */
export type Outcome = Answer | Standstill;

/** Tells a standstill from an answer. */
export const standsStill = (outcome: Outcome): outcome is Standstill => 'waitsFor' in outcome;

/** Serves one execution's requests: the services' side of the wire. */
export class Counter {
  readonly #services: Service[] = [];
  readonly #numbers = new WeakMap<Service, number>();
  /** What to do with what the script's own code gives. */
  readonly #inside: RunInside[] = [];

  constructor(readonly context: RunContext) {}

  /** Serves one request. Never throws: a failure is an answer. */
  serve(request: Request): Outcome {
    const { workspace, now } = this.context;
    // Executions may take turns: files changed by this request bear this one's moment.
    workspace.drive.clock = () => now().getTime();
    try {
      return this.#outcome(this.#served(request));
    } catch (failure) {
      return this.#failed(failure);
    }
  }

  /** What leaves for the script: services and constants as marks, everything else as it is. */
  marked(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.#markOf(value);
    if (value instanceof Constant) return { __constant: value.type, name: value.name };
    if (value instanceof ConstantGroup) return { __constant: value.type, names: value.names };
    if (depth > DEEPEST || !isPlain(value)) return value;
    return mapped(value, (part) => this.marked(part, depth + 1));
  }

  #markOf(service: Service): ServiceMark {
    let number = this.#numbers.get(service);
    if (number === undefined) {
      number = this.#services.push(service) - 1;
      this.#numbers.set(service, number);
    }
    return { __service: number, name: service.serviceName, surface: surfaceNameOf(service) };
  }

  #served(request: Request): unknown {
    switch (request.kind) {
      case 'surface':
        return surfaceNamed(request.surface);
      case 'value':
        return memberOf(this.#service(request.service), request.key)!.get!.call(
          this.#service(request.service),
        );
      case 'call':
        return this.#called(this.#service(request.service), request.key, request.args);
      case 'cameOut':
        return this.#inside.pop()!.then(this.#taken(request.value));
      case 'failedInside':
        this.#inside.pop();
        throw Object.assign(new Error(request.message), { name: request.name });
    }
  }

  #service(number: number): Service {
    return this.#services[number]!;
  }

  #called(service: Service, key: string, args: unknown[]): unknown {
    const { meter, script, authMode } = this.context;
    const name = `${service.serviceName}.${key}`;
    meter.begin(name);
    this.#throwDeferred(name);
    spendDaily(this.context, name);
    checkPermission(name, script.scopes, authMode);
    const method: (...args: unknown[]) => unknown = memberOf(service, key)!.value;
    const value = method.apply(
      service,
      args.map((arg) => this.#taken(arg)),
    );
    meter.landed();
    return value;
  }

  #throwDeferred(name: string): void {
    const { deferredFailure } = this.context;
    if (deferredFailure === null || !name.startsWith('SpreadsheetApp')) return;
    this.context.deferredFailure = null;
    throw new ServiceError(deferredFailure);
  }

  /** What a script passed in, with the services and constants behind its marks. */
  #taken(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) {
      if (isServiceMark(value)) return this.#service(value.__service);
      if (isFunctionMark(value)) return scriptFunction;
      if (isConstantMark(value)) {
        const { __constant: type, name } = value;
        return name === undefined ? constantGroupOf(type) : constantOf(type, name);
      }
    }
    if (depth > DEEPEST || !isPlain(value)) return value;
    return mapped(value, (part) => this.#taken(part, depth + 1));
  }

  #outcome(value: unknown): Outcome {
    if (value instanceof AskUser || value instanceof AwaitLock) {
      return {
        waitsFor: value,
        resume: (given) => this.#resumed(value, given),
        refuse: (why) => this.#failed(why),
      };
    }
    const now = this.context.now().getTime();
    if (!(value instanceof RunInside)) return { kind: 'value', value: this.marked(value), now };
    this.#inside.push(value);
    return { kind: 'inside', code: value.code, now };
  }

  #resumed(waited: AskUser | AwaitLock, given: unknown): Outcome {
    try {
      return this.#outcome((waited.then as (given: unknown) => unknown)(given));
    } catch (failure) {
      return this.#failed(failure);
    }
  }

  #failed(failure: unknown): Answer {
    const { name, message } = failure instanceof Error ? failure : new Error(String(failure));
    const isOwn = failure instanceof NotSupportedLocally || failure instanceof ExecutionKilled;
    return {
      kind: 'error',
      name: failure instanceof ServiceError ? failure.shownName : isOwn ? 'Error' : name,
      message,
      now: this.context.now().getTime(),
    };
  }
}

/** Stands for a function that a script passed in; it cannot be called from here. */
function scriptFunction(): never {
  throw new NotSupportedLocally('calling a function that a script passed to a service');
}
