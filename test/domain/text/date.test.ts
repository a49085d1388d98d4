import fc from 'fast-check';
import {
  type CalendarDate,
  calendarDate,
  compareDates,
  readDate,
  showDate,
  toIso,
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
