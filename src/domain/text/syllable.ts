const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onset = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';

/** Vowels with the endings each may take; "g" + "ì" stands for "gi" + "ì". */
const rhymes = [
  'a(?:ch|c|i|m|ng|nh|n|o|p|t|u|y)?',
  'ă(?:c|k|m|ng|n|p|t)',
  'â(?:c|m|ng|n|p|t|u|y)',
  'e(?:c|m|ng|n|o|p|t)?',
  'ê(?:ch|m|nh|n|p|t|u)?',
  'i(?:a|ch|m|nh|n|p|t|u)?',
  '(?:i|y)ê(?:c|m|ng|n|p|t|u)',
  'o(?:c|i|m|ng|n|p|t)?',
  'oo(?:c|ng)',
  'oa(?:ch|c|i|m|ng|nh|n|o|p|t|y)?',
  'oă(?:c|m|ng|n|p|t)',
  'oe(?:m|n|o|t)?',
  'ô(?:c|i|m|ng|n|p|t)?',
  'ơ(?:i|m|n|p|t|u)?',
  'u(?:a|c|i|m|ng|n|p|t)?',
  'uâ(?:ng|n|t|y)',
  'uê(?:ch|nh|n|u)?',
  'uô(?:c|i|m|ng|n|p|t)',
  'uơ(?:n|t)?',
  'uy(?:a|ch|nh|n|p|t|u)?',
  'uyê(?:n|t)',
  'ư(?:a|c|i|m|ng|n|t|u)?',
  'ươ(?:c|i|m|ng|n|p|t|u)',
  'y(?:m|n|t)?',
];

const syllable = new RegExp(`^${onset}(?:${rhymes.join('|')})$`);

/** Whether a word is built as a Vietnamese syllable, with at most one tone mark wherever it sits (hoà, hòa). */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const toneless = decomposed.replace(toneMarks, '');
  return decomposed.length - toneless.length <= 1 && syllable.test(toneless.normalize('NFC'));
}

/** Whether the letters can begin a syllable: "ngh", "ch", "h", not "tc" or "ubnd". */
export const isOnset = (letters: string): boolean => new RegExp(`^${onset}$`).test(letters.toLowerCase());
