import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { readXlsx } from '../../../src/sheets/xlsx/readXlsx';
import { textOfUtf8 } from '../../../src/sheets/xlsx/utf8';

const bundle = buildSync({
  entryPoints: ['src/sheets/xlsx/readXlsx.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'app_',
  target: 'es2020',
  charset: 'utf8',
  write: false,
}).outputFiles[0]!.text;

test('bundled, it reads where there is nothing but the language itself, as in Apps Script', () => {
  const bytes = readFileSync('samples/phuong-hoa-mai-05-ben-dau.xlsx');
  const bare = createContext({ base: [...bytes] });
  const json = runInContext(`${bundle}; JSON.stringify(app_.readXlsx(Uint8Array.from(base)))`, bare);
  expect(JSON.parse(json)).toEqual(readXlsx(bytes));
});

test('it adds less than 30 KB to a bundle', () => {
  expect(Buffer.byteLength(bundle)).toBeLessThan(30_000);
});

describe('UTF-8', () => {
  test('any text comes back, however long', () => {
    const text = fc.string({ unit: 'binary', maxLength: 50 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 1000 }), (part, times) => {
        const whole = part.repeat(times);
        expect(textOfUtf8(Buffer.from(whole))).toBe(whole);
      }),
    );
  });

  test.each([
    ['a lone start', [0x61, 0xc3], 'a\uFFFD'],
    ['a lone end', [0x80, 0x61], '\uFFFDa'],
    ['no letter at all', [0xff, 0x61], '\uFFFDa'],
  ])('%s is one faulty letter', (_, bytes, text) => {
    expect(textOfUtf8(Uint8Array.from(bytes))).toBe(text);
  });
});
