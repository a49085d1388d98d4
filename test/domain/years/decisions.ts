import { shippedSets } from '../../../src/domain/criteria/catalogue';
import type { Procedure } from '../../../src/domain/criteria/procedure';
import { type CalendarDate, readDate } from '../../../src/domain/text/date';
import type { Recognition } from '../../../src/domain/years/recognition';

/** The day that a text shows. */
export function day(shown: string): CalendarDate {
  const reading = readDate(shown);
  if (reading.kind !== 'date') throw new Error(`${shown} is no date`);
  return reading.date;
}

export const procedureOfSet = (id: string): Procedure => shippedSets.find((set) => set.id === id)!.procedure;

/** The decision on one subject; of the commune An on level 1 unless it is said otherwise. */
export function decision(
  year: number | null,
  date: string | null,
  more: Partial<Recognition> = {},
): Recognition {
  return {
    title: 'commune',
    subject: { name: 'An', key: 'an|' },
    level: 1,
    band: null,
    number: '15/QĐ-UBND',
    date: date === null ? null : day(date),
    authority: null,
    year,
    ...more,
  };
}
