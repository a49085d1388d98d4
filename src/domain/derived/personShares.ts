import type { CitizenBase } from '../criteria/setsTabForm';
import type { GroupCounts } from '../scorecards/groupCounts';
import { typedTotal } from '../scorecards/typedTotal';
import { fold } from '../text/fold';
import type { KnownCount } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';

/**
 * Citizens of the ward with the title, out of whom the ward chose to count (chỉ tiêu 5.1 Thông tư 25/2023; whom
 * "công dân trong xã" means stands in Điều 2, which was not read). null where the ward did not choose, or its base is
 * not known.
 */
export function citizensWithTitle(
  citizens: readonly Verdict[],
  groups: GroupCounts[],
  base: CitizenBase | null,
): KnownCount | null {
  if (base === null || citizens.length === 0) return null;
  const total = baseOf(base, citizens, groups);
  return total === null ? null : { ...holders(citizens), total };
}

function baseOf(base: CitizenBase, citizens: readonly Verdict[], groups: GroupCounts[]): number | null {
  if (typeof base === 'object') return base.people;
  return base === 'listed' ? citizens.length : typedTotal(groups, 'adults');
}

/**
 * Members of an office with the title, out of those whose cards name the office as their place of work (chỉ tiêu 3.1
 * Thông tư 24/2023). null where no card does.
 */
export function membersWithTitle(citizens: readonly Verdict[], organisation: string): KnownCount | null {
  const key = fold(organisation);
  const members = citizens.filter(({ subject: { group } }) => group !== null && fold(group) === key);
  return members.length === 0 ? null : { ...holders(members), total: members.length };
}

const holders = (verdicts: readonly Verdict[]): Pick<KnownCount, 'count' | 'open'> => ({
  count: verdicts.filter(({ outcome }) => outcome === 'recognised').length,
  open: verdicts.filter(({ outcome }) => outcome === 'insufficient').length,
});
