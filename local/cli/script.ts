import path from 'node:path';
import { editionOf } from '../files/edition';
import { type Book, Desk, loadScript, type Workspace } from '../host';
import { Unusable } from './unusable';
import { words } from './words';

const dist = path.join(__dirname, '..');

/** Folders of the built bundles, beside this program. */
export const bundles = { ward: path.join(dist, 'ward'), district: path.join(dist, 'district') };

const scripts = { ward: loadScript(bundles.ward), district: loadScript(bundles.district) };

/** Runs a function of the built bundle on a workbook, as a click in its menu would. Throws Unusable when it fails. */
export function runScript<T>(
  workspace: Workspace,
  book: Book,
  functionName: string,
  args: unknown[] = [],
  edition = editionOf(book),
): T {
  const desk = new Desk({ workspace, book, script: scripts[edition] });
  const run = desk.run(functionName, args);
  if (!run.ok) throw new Unusable(words.scriptFailed(book.name, run.error ?? ''));
  return run.value as T;
}
