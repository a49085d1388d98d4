import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** Builds all editions, the programs of `local/` and the workbench page. `tell` hears one line a step. */
export async function buildAll(tell) {
  const [{ bundleLocal }, { buildPage }, { conformance, editions }] = await Promise.all([
    import('./bundle-local.mjs'),
    import('./workbench-page.mjs'),
    import('./editions.mjs'),
  ]);
  for (const edition of [...editions, conformance]) await buildEdition(edition, tell);
  await bundleLocal();
  await buildPage('dist/workbench');
  tell('dist/local, dist/workbench');
}

async function buildEdition(edition, tell) {
  const { bundleEdition } = await import('./bundle-edition.mjs');
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const bytes = await bundleEdition(edition, version);
  tell(`dist/${edition.name}: ${kilobytes(bytes)} / ${kilobytes(edition.budget)}`);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterRoot();
  ensureInstalled();
  const [name] = process.argv.slice(2);
  const { conformance, editions } = await import('./editions.mjs');
  const wanted = [...editions, conformance].find((edition) => edition.name === name);
  if (name && !wanted) throw new Error(`no edition is called ${name}`);
  await (wanted ? buildEdition(wanted, console.log) : buildAll(console.log));
}
