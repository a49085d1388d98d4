import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { untar } from './untar';

const PACKAGE = '@sparticuz/chromium';
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** An unpacked Chromium: the program, and the environment that lets it find its libraries and fonts. */
export interface Chromium {
  program: string;
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium of the npm package once per version and returns where it stands.
 *
 * The package's own unpacker reuses whatever `chromium` lies in the system's temp folder, of any version and owner,
 * and unpacks its libraries only when an environment variable of a cloud service is set; so this does it by hand.
 * Throws when the package is not installed or no folder can be written.
 */
export function unpackedChromium(): Chromium {
  const home = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = unpackOnce(path.join(home, 'bin'), `chromium-${version}`);
  return {
    program: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, path.join(folder, 'lib')].filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** The package hides its package.json from `require`, so walk up from its entry file. */
function packageFolder(): string {
  let folder = path.dirname(require.resolve(PACKAGE));
  while (!existsSync(path.join(folder, 'bin', 'chromium.br'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`no browser archive inside ${PACKAGE}`);
    folder = parent;
  }
  return folder;
}

function unpackOnce(archives: string, name: string): string {
  const caches = [
    path.resolve('node_modules', '.cache'),
    path.join(tmpdir(), `so-khuyen-hoc-${process.getuid?.() ?? ''}`),
  ];
  const ready = caches.map((cache) => path.join(cache, name)).find(isUsable);
  if (ready) return ready;
  const cache = caches.find(canWrite);
  if (!cache) throw new Error(`no folder to unpack the browser into; tried ${caches.join(', ')}`);
  return unpack(archives, cache, name);
}

/** Unpacked, and not by a stranger: anybody may lay a folder of this name into the system's temp folder. */
function isUsable(folder: string): boolean {
  if (!existsSync(path.join(folder, 'fonts.conf'))) return false;
  const { uid } = statSync(folder);
  return !folder.startsWith(tmpdir()) || uid === process.getuid?.();
}

/** A clone may be read-only for the user who runs it; then the unpacked browser goes to a temp folder of their own. */
function canWrite(cache: string): boolean {
  try {
    mkdirSync(cache, { recursive: true, mode: 0o755 });
    rmSync(mkdtempSync(path.join(cache, 'probe-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Unpacks beside the final place and renames, so that two runs at once never see half a browser. */
function unpack(archives: string, cache: string, name: string): string {
  const folder = path.join(cache, name);
  const workshop = mkdtempSync(path.join(cache, `${name}-`));
  chmodSync(workshop, 0o755);
  const program = path.join(workshop, 'chromium');
  writeFileSync(program, decompressed(archives, 'chromium.br'));
  chmodSync(program, 0o755);
  for (const archive of ARCHIVES) untar(decompressed(archives, archive), workshop);
  writeFileSync(path.join(workshop, 'fonts.conf'), FONTS_CONFIG);
  return putInPlace(workshop, folder);
}

function putInPlace(workshop: string, folder: string): string {
  try {
    renameSync(workshop, folder);
  } catch (failure) {
    rmSync(workshop, { recursive: true, force: true });
    if (!isUsable(folder)) throw failure;
  }
  return folder;
}

const decompressed = (folder: string, name: string): Uint8Array =>
  brotliDecompressSync(readFileSync(path.join(folder, name)));

/**
 * Without any font a page crashes; the package brings Open Sans, which has every Vietnamese glyph.
 * Paths are relative to this file, so that a clone may be moved after its browser was unpacked.
 */
const FONTS_CONFIG = [
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
  '<fontconfig>',
  '<dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir>',
  '<cachedir prefix="xdg">fontconfig</cachedir><config></config>',
  '</fontconfig>',
].join('');
