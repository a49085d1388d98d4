import fc from 'fast-check';
import { displayText, isDateFormat } from '../../../local/host';
import { numberFormat } from '../../../src/sheets/xlsx/numberFormat';

describe('numbers as Sheets shows them in Vietnam', () => {
  test.each`
    code                          | value          | shown
    ${'General'}                  | ${1 / 3}       | ${'0,3333333333'}
    ${'General'}                  | ${0.1 + 0.2}   | ${'0,3'}
    ${'General'}                  | ${12345678901} | ${'12345678901'}
    ${'General'}                  | ${1e15}        | ${'1,00000E+15'}
    ${'General'}                  | ${-0.5}        | ${'-0,5'}
    ${'0'}                        | ${2.5}         | ${'3'}
    ${'0.00'}                     | ${1.005}       | ${'1,01'}
    ${'0.##'}                     | ${5}           | ${'5'}
    ${'.00'}                      | ${12.5}        | ${'12,50'}
    ${'#,##0'}                    | ${1234567}     | ${'1.234.567'}
    ${'#,##0'}                    | ${-0.4}        | ${'0'}
    ${'#,##0.0,'}                 | ${1234567}     | ${'1.234,6'}
    ${'#,##0;[Red](#,##0)'}       | ${-1234}       | ${'(1.234)'}
    ${'0;-0;"không"'}             | ${0}           | ${'không'}
    ${';;;'}                      | ${7}           | ${''}
    ${'0.0%'}                     | ${0.2565}      | ${'25,7%'}
    ${'0.00E+00'}                 | ${12345}       | ${'1,23E+04'}
    ${'#,##0 "đ"'}                | ${1500}        | ${'1.500 đ'}
    ${'#,##0\\ [$₫-42A]'}         | ${1500}        | ${'1.500 ₫'}
    ${'"Tổ "General'}             | ${5}           | ${'Tổ 5'}
    ${'0000 000 000'}             | ${912345678}   | ${'0912 345 678'}
    ${'000\\.000'}                | ${4567}        | ${'004.567'}
    ${'[<1000]0" nhỏ";0" lớn"'}   | ${5000}        | ${'5000 lớn'}
    ${'# ?/?'}                    | ${1.5}         | ${'1,5'}
    ${'@'}                        | ${5}           | ${'5'}
    ${'dd/mm/yyyy'}               | ${45618}       | ${'22/11/2024'}
    ${'dd/mm/yyyy;@'}             | ${45618}       | ${'22/11/2024'}
    ${'[$-42A]dd.mm.yy'}          | ${45618}       | ${'22.11.24'}
    ${'dddd, "ngày" d mmmm yyyy'} | ${45618}       | ${'Thứ Sáu, ngày 22 tháng 11 2024'}
    ${'hh:mm:ss'}                 | ${0.587604}    | ${'14:06:08'}
    ${'h:mm AM/PM'}               | ${0.587604}    | ${'2:06 CH'}
    ${'[h]:mm'}                   | ${1.5}         | ${'36:00'}
    ${'mm:ss.0'}                  | ${0.0000075}   | ${'00:00,6'}
    ${'dd/mm/yyyy'}               | ${9e9}         | ${'9000000000'}
  `('$value under $code: $shown', ({ code, value, shown }) => {
    expect(numberFormat(code).shown(value)).toBe(shown);
  });

  test.each`
    code              | shown
    ${'General'}      | ${'An'}
    ${'dd/mm/yyyy;@'} | ${'An'}
    ${'"Ông "@'}      | ${'Ông An'}
    ${'0;0;0;'}       | ${''}
    ${'0;0;0;@"."'}   | ${'An.'}
  `('text under $code: $shown', ({ code, shown }) => {
    expect(numberFormat(code).shownText('An')).toBe(shown);
  });

  const codes = [
    'General',
    '0',
    '0.0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    '0.00E+00',
    '#.##',
    '00000',
  ];
  const momentCodes = [
    'dd/mm/yyyy',
    'd-mmm-yy',
    'h:mm',
    'dd/mm/yyyy hh:mm:ss',
    '[h]:mm:ss',
    'dddd d/m',
    'mm:ss',
  ];

  test('like the local Sheets, whatever the number', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.constant(0));
    fc.assert(
      fc.property(number, fc.constantFrom(...codes), (value, code) => {
        expect(numberFormat(code).shown(value)).toBe(displayText({ value, numberFormat: code }));
      }),
      { numRuns: 2000 },
    );
  });

  test('like the local Sheets, whatever the moment', () => {
    const serial = fc.integer({ min: 0, max: 2_958_464 * 86_400 }).map((seconds) => seconds / 86_400);
    fc.assert(
      fc.property(serial, fc.constantFrom(...momentCodes), (value, code) => {
        expect(numberFormat(code).shown(value)).toBe(displayText({ value, numberFormat: code }));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ...codes,
    ...momentCodes,
    '0 "days"',
    '[Red]0',
    '[$-409]d',
    '\\d0',
    '_d0',
    '[mm]',
    'General',
    '@',
  ])('%s counts as days or times as in the local Sheets', (code) => {
    expect(numberFormat(code).isMoment).toBe(isDateFormat(code));
  });
});
