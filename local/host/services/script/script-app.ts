import { tokenOf } from '../../rest/token';
import type { RunContext } from '../../run/context';
import { ConstantGroup, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { TriggerBuilder, WEEK_DAY } from './trigger-builders';
import { EVENT_TYPE, TRIGGER_SOURCE, TriggerService } from './triggers';

/** ScriptApp.AuthMode */
export const AUTH_MODE = new ConstantGroup('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

/** ScriptApp.AuthorizationStatus */
const AUTHORIZATION_STATUS = new ConstantGroup('ScriptApp.AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);

type Names =
  | 'newTrigger'
  | 'getProjectTriggers'
  | 'getUserTriggers'
  | 'deleteTrigger'
  | 'getScriptId'
  | 'getAuthorizationInfo'
  | 'getOAuthToken';

/** ScriptApp: how much the script may do, and its triggers. */
export class ScriptApp extends Service implements Official<GoogleAppsScript.Script.ScriptApp, Names> {
  readonly serviceName = 'ScriptApp';

  get AuthMode() {
    return AUTH_MODE;
  }

  get AuthorizationStatus() {
    return AUTHORIZATION_STATUS;
  }

  get EventType() {
    return EVENT_TYPE;
  }

  get TriggerSource() {
    return TRIGGER_SOURCE;
  }

  get WeekDay() {
    return WEEK_DAY;
  }

  newTrigger(functionName: string): TriggerBuilder {
    if (typeof functionName !== 'string') throw mismatch(this.serviceName, 'newTrigger', [functionName]);
    return new TriggerBuilder(this.context, functionName);
  }

  /** Only the running user's: nobody sees the triggers of others. */
  getProjectTriggers(): TriggerService[] {
    const { workspace, user, book } = this.context;
    return workspace.triggers
      .filter(({ owner, scriptOf }) => owner === user && scriptOf === book.id)
      .map((trigger) => new TriggerService(this.context, trigger));
  }

  getUserTriggers(file: unknown): TriggerService[] {
    const id = (file as { book?: { id: string } } | null)?.book?.id;
    return this.getProjectTriggers().filter(({ trigger }) => trigger.source?.id === id);
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof TriggerService)) throw mismatch(this.serviceName, 'deleteTrigger', [trigger]);
    const { workspace } = this.context;
    workspace.triggers = workspace.triggers.filter(({ id }) => id !== trigger.trigger.id);
  }

  /** One script is bound to one file here; at Google the two have ids of their own. */
  getScriptId(): string {
    return `script-${this.context.book.id}`;
  }

  /** Bears its user's and script's rights at the host's own Google endpoints. */
  getOAuthToken(): string {
    return tokenOf(this.context.user);
  }

  getAuthorizationInfo(_mode: unknown): AuthorizationInfo {
    return new AuthorizationInfo(this.context);
  }
}

/** AuthorizationInfo. The person at the desk has agreed to everything in the manifest. */
class AuthorizationInfo
  extends Service
  implements
    Official<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly serviceName = 'ScriptApp.AuthorizationInfo';

  constructor(context: RunContext) {
    super(context);
  }

  getAuthorizationStatus() {
    return AUTHORIZATION_STATUS.members.NOT_REQUIRED;
  }

  getAuthorizationUrl(): null {
    return null;
  }
}
