import type { GroupCounts, typedFigures } from './groupCounts';
import { isOrganisation } from './organisations';

type TypedFigure = (typeof typedFigures)[number];

/** The sum of a typed column; null when a group left it blank, or nobody typed it. Offices need no figure. */
export function typedTotal(groups: GroupCounts[], what: TypedFigure): number | null {
  const asked = groups.filter((group) => group[what].place !== null || !isOrganisation(group.group));
  const complete = asked.length > 0 && asked.every((group) => group[what].count !== null);
  return complete ? sumOfTyped(asked, what) : null;
}

/** What is typed of a column, added up, whatever is missing. */
export const sumOfTyped = (groups: GroupCounts[], what: TypedFigure): number =>
  groups.reduce((sum, group) => sum + (group[what].count ?? 0), 0);
