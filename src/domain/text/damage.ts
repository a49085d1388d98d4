import { decodeTcvn3, decodeVni } from './legacyFonts';
import { isOnset, isVietnameseSyllable } from './syllable';

/**
 * How Vietnamese text was spoilt on its way into the sheet: `damaged` = letters were lost ("H? nghèo") and
 * somebody must type them again; `legacyFont` = it is written for a TCVN3 or VNI font ("NguyÔn V¨n").
 */
export type TextDamage = 'damaged' | 'legacyFont';

const beyondAscii = /[\u0080-\uFFFF]/;
const beyondLatin1 = /[\u0100-\uFFFF]/;
const lostInside = /^[\p{L}?]*\?\p{Ll}[\p{L}?]*$/u;
const lostAtEnd = /^(\p{L}+)\?$/u;
const allCapitals = /^\p{Lu}{2,}$/u;
const wordEdges = /^[^\p{L}\u0080-\u00FF?]+|[^\p{L}\u0080-\u00FF?]+$/gu;
const asciiLetter = /[A-Za-z]/;

/**
 * What is wrong with a typed text, or null. Rather silent than wrong: a word counts only if it is no Vietnamese
 * syllable as it stands. Give the text as typed: tidying drops a byte that TCVN3 uses for "ư".
 */
export function damageOf(text: string): TextDamage | null {
  const mayBeLost = text.includes('?') || text.includes('\uFFFD');
  if (!mayBeLost && !beyondAscii.test(text)) return null;
  if (text.includes('\uFFFD')) return 'damaged';
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(wordEdges, ''));
  if (mayBeLost && words.some((word) => lostLetters(word, words.length))) return 'damaged';
  return words.some(isLegacy) ? 'legacyFont' : null;
}

function lostLetters(word: string, wordCount: number): boolean {
  if (lostInside.test(word)) return true;
  const start = lostAtEnd.exec(word)?.[1];
  if (start === undefined || wordCount === 1 || !isOnset(start)) return false;
  return !allCapitals.test(start) || start.length === 2;
}

function isLegacy(word: string): boolean {
  if (!beyondAscii.test(word) || beyondLatin1.test(word) || !asciiLetter.test(word)) return false;
  if (isVietnameseSyllable(word)) return false;
  return isVietnameseSyllable(decodeTcvn3(word)) || isVietnameseSyllable(decodeVni(word));
}
