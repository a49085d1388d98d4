import { require as requireScript } from 'gas-local';
import { globalServices } from '../services/globals';
import type { RunContext } from './context';
import { crossedBack } from './crossing';
import type { Execution } from './execution';
import { Counter } from './expose';
import { Meter } from './meter';
import type { AuthMode } from './permissions';
import { Realm } from './realm';
import type { Service } from './service';

/** What to run, and for whom. */
export interface Order extends Pick<RunContext, 'workspace' | 'book' | 'screen' | 'script' | 'user'> {
  functionName: string;
  authMode: AuthMode;
  /** Virtual time the execution may take. */
  limitMs: number;
  /** Real time the execution may take. */
  realTimeLimitMs: number;
  /** The desk's clock. */
  clock: () => Date;
  /** Makes the arguments; services in them are shown to the script as it should see them. */
  args: (context: RunContext) => unknown[];
}

/** Runs one function in a fresh world, as Apps Script does for every click, call and trigger. */
export function execute(order: Order): Execution {
  return attempt(order).execution;
}

/** The same for a trigger: undefined when the script has no such function. */
export function executeIfPresent(order: Order): Execution | undefined {
  const { execution, missing } = attempt(order);
  return missing ? undefined : execution;
}

function attempt(order: Order): { execution: Execution; missing: boolean } {
  const context = contextOf(order);
  let outcome: Pick<Execution, 'ok' | 'value' | 'error'>;
  let missing = false;
  try {
    outcome = { ok: true, value: crossedBack(called(order, context)) };
  } catch (failure) {
    missing = failure instanceof FunctionNotFound;
    outcome = { ok: false, error: describe(failure) };
  }
  const overruled = context.meter.killed ? 'Exceeded maximum execution time' : heldBack(outcome, context);
  if (overruled) outcome = { ok: false, error: overruled };
  const { calls, modelledMs } = context.meter;
  return { execution: { ...outcome, log: context.log, calls, modelledMs: Math.round(modelledMs) }, missing };
}

function contextOf(order: Order): RunContext {
  const meter = new Meter(order.limitMs);
  const { workspace, book, screen, script, user, authMode, clock } = order;
  const now = () => new Date(clock().getTime() + meter.modelledMs);
  const compile = () => {
    throw new Error('the world of the script is not there yet');
  };
  return {
    workspace,
    book,
    screen,
    script,
    user,
    authMode,
    meter,
    log: [],
    now,
    compile,
    deferredFailure: null,
  };
}

function called(order: Order, context: RunContext): unknown {
  const { realm, counter } = loaded(context);
  if (!isCallable(realm.globals, order.functionName)) throw new FunctionNotFound(order.functionName);
  const args = counter.realm.adopt(order.args(context)) as unknown[];
  return realm.call(order.functionName, args, order.realTimeLimitMs);
}

function loaded(context: RunContext): { realm: Realm; counter: Counter } {
  const globals: Record<string, unknown> = {};
  const counter = new Counter(context);
  const realm = new Realm(
    globals,
    () => context.now().getTime(),
    (value) => counter.expose(value),
  );
  counter.realm = realm;
  context.compile = (parameters, body) => realm.compile(parameters, body);
  const services: Record<string, Service> = globalServices(context);
  for (const [name, service] of Object.entries(services)) globals[name] = counter.expose(service);
  requireScript(context.script.folder, globals, { filter: (file) => file.endsWith('.js') });
  return { realm, counter };
}

function isCallable(globals: object, name: string): boolean {
  return !name.endsWith('_') && typeof (globals as Record<string, unknown>)[name] === 'function';
}

class FunctionNotFound extends Error {}

function heldBack(outcome: Pick<Execution, 'ok'>, context: RunContext): string | null {
  return outcome.ok && context.deferredFailure !== null ? `Exception: ${context.deferredFailure}` : null;
}

/** As Google's log and failure handlers word an error. */
function describe(failure: unknown): string {
  if (failure instanceof FunctionNotFound) return `Script function not found: ${failure.message}`;
  if (typeof failure !== 'object' || failure === null) return String(failure);
  const { code, name, message } = failure as { code?: string; name?: string; message?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'Exceeded maximum execution time';
  return message === undefined ? String(failure) : `${name ?? 'Error'}: ${message}`;
}
