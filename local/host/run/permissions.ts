import { scopesFor } from '../google/scopes';
import { ServiceError } from './failures';

/** How much a script may do; onOpen and onEdit as simple triggers are LIMITED, everything else here is FULL. */
export type AuthMode = 'LIMITED' | 'FULL';

/** Calls that need the user's authorisation, which a simple trigger has not. */
const NOT_IN_TRIGGERS = new Set([
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.create',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
]);

/** Throws Google's text when the manifest's scopes or the authorisation mode forbid a call. */
export function checkPermission(call: string, scopes: readonly string[], mode: AuthMode): void {
  const needed = scopesFor(call);
  if (!needed) return;
  const named = needed.length === 1 ? needed[0] : `(${needed.join(' || ')})`;
  if (!needed.some((scope) => scopes.includes(scope))) {
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${named}`,
    );
  }
  if (mode === 'LIMITED' && NOT_IN_TRIGGERS.has(call)) {
    throw new ServiceError(`You do not have permission to call ${call}. Required permissions: ${named}`);
  }
}
