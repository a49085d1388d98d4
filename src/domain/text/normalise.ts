import { remembered } from './remembered';

const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const spaces = /\s+/g;

/**
 * The text as a person means it: one Unicode form (NFC), no zero-width characters, every run of white space
 * (line breaks and non-breaking spaces too) as one space, nothing at the ends.
 */
export const tidy: (text: string) => string = remembered((text) =>
  text.normalize('NFC').replace(zeroWidth, '').replace(spaces, ' ').trim(),
);
