import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BLOCK = 512;
const NAME = { from: 0, to: 100 };
const SIZE = { from: 124, to: 136 };
const TYPE = 156;

/**
 * Unpacks a plain tar archive (files and folders only; links are passed over) into `folder`.
 * Every file becomes executable: the archives this serves hold programs and their libraries.
 * Throws when an entry would land outside `folder`.
 */
export function untar(archive: Uint8Array, folder: string): void {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const name = text(bytes, at, NAME);
    if (name === '') return;
    const size = Number.parseInt(text(bytes, at, SIZE), 8) || 0;
    const target = inside(folder, name);
    const content = at + BLOCK;
    if (isFolder(bytes, at)) mkdirSync(target, { recursive: true });
    if (isFile(bytes, at)) writeProgram(target, bytes.subarray(content, content + size));
    at = content + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function text(bytes: Buffer, header: number, field: { from: number; to: number }): string {
  const raw = bytes.toString('utf8', header + field.from, header + field.to);
  const end = raw.indexOf('\0');
  return end < 0 ? raw : raw.slice(0, end);
}

const isFolder = (bytes: Buffer, header: number): boolean => bytes[header + TYPE] === '5'.charCodeAt(0);

const isFile = (bytes: Buffer, header: number): boolean =>
  bytes[header + TYPE] === '0'.charCodeAt(0) || bytes[header + TYPE] === 0;

function inside(folder: string, name: string): string {
  const target = path.resolve(folder, name);
  const root = path.resolve(folder);
  if (target !== root && !target.startsWith(root + path.sep))
    throw new Error(`archive entry outside its folder: ${name}`);
  return target;
}

function writeProgram(target: string, content: Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  chmodSync(target, 0o755);
}
