const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
// MS-DOS form of 20 November 2024, midnight: the zip writer stamps the hour of the run, which would change every time.
const DATE = ((2024 - 1980) << 9) | (11 << 5) | 20;

/** Gives every file inside a zip the same date, in place, so that equal content is equal bytes. */
export function fixZipDates(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new Error('Not a zip: no end of directory.');
  const entries = zip.readUInt16LE(end + 10);
  let entry = zip.readUInt32LE(end + 16);
  for (let count = 0; count < entries; count += 1) {
    if (zip.readUInt32LE(entry) !== DIRECTORY_ENTRY) throw new Error('Not a zip: directory entry expected.');
    const local = zip.readUInt32LE(entry + 42);
    stamp(zip, entry + 12);
    stamp(zip, local + 10);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}

function stamp(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(DATE, at + 2);
}
