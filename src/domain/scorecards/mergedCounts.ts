import type { Finding } from '../finding';
import { type GroupCounts, type TypedCount, typedFigures } from './groupCounts';

/**
 * One line for each group and year, put together from all summaries of the ward: one may count households and
 * another citizens. A figure that two of them give differently is not known.
 */
export function mergedCounts(lines: GroupCounts[]): { counts: GroupCounts[]; findings: Finding[] } {
  const merged = new Map<string, GroupCounts>();
  const findings: Finding[] = [];
  for (const line of lines) {
    const key = `${line.key}|${line.year ?? ''}`;
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, { ...line });
      continue;
    }
    for (const figure of typedFigures) {
      const both = mergedFigure(known[figure], line[figure]);
      if (both.differs) findings.push(...twice(line.group, known[figure], line[figure]));
      known[figure] = both;
    }
  }
  return { counts: [...merged.values()], findings };
}

/** A blank says nothing against a figure; a group typed twice in one tab may be two groups of one name. */
function mergedFigure(first: TypedCount, second: TypedCount): TypedCount {
  if (second.count === null) return first.place === null ? second : first;
  if (first.differs) return first;
  if (first.count === null) return second;
  const sameTab = first.place?.sheet === second.place?.sheet;
  return sameTab || first.count !== second.count ? { ...first, count: null, differs: true } : first;
}

function twice(group: string, first: TypedCount, second: TypedCount): Finding[] {
  if (first.count === null || second.count === null) return [];
  if (first.place === null || second.place === null) return [];
  const { heading } = second;
  const facts = { group, heading, typed: second.count, other: first.place, otherTyped: first.count };
  return [{ code: 'count.twice', place: second.place, facts }];
}
