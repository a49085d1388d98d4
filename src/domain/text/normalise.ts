import { remembered } from './remembered';

/** Marks of direction among them, which turn round what stands beside a name. */
const zeroWidth = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const spaces = /\s+/g;

/**
 * The text as a person means it: one Unicode form (NFC), no zero-width characters, every run of white space
 * (line breaks and non-breaking spaces too) as one space, nothing at the ends.
 */
export const tidy: (text: string) => string = remembered((text) =>
  text.normalize('NFC').replace(zeroWidth, '').replace(spaces, ' ').trim(),
);
