import { tokenOf } from '../../rest/token';
import { ConstantGroup, type Official, Service } from '../../run/service';

/** ScriptApp.AuthMode */
export const AUTH_MODE = new ConstantGroup('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

/** ScriptApp, as far as it tells how much the script may do. */
export class ScriptApp
  extends Service
  implements Official<GoogleAppsScript.Script.ScriptApp, 'getOAuthToken'>
{
  readonly serviceName = 'ScriptApp';

  get AuthMode() {
    return AUTH_MODE;
  }

  getOAuthToken(): string {
    return tokenOf(this.context.user);
  }
}
