/** A colour as the API writes it: shares of red, green and blue, without those that are 0. */
export interface ColorJson {
  red?: number;
  green?: number;
  blue?: number;
}

/** `#rrggbb` → the API's colour. */
export function colorJson(css: string): ColorJson {
  const share = (at: number) => Number.parseInt(css.slice(at, at + 2), 16) / 255;
  const parts = { red: share(1), green: share(3), blue: share(5) };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part > 0));
}

/** The API's colour → `#rrggbb`. */
export function cssOfJson({ red = 0, green = 0, blue = 0 }: ColorJson): string {
  const hex = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}
