import { scopesFor } from '../google/scopes';
import { ServiceError } from './failures';

/**
 * How much a script may do (developers.google.com/apps-script/guides/services/authorization, and the table of modes in
 * …/add-ons/concepts/editor-auth-lifecycle). NONE: onOpen of a published add-on not yet enabled in the file.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What may be called in NONE: nothing of the file, only menus and services without data. */
const ALLOWED_WITHOUT_FILE =
  /^(SpreadsheetApp\.getUi|Ui\.create\w*Menu|Menu\..*|ScriptApp\..*|Session\.getActiveUserLocale|Logger\..*|console\..*|Utilities\..*|HtmlService\..*|HtmlOutput\..*|HtmlTemplate\..*)$/;
/** Services that need neither scope nor file, yet a person's consent. */
const NEEDS_CONSENT = /^(UrlFetchApp|MailApp|GmailApp|DriveApp|FormApp|DocumentApp)\.|^Ui\.(alert|prompt)$/;
const CHANGES_THE_FILE =
  /^SpreadsheetApp\.(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Filter)\.(set|insert|delete|append|clear|merge|breakApart|sort|move|copy|hide|show|protect|remove|rename|add|create|update|toast|activate|autoResize|trim|replace|split|check|uncheck|randomize)/;
const OF_THIS_FILE = /\/(spreadsheets|forms|documents)\.currentonly$/;
/** A custom function reads other addresses, and its own user's properties, but nothing else that needs consent. */
const ALLOWED_IN_CUSTOM_FUNCTIONS = /^UrlFetchApp\./;

/** Throws Google's text when the manifest's scopes or the authorisation mode forbid a call. */
export function checkPermission(call: string, scopes: readonly string[], mode: AuthMode): void {
  const needed = scopesFor(call);
  if (needed !== null && !needed.some((scope) => scopes.includes(scope))) {
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${listed(needed)}`,
    );
  }
  if (mode === 'FULL' || isAllowed(call, needed, mode)) return;
  if (mode === 'CUSTOM_FUNCTION' && CHANGES_THE_FILE.test(call)) {
    throw new ServiceError(`You do not have permission to call ${call.slice(call.lastIndexOf('.') + 1)}`);
  }
  const required = needed === null ? '' : `. Required permissions: ${listed(needed)}`;
  throw new ServiceError(`You do not have permission to call ${call}${required}`);
}

function isAllowed(call: string, needed: readonly string[] | null, mode: AuthMode): boolean {
  if (mode === 'NONE') return ALLOWED_WITHOUT_FILE.test(call);
  if (mode === 'CUSTOM_FUNCTION') {
    if (CHANGES_THE_FILE.test(call) || /^(Ui\.|SpreadsheetApp\.getUi$)/.test(call)) return false;
    if (ALLOWED_IN_CUSTOM_FUNCTIONS.test(call)) return true;
  }
  if (NEEDS_CONSENT.test(call)) return false;
  // Who the person is stays untold (an empty e-mail); the call itself goes through.
  return needed === null || /^Session\./.test(call) || needed.some((scope) => OF_THIS_FILE.test(scope));
}

const listed = (scopes: readonly string[]): string =>
  scopes.length === 1 ? scopes[0]! : `(${scopes.join(' || ')})`;
