import fc from 'fast-check';
import { readNumber } from '../../../src/domain/text/number';
import { showNumber, showShare } from '../../../src/domain/text/show';

test.each([
  [1234.5, '1.234,5'],
  [0, '0'],
  [-0.5, '-0,5'],
  [100, '100'],
  [1200, '1.200'],
  [36020, '36.020'],
  [1234567.25, '1.234.567,25'],
  [0.1 + 0.2, '0,3'],
  [-0.0000001, '0'],
])('%d is shown as %s', (value, text) => {
  expect(showNumber(value)).toBe(text);
});

test('a total just under a line is not shown as the line', () => {
  expect(showNumber(79.99)).toBe('79,99');
  expect(showNumber(79.999)).toBe('79,999');
});

test.each`
  count   | total   | line         | text                      | because
  ${18}   | ${24}   | ${undefined} | ${'18/24 (75,0%)'}        | ${'ux 8.4'}
  ${22}   | ${24}   | ${undefined} | ${'22/24 (91,7%)'}        | ${'rounded to one decimal'}
  ${3120} | ${5000} | ${60}        | ${'3.120/5.000 (62,4%)'}  | ${'thousands get their dot'}
  ${2998} | ${5000} | ${60}        | ${'2.998/5.000 (59,96%)'} | ${'60,0% would show a line that was not reached'}
  ${2999} | ${3000} | ${undefined} | ${'2.999/3.000 (99,97%)'} | ${'not everybody is not 100,0%'}
  ${3000} | ${5000} | ${60}        | ${'3.000/5.000 (60,0%)'}  | ${'the line itself is reached'}
  ${0}    | ${0}    | ${60}        | ${'0/0'}                  | ${'there is no share of nothing'}
`('$count of $total is $text: $because', ({ count, total, line, text }) => {
  expect(showShare(count, total, line)).toBe(text);
});

test('what is shown is read back, except the flag on one group of thousands', () => {
  const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readNumber(showNumber(amount))).toMatchObject({ kind: 'number', value: amount + 0 });
    }),
  );
});
