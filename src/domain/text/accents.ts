import { fold } from './fold';
import { tidy } from './normalise';
import { remembered } from './remembered';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const punctuation = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A key for comparing names by their very letters: like `fold`, but with accents. A word's tone stands at its end,
 * so that "Hoà" and "Hòa" are one word.
 */
export const accented: (text: string) => string = remembered((text) =>
  tidy(text)
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .normalize('NFD')
    .replace(punctuation, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks)?.join('') ?? ''))
    .join(' '),
);

/** True where a text was typed with at least one Vietnamese letter or tone. */
export const hasAccents = (text: string): boolean => accented(text) !== fold(text);

/** A text by its letters with and without accents: kept where one text is compared with many. */
export interface Spelling {
  letters: string;
  bare: string;
}

export const spellingOf = (text: string): Spelling => ({ letters: accented(text), bare: fold(text) });

/**
 * True where two texts may be the same words: equal letter by letter, or equal without accents where one of them
 * was typed without any. "Hùng" and "Hưng" are two people; "Hung" may be either.
 */
export const maySpellTheSame = (one: Spelling, other: Spelling): boolean =>
  one.bare === other.bare &&
  (one.letters === other.letters || one.letters === one.bare || other.letters === other.bare);

/** The same of two texts. */
export const mayBeSameWords = (one: string, other: string): boolean =>
  maySpellTheSame(spellingOf(one), spellingOf(other));
