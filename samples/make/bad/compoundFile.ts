const SECTOR = 512;
const ENTRY = 128;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;

/**
 * A minimal OLE2 compound file (MS-CFB, version 3) with empty streams of the given names: enough to be told apart as an
 * old .xls ("Workbook") or an encrypted .xlsx ("EncryptedPackage"). At most three streams.
 */
export function compoundFile(streams: readonly string[]): Buffer {
  return Buffer.concat([header(), allocationTable(), directory(streams)]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x003e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(END_OF_CHAIN, 60);
  bytes.writeUInt32LE(END_OF_CHAIN, 68);
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

/** Sector 0 holds this table itself, sector 1 the directory. */
function allocationTable(): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0xff);
  bytes.writeUInt32LE(TABLE_SECTOR, 0);
  bytes.writeUInt32LE(END_OF_CHAIN, 4);
  return bytes;
}

function directory(streams: readonly string[]): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  writeEntry(bytes, 0, 'Root Entry', 5, FREE, 1);
  for (const [index, name] of streams.entries()) {
    const last = index === streams.length - 1;
    writeEntry(bytes, index + 1, name, 2, last ? FREE : index + 2, FREE);
  }
  return bytes;
}

function writeEntry(
  bytes: Buffer,
  index: number,
  name: string,
  kind: number,
  next: number,
  child: number,
): void {
  const at = index * ENTRY;
  bytes.write(name, at, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  bytes.writeUInt8(kind, at + 66);
  bytes.writeUInt8(1, at + 67);
  bytes.writeUInt32LE(FREE, at + 68);
  bytes.writeUInt32LE(next, at + 72);
  bytes.writeUInt32LE(child, at + 76);
  bytes.writeUInt32LE(END_OF_CHAIN, at + 116);
}
