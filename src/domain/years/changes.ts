import { exactly } from '../verdicts/scored';
import { groupId, isListedTwice, listedYears } from './groupLists';
import { type SubjectHistory, yearOf } from './history';
import { isRecognised, type SubjectYear } from './subjectYear';

/** What became of a subject since the year before. */
export type ChangeKind =
  /** In the year's list, not in that of the year before. */
  | 'newSubject'
  /** In the list of the year before, no longer in the year's. */
  | 'gone'
  | 'newlyRecognised'
  /** Recognised the year before and judged to fall short now. */
  | 'lost'
  /** Recognised the year before and not now: not registered, run out, or a title of several years without a day. */
  | 'notRenewed'
  | 'stillRecognised'
  | 'stillNot'
  /** One of the two years is undecided, or nobody handed in that year's list of the subject's group. */
  | 'unknown';

export interface SubjectChange {
  title: SubjectHistory['title'];
  subject: SubjectHistory['subject'];
  /** The later of the two years. */
  year: number;
  kind: ChangeKind;
  /** Points more (below 0: fewer) than the year before, whatever sets judged them; null unless both are known. */
  totalChange: number | null;
}

/** What changed from the year before to `year`, for every subject that has an entry in one of them. */
export function changesIn(histories: readonly SubjectHistory[], year: number): SubjectChange[] {
  const listed = listedYears(histories);
  return histories.flatMap((history): SubjectChange[] => {
    const [before, now] = [yearOf(history, year - 1), yearOf(history, year)];
    if (before === null && now === null) return [];
    const { title, subject } = history;
    const kind =
      before !== null && now !== null
        ? kindOf(before, now)
        : isListedTwice(listed, groupId(history), year)
          ? comingOrGoing(now)
          : 'unknown';
    return [{ title, subject, year, kind, totalChange: totalChange(before, now) }];
  });
}

const comingOrGoing = (now: SubjectYear | null): ChangeKind => (now === null ? 'gone' : 'newSubject');

function kindOf(before: SubjectYear, now: SubjectYear): ChangeKind {
  const [was, is] = [isRecognised(before), isRecognised(now)];
  if (was === null || is === null) return 'unknown';
  if (was === is) return is ? 'stillRecognised' : 'stillNot';
  if (is) return 'newlyRecognised';
  return now.state === 'lost' ? 'lost' : 'notRenewed';
}

function totalChange(before: SubjectYear | null, now: SubjectYear | null): number | null {
  const [was, is] = [before?.total ?? null, now?.total ?? null];
  return was === null || is === null ? null : exactly(is - was);
}
