import type { Title } from '../title';
import { groupId, isListedTwice, listedYears } from './groupLists';
import { type SubjectHistory, yearOf } from './history';
import { isRecognised } from './subjectYear';

/** A group whose number of recognised subjects jumped from one year to the next. */
export interface GroupJump {
  title: Title;
  /** null: the subjects of whom nobody wrote a group. */
  group: string | null;
  /** The later of the two years. */
  year: number;
  /** Recognised in the year before and in the year, undecided ones not among them. */
  before: number;
  now: number;
}

interface Count {
  recognised: number;
  undecided: number;
}

interface GroupCount {
  title: Title;
  group: string | null;
  before: Count;
  now: Count;
}

/** A smaller difference is no jump, however small the group. */
const leastDifference = 5;

/**
 * The groups whose recognised count changed by more than half and by at least 5 from the year before to `year`. Both
 * lists must have been handed in, and the jump must hold whatever becomes of those still undecided. It is a hint to
 * look at the group's cards again and no rule of any text.
 */
export function groupJumps(histories: readonly SubjectHistory[], year: number): GroupJump[] {
  const listed = listedYears(histories);
  return [...countByGroup(histories, year)]
    .filter(([id, counts]) => isListedTwice(listed, id, year) && jumps(counts))
    .map(([, { title, group, before, now }]) => ({
      title,
      group,
      year,
      before: before.recognised,
      now: now.recognised,
    }));
}

function countByGroup(histories: readonly SubjectHistory[], year: number): Map<string, GroupCount> {
  const counts = new Map<string, GroupCount>();
  for (const history of histories) {
    const { title, subject } = history;
    const id = groupId(history);
    const count = counts.get(id) ?? { title, group: subject.group, before: none(), now: none() };
    counts.set(id, count);
    addTo(count.before, history, year - 1);
    addTo(count.now, history, year);
  }
  return counts;
}

const none = (): Count => ({ recognised: 0, undecided: 0 });

function addTo(count: Count, history: SubjectHistory, year: number): void {
  const entry = yearOf(history, year);
  const recognised = entry === null ? false : isRecognised(entry);
  if (recognised) count.recognised += 1;
  if (recognised === null) count.undecided += 1;
}

/** Compared at the counts that lie closest together, and with the base from which the change looks smallest. */
function jumps({ before, now }: GroupCount): boolean {
  const most = ({ recognised, undecided }: Count) => recognised + undecided;
  const rise = now.recognised - most(before);
  const fall = before.recognised - most(now);
  return isJump(rise, most(before)) || isJump(fall, before.recognised);
}

const isJump = (difference: number, base: number): boolean =>
  difference >= leastDifference && difference * 2 > base;
