import type { RunContext } from '../run/context';
import { Counter, type Outcome, type Standstill, standsStill } from '../run/counter';
import type { Execution } from '../run/execution';
import { NotSupportedLocally } from '../run/failures';
import { Meter, type MeterStart } from '../run/meter';
import type { AuthMode } from '../run/permissions';
import { type AskUser, AwaitLock, type Question } from '../run/standstill';
import type { Answer, ServiceMark } from '../run/wire';
import { runInWorld, type WorldEnd, type WorldStart } from '../run/world';
import { globalServices } from '../services/globals';

/** What to run, and for whom. */
export interface Order
  extends Pick<RunContext, 'workspace' | 'book' | 'screen' | 'script' | 'user' | 'hasUi'>,
    MeterStart {
  functionName: string;
  authMode: AuthMode;
  /** Real time the execution may take, in milliseconds. */
  realTimeLimitMs: number;
  /** The desk's clock. */
  clock: () => Date;
  /** Makes the arguments; services in them are shown to the script as it should see them. */
  args: (context: RunContext) => unknown[];
}

/** An execution made ready: its services, and what its world starts with. */
export interface Prepared {
  order: Order;
  context: RunContext;
  counter: Counter;
  start: WorldStart;
}

/** Runs one function in a fresh world, as Apps Script does for every click, call and trigger. */
export function execute(order: Order): Execution {
  return attempt(order).execution;
}

/** The same for a trigger: undefined when the script has no such function. */
export function executeIfPresent(order: Order): Execution | undefined {
  const { execution, isMissing } = attempt(order);
  return isMissing ? undefined : execution;
}

function attempt(order: Order): { execution: Execution; isMissing: boolean } {
  const prepared = prepare(order);
  const { counter, start } = prepared;
  const end = runInWorld(start, { ask: (request) => settledAtOnce(counter.serve(request), prepared) });
  return { execution: finish(prepared, end), isMissing: !end.ok && end.missing };
}

/** Makes an execution ready to run, in this thread or in another. */
export function prepare(order: Order): Prepared {
  const context = contextOf(order);
  const counter = new Counter(context);
  const globals = Object.entries(globalServices(context)).map(
    ([name, service]) => [name, counter.marked(service) as ServiceMark] as const,
  );
  const start: WorldStart = {
    folder: order.script.folder,
    globals: Object.fromEntries(globals),
    functionName: order.functionName,
    args: counter.marked(order.args(context)) as unknown[],
    realTimeLimitMs: order.realTimeLimitMs,
    now: context.now().getTime(),
  };
  return { order, context, counter, start };
}

/** What became of an execution whose world has ended. */
export function finish({ order, context }: Prepared, end: WorldEnd): Execution {
  context.workspace.locks.releaseAll(context);
  const { calls, modelledMs, ending } = context.meter;
  const heldBack = context.deferredFailure === null ? null : `Exception: ${context.deferredFailure}`;
  const error = ending ?? (end.ok ? heldBack : end.error);
  return {
    functionName: order.functionName,
    user: order.user,
    startedAt: order.clock().getTime(),
    ...(error === null ? { ok: true, value: end.ok ? end.value : null } : { ok: false, error }),
    log: context.log,
    calls,
    modelledMs: Math.round(modelledMs),
  };
}

function contextOf(order: Order): RunContext {
  const { workspace, book, screen, script, user, hasUi, authMode, clock, limitMs, faults, pace } = order;
  const meter = new Meter({ limitMs, faults, pace });
  const now = () => new Date(clock().getTime() + meter.modelledMs);
  return {
    workspace,
    book,
    screen,
    script,
    user,
    hasUi,
    authMode,
    meter,
    log: [],
    now,
    deferredFailure: null,
  };
}

function settledAtOnce(outcome: Outcome, prepared: Prepared): Answer {
  let now = outcome;
  while (standsStill(now)) now = goneOn(now, prepared);
  return now;
}

function goneOn(standstill: Standstill, { context }: Prepared): Outcome {
  return standstill.waitsFor instanceof AwaitLock
    ? settledLock(standstill, context)
    : settledQuestion(standstill, context);
}

/** Where nobody else runs meanwhile, a lock that is held stays held until the wait is over. */
export function settledLock(standstill: Standstill, context: RunContext): Outcome {
  const { key, milliseconds } = standstill.waitsFor as AwaitLock;
  const held = context.workspace.locks.take(key, context);
  if (!held) context.meter.modelledMs += milliseconds;
  return standstill.resume(held);
}

/** A question takes the answer waiting at the desk. Locks do not outlive it (guides/dialogs). */
export function settledQuestion(standstill: Standstill, context: RunContext): Outcome {
  const { question } = standstill.waitsFor as AskUser;
  context.workspace.locks.releaseAll(context);
  const answer = context.screen.answers.shift();
  return answer ? standstill.resume(answer) : standstill.refuse(noAnswer(question));
}

function noAnswer({ kind, title, message }: Question): Error {
  const asked = [title, message].filter((part) => part !== '').join(' – ');
  return new NotSupportedLocally(`Ui.${kind} without an answer waiting at the desk: "${asked}"`);
}
