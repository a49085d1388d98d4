import { inForce, shippedSets } from '../criteria/catalogue';
import { type Procedure, unknownProcedure } from '../criteria/procedure';
import { type Title, titles } from '../title';

/**
 * Who decides on a title and by which numbers, in that year. No workbook types a procedure of its own, so the shipped
 * sets say it.
 */
export const procedureOf = (title: Title, year: number): Procedure =>
  inForce(shippedSets, title, year)?.procedure ?? unknownProcedure;

/** The rule of a council whose title nobody says: the easiest of those in force, so that none is told without need. */
export function easiestCouncil(year: number): Procedure['council'] {
  const councils = titles.flatMap((title) => procedureOf(title, year).council ?? []);
  return councils.sort((a, b) => a.atLeast - b.atLeast)[0] ?? null;
}
