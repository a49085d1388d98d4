import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { buildAll } from './build.mjs';
import { localProgram } from './bundle-local.mjs';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** `npm run bench`: builds everything, then measures. */
enterRoot();
ensureInstalled();
await buildAll(() => {});
await build({ ...localProgram, entryPoints: { bench: 'bench/main.ts', memory: 'bench/memory.ts' } });
const measure = (...args) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' } })
    .status ?? 1;
const heap = '--max-old-space-size=512';
process.exit(measure('dist/local/bench.cjs') || measure(heap, 'dist/local/memory.cjs'));
