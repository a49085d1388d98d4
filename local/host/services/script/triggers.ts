import { TRIGGERS_PER_SCRIPT } from '../../google/limits';
import { nextBeat, type Rhythm, type Trigger, type TriggerEvent } from '../../model/trigger';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Constant, ConstantGroup, constantOf, type Official, Service } from '../../run/service';

/** ScriptApp.EventType */
export const EVENT_TYPE = new ConstantGroup('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

/** ScriptApp.TriggerSource */
export const TRIGGER_SOURCE = new ConstantGroup('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

type Names =
  | 'getEventType'
  | 'getHandlerFunction'
  | 'getTriggerSource'
  | 'getTriggerSourceId'
  | 'getUniqueId';

export class TriggerService extends Service implements Official<GoogleAppsScript.Script.Trigger, Names> {
  readonly serviceName = 'ScriptApp.Trigger';

  constructor(
    context: RunContext,
    readonly trigger: Trigger,
  ) {
    super(context);
  }

  getEventType(): Constant {
    return constantOf(EVENT_TYPE.type, this.trigger.event);
  }

  getHandlerFunction(): string {
    return this.trigger.handler;
  }

  getTriggerSource(): Constant {
    return constantOf(TRIGGER_SOURCE.type, this.trigger.source?.kind ?? 'CLOCK');
  }

  getTriggerSourceId(): string | null {
    return this.trigger.source?.id ?? null;
  }

  getUniqueId(): string {
    return this.trigger.id;
  }
}

/** What a finished builder makes of itself. */
export interface TriggerPlan {
  handler: string;
  event: TriggerEvent;
  source: Trigger['source'];
  rhythm: Rhythm | null;
}

/** Installs a trigger of the running script for its user. Throws Google's text above 20. */
export function install(context: RunContext, plan: TriggerPlan): TriggerService {
  const { workspace, user, book } = context;
  const mine = workspace.triggers.filter(({ owner, scriptOf }) => owner === user && scriptOf === book.id);
  if (mine.length >= TRIGGERS_PER_SCRIPT) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger: Trigger = {
    ...plan,
    id: freeId(workspace.triggers),
    owner: user,
    scriptOf: book.id,
    nextAt: plan.rhythm && nextBeat(plan.rhythm, context.now().getTime()),
  };
  workspace.triggers = [...workspace.triggers, trigger];
  return new TriggerService(context, trigger);
}

/** Ids at Google are long numbers as text. */
function freeId(triggers: readonly Trigger[]): string {
  let number = 1;
  const idOf = (count: number) => String(7_000_000_000_000_000 + count);
  while (triggers.some(({ id }) => id === idOf(number))) number++;
  return idOf(number);
}
