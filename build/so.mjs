import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { buildAll } from './build.mjs';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

const program = 'dist/local/so.cjs';

const newest = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .reduce((latest, name) => Math.max(latest, fs.statSync(`${folder}/${name}`).mtimeMs), 0);

/** True when a source is younger than the built program. */
function isStale() {
  if (!fs.existsSync(program)) return true;
  const built = fs.statSync(program).mtimeMs;
  return ['src', 'local', 'build'].some((folder) => newest(folder) > built);
}

/** Runs the command line over the built bundles, from the folder the user stands in. */
const callerFolder = process.env.INIT_CWD ?? process.cwd();
enterRoot();
ensureInstalled();
if (isStale()) await buildAll(() => {});
const run = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh', SO_CWD: callerFolder },
});
process.exit(run.status ?? 2);
