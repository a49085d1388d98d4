const unitsAtOnce = 8192;
const replacement = 0xfffd;

/** UTF-8 as text, faulty bytes as U+FFFD. Apps Script has no TextDecoder. */
export function textOfUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A code point takes up to two units.
  const units = new Uint16Array(unitsAtOnce + 1);
  let used = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      units[used++] = first;
      at++;
    } else {
      const length = lengthAt(bytes, at, first);
      const point = length === 0 ? replacement : pointAt(bytes, at, first, length);
      at += length || 1;
      if (point > 0xffff) units[used++] = 0xd7c0 + (point >> 10);
      units[used++] = point > 0xffff ? 0xdc00 + (point & 0x3ff) : point;
    }
    if (used >= unitsAtOnce) {
      parts.push(String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]));
      used = 0;
    }
  }
  parts.push(String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]));
  return parts.join('');
}

/** How many bytes the character has; 0 where they are faulty. */
function lengthAt(bytes: Uint8Array, at: number, first: number): number {
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function pointAt(bytes: Uint8Array, at: number, first: number, length: number): number {
  let point = first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) point = (point << 6) | ((bytes[next] as number) & 0x3f);
  return point > 0x10ffff ? replacement : point;
}
