import { connect } from './server';

/** The three sizes of type: 16, 18 and 21 px. */
export type TextSize = 'medium' | 'large' | 'largest';

/** All sizes, from the smallest. */
export const textSizes: readonly TextSize[] = ['medium', 'large', 'largest'];

/** Where the server keeps the size, for frames that keep nothing. */
interface TextSizeCalls {
  readTextSize(): string | null;
  keepTextSize(size: TextSize): void;
}

const key = 'so-khuyen-hoc.text-size';

const server = connect<TextSizeCalls>();

/** What is kept on this computer; undefined where the frame has no storage. */
function stored(): string | null | undefined {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // A sandboxed frame without an origin throws on any use of storage.
    return undefined;
  }
}

const sizeNamed = (name: unknown): TextSize | undefined => textSizes.find((size) => size === name);

/** The size shown already, or chosen before on this computer; medium where none is known. */
export const firstTextSize = (): TextSize =>
  sizeNamed(document.documentElement.dataset.textSize) ?? sizeNamed(stored()) ?? 'medium';

/** Shows the page in this size. */
export const showTextSize = (size: TextSize): void => {
  document.documentElement.dataset.textSize = size;
};

/** One answer a page is enough; what somebody chooses meanwhile counts more. */
let isSettled = false;

/** Where the frame has no storage: asks the server, behind all that the page itself asks when it opens. */
export function recallTextSize(take: (size: TextSize) => void): void {
  if (isSettled || stored() !== undefined) return;
  setTimeout(async () => {
    // An edition whose server keeps no size leaves it as it is.
    const size = sizeNamed(await server.readTextSize().catch(() => null));
    if (size !== undefined && !isSettled) take(size);
    isSettled = true;
  });
}

/** Keeps what somebody chose: on this computer, or else on the server. */
export function keepTextSize(size: TextSize): void {
  isSettled = true;
  try {
    window.localStorage.setItem(key, size);
  } catch {
    // Where the server keeps none either, the choice lasts as long as the page.
    server.keepTextSize(size).catch(() => {});
  }
}
