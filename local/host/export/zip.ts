import { gzipSync } from 'node:zlib';

/** Flag: names are in UTF-8. */
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const VERSION = 20;
/** What gzip puts around the packed bytes; its tail begins with the checksum that archives have, too. */
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;
/** The first day an archive can name: of the same content the same bytes come, whenever they are asked for. */
const FIRST_DAY = 0x21;

/** Files packed into one archive (the ZIP format, APPNOTE 4.3), with Node's own packing: fflate's takes ten times as long. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text, 'utf8');
    const gzip = gzipSync(content);
    const packed = gzip.subarray(GZIP_HEAD, -GZIP_TAIL);
    const path = Buffer.from(name, 'utf8');
    const facts = factsOf(gzip.readUInt32LE(gzip.length - GZIP_TAIL), { packed, content, path });
    const body = Buffer.concat([signature(0x04034b50), facts, path, packed]);
    entries.push(entryOf(facts, path, offset));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...bodies, directory, endOf(entries.length, directory.length, offset)]);
}

/** What stands of a file both before it and in the directory. */
function factsOf(checksum: number, o: { packed: Buffer; content: Buffer; path: Buffer }): Buffer {
  const facts = Buffer.alloc(26);
  [VERSION, UTF8_NAMES, DEFLATED, 0, FIRST_DAY].forEach((part, index) => {
    facts.writeUInt16LE(part, index * 2);
  });
  [checksum, o.packed.length, o.content.length].forEach((part, index) => {
    facts.writeUInt32LE(part, 10 + index * 4);
  });
  facts.writeUInt16LE(o.path.length, 22);
  return facts;
}

function entryOf(facts: Buffer, path: Buffer, offset: number): Buffer {
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), version, facts, place, path]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(mark: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(mark);
  return bytes;
}
