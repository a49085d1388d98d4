import fc from 'fast-check';
import { readNumber } from '../../../src/domain/text/number';

const number = (value: number, more: object = {}) => ({ kind: 'number', value, ...more });

describe('readNumber', () => {
  test.each([
    ['94,5', number(94.5)],
    ['94.5', number(94.5)],
    [' 27,5\u00A0', number(27.5)],
    ["'27,5", number(27.5)],
    ['27 , 5', number(27.5)],
    [',5', number(0.5)],
    ['27,5đ', number(27.5)],
    ['27 điểm', number(27)],
    ['27 diem', number(27)],
    ['-5', number(-5)],
    ['−5,5', number(-5.5)],
    ['36.020', number(36020, { thousands: true })],
    ['1 234', number(1234, { thousands: true })],
    ['0.500', number(0.5)],
    ['1234.567', number(1234.567)],
    ['1,234', number(1.234)],
    ['1.234,5', number(1234.5)],
    ['1,234.5', number(1234.5)],
    ['1.234.567', number(1234567)],
    ['1,234,567', number(1234567)],
    ['10/10', number(10, { outOf: 10 })],
    ['8,5 / 10 điểm', number(8.5, { outOf: 10 })],
    ['27đ/30đ', number(27, { outOf: 30 })],
    ['12/10', number(12, { outOf: 10 })],
    ['3.120/5.000', number(3120, { thousands: true, outOf: 5000 })],
    ['85%', number(85, { percent: true })],
    ['85,5 %', number(85.5, { percent: true })],
  ])('%j is a number', (shown, reading) => {
    expect(readNumber(shown)).toEqual(reading);
  });

  test.each(['', '   ', '\u00A0', "'"])('%j is blank, not 0', (shown) => {
    expect(readNumber(shown)).toEqual({ kind: 'blank' });
  });

  test.each([
    'nt',
    '-',
    'x',
    'chín điểm',
    'đ',
    '5.',
    '1e5',
    '0x10',
    '1.23.4',
    '1.2,3.4',
    '20 21',
    '05/02/2026',
    '10/0',
    '/10',
    '%',
    '#REF!',
    '8 hoặc 9',
  ])('%j is unreadable', (shown) => {
    expect(readNumber(shown)).toEqual({ kind: 'unreadable' });
  });

  test('a typed number is itself; a number that is none is unreadable', () => {
    expect(readNumber(94.5)).toEqual(number(94.5));
    expect(readNumber(0)).toEqual(number(0));
    expect(readNumber(Number.NaN)).toEqual({ kind: 'unreadable' });
    expect(readNumber(Number.POSITIVE_INFINITY)).toEqual({ kind: 'unreadable' });
  });

  // One or two decimals keep "1,234" and "1.234" out: those are one writing's thousands and the other's decimals.
  const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((hundredths) => hundredths / 100);

  test.each(['vi-VN', 'en-US'])('what %s writes with decimals is read back', (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readNumber(format.format(amount))).toMatchObject(number(amount + 0));
      }),
    );
  });

  test('whole counts in Vietnamese writing are read back', () => {
    const format = new Intl.NumberFormat('vi-VN');
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (count) => {
        expect(readNumber(format.format(count))).toMatchObject(number(count));
      }),
    );
  });

  test('no text makes it throw or give a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});
