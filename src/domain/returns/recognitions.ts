import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import type { Scorecard } from '../scorecards/scorecard';
import type { WardReading } from '../scorecards/wardBook';
import { fold } from '../text/fold';
import type { Title } from '../title';
import type { Recognition } from '../years/recognition';

type Decided = Pick<WardReading, 'decisions' | 'sets' | 'unit' | 'cards'>;

/** The decisions of a workbook that name a title, as recognitions of their subjects. */
export function recognitionsOf({ decisions, sets, unit, cards }: Decided): Recognition[] {
  const keys = decisions.length === 0 ? null : keysByName(cards);
  return decisions.flatMap((line): Recognition[] => {
    const { title, level, number, date } = line;
    if (title === null || line.standing !== 'decided') return [];
    // A ward decides on one commune only, whatever the line calls it ("Năm nay").
    const name = title === 'commune' ? (unit ?? '') : line.subject;
    const year = date === null ? null : assessedYear(title, date.year, sets);
    const key = keys?.get(nameOf(title, name)) ?? fold(name);
    return [{ title, subject: { name, key }, level, band: null, number, date, authority: null, year }];
  });
}

const nameOf = (title: Title, name: string): string => `${title}|${fold(name)}`;

/** A register names people without their group: a name that only one subject of the title has is that subject's. */
function keysByName(cards: readonly Scorecard[]): Map<string, string> {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const { title, subject } of cards) {
    const name = nameOf(title, subject.name);
    const known = keys.get(name);
    if (known !== undefined && known !== subject.key) shared.add(name);
    keys.set(name, subject.key);
  }
  for (const name of shared) keys.delete(name);
  return keys;
}

/**
 * The year that a decision is about: the one before, where the set counts the figures of a whole year and is decided on
 * in the next (Thông tư 24, 25/2023); else its own. Inferred; no register says it.
 */
function assessedYear(title: Title, decided: number, sets: readonly CriteriaSet[]): number {
  const before = inForce(sets, title, decided - 1);
  return before !== null && before.procedure.wholeYear !== null ? decided - 1 : decided;
}
