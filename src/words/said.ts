import type { FindingCode, FindingFacts } from '../domain/finding';
import { cellName, type Place } from '../domain/place';

/** What is wrong and the rule (message), then one act (fix). */
export interface Said {
  message: string;
  fix: string;
}

/** For every kind of finding, its sentence from its facts and the name of its cell. */
export type Sayings = { [C in FindingCode]: (facts: FindingFacts[C], cell: string) => Said };

/** The same for the kinds whose codes begin so. */
export type SayingsOf<Family extends string> = Pick<Sayings, Extract<FindingCode, `${Family}.${string}`>>;

const mostLetters = 40;

/** A typed text, shortened so that a sentence stays a sentence. */
export function brief(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters - 1).trimEnd()}…` : text;
}

/** Another cell, with its tab. */
export const there = (place: Place): string => `ô ${cellName(place)} trang “${brief(place.sheet)}”`;

/** That a tab was deleted, or has another name now. */
export const sayTabGone = (tab: string): string => `Không còn trang “${tab}”.`;
