import { inflateRawSync } from 'node:zlib';

/** One file inside a zip. */
export interface ZipPart {
  name: string;
  /** Its content, unpacked at each call. */
  content(): Buffer;
}

const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex');
const DEFLATED = 8;

/** The files inside a zip, by its directory; empty when it has none that can be read. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) return [];
  const parts: ZipPart[] = [];
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && entry + 46 <= end; left--) {
    const nameEnd = entry + 46 + zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, nameEnd).replace(/^\//, '');
    parts.push({ name, content: contentAt(zip, entry) });
    entry = nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return parts;
}

function contentAt(zip: Buffer, entry: number): () => Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  return () => {
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    return method === DEFLATED ? inflateRawSync(packed) : packed;
  };
}
