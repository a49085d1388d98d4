import { casesOf, gives } from '../case';
import { reference } from '../sources';

const scriptApp = casesOf('ScriptApp');

/** What a script can ask about itself. */
export const scriptAppCases = [
  scriptApp(
    'getOAuthToken',
    'a text, the same all through an execution',
    () => {
      const token = ScriptApp.getOAuthToken();
      return [typeof token, token.length > 20, token === ScriptApp.getOAuthToken()];
    },
    gives(['string', true, true]),
    reference('script/script-app#getoauthtoken'),
  ),
];
