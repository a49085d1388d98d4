import { groupKey } from '../layout/groups';
import { identityOf, mayBeSame, sureWords } from '../scorecards/identity';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';
import type { Submission } from './submission';

/** An answer that stands in the tab: its row there, and how many answers of its household there were. */
export interface KeptAnswer extends Submission {
  row: number;
  version: number;
}

/** What becomes of the tab: new rows below, rows with a later answer, and the answers they replace. */
export interface Intake {
  added: KeptAnswer[];
  changed: KeptAnswer[];
  replaced: Submission[];
}

/**
 * Takes responses into the tab, each once. The latest answer of a household stands in its row, whatever order the
 * answers come in, and the others go to the history. Rows of `added` count on from `nextRow`.
 */
export function takeIn(
  kept: KeptAnswer[],
  history: ReadonlySet<string>,
  arrived: Submission[],
  nextRow: number,
): Intake {
  const rows = kept.map((answer) => ({ ...answer }));
  const known = new Set([...history, ...kept.map(({ id }) => id)]);
  const changed = new Set<KeptAnswer>();
  const replaced: Submission[] = [];
  const byName = new Map<string, KeptAnswer[]>();
  const remember = (answer: KeptAnswer) => {
    const key = fold(answer.name);
    byName.set(key, [...(byName.get(key) ?? []), answer]);
  };
  for (const row of rows) remember(row);
  const added: KeptAnswer[] = [];
  for (const submission of [...arrived].sort(byTime)) {
    if (known.has(submission.id)) continue;
    known.add(submission.id);
    const earlier = byName.get(fold(submission.name))?.find((answer) => isSameHousehold(answer, submission));
    if (earlier === undefined) {
      const answer = { ...submission, row: nextRow + added.length, version: 1 };
      added.push(answer);
      remember(answer);
      continue;
    }
    const late = byTime(earlier, submission) > 0;
    replaced.push(late ? submission : submissionOf(earlier));
    Object.assign(earlier, late ? {} : submission, { version: earlier.version + 1 });
    changed.add(earlier);
  }
  return {
    added,
    changed: [...changed].filter((answer) => !added.includes(answer)),
    replaced: replaced.filter(({ id }) => !history.has(id)),
  };
}

/** The same name, in the same group with nothing that tells them apart, or with the same telephone. */
export function isSameHousehold(one: Who, other: Who): boolean {
  if (fold(one.name) !== fold(other.name) || !mayBeSameWords(one.name, other.name)) return false;
  const [identity, otherIdentity] = [identityOf(one.phone, ''), identityOf(other.phone, '')];
  const words = sureWords(identity);
  if (sureWords(otherIdentity).some((word) => words.includes(word))) return true;
  return groupKey(one.group) === groupKey(other.group) && mayBeSame(identity, otherIdentity);
}

type Who = Pick<Submission, 'name' | 'group' | 'phone'>;

const submissionOf = ({ row: _row, version: _version, ...submission }: KeptAnswer): Submission => submission;

/** Two of one second in the order of their ids: the end must not hang on which came first. */
function byTime(one: Submission, other: Submission): number {
  const [a, b] = [sortable(one.at), sortable(other.at)];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** "26/11/2026 12:00:05" → "2026-11-26 12:00:05". */
const sortable = (at: string): string => at.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1');
