import type { Color } from 'exceljs';

/** The colour words scripts use most; CSS knows more. */
const WORDS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** Office's default theme, by index; files that change their theme are shown in these colours all the same. */
const THEME = [
  '#ffffff',
  '#000000',
  '#e7e6e6',
  '#44546a',
  '#4472c4',
  '#ed7d31',
  '#a5a5a5',
  '#ffc000',
  '#5b9bd5',
  '#70ad47',
];

/** `#rrggbb` of a colour a script gave, or null for none. Throws RangeError for what is no colour. */
export function parseColor(input: string | null): string | null {
  if (input === null || input === '') return null;
  const lower = input.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const found = WORDS[lower] ?? lower;
  if (!/^#[0-9a-f]{6}$/.test(found)) throw new RangeError(input);
  return found;
}

/** A file's colour as `#rrggbb`; the given fallback when it has none. */
export function cssOf(color: Partial<Color> | undefined, fallback: string): string {
  if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
  return color?.theme === undefined ? fallback : (THEME[color.theme] ?? fallback);
}

/** `#rrggbb` as files write it. */
export function fileColor(css: string): Partial<Color> {
  return { argb: `FF${css.slice(1).toUpperCase()}` };
}
