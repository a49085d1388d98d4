/** Pixels of a column width given in characters, as Excel counts at its default font. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** The reverse of {@link pixelsOfWidth}. */
export function widthOfPixels(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

/** Pixels of a row height given in points. */
export function pixelsOfHeight(points: number): number {
  return Math.round((points * 96) / 72);
}

/** The reverse of {@link pixelsOfHeight}. */
export function heightOfPixels(pixels: number): number {
  return (pixels * 72) / 96;
}
