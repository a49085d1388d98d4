import { spawnSync } from 'node:child_process';
import { buildAll } from './build.mjs';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';
import { isStale } from './is-stale.mjs';

const program = 'dist/local/so.cjs';

/** Runs the command line over the built bundles, from the folder the user stands in. */
const callerFolder = process.env.INIT_CWD ?? process.cwd();
enterRoot();
ensureInstalled();
if (isStale(program)) await buildAll(() => {});
const run = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', SO_CWD: callerFolder },
});
process.exit(run.status ?? 2);
