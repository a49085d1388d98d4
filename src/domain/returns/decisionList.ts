import { groupKey } from '../layout/groups';
import { dictionaryKey, givenNameKey, inOrder } from '../text/nameOrder';
import { type Title, titles } from '../title';
import type { Verdict } from '../verdicts/verdict';
import type { Official, OfficialFor } from './official';

/** One recognised subject, with its decision where there is one. */
export interface Listed {
  verdict: Verdict;
  official: Official | null;
}

/** The recognised of one residential group; `group` is null where the cards name none. */
export interface ListedGroup {
  group: string | null;
  members: Listed[];
}

/** Who is recognised with one title, in the order of the decision. */
export interface TitleList {
  title: Title;
  groups: ListedGroup[];
  count: number;
  /** Those who wait for their decision. */
  waiting: number;
}

/** The recognised of a year, title by title, by groups, and in a group by given names. */
export function decisionList(verdicts: readonly Verdict[], year: number, find: OfficialFor): TitleList[] {
  const listed = verdicts
    .filter((verdict) => verdict.year === year && verdict.outcome === 'recognised')
    .map((verdict): Listed => ({ verdict, official: find(verdict) }));
  return titles.flatMap((title): TitleList[] => {
    const members = listed.filter(({ verdict }) => verdict.title === title);
    if (members.length === 0) return [];
    const waiting = members.filter(({ official }) => official === null).length;
    return [{ title, groups: byGroup(title, members), count: members.length, waiting }];
  });
}

/** Only people are called by their given names. */
const isPerson = (title: Title): boolean => title === 'family' || title === 'citizen';

/** In the order in which a list calls names of a title. */
export const byName = <T>(title: Title, items: readonly T[], nameOf: (item: T) => string): T[] =>
  inOrder(items, (item) => (isPerson(title) ? givenNameKey : dictionaryKey)(nameOf(item)));

function byGroup(title: Title, members: Listed[]): ListedGroup[] {
  const groups = new Map<string, ListedGroup>();
  for (const listed of members) {
    const group = groupOf(listed);
    const key = group === null ? '' : groupKey(group);
    const known = groups.get(key) ?? { group, members: [] };
    known.members.push(listed);
    groups.set(key, known);
  }
  const named = [...groups.values()].filter(({ group }) => group !== null);
  const unnamed = groups.get('');
  return [...inOrder(named, ({ group }) => dictionaryKey(group ?? '')), ...(unnamed ? [unnamed] : [])].map(
    (one) => ({ ...one, members: byName(title, one.members, ({ verdict }) => verdict.subject.name) }),
  );
}

/** A residential group that bears the title itself stands under none. */
const groupOf = ({ verdict: { title, subject } }: Listed): string | null =>
  title === 'community' ? null : subject.group;
