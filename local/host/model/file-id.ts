/** An id no other file of the kind has; Google's are 44 characters long, so scripts that check the shape do not stumble. */
export function freeId(prefix: string, taken: { has(id: string): boolean }): string {
  let number = 1;
  const id = () => `1${prefix}${String(number).padStart(43 - prefix.length, '0')}`;
  while (taken.has(id())) number++;
  return id();
}
