import type { Person } from '../people';
import { words } from './words';

const PLACE = 'nguoi-dung';

/** As whom this window is used; each window of the browser remembers its own. */
export function keptPerson(): Person {
  const kept = sessionStorage.getItem(PLACE);
  return kept !== null && isPerson(kept) ? kept : 'ward';
}

/** Remembers as whom this window is used. */
export const keepPerson = (person: Person): void => sessionStorage.setItem(PLACE, person);

const isPerson = (text: string): text is Person => Object.hasOwn(words.people, text);
