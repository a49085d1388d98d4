import { strToU8, unzipSync, zipSync } from 'fflate';

/** The same zip with more files in it, as a program with more abilities would leave it. */
export function withParts(zip: Uint8Array, parts: Record<string, string>): Buffer {
  const added = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
  return Buffer.from(zipSync({ ...unzipSync(zip), ...Object.fromEntries(added) }));
}
