import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../local/workbench/page', import.meta.url));

/**
 * Bundles the workbench's page: page.js, page.css and index.html, and frame.js, which the server puts into the
 * sandboxed frames. Nothing is loaded from elsewhere.
 */
export async function buildPage(outFolder) {
  mkdirSync(outFolder, { recursive: true });
  await build({
    entryPoints: { page: path.join(SOURCE, 'main.tsx'), frame: path.join(SOURCE, 'frame/script.ts') },
    outdir: outFolder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  copyFileSync(path.join(SOURCE, 'index.html'), path.join(outFolder, 'index.html'));
}
