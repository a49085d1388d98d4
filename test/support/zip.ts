const LOCAL = 30;
const ENTRY = 46;
const END = 22;

/** The same zip with more files in it, as a program with more abilities would leave it. */
export function withParts(zip: Uint8Array, parts: Record<string, string>): Buffer {
  const bytes = Buffer.from(zip);
  const end = bytes.length - END;
  const directory = bytes.readUInt32LE(end + 16);
  const contents: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = directory;
  for (const [name, content] of Object.entries(parts)) {
    const [local, entry] = headersOf(name, content, at);
    contents.push(local, Buffer.from(content));
    entries.push(entry);
    at += local.length + Buffer.byteLength(content);
  }
  const directories = Buffer.concat([bytes.subarray(directory, end), ...entries]);
  const tail = Buffer.from(bytes.subarray(end));
  const count = tail.readUInt16LE(10) + entries.length;
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(directories.length, 12);
  tail.writeUInt32LE(at, 16);
  return Buffer.concat([bytes.subarray(0, directory), ...contents, directories, tail]);
}

/** Headers of a stored file; readers here do not look at its checksum. */
function headersOf(name: string, content: string, at: number): [local: Buffer, entry: Buffer] {
  const local = Buffer.alloc(LOCAL);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(ENTRY);
  entry.writeUInt32LE(0x02014b50, 0);
  for (const [header, from] of [
    [local, 18],
    [entry, 20],
  ] as const) {
    header.writeUInt32LE(Buffer.byteLength(content), from);
    header.writeUInt32LE(Buffer.byteLength(content), from + 4);
    header.writeUInt16LE(Buffer.byteLength(name), from + 8);
  }
  entry.writeUInt32LE(at, 42);
  return [local, entry].map((header) => Buffer.concat([header, Buffer.from(name)])) as [Buffer, Buffer];
}
