import { tidy } from './normalise';
import { remembered } from './remembered';

const accents = /[\u0300-\u036F]/g;
// Ð (U+00D0) stands for Đ in text that went through a Western code page.
const crossedD = /[đð]/g;
const punctuation = /[^\p{L}\p{N}]+/gu;

/**
 * A key for comparing headers and names: tidy, lower case, without accents, punctuation as one space.
 *
 * Different words share a key: hộ, họ and hồ are all "ho", tổ and tờ are both "to". Compare whole phrases
 * ("ho va ten", "so ho"), and where a short word decides, compare the tidy text as well.
 */
export const fold: (text: string) => string = remembered((text) =>
  tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .replace(crossedD, 'd')
    .replace(punctuation, ' ')
    .trim(),
);
