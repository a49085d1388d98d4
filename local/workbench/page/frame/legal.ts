/**
 * Google's error text for the first argument that google.script.run cannot carry, null when all can be carried.
 * Legal are numbers, text, booleans, null and arrays or plain objects of these
 * (https://developers.google.com/apps-script/guides/html/communication).
 */
export function illegalArgument(args: readonly unknown[]): string | null {
  for (const [index, argument] of args.entries()) {
    const fault = faultIn(argument, []);
    if (fault === 'cycle') return 'Failed due to circular reference.';
    if (fault === 'illegal') return `Failed due to illegal value in property: ${index}`;
  }
  return null;
}

function faultIn(value: unknown, above: readonly object[]): 'illegal' | 'cycle' | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return 'illegal';
  if (typeof value !== 'object' || value === null) return null;
  if (above.includes(value)) return 'cycle';
  if (!Array.isArray(value) && !isPlain(value)) return 'illegal';
  for (const part of Object.values(value)) {
    const fault = faultIn(part, [...above, value]);
    if (fault) return fault;
  }
  return null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
