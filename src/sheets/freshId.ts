/** A name that nothing else has. */
export const freshId = (): string => Utilities.getUuid();
