import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';

/**
 * What stands under a heading, in short: how many in a hundred are numbers, and the lowest and highest of them; where
 * most are words, the fewest and most letters.
 */
export type ValuePrint = [numbers: number, lowest: number, highest: number];

/** The print of what cells show; null where nothing stands in them. */
export function valuePrint(shown: string[]): ValuePrint | null {
  const texts = shown.map(tidy).filter((text) => text !== '');
  if (texts.length === 0) return null;
  const numbers = texts.flatMap((text) => {
    const reading = readNumber(text);
    return reading.kind === 'number' ? [reading.value] : [];
  });
  const share = Math.round((numbers.length / texts.length) * 100);
  const measured = isOfNumbers(share) ? numbers : texts.map(({ length }) => length);
  const [lowest, highest] = measured.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  return [share, lowest, highest];
}

const isOfNumbers = (share: number): boolean => share > 50;

const leastOverlap = 0.5;

/** True where both prints may be of one column at two times: values of one kind, and half of their range in common. */
export function looksAlike(
  [share, low, high]: ValuePrint,
  [otherShare, otherLow, otherHigh]: ValuePrint,
): boolean {
  if (isOfNumbers(share) !== isOfNumbers(otherShare)) return false;
  const shared = Math.min(high, otherHigh) - Math.max(low, otherLow) + 1;
  const whole = Math.max(high, otherHigh) - Math.min(low, otherLow) + 1;
  return shared / whole >= leastOverlap;
}
