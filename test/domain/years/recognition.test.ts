import fc from 'fast-check';
import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { unknownProcedure } from '../../../src/domain/criteria/procedure';
import { calendarDate, showDate } from '../../../src/domain/text/date';
import { mayRiseOn, standsOn, validUntil } from '../../../src/domain/years/recognition';
import { day, decision, procedureOfSet } from './decisions';

const tt25 = procedureOfSet('CDHT-XA-TT25');

describe('the last day of a recognition: 36 months from the end of its year (TT 25/2023 Điều 5 khoản 4)', () => {
  test.each`
    decided         | until           | because
    ${'10/03/2025'} | ${'31/12/2028'} | ${'three whole years follow the year of the decision'}
    ${'01/01/2025'} | ${'31/12/2028'} | ${'the first day of the year gives no more'}
    ${'31/12/2025'} | ${'31/12/2028'} | ${'and its last day no less'}
    ${'29/02/2024'} | ${'31/12/2027'} | ${'a leap day is a day of its year'}
  `('decided on $decided, valid through $until: $because', ({ decided, until }) => {
    expect(showDate(validUntil(decision(2024, decided), tt25)!)).toBe(until);
  });

  test('is not known without the day of the decision, or where the text has no term', () => {
    expect(validUntil(decision(2024, null), tt25)).toBeNull();
    expect(validUntil(decision(2023, '20/12/2023'), procedureOfSet('CDHT-XA-TT44'))).toBeNull();
    expect(validUntil(decision(2024, '31/12/9999'), tt25)).toBeNull();
  });

  test('is a 31 December, whatever the day and the set', () => {
    const withTerm = shippedSets.filter((set) => set.procedure.validity !== null);
    expect(withTerm.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...withTerm),
        fc.integer({ min: 2015, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        ({ procedure }, year, month, date) => {
          const until = validUntil({ date: calendarDate(year, month, date) }, procedure);
          expect(until).toEqual({ year: year + 3, month: 12, day: 31 });
        },
      ),
    );
  });
});

describe('a recognition decided on 10/03/2025', () => {
  test.each`
    on              | standing     | because
    ${'09/03/2025'} | ${'notYet'}  | ${'it is decided tomorrow'}
    ${'10/03/2025'} | ${'valid'}   | ${'it is decided today'}
    ${'31/12/2028'} | ${'valid'}   | ${'it is the last day'}
    ${'01/01/2029'} | ${'expired'} | ${'the last day is over'}
  `('on $on it is $standing: $because', ({ on, standing }) => {
    expect(standsOn(decision(2024, '10/03/2025'), day(on), tt25)).toBe(standing);
  });

  test('nobody can tell without a day or a term', () => {
    expect(standsOn(decision(2024, null), day('01/01/2029'), tt25)).toBe('unknown');
    expect(standsOn(decision(2024, '10/03/2025'), day('01/01/2029'), unknownProcedure)).toBe('unknown');
  });
});

describe('asking for level 2: 12 months after the decision on level 1 (TT 24/2023 Điều 5 khoản 3)', () => {
  const tt24 = procedureOfSet('DVHT-HUYEN-TT24');

  test.each`
    decided         | from            | because
    ${'10/03/2025'} | ${'10/03/2026'} | ${'12 months, not 11'}
    ${'31/03/2025'} | ${'31/03/2026'} | ${'the end of March is 12 months later too'}
    ${'29/02/2024'} | ${'28/02/2025'} | ${'2025 has no 29 February'}
    ${'28/02/2027'} | ${'28/02/2028'} | ${'the end of a month does not stick'}
  `('decided on $decided, from $from: $because', ({ decided, from }) => {
    expect(showDate(mayRiseOn(decision(2024, decided), tt24)!)).toBe(from);
  });

  test.each`
    because                              | recognition                                      | procedure
    ${'level 2 is the highest'}          | ${decision(2024, '10/03/2025', { level: 2 })}    | ${tt24}
    ${'the level was not entered'}       | ${decision(2024, '10/03/2025', { level: null })} | ${tt24}
    ${'the day was not entered'}         | ${decision(2024, null)}                          | ${tt24}
    ${'the text knows no level to rise'} | ${decision(2023, '10/03/2025', { band: 'Tốt' })} | ${procedureOfSet('CDHT-XA-TT44')}
  `('no day, for $because', ({ recognition, procedure }) => {
    expect(mayRiseOn(recognition, procedure)).toBeNull();
  });
});
