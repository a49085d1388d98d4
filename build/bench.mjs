import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { buildAll } from './build.mjs';
import { localProgram } from './bundle-local.mjs';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** `npm run bench`: builds everything, then measures. */
enterRoot();
ensureInstalled();
await buildAll(() => {});
await build({ ...localProgram, entryPoints: { bench: 'bench/main.ts' } });
const { status } = spawnSync(process.execPath, ['dist/local/bench.cjs'], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
});
process.exit(status ?? 1);
