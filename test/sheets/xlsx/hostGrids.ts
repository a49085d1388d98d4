import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { Desk, loadScript, Workspace } from '../../../local/host';
import { readBook } from '../../../local/xlsx';
import type { Grid } from '../../../src/domain/layout/grid';

const code = `
  import { readTabs } from './src/sheets/readTabs';
  export const tabs = () => JSON.stringify(readTabs(SpreadsheetApp.getActiveSpreadsheet()).map(({ grid }) => grid));
`;
const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];

/** The same reader of tabs as in the add-in's bundles. */
const bundle = buildSync({
  stdin: { contents: code, resolveDir: '.' },
  bundle: true,
  format: 'iife',
  globalName: 'app_',
  target: 'es2020',
  footer: { js: 'function tabs() { return app_.tabs(); }' },
  write: false,
}).outputFiles[0]!.text;

/**
 * The tabs of a file as the add-in sees them in the local Sheets, whose reader of files is another one. Results of
 * formulas are those that the file keeps.
 */
export async function hostGrids(bytes: Uint8Array): Promise<Grid[]> {
  const book = await readBook(bytes, { id: 'tep-thu', name: 'Tệp thử' });
  const workspace = new Workspace();
  workspace.drive.add(book);
  const folder = mkdtempSync(path.join(tmpdir(), 'tabs-'));
  try {
    writeFileSync(path.join(folder, 'Code.js'), bundle);
    writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes }));
    const { value, error } = new Desk({ workspace, book, script: loadScript(folder) }).run('tabs');
    if (error !== undefined) throw new Error(error);
    return JSON.parse(value as string);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
