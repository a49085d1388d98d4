import { RUNTIME_LIMIT_MS, TRIGGER_RUNTIME_PER_DAY_MS } from '../google/limits';
import { nextBeat, type Trigger, type TriggerEvent } from '../model/trigger';
import type { Workspace } from '../model/workspace';
import type { Execution } from '../run/execution';
import { eventObject, type Happening } from './events';
import { execute, type Order } from './execute';

/** What an order starts from, without what belongs to one trigger. */
export type OrderBase = Omit<Order, 'functionName' | 'args' | 'authMode' | 'limitMs' | 'hasUi'>;

const RUNTIME = 'trigger runtime';
const RUNTIME_USED_UP = 'Service using too much computer time for one day';
/** Kinds whose functions have the file's screen before them. */
const WITH_SCREEN: readonly TriggerEvent[] = ['ON_OPEN', 'ON_EDIT', 'ON_CHANGE'];

/**
 * Runs the installable triggers that the script of the base's file has for an event: each as whoever made it, with all
 * its rights.
 */
export function fireInstalled(base: OrderBase, event: TriggerEvent, happening: Happening): Execution[] {
  return base.workspace.triggers
    .filter(({ scriptOf }) => scriptOf === base.book.id)
    .filter(
      (trigger) => trigger.event === event && watchedBy(happening, base).includes(trigger.source?.id ?? ''),
    )
    .map((trigger) => fire(base, trigger, happening));
}

/** Ids of the files in which something happened. */
function watchedBy(happening: Happening, { book }: OrderBase): string[] {
  if (happening.kind !== 'submitted') return [book.id];
  const { form, event } = happening;
  return event ? [form.id, event.place.bookId] : [form.id];
}

/**
 * Runs the clock triggers of the base's file that are due, in order of their time; one that was missed several times
 * runs once, as after a pause at Google.
 */
export function fireDue(base: OrderBase): Execution[] {
  const now = base.clock().getTime();
  const due = base.workspace.triggers
    .filter(({ scriptOf, nextAt }) => scriptOf === base.book.id && nextAt !== null && nextAt <= now)
    .sort((a, b) => a.nextAt! - b.nextAt!);
  return due.map((trigger) => {
    const at = trigger.nextAt!;
    trigger.nextAt = nextBeat(trigger.rhythm!, now);
    return fire(base, trigger, { kind: 'clock', at });
  });
}

function fire(base: OrderBase, trigger: Trigger, happening: Happening): Execution {
  const { workspace } = base;
  const order: Order = {
    ...base,
    user: trigger.owner,
    functionName: trigger.handler,
    authMode: 'FULL',
    hasUi: WITH_SCREEN.includes(trigger.event),
    limitMs: RUNTIME_LIMIT_MS.full,
    args: (context) => [eventObject(context, happening, trigger)],
  };
  if (!spend(workspace, trigger.owner, 0, base.clock())) return refused(order);
  const execution = execute(order);
  spend(workspace, trigger.owner, execution.modelledMs, base.clock());
  return execution;
}

/** The run that uses the allowance up goes to its end; the next one does not start. */
function spend(workspace: Workspace, user: string, ms: number, now: Date): boolean {
  const used = workspace.quotas.used(RUNTIME, user, now.getTime());
  if (used >= TRIGGER_RUNTIME_PER_DAY_MS) return false;
  return workspace.quotas.spend(RUNTIME, user, ms, Number.POSITIVE_INFINITY, now.getTime());
}

function refused({ functionName, user, clock }: Order): Execution {
  return {
    functionName,
    user,
    startedAt: clock().getTime(),
    ok: false,
    error: `Exception: ${RUNTIME_USED_UP}`,
    log: [],
    calls: {},
    modelledMs: 0,
  };
}
