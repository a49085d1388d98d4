import { createRequire } from 'node:module';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';
import { isStale } from './is-stale.mjs';

/** `npm run push -- TABLE.json`: puts the built editions into the spreadsheets of a table, in this one process. */
const program = 'dist/local/push.cjs';
process.env.SO_CWD = process.env.INIT_CWD ?? process.cwd();
enterRoot();
ensureInstalled();
if (isStale(program)) await buildAll(() => {});
createRequire(import.meta.url)(path.resolve(program));
