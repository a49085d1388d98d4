import { types } from 'node:util';

/**
 * Why values cannot go to the server by google.script.run, in the browser's words; null when they can.
 * Legal are numbers, booleans, text, null and lists and plain objects of them.
 */
export function whyIllegal(args: readonly unknown[]): string | null {
  return illegalWithin(args, []);
}

function illegalWithin(holder: object, above: readonly object[]): string | null {
  if (above.includes(holder)) return 'Failed due to circular reference.';
  for (const [key, value] of Object.entries(holder)) {
    if (isIllegal(value)) {
      return `Failed due to illegal value in property: ${key}`;
    }
    const deeper =
      typeof value === 'object' && value !== null ? illegalWithin(value, [...above, holder]) : null;
    if (deeper) return deeper;
  }
  return null;
}

/** What the page gets for a returned value: plain data of this world; null when anything in it is illegal. */
export function crossedBack(value: unknown): unknown {
  if (value === undefined || isIllegal(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  return illegalWithin(value, []) ? null : JSON.parse(JSON.stringify(value));
}

const isIllegal = (value: unknown): boolean =>
  ['function', 'symbol', 'bigint'].includes(typeof value) || types.isDate(value);
