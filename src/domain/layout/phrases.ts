import { fold } from '../text/fold';
import { tidy } from '../text/normalise';

/** A wording that rows begin with, in lower case with accents, and the same without them. */
export interface Phrase {
  accented: string;
  bare: string;
}

/** Makes wordings, in lower case with accents, ready for `beginsWith`. */
export const phrases = (wordings: readonly string[]): Phrase[] =>
  wordings.map((accented) => ({ accented: `${accented} `, bare: `${fold(accented)} ` }));

/**
 * True when a text begins with one of the phrases, whole words only. Where its letters carry accents, they must be
 * the phrase's own: "Trương Ban" and "Lưu Yến" are people, "Trưởng ban" and "Lưu ý" are not.
 */
export function beginsWith(shown: string, known: readonly Phrase[]): boolean {
  const bare = `${fold(shown)} `;
  const candidates = known.filter((phrase) => bare.startsWith(phrase.bare));
  if (candidates.length === 0) return false;
  const accented = `${accentedWords(shown)} `;
  return candidates.some((phrase) => {
    const head = accented.slice(0, phrase.accented.length);
    return head === phrase.accented || /^[a-z\d ]*$/.test(head);
  });
}

const accentedWords = (shown: string): string =>
  tidy(shown)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
