import { spawnSync } from 'node:child_process';
import { buildAll } from './build.mjs';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** `npm start`: install, build, do the whole job on the samples, then serve the workbench (unless `--once`). */
enterRoot();
ensureInstalled();
console.log('Đang dựng tiện ích…');
await buildAll((line) => console.log(`  ${line}`));
const run = spawnSync(process.execPath, ['dist/local/so.cjs', 'demo', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
});
process.exit(run.status ?? 2);
