const { transformSync } = require('esbuild');

const loaderOf = (file) => (/\.[cm]?tsx$/.test(file) ? 'tsx' : /\.[cm]?ts$/.test(file) ? 'ts' : 'js');

/** Turns one TypeScript or ES-module file into CommonJS for jest. */
module.exports = {
  process: (source, file) => ({
    code: transformSync(source, {
      loader: loaderOf(file),
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: file,
      sourcemap: 'inline',
      // CommonJS has no import.meta; @ironcalc/wasm only reads it when no bytes are given.
      define: { 'import.meta.url': 'undefined' },
    }).code,
  }),
};
