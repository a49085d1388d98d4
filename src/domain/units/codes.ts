import { groupedBy } from '../groupedBy';
import { fold } from '../text/fold';
import type { Unit } from './unit';

/** Codes are one that differ in small and capital letters only. */
export const codeKey = (code: string): string => code.toLowerCase();

const withoutZeros = (code: string): string => codeKey(code).replace(/^0+(?=\d+$)/, '');

/**
 * Finds a unit by its code as somebody typed it: in other letters, as a number that lost its leading zeros, without
 * accents or signs. Nothing is found where more than one can be meant.
 */
export function byTypedCode(units: readonly Unit[]): (typed: string) => Unit | undefined {
  const spellings = [codeKey, withoutZeros, fold].map((spelt) => ({
    spelt,
    known: groupedBy(units, ({ code }) => spelt(code)),
  }));
  return (typed) =>
    spellings
      .map(({ spelt, known }) => known.get(spelt(typed)) ?? [])
      .find((meant) => meant.length === 1)?.[0];
}
