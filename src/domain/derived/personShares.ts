import type { CitizenBase } from '../criteria/setsTabForm';
import { groupKey } from '../layout/groups';
import type { GroupCounts } from '../scorecards/groupCounts';
import { isOrganisation } from '../scorecards/organisations';
import { typedTotal } from '../scorecards/typedTotal';
import { fold } from '../text/fold';
import type { KnownCount } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';

/**
 * Citizens of the ward with the title, out of whom the ward chose to count (chỉ tiêu 5.1 Thông tư 25/2023; whom
 * "công dân trong xã" means stands in Điều 2, which was not read). The adults of groups that handed in no list are open.
 * null where the ward did not choose, or its base is not known.
 */
export function citizensWithTitle(
  citizens: readonly Verdict[],
  groups: GroupCounts[],
  base: CitizenBase | null,
): KnownCount | null {
  if (base === null || citizens.length === 0) return null;
  const total = baseOf(base, citizens, groups);
  if (total === null) return null;
  const { count, open } = holders(citizens);
  const unlisted = base === 'listed' ? 0 : adultsWithoutList(citizens, groups, total);
  return { count, total, open: open + unlisted };
}

function baseOf(base: CitizenBase, citizens: readonly Verdict[], groups: GroupCounts[]): number | null {
  if (typeof base === 'object') return base.people;
  return base === 'listed' ? citizens.length : typedTotal(groups, 'adults');
}

/** Adults of residential groups of which there is no card at all; where one does not say how many, all unlisted ones. */
function adultsWithoutList(citizens: readonly Verdict[], groups: GroupCounts[], total: number): number {
  const listed = new Set(
    citizens.flatMap(({ subject: { group } }) => (group === null ? [] : [groupKey(group)])),
  );
  // Lists without groups may be of everybody.
  if (listed.size === 0) return 0;
  const without = groups.filter(({ key, group }) => !listed.has(key) && !isOrganisation(group));
  if (without.some(({ adults }) => adults.count === null)) return Math.max(0, total - citizens.length);
  return without.reduce((sum, { adults }) => sum + (adults.count ?? 0), 0);
}

/**
 * Members of an office with the title, out of those whose cards name the office as their place of work (chỉ tiêu 3.1
 * Thông tư 24/2023). How many members it has no card says, so the count is partial. null where no card names it.
 */
export function membersWithTitle(citizens: readonly Verdict[], organisation: string): KnownCount | null {
  const key = fold(organisation);
  const members = citizens.filter(({ subject: { group } }) => group !== null && fold(group) === key);
  return members.length === 0 ? null : { ...holders(members), total: members.length, partial: true };
}

const holders = (verdicts: readonly Verdict[]): Pick<KnownCount, 'count' | 'open'> => ({
  count: verdicts.filter(({ outcome }) => outcome === 'recognised').length,
  open: verdicts.filter(({ outcome }) => outcome === 'insufficient').length,
});
