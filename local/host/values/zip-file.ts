import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file inside a zip. */
export interface ZipEntry {
  name: string;
  bytes: Buffer;
}

const DEFLATED = 8;
const NAMES_ARE_UTF8 = 0x0800;
const END = Buffer.from('504b0506', 'hex');

/** A zip file with these files in it. */
export function zipped(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const facts = factsOf(name, bytes, packed);
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, Buffer.from(name, 'utf8'), packed]);
    directory.push(directoryEntry(name, facts, offset));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...bodies, list, endOf(entries.length, list.length, offset)]);
}

/** The files inside a zip; undefined when it is none or uses a method other than deflate. */
export function unzipped(zip: Buffer): ZipEntry[] | undefined {
  const end = zip.lastIndexOf(END);
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const bytes = contentOf(zip, at);
    if (!bytes) return undefined;
    entries.push({ name: zip.toString('utf8', at + 46, nameEnd), bytes });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** What the local header and the directory say alike: versions, flags, method, no date, sums and lengths. */
function factsOf(name: string, bytes: Buffer, packed: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(NAMES_ARE_UTF8, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(Buffer.byteLength(name, 'utf8'), 22);
  return facts;
}

function directoryEntry(name: string, facts: Buffer, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, tail, Buffer.from(name, 'utf8')]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  END.copy(end);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function contentOf(zip: Buffer, entry: number): Buffer | undefined {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed;
  return method === DEFLATED ? inflateRawSync(packed) : undefined;
}

/** The zip format's checksum; Node has one of its own only since 20.15. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
