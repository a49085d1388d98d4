import { accented } from './accents';

const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** Huyền, hỏi, ngã, sắc, nặng, as dictionaries have them; a word without a tone goes before. */
const tones = [...'\u0300\u0309\u0303\u0301\u0323'];
const toneMarks = new RegExp(`[${tones.join('')}]`, 'g');

/** Above all digits and tones, so that a word goes before the longer ones that it begins. */
const firstLetter = 0x100;
const otherLetters = 0x200;
const longestNumber = 9;

const letterKey = (letter: string): string => {
  const at = alphabet.indexOf(letter);
  if (/\d/.test(letter)) return letter;
  return String.fromCharCode(
    at < 0 ? otherLetters + (letter.charCodeAt(0) % otherLetters) : firstLetter + at,
  );
};

/** Letters first, then the tone; numbers in a word by their size. */
function wordKey(word: string): string {
  const tone = tones.indexOf(word.match(toneMarks)?.[0] ?? '');
  const letters = word.replace(toneMarks, '').normalize('NFC');
  const padded = letters.replace(/\d+/g, (digits) => digits.replace(/^0+/, '').padStart(longestNumber, '0'));
  return [...padded].map(letterKey).join('') + String.fromCharCode(2 + tone);
}

const wordsOf = (text: string): string[] => accented(text).split(' ');

/** A key whose order is that of a Vietnamese dictionary, word by word: "Tổ 2" before "Tổ 10", "Ha" before "Hà". */
export const dictionaryKey = (text: string): string => wordsOf(text).map(wordKey).join('');

/** The same for people: by the given name, which is the last word, then by the rest; brackets are no name. */
export function givenNameKey(name: string): string {
  const bare = name.replace(/\([^)]*\)?/g, ' ');
  const words = wordsOf(bare);
  return [...words.slice(-1), ...words.slice(0, -1)].map(wordKey).join('');
}

/** The items by their keys; those of one key stay as they came. */
export const inOrder = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
