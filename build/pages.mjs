import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Builds each page into one self-contained `<name>.html` in `outFolder`, as HtmlService serves it: script and
 * style inline, nothing loaded from elsewhere. Entries are paths from the current folder.
 */
export async function buildPages({ pages, outFolder, minify }) {
  mkdirSync(outFolder, { recursive: true });
  for (const { name, entry } of pages) {
    const { script, style } = await bundle(entry, minify);
    writeFileSync(path.join(outFolder, `${name}.html`), pageOf(script, style));
  }
}

async function bundle(entry, minify) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: 'unused',
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'error',
  });
  const textOf = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

const pageOf = (script, style) => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Sổ Khuyến học</title>
<style>${style.replace(/<\/style/gi, '<\\/style')}</style>
</head>
<body>
<div id="sidebar"></div>
<script>${inlineScript(script)}</script>
</body>
</html>
`;

/** Inside a string or pattern the backslash changes nothing; to the HTML parser the tag is gone. */
const inlineScript = (script) => script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
