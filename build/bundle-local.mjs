import { build } from 'esbuild';

// Packages that find their own files at run time stay outside; @ironcalc/wasm is an ES module and comes in,
// because older Node 20 cannot require one.
const external = ['exceljs', 'playwright-core', '@sparticuz/chromium', '@ironcalc/wasm/wasm_bg.wasm'];

/** How a program that runs in Node is bundled. */
export const localProgram = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external,
  // CommonJS has no import.meta; @ironcalc/wasm only reads it when no bytes are given.
  define: { 'import.meta.url': 'undefined' },
  charset: 'utf8',
  sourcemap: true,
  outdir: 'dist/local',
  outExtension: { '.js': '.cjs' },
};

/** Bundles the command line, the push to many spreadsheets, the sample generator, and the thread in which the command line runs scripts. */
export async function bundleLocal() {
  await build({
    ...localProgram,
    entryPoints: {
      so: 'local/cli/main.ts',
      push: 'local/push/main.ts',
      samples: 'samples/make/index.ts',
      'script-thread': 'local/host/desk/threads/program.ts',
    },
  });
}
