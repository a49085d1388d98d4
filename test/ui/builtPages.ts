import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPages } from '../../build/pages.mjs';

const entries = {
  FindingsSidebar: 'src/ui/ward/findings.tsx',
  GuideSidebar: 'src/ui/ward/guide.tsx',
  FormSidebar: 'src/ui/ward/form/form.tsx',
  MissingSidebar: 'src/ui/district/missing.tsx',
};

export type PageName = keyof typeof entries;

/** Builds one page as the editions do and returns its html. */
export async function builtPage(name: PageName): Promise<string> {
  const outFolder = mkdtempSync(path.join(os.tmpdir(), 'so-khuyen-hoc-ui-'));
  try {
    await buildPages({ pages: [{ name, entry: entries[name] }], outFolder, minify: true });
    return readFileSync(path.join(outFolder, `${name}.html`), 'utf8');
  } finally {
    rmSync(outFolder, { recursive: true });
  }
}
