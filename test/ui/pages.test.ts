import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPages } from '../../build/pages.mjs';
import { builtPage, type PageName } from './builtPages';

describe('a built page', () => {
  test.each<PageName>(['FindingsSidebar', 'GuideSidebar', 'FormSidebar', 'MissingSidebar'])(
    '%s stands alone',
    async (name) => {
      const html = await builtPage(name);
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/);
      expect(html).toContain('<base target="_top">');
      expect(html).not.toMatch(/<link|@import|url\(|\ssrc=|\shref=/);
      expect(html.match(/<\/script>/g)).toHaveLength(1);
      // HtmlService reads these as the marks of a template.
      expect(html).not.toContain('<?');
      // HtmlService's parser of inline scripts knows no newer syntax.
      expect(html).not.toMatch(/[;{]#\w+[=;(]|static\s*\{/);
    },
  );

  test('stays whole when its script speaks of script tags', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'so-khuyen-hoc-ui-'));
    try {
      const entry = path.join(folder, 'entry.ts');
      writeFileSync(entry, 'document.title = /<\\x2fscript>|<\\/SCRIPT>/.source + "</script><!-- <script>";');
      await buildPages({
        pages: [{ name: 'Odd', entry }],
        outFolder: path.join(folder, 'out'),
        minify: false,
      });
      expect(readdirSync(path.join(folder, 'out'))).toEqual(['Odd.html']);
      const html = readFileSync(path.join(folder, 'out', 'Odd.html'), 'utf8');
      expect(html.match(/<\/script/gi)).toHaveLength(1);
      expect(html).not.toContain('<!--');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
