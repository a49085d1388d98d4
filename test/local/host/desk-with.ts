import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk, type DeskOptions, loadScript, Workspace } from '../../../local/host';
import type { AdvancedService } from '../../../local/host/run/script';

const AUTH = 'https://www.googleapis.com/auth/';

/** Scopes of a ward's script: its own file and panes, nothing else. */
export const WARD_SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`];
/** Scopes of the consolidating script. */
export const DISTRICT_SCOPES = [`${AUTH}spreadsheets`, `${AUTH}script.container.ui`, `${AUTH}userinfo.email`];

interface Setting extends Partial<DeskOptions> {
  scopes?: string[];
  pages?: Record<string, string>;
  /** Advanced services of the manifest. */
  enabled?: AdvancedService[];
}

/** A desk over a new blank spreadsheet, with the given code as its bound script. */
export function deskWith(
  code: string,
  { scopes = WARD_SCOPES, pages = {}, enabled = [], ...options }: Setting = {},
): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(join(folder, 'Code.js'), code);
  const manifest = { oauthScopes: scopes, dependencies: { enabledAdvancedServices: enabled } };
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  const workspace = options.workspace ?? new Workspace();
  const book = options.book ?? workspace.drive.create('Phường Mẫu');
  return new Desk({ ...options, workspace, book, script: loadScript(folder) });
}

/** What an expression gives in a script; `sheet` is the active tab, `book` its spreadsheet. */
export function resultOf(expression: string, setting: Setting = {}): unknown {
  const execution = runExpression(expression, setting);
  if (!execution.ok) throw new Error(execution.error);
  return execution.value;
}

/** The error an expression ends with in a script. */
export function errorOf(expression: string, setting: Setting = {}): string | undefined {
  return runExpression(expression, setting).error;
}

function runExpression(expression: string, setting: Setting) {
  const code = `function go() {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = book.getActiveSheet();
    return ${expression};
  }`;
  return deskWith(code, setting).run('go');
}
