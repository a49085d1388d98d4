import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled, enterRoot } from './ensure-installed.mjs';

/** `npm run samples`: makes the town in `samples/` again from its seed. */
enterRoot();
ensureInstalled();
const { bundleLocal } = await import('./bundle-local.mjs');
await bundleLocal();
await createRequire(import.meta.url)(path.resolve('dist/local/samples.cjs')).main('samples');
