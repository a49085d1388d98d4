import fc from 'fast-check';
import { changesIn } from '../../../src/domain/years/changes';
import { streak } from '../../../src/domain/years/history';
import type { YearVerdict } from '../../../src/domain/years/subjectYear';
import { decision } from './decisions';
import { card, histories, type Told } from './papers';

const years = fc.integer({ min: 2018, max: 2030 });
const told = fc.constantFrom<Told>(
  'recognised',
  'fallsShort',
  'notRegistered',
  'blank',
  'incomplete',
  'undecided',
  'repeated',
);

const cards: fc.Arbitrary<YearVerdict[]> = fc.array(
  fc
    .record({
      year: fc.option(years),
      told,
      name: fc.constantFrom('An', 'AN', 'Bình'),
      group: fc.constantFrom('Tổ 1', null),
      title: fc.constantFrom('family', 'commune', 'citizen'),
      registered: fc.constantFrom<YearVerdict['registered']>(true, false, null, 'unclear'),
    })
    .map(({ year, told, ...more }) => card(year, told, more)),
  { maxLength: 40 },
);

const decisions = fc.array(
  fc
    .record({
      year: fc.option(years),
      date: fc.option(years.map((year) => `10/03/${year + 1}`)),
      title: fc.constantFrom('family', 'commune'),
      level: fc.constantFrom(1, 2, null),
      name: fc.constantFrom('An', 'Bình'),
    })
    .map(({ year, date, name, ...more }) =>
      decision(year, date, { ...more, subject: { name, key: `${name.toLowerCase()}|` } }),
    ),
  { maxLength: 10 },
);

test('the order of the papers does not matter', () => {
  const shuffled = fc
    .tuple(cards, decisions)
    .chain(([some, others]) =>
      fc.tuple(
        fc.constant(some),
        fc.constant(others),
        fc.shuffledSubarray(some, { minLength: some.length }),
        fc.shuffledSubarray(others, { minLength: others.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, years, ([some, others, someElse, othersElse], year) => {
      const [one, other] = [histories(some, others), histories(someElse, othersElse)];
      expect(other).toEqual(one);
      expect(changesIn(other, year)).toEqual(changesIn(one, year));
    }),
  );
});

test('a history never invents a year, and tells each once, in order', () => {
  fc.assert(
    fc.property(cards, decisions, (some, others) => {
      const known = new Set<string>();
      for (const { verdict } of some) known.add(`${verdict.title}|${verdict.subject.key}|${verdict.year}`);
      for (const { title, subject, year } of others) known.add(`${title}|${subject.key}|${year}`);
      for (const { title, subject, years } of histories(some, others)) {
        expect(years.length).toBeGreaterThan(0);
        const numbers = years.map(({ year }) => year);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const year of numbers) expect(known).toContain(`${title}|${subject.key}|${year}`);
      }
    }),
  );
});

test('a row of years is never longer than the recognised years', () => {
  fc.assert(
    fc.property(cards, decisions, (some, others) => {
      for (const history of histories(some, others)) {
        const recognised = history.years.filter(({ state }) => state === 'recognised');
        expect(streak(history)).toBeLessThanOrEqual(recognised.length);
      }
    }),
  );
});

test('nothing is lost that was not recognised the year before', () => {
  fc.assert(
    fc.property(cards, decisions, (some, others) => {
      for (const { years } of histories(some, others)) {
        for (const [index, { state, year }] of years.entries()) {
          if (state !== 'lost') continue;
          expect(years[index - 1]).toMatchObject({ state: 'recognised', year: year - 1 });
        }
      }
    }),
  );
});
