/** The text's bytes in UTF-8; half of a broken character becomes the sign for "unreadable". */
export function utf8(text: string): Uint8Array {
  const escaped = unescape(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')));
  return Uint8Array.from(escaped, (character) => character.charCodeAt(0));
}
