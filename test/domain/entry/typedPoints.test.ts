import fc from 'fast-check';
import { pointsIn, sumTyped } from '../../../src/domain/entry/typedPoints';
import { saysAll, sayTotal, sayUnderstood } from '../../../src/words/entry';

test.each`
  typed      | max   | points
  ${'8.5'}   | ${10} | ${8.5}
  ${'8,5 đ'} | ${10} | ${8.5}
  ${'8/10'}  | ${10} | ${8}
  ${'8/10'}  | ${30} | ${null}
  ${'80%'}   | ${10} | ${null}
  ${''}      | ${10} | ${null}
  ${'KAD'}   | ${10} | ${null}
`('“$typed” out of $max is $points', ({ typed, max, points }) => {
  expect(pointsIn(typed, max)).toBe(points);
});

const field = (id: string, locked: 'formula' | null = null) => ({
  id,
  kind: 'points' as const,
  max: 30,
  locked,
});

test.each([
  [
    'a criterion that is a formula counts by its parts',
    [field('1a'), field('1b'), field('1', 'formula')],
    12,
  ],
  ['a criterion that is typed counts itself', [field('1a'), field('1b'), field('1')], 20],
  ['parts without their criterion count', [field('1a'), field('1b'), field('2')], 17],
  ['a formula over no parts counts as it shows', [field('1', 'formula'), field('2')], 25],
  ['nothing typed is no sum', [field('3')], null],
])('%s', (_, fields, sum) => {
  expect(sumTyped(fields, { '1': '20', '1a': '5', '1b': '7', '2': '5', '3': '' })).toBe(sum);
});

test('a sum has no noise, in whatever order', () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(tenths, (points) => {
      const fields = points.map((_, at) => field(String(at + 1)));
      const texts = Object.fromEntries(points.map((one, at) => [String(at + 1), String(one / 10)]));
      expect(sumTyped(fields, texts)).toBe(points.reduce((sum, one) => sum + one, 0) / 10);
    }),
  );
});

test.each([
  ['8.5', 'Hiểu là 8,5 điểm.'],
  ['8,5', null],
  ['08', 'Hiểu là 8 điểm.'],
  ['1.000', null],
  ['chín', null],
])('“%s” is shown back as %s', (typed, said) => {
  expect(sayUnderstood(typed, 10)).toBe(said);
});

test('the total says what is still blank', () => {
  const fields = [field('1'), field('2')];
  expect(sayTotal(fields, { '1': '8,5' })).toBe('Được 8,5 điểm, còn 1 ô chưa nhập.');
  expect(sayTotal(fields, { '1': '8,5', '2': '0' })).toBe('Được 8,5 điểm.');
  expect(sayTotal(fields, {})).toBe('Chưa nhập điểm nào.');
});

test.each([
  ['nguyen', true],
  ['Nguyễn uoc', true],
  ['tổ 3', true],
  ['', true],
  ['tran', false],
])('“%s” finds Nguyễn Văn Ước of Tổ 3: %s', (wanted, found) => {
  expect(saysAll('Nguyễn Văn Ước Tổ 3', wanted)).toBe(found);
});
