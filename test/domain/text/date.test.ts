import fc from 'fast-check';
import {
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dayAfter,
  dayBefore,
  readDate,
  showDate,
  toIso,
  weekdayOf,
} from '../../../src/domain/text/date';

const fifthOfFebruary = { kind: 'date', date: { year: 2026, month: 2, day: 5 } };

const days: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => calendarDate(year, month, day));

describe('readDate', () => {
  test.each([
    '05/02/2026',
    '5/2/2026',
    '5-2-2026',
    '05.02.2026',
    '2026-02-05',
    "'05/02/2026",
    '\u00A005/02/2026 ',
    'ngày 05 tháng 02 năm 2026',
    'Hoa Mai, Ngày 5 tháng 2 năm 2026',
    'ngày 05 tháng 02 năm 2026'.normalize('NFD'),
  ])('%j is the fifth of February', (shown) => {
    expect(readDate(shown)).toEqual(fifthOfFebruary);
  });

  test.each`
    shown                        | because
    ${'02/25/2026'}              | ${'25 cannot be a month, and it is not swapped'}
    ${'31/04/2026'}              | ${'April has 30 days'}
    ${'29/02/2023'}              | ${'2023 is no leap year'}
    ${'29/02/1900'}              | ${'1900 was no leap year'}
    ${'0/1/2026'}                | ${'there is no day 0'}
    ${'05/02/26'}                | ${'two digits do not say the year'}
    ${'05/02-2026'}              | ${'the signs differ'}
    ${'tháng 02 năm 2026'}       | ${'the day is missing'}
    ${'Ngày … tháng … năm 2024'} | ${'it is a blank to fill in'}
  `('$shown is unreadable: $because', ({ shown }) => {
    expect(readDate(shown)).toEqual({ kind: 'unreadable' });
  });

  test('a leap day is read', () => {
    expect(readDate('29/02/2024')).toEqual({ kind: 'date', date: { year: 2024, month: 2, day: 29 } });
    expect(readDate('29/02/2000').kind).toBe('date');
  });

  test('blank is blank', () => {
    expect(readDate(' ')).toEqual({ kind: 'blank' });
  });

  test('what is shown is read back', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(readDate(showDate(date))).toEqual({ kind: 'date', date });
        expect(readDate(toIso(date))).toEqual({ kind: 'date', date });
      }),
    );
  });
});

describe('calendar dates', () => {
  test('a day that does not exist cannot be made', () => {
    expect(() => calendarDate(2026, 2, 30)).toThrow(RangeError);
    expect(() => calendarDate(2026, 13, 1)).toThrow(RangeError);
    expect(() => calendarDate(2026, 1.5, 1)).toThrow(RangeError);
  });

  test('shown as dd/mm/yyyy and as ISO', () => {
    expect(showDate(calendarDate(2026, 2, 5))).toBe('05/02/2026');
    expect(toIso(calendarDate(2026, 2, 5))).toBe('2026-02-05');
  });

  test('order follows the calendar', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const byText = toIso(a) < toIso(b) ? -1 : toIso(a) > toIso(b) ? 1 : 0;
        expect(Math.sign(compareDates(a, b))).toBe(byText);
      }),
    );
  });
});

const read = (shown: string): CalendarDate => {
  const reading = readDate(shown);
  if (reading.kind !== 'date') throw new Error(`${shown} is no date`);
  return reading.date;
};

const shown = (date: CalendarDate | null): string | null => date && showDate(date);

describe('months later', () => {
  test.each`
    from            | months   | to              | because
    ${'10/03/2025'} | ${12}    | ${'10/03/2026'} | ${'a year is 12 months'}
    ${'10/03/2025'} | ${11}    | ${'10/02/2026'} | ${'11 months cross the year'}
    ${'29/02/2024'} | ${12}    | ${'28/02/2025'} | ${'2025 has no 29 February'}
    ${'29/02/2024'} | ${48}    | ${'29/02/2028'} | ${'2028 has one again'}
    ${'31/01/2024'} | ${1}     | ${'29/02/2024'} | ${'the month ends earlier'}
    ${'31/03/2025'} | ${1}     | ${'30/04/2025'} | ${'April has 30 days'}
    ${'30/04/2025'} | ${1}     | ${'30/05/2025'} | ${'the end of a month does not stick'}
    ${'31/12/2025'} | ${36}    | ${'31/12/2028'} | ${'December stays December'}
    ${'15/12/2025'} | ${1}     | ${'15/01/2026'} | ${'January follows December'}
    ${'15/01/2026'} | ${-1}    | ${'15/12/2025'} | ${'months go back too'}
    ${'31/12/9999'} | ${1}     | ${null}         | ${'the calendar ends there'}
    ${'01/01/2025'} | ${-36e3} | ${null}         | ${'the calendar begins with the year 1'}
  `('$from and $months months: $to, for $because', ({ from, months, to }) => {
    expect(shown(addMonths(read(from), months))).toBe(to);
  });

  test('the day stays, or the month is shorter and ends there', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months)!;
        expect(later.day).toBe(date.day);
        expect((later.year - date.year) * 12 + later.month - date.month).toBe(months);
      }),
    );
  });
});

describe('the days beside', () => {
  test.each`
    day             | next            | because
    ${'28/02/2024'} | ${'29/02/2024'} | ${'2024 is a leap year'}
    ${'28/02/2025'} | ${'01/03/2025'} | ${'2025 is none'}
    ${'30/04/2025'} | ${'01/05/2025'} | ${'April has 30 days'}
    ${'31/12/2025'} | ${'01/01/2026'} | ${'the year ends'}
  `('$next follows $day: $because', ({ day, next }) => {
    expect(shown(dayAfter(read(day)))).toBe(next);
    expect(shown(dayBefore(read(next)))).toBe(day);
  });

  test('there is none beyond the calendar', () => {
    expect(dayAfter(calendarDate(9999, 12, 31))).toBeNull();
    expect(dayBefore(calendarDate(1, 1, 1))).toBeNull();
  });
});

describe('days of the week', () => {
  test.each`
    day             | weekday
    ${'30/04/1975'} | ${3}
    ${'29/02/2000'} | ${2}
    ${'01/01/2024'} | ${1}
    ${'29/02/2024'} | ${4}
    ${'01/03/2024'} | ${5}
    ${'31/08/2025'} | ${0}
    ${'28/02/2026'} | ${6}
  `('$day is day $weekday, with Sunday as 0', ({ day, weekday }) => {
    expect(weekdayOf(read(day))).toBe(weekday);
  });

  test('they follow each other as in the calendar of the machine', () => {
    fc.assert(
      fc.property(days, (date) => {
        const utc = new Date(Date.UTC(date.year, date.month - 1, date.day));
        expect(weekdayOf(date)).toBe(utc.getUTCDay());
        expect(weekdayOf(dayAfter(date)!)).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });
});
