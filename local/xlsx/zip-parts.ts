import { unzipSync } from 'fflate';

/** One file inside a zip. */
export interface ZipPart {
  name: string;
  /** How many bytes its content has, as the directory says. */
  size: number;
  /** Its content, unpacked at each call. */
  content(): Buffer;
}

/** The files inside a zip, by its directory; empty when it has none that can be read. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const parts: ZipPart[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name: stored, originalSize: size }) => {
        parts.push({ name: stored.replace(/^\//, ''), size, content: () => unpacked(bytes, stored) });
        return false;
      },
    });
  } catch {
    // Half a zip: what its directory named so far is all there is.
  }
  return parts;
}

function unpacked(bytes: Uint8Array, stored: string): Buffer {
  const { [stored]: content } = unzipSync(bytes, { filter: ({ name }) => name === stored });
  return Buffer.from(content!);
}
