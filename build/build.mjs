import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** Builds both editions, the programs of `local/` and the workbench page. `tell` hears one line a step. */
export async function buildAll(tell) {
  const [{ bundleEdition }, { bundleLocal }, { buildPage }, { editions }] = await Promise.all([
    import('./bundle-edition.mjs'),
    import('./bundle-local.mjs'),
    import('./workbench-page.mjs'),
    import('./editions.mjs'),
  ]);
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  for (const edition of editions) {
    const bytes = await bundleEdition(edition, version);
    tell(`dist/${edition.name}: ${kilobytes(bytes)} / ${kilobytes(edition.budget)}`);
  }
  await bundleLocal();
  await buildPage('dist/workbench');
  tell('dist/local, dist/workbench');
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterRoot();
  ensureInstalled();
  await buildAll(console.log);
}
