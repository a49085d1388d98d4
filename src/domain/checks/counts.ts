import type { Finding } from '../finding';
import { groupKey, groupNamedIn } from '../layout/groups';
import type { GroupCounts } from '../scorecards/groupCounts';
import type { Scorecard } from '../scorecards/scorecard';
import type { Verdict } from '../verdicts/verdict';

/** Recognised ≤ registered ≤ total, group by group. */
export function checkGroupCounts(counts: GroupCounts[]): Finding[] {
  return counts.flatMap((line) => {
    const { group } = line;
    const [households, registered, recognised] = [line.households, line.registered, line.recognised];
    const findings: Finding[] = [];
    if (recognised.place !== null && above(recognised.count, registered.count)) {
      const facts = {
        group,
        heading: recognised.heading,
        recognised: recognised.count!,
        registered: registered.count!,
      };
      findings.push({ code: 'count.recognisedAboveRegistered', place: recognised.place, facts });
    }
    if (registered.place !== null && above(registered.count, households.count)) {
      const facts = {
        group,
        heading: registered.heading,
        registered: registered.count!,
        total: households.count!,
      };
      findings.push({ code: 'count.registeredAboveTotal', place: registered.place, facts });
    }
    return findings;
  });
}

const above = (part: number | null, whole: number | null): boolean =>
  part !== null && whole !== null && part > whole;

/**
 * Residential groups with cards of a year that the year's own summary leaves out. A summary that lists none of the
 * ward's groups is kept by other groups ("1, 2, 3"), and says nothing of these.
 */
export function checkGroupsListed(counts: GroupCounts[], cards: Scorecard[]): Finding[] {
  if (counts.length === 0) return [];
  const keyOf = (group: string, year: number | null) => `${groupKey(group)}|${year ?? ''}`;
  const listed = new Set(counts.map(({ key, year }) => `${key}|${year ?? ''}`));
  const grouped = firstOfEachGroup(cards).map((one) => ({ ...one, key: keyOf(one.group, one.year) }));
  const comparable = new Set(grouped.filter(({ key }) => listed.has(key)).map(({ year }) => year));
  return grouped.flatMap(({ group, year, place, key }) => {
    if (!comparable.has(year) || listed.has(key)) return [];
    listed.add(key);
    return [{ code: 'group.unlisted', place, facts: { group } }];
  });
}

/** The first card of each residential group and year, as the group is spelled there. */
function firstOfEachGroup(
  cards: Scorecard[],
): { group: string; year: number | null; place: Scorecard['place'] }[] {
  const seen = new Set<string>();
  return cards.flatMap(({ subject: { group }, year, place }) => {
    const spelled = `${group ?? ''}|${year ?? ''}`;
    if (group === null || seen.has(spelled)) return [];
    seen.add(spelled);
    return groupNamedIn(group) === null ? [] : [{ group, year, place }];
  });
}

/** Typed recognised households against what the scorecards of the group give. */
export function checkTypedRecognised(counts: GroupCounts[], verdicts: Verdict[]): Finding[] {
  const computed = recognisedByGroup(verdicts);
  return counts.flatMap(({ group, key, year, recognised: { count, place, heading } }) => {
    const own = computed.get(`${key}|${year ?? ''}`) ?? null;
    if (count === null || place === null || own === null || own === count) return [];
    return [{ code: 'count.differs', place, facts: { group, heading, typed: count, computed: own } }];
  });
}

/** Recognised households by group and year; null where a verdict of the group waits for its grounds. */
function recognisedByGroup(verdicts: Verdict[]): Map<string, number | null> {
  const groups = new Map<string, number | null>();
  const keys = new Map<string, string>();
  for (const { title, year, subject, outcome, reasons } of verdicts) {
    if (title !== 'family' || subject.group === null || reasons[0]?.code === 'repeated') continue;
    const own = keys.get(subject.group) ?? groupKey(subject.group);
    keys.set(subject.group, own);
    const key = `${own}|${year ?? ''}`;
    const sofar = groups.has(key) ? groups.get(key)! : 0;
    const adds = outcome === 'recognised' ? 1 : 0;
    groups.set(key, sofar === null || outcome === 'insufficient' ? null : sofar + adds);
  }
  return groups;
}
