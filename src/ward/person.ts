import type { Memory } from '../sheets/memory';

const name = 'person';

/** Who works here, as they last typed it; the add-in does not ask Google for anybody's account. */
export const knownPerson = (memory: Memory): string | null => memory.recall<string>(name);

/** Remembers who works here, for the next time. */
export const rememberPerson = (memory: Memory, person: string): void => memory.keep(name, person);
