import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { groupKey } from '../layout/groups';
import { isMadeOfficial } from '../registers/decisions';
import type { DecisionLine } from '../registers/lines';
import type { Scorecard, Subject } from '../scorecards/scorecard';
import type { WardReading } from '../scorecards/wardBook';
import { mayBeSameWords } from '../text/accents';
import { fold } from '../text/fold';
import type { Title } from '../title';
import type { Recognition } from '../years/recognition';

type Decided = Pick<WardReading, 'decisions' | 'sets' | 'unit' | 'cards'>;

/** The decisions of a workbook that name a title, as recognitions of their subjects. */
export function recognitionsOf({ decisions, sets, unit, cards }: Decided): Recognition[] {
  const subjects = decisions.length === 0 ? new Map<string, Subject[]>() : subjectsByName(cards);
  return decisions.flatMap((line): Recognition[] => {
    const { title, level, number, date, authority } = line;
    if (title === null || line.standing !== 'decided' || !isMadeOfficial(line)) return [];
    const inferred = date === null ? null : assessedYear(title, date.year, sets);
    const subject = subjectOf(line, title, unit, subjects);
    return [{ title, subject, level, band: null, number, date, authority, year: line.year ?? inferred }];
  });
}

/** A residential group goes by several names: "TDP 3" is "Tổ dân phố số 3". */
const spelled = (title: Title, name: string): string => (title === 'community' ? groupKey(name) : name);

/** True where a register and a card may name one subject; a ward decides on one commune only, whatever it is called. */
export const mayBeNamed = (title: Title, one: string, other: string): boolean =>
  title === 'commune' || mayBeSameWords(spelled(title, one), spelled(title, other));

const nameOf = (title: Title, name: string): string =>
  title === 'commune' ? title : `${title}|${fold(spelled(title, name))}`;

function subjectsByName(cards: readonly Scorecard[]): Map<string, Subject[]> {
  const subjects = new Map<string, Subject[]>();
  for (const { title, subject } of cards) {
    const name = nameOf(title, subject.name);
    const known = subjects.get(name);
    if (known === undefined) subjects.set(name, [subject]);
    else known.push(subject);
  }
  return subjects;
}

/**
 * Registers often name people without their group: a line is about the only subject of the title with that name, and
 * with that group where it says one. Of two who may be meant it is about neither.
 */
function subjectOf(
  line: DecisionLine,
  title: Title,
  unit: string | null,
  subjects: ReadonlyMap<string, Subject[]>,
): Recognition['subject'] {
  const name = title === 'commune' ? (unit ?? '') : line.subject;
  const meant = (subjects.get(nameOf(title, name)) ?? []).filter(
    (subject) => mayBeNamed(title, subject.name, name) && mayLiveIn(title, subject.group, line.group),
  );
  const [key, another] = new Set(meant.map((subject) => subject.key));
  return { name, key: key === undefined || another !== undefined ? fold(name) : key };
}

const mayLiveIn = (title: Title, group: string | null, told: string | null): boolean =>
  title === 'commune' || group === null || told === null || mayBeSameWords(groupKey(group), groupKey(told));

/**
 * The year that a decision is about where no column says it: the one before, where the set counts the figures of a whole
 * year and is decided on in the next (Thông tư 24, 25/2023); else its own. Inferred.
 */
function assessedYear(title: Title, decided: number, sets: readonly CriteriaSet[]): number {
  const before = inForce(sets, title, decided - 1);
  return before !== null && before.procedure.wholeYear !== null ? decided - 1 : decided;
}
