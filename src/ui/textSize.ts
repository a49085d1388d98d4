/** The three sizes of type: 16, 18 and 21 px. */
export type TextSize = 'medium' | 'large' | 'largest';

/** All sizes, from the smallest. */
export const textSizes: readonly TextSize[] = ['medium', 'large', 'largest'];

const key = 'so-khuyen-hoc.text-size';

/** The size chosen before on this computer; medium when none is kept or the frame has no storage. */
export function keptTextSize(): TextSize {
  try {
    const kept = window.localStorage.getItem(key);
    return textSizes.find((size) => size === kept) ?? 'medium';
  } catch {
    // A sandboxed frame without an origin throws on any use of storage.
    return 'medium';
  }
}

/** Shows the page in this size and keeps the choice where the frame allows it. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = size;
  try {
    window.localStorage.setItem(key, size);
  } catch {
    // The choice then lasts as long as the page.
  }
}
