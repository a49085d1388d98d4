import { inForce } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import type { WardReading } from '../scorecards/wardBook';
import { fold } from '../text/fold';
import type { Title } from '../title';
import type { Recognition } from '../years/recognition';

type Decided = Pick<WardReading, 'decisions' | 'sets' | 'unit'>;

/** The decisions of a workbook that name a title, as recognitions of their subjects. */
export const recognitionsOf = ({ decisions, sets, unit }: Decided): Recognition[] =>
  decisions.flatMap((line): Recognition[] => {
    const { title, level, number, date } = line;
    if (title === null || line.standing !== 'decided') return [];
    // A ward decides on one commune only, whatever the line calls it ("Năm nay").
    const name = title === 'commune' ? (unit ?? '') : line.subject;
    const year = date === null ? null : assessedYear(title, date.year, sets);
    return [
      { title, subject: { name, key: fold(name) }, level, band: null, number, date, authority: null, year },
    ];
  });

/**
 * The year that a decision is about: the one before, where the set counts the figures of a whole year and is decided on
 * in the next (Thông tư 24, 25/2023); else its own. Inferred; no register says it.
 */
function assessedYear(title: Title, decided: number, sets: readonly CriteriaSet[]): number {
  const before = inForce(sets, title, decided - 1);
  return before !== null && before.procedure.wholeYear !== null ? decided - 1 : decided;
}
