import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { editions } from '../../build/editions.mjs';
import { buildPages } from '../../build/pages.mjs';

const pages = editions.flatMap((edition) => edition.pages);

/** Every page of the editions. */
export const pageNames: readonly string[] = pages.map(({ name }) => name);

/** Builds one page as the editions do and returns its html. */
export async function builtPage(name: string): Promise<string> {
  const outFolder = mkdtempSync(path.join(os.tmpdir(), 'so-khuyen-hoc-ui-'));
  try {
    await buildPages({ pages: pages.filter((page) => page.name === name), outFolder, minify: true });
    return readFileSync(path.join(outFolder, `${name}.html`), 'utf8');
  } finally {
    rmSync(outFolder, { recursive: true });
  }
}
