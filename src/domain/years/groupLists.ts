import { groupKey } from '../layout/groups';
import type { SubjectHistory } from './history';

/** The same text for all subjects of one title and group, whatever its spelling. */
export const groupId = ({ title, subject }: Pick<SubjectHistory, 'title' | 'subject'>): string =>
  `${title}|${subject.group === null ? '' : groupKey(subject.group)}`;

/** The years of which somebody handed in a group's list, by `groupId`; decisions alone are no list. */
export function listedYears(histories: readonly SubjectHistory[]): Map<string, Set<number>> {
  const listed = new Map<string, Set<number>>();
  for (const history of histories) {
    const id = groupId(history);
    const years = listed.get(id) ?? new Set();
    for (const { year, hasCard } of history.years) if (hasCard) years.add(year);
    listed.set(id, years);
  }
  return listed;
}

/** Whether a group's list of that year and of the year before were both handed in. */
export const isListedTwice = (listed: Map<string, Set<number>>, id: string, year: number): boolean =>
  [year - 1, year].every((one) => listed.get(id)?.has(one));
