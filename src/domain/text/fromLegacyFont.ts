import { decodeTcvn3, decodeVni } from './legacyFonts';
import { isVietnameseSyllable } from './syllable';

const beyondAscii = /[\u0080-\uFFFF]/;

/**
 * The text in Unicode, where it can only have been written for one of the two legacy fonts: by that font every word of
 * it is a Vietnamese syllable. null where neither fits, or both in different ways. Give the text as typed.
 */
export function fromLegacyFont(text: string): string | null {
  const [one, ...others] = [decodeTcvn3, decodeVni].flatMap((decode) => readBy(decode, text) ?? []);
  return one === undefined || others.some((other) => other !== one) ? null : one;
}

function readBy(decode: (word: string) => string, text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/(\s+)/)
    .map((word) => wordBy(decode, word));
  return words.includes(null) ? null : words.join('');
}

/** A word with a mark beyond plain letters has to be a syllable in the end; plain letters are the same in every font. */
function wordBy(decode: (word: string) => string, word: string): string | null {
  if (!beyondAscii.test(word)) return word;
  const decoded = inCaseOf(word, decode(word));
  return isVietnameseSyllable(decoded.replace(/[.,;:()]/g, '')) ? decoded : null;
}

/** Decoding may lose capitals: the first letter, or all plain letters, tell what was meant. */
function inCaseOf(word: string, decoded: string): string {
  const plain = word.replace(/[^A-Za-z]/g, '');
  if (plain.length > 1 && plain === plain.toUpperCase()) return decoded.toUpperCase();
  const [first = ''] = word;
  return first !== first.toLowerCase() && /[A-Z]/.test(first)
    ? decoded.charAt(0).toUpperCase() + decoded.slice(1)
    : decoded;
}
