import fc from 'fast-check';
import type { SubjectChange } from '../../../src/domain/years/changes';
import { outliersOf } from '../../../src/domain/years/outliers';

const change = (
  totalChange: number | null,
  index = 0,
  title: SubjectChange['title'] = 'family',
): SubjectChange => ({
  title,
  subject: { name: `Hộ ${index}`, key: `${index}`, group: null },
  year: 2024,
  kind: 'stillRecognised',
  totalChange,
});

const changes = (...totals: (number | null)[]): SubjectChange[] =>
  totals.map((total, index) => change(total, index));

const found = (some: SubjectChange[]): number[] => outliersOf(some).map(({ totalChange }) => totalChange);

describe('a change of points far from the others', () => {
  test.each`
    last    | outliers | because
    ${12}   | ${[12]}  | ${'12 from the median 0, where all others are alike'}
    ${10}   | ${[10]}  | ${'a distance of 10 is enough'}
    ${9.5}  | ${[]}    | ${'below 10 points nothing is told'}
    ${-10}  | ${[-10]} | ${'a fall is told as well as a rise'}
    ${null} | ${[]}    | ${'an unknown total is no change'}
  `('seven at 0 and $last → $outliers: $because', ({ last, outliers }) => {
    expect(found(changes(0, 0, 0, 0, 0, 0, 0, last))).toEqual(outliers);
  });

  test.each`
    last  | outliers | because
    ${21} | ${[]}    | ${'20 is less than 3 × 1,4826 × 5 = 22,239'}
    ${23} | ${[]}    | ${'22 is still less'}
    ${24} | ${[24]}  | ${'23 is more'}
  `('where changes of 5 points up and down are usual, $last → $outliers: $because', ({ last, outliers }) => {
    expect(found(changes(1, 1, 1, 6, 6, -4, -4, 6, -4, last))).toEqual(outliers);
  });

  test('the median it was compared with is told', () => {
    expect(outliersOf(changes(2, 2, 2, 2, 3, 3, 3, 3, 40))).toMatchObject([
      { subject: { name: 'Hộ 8' }, year: 2024, totalChange: 40, median: 3 },
    ]);
  });

  test('needs eight subjects with both totals', () => {
    expect(found(changes(0, 0, 0, 0, 0, 0, 50))).toEqual([]);
    expect(found(changes(0, 0, 0, 0, 0, 0, null, 50))).toEqual([]);
    expect(found(changes(0, 0, 0, 0, 0, 0, 0, 50))).toEqual([50]);
  });

  test('compares a title with its own only', () => {
    const families = changes(0, 0, 0, 0, 0, 0, 0, 0);
    expect(found([...families, change(50, 9, 'citizen')])).toEqual([]);
  });

  test('is the same wherever all changes are shifted to', () => {
    const points = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 30 });
    fc.assert(
      fc.property(points, fc.integer({ min: -50, max: 50 }), (totals, shift) => {
        const shifted = found(changes(...totals.map((total) => total + shift)));
        expect(shifted.map((total) => total - shift)).toEqual(found(changes(...totals)));
      }),
    );
  });

  test('is never said of half of the subjects', () => {
    const points = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(points, (totals) => {
        expect(found(changes(...totals)).length * 2).toBeLessThanOrEqual(totals.length);
      }),
    );
  });
});
