import fc from 'fast-check';
import { groupJumps } from '../../../src/domain/years/groupJumps';
import type { YearVerdict } from '../../../src/domain/years/subjectYear';
import { card, histories, type More, type Told } from './papers';

/** So many cards of a year that say one thing; the first names, so that two years tell of the same people. */
const several = (count: number, year: number, told: Told, from = 0, more: More = {}): YearVerdict[] =>
  Array.from({ length: count }, (_, index) => card(year, told, { name: `Hộ ${from + index}`, ...more }));

/** A list of 60 with so many recognised and undecided ones. */
const list = (year: number, recognised: number, undecided = 0, more: More = {}): YearVerdict[] => [
  ...several(recognised, year, 'recognised', 0, more),
  ...several(undecided, year, 'undecided', recognised, more),
  ...several(60 - recognised - undecided, year, 'fallsShort', recognised + undecided, more),
];

const jumps = (...cards: YearVerdict[][]) => groupJumps(histories(cards.flat()), 2024);

describe('a group whose recognised count jumps', () => {
  test.each`
    before | now   | told     | because
    ${20}  | ${9}  | ${true}  | ${'a fall of 11 is more than half of 20'}
    ${20}  | ${10} | ${false} | ${'exactly half is not more'}
    ${20}  | ${31} | ${true}  | ${'a rise of 11 is more than half'}
    ${20}  | ${30} | ${false} | ${'a rise of exactly half is not'}
    ${0}   | ${5}  | ${true}  | ${'5 from nothing'}
    ${0}   | ${4}  | ${false} | ${'4 are too few to tell'}
    ${5}   | ${0}  | ${true}  | ${'all 5 are gone'}
    ${4}   | ${0}  | ${false} | ${'4 are too few to tell'}
  `('$before, then $now: told is $told, $because', ({ before, now, told }) => {
    const expected = [{ title: 'family', group: 'Tổ 1', year: 2024, before, now }];
    expect(jumps(list(2023, before), list(2024, now))).toEqual(told ? expected : []);
  });

  test.each`
    undecided | told     | because
    ${4}      | ${true}  | ${'at most 9 of 20 are recognised'}
    ${5}      | ${false} | ${'it may still be 10 of 20'}
  `('5 and $undecided undecided of 20: told is $told, $because', ({ undecided, told }) => {
    expect(jumps(list(2023, 20), list(2024, 5, undecided))).toHaveLength(told ? 1 : 0);
  });

  test('needs both lists, and keeps groups apart whatever their spelling', () => {
    expect(jumps(list(2024, 30))).toEqual([]);
    expect(jumps(list(2023, 30), list(2024, 2, 0, { group: 'Tổ 2' }))).toEqual([]);
    expect(jumps(list(2023, 30), list(2024, 2, 0, { group: 'TDP số 1' }))).toMatchObject([
      { before: 30, now: 2 },
    ]);
  });

  test('holds whatever becomes of the undecided', () => {
    const counts = fc.record({ recognised: fc.nat(30), undecided: fc.nat(10) });
    const shares = fc.record({ before: fc.nat(10), now: fc.nat(10) });
    fc.assert(
      fc.property(counts, counts, shares, (before, now, decided) => {
        const open = jumps(
          list(2023, before.recognised, before.undecided),
          list(2024, now.recognised, now.undecided),
        );
        const closed = jumps(
          list(2023, before.recognised + Math.min(before.undecided, decided.before)),
          list(2024, now.recognised + Math.min(now.undecided, decided.now)),
        );
        expect(closed.length).toBeGreaterThanOrEqual(open.length);
      }),
    );
  });
});
