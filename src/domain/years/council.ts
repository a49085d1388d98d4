import type { Procedure } from '../criteria/procedure';

/**
 * What is wrong with the number of members of a council by `procedure.council`: fewer than the text asks, or an even
 * number. null where nothing is wrong or the text asks nothing.
 */
export function councilFault(
  members: number,
  { council }: Pick<Procedure, 'council'>,
): 'tooFew' | 'even' | null {
  if (council === null) return null;
  if (members < council.atLeast) return 'tooFew';
  return members % 2 === 0 ? 'even' : null;
}
