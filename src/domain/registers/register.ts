import type { Finding } from '../finding';
import type { DecisionLine, ListLine } from './lines';
import type { Section } from './section';

/** What one section gave, with what could not be read. */
export interface RegisterPart {
  findings: Finding[];
  decisions?: DecisionLine[];
  clans?: ListLine[];
  organisations?: ListLine[];
}

/** What the tab and the workbook say that holds for a section. */
export interface Surroundings {
  /** The assessment year of the workbook; null where it is not known. */
  year: number | null;
  /** The sections above it in the tab, from top to bottom. */
  above: Section[];
}

/** One kind of register: how its header is known and how its rows are read. */
export interface Register {
  /**
   * How many headings of a header it knows; 0 where these are not its own. `said` are the tab's name and the texts
   * above the header.
   */
  knows(headings: string[][], said: () => string[]): number;
  /** null where the rows are of something else after all. */
  read(section: Section, surroundings: Surroundings): RegisterPart | null;
}
