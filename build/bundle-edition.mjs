import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { buildPages } from './pages.mjs';

const scopePrefix = 'https://www.googleapis.com/auth/';
// Apps Script's parser refuses private fields and static blocks; newer targets would keep them.
const target = 'es2020';
const maps = path.join('dist', 'maps');
// Stands in for globals that a library looks for and Apps Script lacks.
const standIns = ['src/sheets/xlsx/textDecoder.ts'];

/** Names the entry exports: exactly these become top-level functions that menus and sidebars can call. */
async function exportsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'unused',
  });
  const output = Object.values(metafile.outputs).find((candidate) => candidate.entryPoint);
  return output.exports;
}

/** The edition's own manifest, or the base one with no scopes but the edition's. */
function manifestOf(edition) {
  if (edition.manifest) return JSON.parse(fs.readFileSync(edition.manifest, 'utf8'));
  const base = JSON.parse(fs.readFileSync('appsscript.json', 'utf8'));
  const oauthScopes = edition.scopes.map((scope) => scopePrefix + scope);
  const unknown = oauthScopes.filter((scope) => !base.oauthScopes.includes(scope));
  if (unknown.length > 0) throw new Error(`${edition.name}: not in appsscript.json: ${unknown.join(', ')}`);
  const services = edition.services && { dependencies: { enabledAdvancedServices: edition.services } };
  return { ...base, ...services, oauthScopes };
}

/**
 * Builds one edition into `dist/<name>`: Code.js, its pages and its manifest, the files that clasp pushes.
 * Returns the bytes of Code.js; throws when they pass the edition's budget.
 */
export async function bundleEdition(edition, version) {
  const folder = path.join('dist', edition.name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const names = await exportsOf(edition.entry);
  const stubs = names.map((name) => `function ${name}() { return app_.${name}.apply(this, arguments); }`);
  const file = path.join(folder, 'Code.js');
  await build({
    entryPoints: [edition.entry],
    bundle: true,
    format: 'iife',
    globalName: 'app_',
    target,
    define: { VERSION: JSON.stringify(version) },
    inject: standIns,
    charset: 'utf8',
    minify: true,
    // Kept beside, not pushed: it turns a line of Google's error log back into a line of src.
    sourcemap: 'external',
    outfile: file,
    legalComments: 'none',
    banner: { js: `// Sổ Khuyến học ${version} (${edition.name})` },
    footer: { js: stubs.join('\n') },
  });
  fs.mkdirSync(maps, { recursive: true });
  fs.renameSync(`${file}.map`, path.join(maps, `${edition.name}.js.map`));
  await buildPages({ pages: edition.pages, outFolder: folder, minify: true });
  fs.writeFileSync(path.join(folder, 'appsscript.json'), `${JSON.stringify(manifestOf(edition), null, 2)}\n`);
  const bytes = fs.statSync(file).size;
  if (bytes > edition.budget) {
    throw new Error(`${edition.name}: Code.js has ${bytes} bytes, its budget is ${edition.budget}`);
  }
  return bytes;
}
