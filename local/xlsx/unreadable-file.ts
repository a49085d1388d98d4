import { zipParts } from './zip-parts';

/** Why bytes are no workbook that can be read. */
export type UnreadableReason =
  | 'notWorkbook'
  | 'oldXls'
  | 'password'
  | 'corrupt'
  | 'empty'
  | 'htmlInDisguise'
  | 'tooWide'
  | 'tooBig';

/** Bytes that are no readable .xlsx, with the reason. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    options?: { cause: unknown },
  ) {
    super(`not a readable workbook: ${reason}`, options);
    this.name = 'UnreadableFile';
  }
}

const OLE2 = 'd0cf11e0a1b11ae1';
const ZIP = '504b0304';

/** Unpacked; about four million cells, which take two gigabytes of memory. A small file may claim far more. */
const MOST_BYTES = 100_000_000;

/** What speaks against reading the bytes as .xlsx, judged from the bytes alone; null when nothing does. */
export function reasonAgainst(bytes: Uint8Array): UnreadableReason | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 'empty';
  const magic = buffer.toString('hex', 0, 8);
  if (magic === OLE2) return reasonAgainstOle2(buffer);
  if (magic.startsWith('504b')) return reasonAgainstZip(buffer, magic);
  return looksLikeMarkup(buffer) ? 'htmlInDisguise' : 'notWorkbook';
}

function reasonAgainstOle2(buffer: Buffer): UnreadableReason {
  const hasStream = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (hasStream('EncryptedPackage')) return 'password';
  return hasStream('WordDocument') ? 'notWorkbook' : 'oldXls';
}

function reasonAgainstZip(buffer: Buffer, magic: string): UnreadableReason | null {
  if (magic.startsWith(ZIP) && buffer.includes('xl/workbook.xml')) {
    const size = zipParts(buffer).reduce((sum, part) => sum + part.size, 0);
    return size > MOST_BYTES ? 'tooBig' : null;
  }
  const otherKind = ['word/document.xml', 'ppt/presentation.xml', 'application/vnd.oasis.opendocument'];
  return otherKind.some((part) => buffer.includes(part)) ? 'notWorkbook' : 'corrupt';
}

function looksLikeMarkup(buffer: Buffer): boolean {
  const utf16 = buffer[0] === 0xff && buffer[1] === 0xfe;
  const start = buffer.toString(utf16 ? 'utf16le' : 'utf8', 0, 2048).replace(/^\uFEFF/, '');
  return /^\s*(<!--.*?-->\s*)*<(!doctype|html|head|body|table|meta|style|\?xml|\?mso)/is.test(start);
}
