import { shippedSets } from '../../../src/domain/criteria/catalogue';
import type { Deadline, DeadlineStep } from '../../../src/domain/criteria/procedure';
import { type CalendarDate, compareDates, showDate } from '../../../src/domain/text/date';
import { addWorkingDays, deadlineOf } from '../../../src/domain/years/deadlines';
import { day, procedureOfSet } from './decisions';

const deadline = (set: string, step: DeadlineStep): Deadline =>
  procedureOfSet(set).deadlines.find((one) => one.step === step)!;

/** Whether a step done on a day came after its last permitted day; null where nobody knows that one. */
function isLate(on: CalendarDate, one: Deadline, year: number, stepBefore?: CalendarDate): boolean | null {
  const last = deadlineOf(one, year, stepBefore);
  return last && compareDates(on, last) > 0;
}

describe('the last permitted day', () => {
  test.each`
    set                  | step           | year    | last            | because
    ${'DVHT-HUYEN-TT24'} | ${'submit'}    | ${2024} | ${'14/01/2025'} | ${'before 15/01 (TT 24 Điều 10)'}
    ${'DVHT-HUYEN-TT24'} | ${'recognise'} | ${2024} | ${'14/02/2025'} | ${'before 15/02 (TT 24 Điều 10)'}
    ${'DVHT-HUYEN-TT24'} | ${'report'}    | ${2024} | ${'14/03/2025'} | ${'before 15/3 (TT 24 Điều 20)'}
    ${'CDHT-XA-TT25'}    | ${'submit'}    | ${2024} | ${'27/02/2025'} | ${'before 28/02 (TT 25 Điều 9)'}
    ${'CDHT-XA-TT25'}    | ${'submit'}    | ${2023} | ${'27/02/2024'} | ${'a leap year changes nothing'}
    ${'CDHT-XA-TT25'}    | ${'recognise'} | ${2024} | ${'30/03/2025'} | ${'before 31/3 (TT 25 Điều 9)'}
    ${'CDHT-HUYEN-TT25'} | ${'submit'}    | ${2024} | ${'29/04/2025'} | ${'before 30/4 (TT 25 Điều 14)'}
    ${'DVHT-HUYEN-TT22'} | ${'submit'}    | ${2021} | ${'31/03/2022'} | ${'the first quarter (TT 22 Điều 7)'}
  `('$set, $step, of $year: $last, $because', ({ set, step, year, last }) => {
    expect(showDate(deadlineOf(deadline(set, step), year)!)).toBe(last);
  });

  test.each`
    on              | late
    ${'14/01/2025'} | ${false}
    ${'15/01/2025'} | ${true}
    ${'31/12/2024'} | ${false}
  `('handed in on $on for 2024, before 15/01: late is $late', ({ on, late }) => {
    expect(isLate(day(on), deadline('DVHT-HUYEN-TT24', 'submit'), 2024)).toBe(late);
  });

  test('every shipped day is there in every year', () => {
    const dated = shippedSets
      .flatMap(({ procedure }) => procedure.deadlines)
      .filter((one) => 'before' in one);
    for (let year = 2015; year <= 2035; year += 1)
      for (const one of dated) expect(deadlineOf(one, year)?.year).toBe(year + 1);
  });
});

describe('working days', () => {
  test.each`
    from            | days  | to              | because
    ${'06/01/2025'} | ${0}  | ${'06/01/2025'} | ${'no day passes'}
    ${'06/01/2025'} | ${1}  | ${'07/01/2025'} | ${'Tuesday follows Monday'}
    ${'06/01/2025'} | ${4}  | ${'10/01/2025'} | ${'Friday still belongs to the week'}
    ${'06/01/2025'} | ${5}  | ${'13/01/2025'} | ${'Saturday and Sunday do not count'}
    ${'10/01/2025'} | ${1}  | ${'13/01/2025'} | ${'Monday follows Friday'}
    ${'11/01/2025'} | ${1}  | ${'13/01/2025'} | ${'from a Saturday the first is Monday'}
    ${'12/01/2025'} | ${1}  | ${'13/01/2025'} | ${'from a Sunday too'}
    ${'06/01/2025'} | ${20} | ${'03/02/2025'} | ${'four weeks; Tết is not known'}
  `('$days from $from: $to, for $because', ({ from, days, to }) => {
    expect(showDate(addWorkingDays(day(from), days)!)).toBe(to);
  });

  test('there are none beyond the calendar', () => {
    expect(addWorkingDays(day('31/12/9999'), 1)).toBeNull();
  });

  test('a step counts from the one before, and waits until that day is known (TT 44 Điều 6)', () => {
    const check = deadline('CDHT-XA-TT44', 'check');
    const submitted = day('02/12/2019');
    expect(showDate(deadlineOf(check, 2019, submitted)!)).toBe('16/12/2019');
    expect(isLate(day('16/12/2019'), check, 2019, submitted)).toBe(false);
    expect(isLate(day('17/12/2019'), check, 2019, submitted)).toBe(true);
    expect(deadlineOf(check, 2019)).toBeNull();
    expect(isLate(day('17/12/2019'), check, 2019)).toBeNull();
  });
});
