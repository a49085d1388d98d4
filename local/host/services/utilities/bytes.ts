/** Apps Script's bytes run from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

/** The bytes of a text or of a list of bytes; undefined for anything else. */
export function bytesOf(data: unknown, encoding: BufferEncoding = 'utf8'): Buffer | undefined {
  if (typeof data === 'string') return Buffer.from(data, encoding);
  if (Array.isArray(data)) return Buffer.from(data.map((byte: number) => byte & 0xff));
  return undefined;
}

/** A text in a character set as scripts name it, for example `UTF-8` or `windows-1258`; undefined when unknown. */
export function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
