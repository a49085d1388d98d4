import fc from 'fast-check';
import { isSummed, type Summed, withPartSums } from '../../../src/domain/entry/partSums';

const field = (id: string, text: string, more: Partial<Summed> = {}): Summed => ({
  id,
  kind: 'points',
  max: 30,
  locked: null,
  sumOf: [],
  text,
  ...more,
});
const card = (a: string, b: string, own: string, more: Partial<Summed> = {}): Summed[] => [
  field('1a', a, { max: 10 }),
  field('1b', b, { max: 10 }),
  field('1', own, { sumOf: ['1a', '1b'], ...more }),
  field('2', '20'),
];

describe('a criterion’s own points', () => {
  test.each`
    parts         | own     | typed                       | wanted       | because
    ${['9', '9']} | ${'18'} | ${{ '1a': '8,5' }}          | ${'17,5'}    | ${'they follow a part'}
    ${['9', '9']} | ${'20'} | ${{ '1a': '8' }}            | ${'17'}      | ${'also where they were no sum'}
    ${['', '']}   | ${''}   | ${{ '1a': '9', '1b': '9' }} | ${'18'}      | ${'also of a new subject'}
    ${['', '']}   | ${''}   | ${{ '1a': '9' }}            | ${undefined} | ${'a blank part is not 0'}
    ${['9', '9']} | ${'18'} | ${{ '1a': '' }}             | ${''}        | ${'a sum goes with its parts'}
    ${['9', '']}  | ${'18'} | ${{ '1a': '8' }}            | ${undefined} | ${'points typed without all parts are kept'}
    ${['9', '9']} | ${'18'} | ${{ '1a': '12' }}           | ${''}        | ${'a wrong part makes no sum'}
    ${['9', '9']} | ${'20'} | ${{ '2': '10' }}            | ${undefined} | ${'no part was typed'}
    ${['', '']}   | ${''}   | ${{ '1': '18' }}            | ${'18'}      | ${'they may be typed alone'}
    ${['8', '9']} | ${'17'} | ${{ '1a': '9', '1': '20' }} | ${'20'}      | ${'what was there is put back'}
  `('$own of $parts, typed $typed, are $wanted: $because', ({ parts, own, typed, wanted }) => {
    expect(withPartSums(card(parts[0], parts[1], own), typed, {})['1']).toBe(wanted);
  });

  test.each(['formula', 'doubled', 'merged'] as const)('under a lock (%s) are not written', (locked) => {
    expect(withPartSums(card('9', '9', '18', { locked }), { '1a': '8' }, {})).toEqual({ '1a': '8' });
  });

  test('that a stopped save wrote already come out the same', () => {
    expect(withPartSums(card('', '9', ''), { '1a': '' }, { '1a': '9', '1': '18' })).toEqual({
      '1a': '',
      '1': '',
    });
  });

  test('are read only where they are the sum', () => {
    const points = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 20 }), (a, b, own) => {
        const texts = { '1a': `${a}`, '1b': `${b}`, '1': `${own}` };
        const fields = card('', '', '');
        expect(isSummed(fields[2]!, fields, texts)).toBe(a + b === own);
      }),
    );
  });
});
