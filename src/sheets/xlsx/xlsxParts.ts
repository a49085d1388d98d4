import { unzipSync } from 'fflate';
import { UnreadableXlsx } from './unreadable';
import { textOfUtf8 } from './utf8';

/** Unpacked, of all that is read: a small file may claim far more than any memory holds. */
const mostBytes = 200_000_000;

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];
/** No workbook has more; a damaged or malicious directory may claim billions. */
const mostParts = 50_000;

/** The parts of an .xlsx, each unpacked when asked for. Throws UnreadableXlsx for bytes that are none. */
export class XlsxParts {
  private readonly stored = new Map<string, { name: string; size: number }>();
  private left = mostBytes;

  constructor(private readonly bytes: Uint8Array) {
    refuseOthers(bytes);
    let count = 0;
    unzipped(bytes, (name, size) => {
      if (++count > mostParts) throw new RangeError('too many parts');
      this.stored.set(plain(name), { name, size });
      return false;
    });
  }

  has(name: string): boolean {
    return this.stored.has(plain(name));
  }

  /** The XML of a part. Throws UnreadableXlsx where the part is missing, damaged or too large. */
  xml(name: string): string {
    const part = this.stored.get(plain(name));
    if (part === undefined) throw new UnreadableXlsx('damaged', `without ${name}`);
    this.left -= part.size;
    if (this.left < 0) throw new UnreadableXlsx('tooLarge', name);
    const content = unzipped(this.bytes, (found) => found === part.name)[part.name];
    return textOfUtf8(content ?? new Uint8Array());
  }
}

/** Some programs write "\" between folders, some a "/" before the first, some other capitals than they say elsewhere. */
const plain = (name: string): string => name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

function unzipped(bytes: Uint8Array, wanted: (name: string, size: number) => boolean) {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch (cause) {
    throw new UnreadableXlsx('damaged', String(cause));
  }
}

function refuseOthers(bytes: Uint8Array): void {
  const startsWith = (magic: number[]) => magic.every((byte, at) => byte === bytes[at]);
  if (startsWith(zip)) return;
  if (startsWith(oldOffice)) throw new UnreadableXlsx(kindOfOldOffice(bytes));
  throw new UnreadableXlsx(isOldestExcel(bytes) ? 'oldXls' : 'notXlsx');
}

/** The first programs wrote their records without the container of later ones. */
const isOldestExcel = ([first, version = -1, , last]: Uint8Array): boolean =>
  first === 0x09 && [0, 2, 4, 8].includes(version) && last === 0;

/** An encrypted .xlsx lies in the container of old .xls and .doc files; the names of streams tell them apart. */
function kindOfOldOffice(bytes: Uint8Array) {
  if (names(bytes, 'EncryptedPackage')) return 'encrypted';
  return names(bytes, 'WordDocument') ? 'notXlsx' : 'oldXls';
}

/** Names of streams stand in UTF-16. */
function names(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] as number);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  ) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
