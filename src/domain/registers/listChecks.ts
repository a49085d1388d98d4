import type { Finding } from '../finding';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';
import type { ListLine } from './lines';

/** One clan counted in two residential groups: the later line is told. Two clans may share a name, so it is to be looked at. */
export const checkClans = (lines: ListLine[]): Finding[] =>
  countedElsewhere(lines).map(({ line, other }) => ({
    code: 'clan.inSeveralGroups',
    place: line.place,
    facts: { subject: line.name, other: other.place },
  }));

/**
 * One organisation counted by the ward (Quyết định 448) and by the district or province: since Thông tư 24/2023
 * (Điều 2) the district's title takes in the ward's schools and offices, so that they could count twice.
 */
export const checkOrganisations = (lines: ListLine[]): Finding[] =>
  countedElsewhere(lines).map(({ line, other }) => ({
    code: 'organisation.atTwoLevels',
    place: line.place,
    facts: { subject: line.name, other: other.place },
  }));

function countedElsewhere(lines: ListLine[]): { line: ListLine; other: ListLine }[] {
  const earlier = new Map<string, ListLine[]>();
  return lines.flatMap((line) => {
    const name = properName(line.name);
    const known = earlier.get(fold(name)) ?? [];
    earlier.set(fold(name), [...known, line]);
    const other = known.find(
      (one) => mayBeSameWords(properName(one.name), name) && !mayBeSameWords(one.where, line.where),
    );
    return other === undefined ? [] : [{ line, other }];
  });
}

/** "Dòng họ Nguyễn Hữu", "Họ Nguyễn Hữu" and "Nguyễn Hữu" are one clan. */
export const properName = (name: string): string =>
  name.replace(/^(?:dòng |dong )?(?:họ|tộc|ho|toc)\s+(?=\S)/iu, '');
