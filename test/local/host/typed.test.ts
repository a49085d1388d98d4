import { deskWith, resultOf } from './desk-with';

const now = () => new Date(2026, 4, 2, 9, 0, 0);

describe('what typing makes of a cell (vi_VN)', () => {
  test.each`
    typed                   | value                | shown             | why
    ${'0912345678'}         | ${912345678}         | ${'912345678'}    | ${'digits are a number, the zero is lost'}
    ${'94,5'}               | ${94.5}              | ${'94,5'}         | ${'decimal comma'}
    ${'36.020'}             | ${36020}             | ${'36.020'}       | ${'full stop between thousands'}
    ${'1.234.567,5'}        | ${1234567.5}         | ${'1.234.567,50'} | ${'both'}
    ${'94.5'}               | ${'94.5'}            | ${'94.5'}         | ${'no number in Vietnam'}
    ${' 12 '}               | ${12}                | ${'12'}           | ${'spaces around a number do not count'}
    ${'-3'}                 | ${-3}                | ${'-3'}           | ${'a sign'}
    ${'(1)'}                | ${-1}                | ${'-1'}           | ${'brackets are a minus'}
    ${'50%'}                | ${0.5}               | ${'50%'}          | ${'a percentage'}
    ${'12,5%'}              | ${0.125}             | ${'12,50%'}       | ${'a percentage with decimals'}
    ${'1E3'}                | ${1000}              | ${'1,00E+03'}     | ${'scientific'}
    ${'1/2/2026'}           | ${'2026-02-01'}      | ${'01/02/2026'}   | ${'day before month'}
    ${'1-2-26'}             | ${'2026-02-01'}      | ${'01/02/2026'}   | ${'two digits of a year'}
    ${'2026-02-01'}         | ${'2026-02-01'}      | ${'2026-02-01'}   | ${'ISO'}
    ${'10/10'}              | ${'2026-10-10'}      | ${'10/10'}        | ${'a fraction becomes a date of this year'}
    ${'9/2026'}             | ${'2026-09-01'}      | ${'09/2026'}      | ${'a month'}
    ${'31/2/2026'}          | ${'31/2/2026'}       | ${'31/2/2026'}    | ${'no such day'}
    ${'13/13'}              | ${'13/13'}           | ${'13/13'}        | ${'no such month'}
    ${'TRUE'}               | ${true}              | ${'TRUE'}         | ${'a boolean'}
    ${"'0912"}              | ${'0912'}            | ${'0912'}         | ${'the apostrophe asks for text'}
    ${'#N/A'}               | ${'#N/A'}            | ${'#N/A'}         | ${'an error'}
    ${'=1+1'}               | ${2}                 | ${'2'}            | ${'a formula'}
    ${'Tổ 3'}               | ${'Tổ 3'}            | ${'Tổ 3'}         | ${'text'}
    ${'1 hộ'}               | ${'1 hộ'}            | ${'1 hộ'}         | ${'text that starts with a digit'}
    ${''}                   | ${''}                | ${''}             | ${'blank'}
    ${'1.234.567 ₫'}        | ${1234567}           | ${'1.234.567 ₫'}  | ${'an amount of money'}
    ${'₫12,5'}              | ${12.5}              | ${'12,50 ₫'}      | ${'the sign in front, with decimals'}
    ${'12 ₫ ₫'}             | ${'12 ₫ ₫'}          | ${'12 ₫ ₫'}       | ${'two signs are text'}
    ${'₫'}                  | ${'₫'}               | ${'₫'}            | ${'a sign alone is text'}
    ${'-'}                  | ${'-'}               | ${'-'}            | ${'a dash is text'}
    ${'+5'}                 | ${5}                 | ${'5'}            | ${'a plus sign'}
    ${',5'}                 | ${0.5}               | ${'0,5'}          | ${'no digit before the comma'}
    ${'10:75'}              | ${'10:75'}           | ${'10:75'}        | ${'no such minute'}
    ${'036090001234567890'} | ${36090001234567890} | ${'3,60900E+16'}  | ${'too many digits to be kept'}
  `('$typed → $value ($why)', ({ typed, value, shown }) => {
    const desk = deskWith(
      `function go() {
        var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
        var value = cell.getValue();
        var plain = value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd') : value;
        return [plain, cell.getDisplayValue()];
      }`,
      { now },
    );
    desk.edit(0, 1, 1, typed);
    expect(desk.run('go').value).toEqual([value, shown]);
  });

  test.each`
    typed               | shown                    | pattern
    ${'10:30'}          | ${'10:30:00'}            | ${'hh:mm:ss'}
    ${'36:00'}          | ${'36:00:00'}            | ${'[h]:mm:ss'}
    ${'1/2/2026 10:30'} | ${'01/02/2026 10:30:00'} | ${'dd/mm/yyyy hh:mm:ss'}
  `('$typed is a time, shown as $shown', ({ typed, shown, pattern }) => {
    const read = `(function (cell) { return [cell.getDisplayValue(), cell.getNumberFormat()]; })(sheet.getRange("A1").setValue(${JSON.stringify(typed)}))`;
    expect(resultOf(read, { now })).toEqual([shown, pattern]);
  });

  test('a cell of plain text keeps what is typed', () => {
    const typed = ['0912345678', '1/2/2026', '94,5', '=1+1'];
    const write = `(sheet.getRange("A1:D1").setNumberFormat("@").setValues([${JSON.stringify(typed)}]), sheet.getRange("A1:D1").getValues()[0])`;
    expect(resultOf(write, { now })).toEqual(typed);
  });

  test('a number typed under a chosen format keeps the format', () => {
    expect(resultOf('sheet.getRange("A1").setNumberFormat("0.00").setValue("50%").getDisplayValue()')).toBe(
      '0,50',
    );
  });
});

describe('what a script writes', () => {
  test.each`
    written                                | read                     | shown
    ${'94.5'}                              | ${94.5}                  | ${'94,5'}
    ${'"94,5"'}                            | ${94.5}                  | ${'94,5'}
    ${'true'}                              | ${true}                  | ${'TRUE'}
    ${'null'}                              | ${''}                    | ${''}
    ${'NaN'}                               | ${'#NUM!'}               | ${'#NUM!'}
    ${'new Date(2026, 0, 31)'}             | ${'31/01/2026 00:00:00'} | ${'31/01/2026'}
    ${'new Date(2026, 0, 31, 23, 59, 58)'} | ${'31/01/2026 23:59:58'} | ${'31/01/2026 23:59:58'}
    ${'new Date(1954, 3, 30)'}             | ${'30/04/1954 00:00:00'} | ${'30/04/1954'}
    ${'new Date(1899, 11, 31)'}            | ${'31/12/1899 00:00:00'} | ${'31/12/1899'}
  `('$written', ({ written, read, shown }) => {
    const value = `(function (cell) {
      var value = cell.setValue(${written}).getValue();
      return [value instanceof Date ? [value.getDate(), value.getMonth() + 1].map(function (n) { return ('0' + n).slice(-2); })
        .concat(value.getFullYear()).join('/') + ' ' + value.toTimeString().slice(0, 8) : value, cell.getDisplayValue()];
    })(sheet.getRange("A1"))`;
    expect(resultOf(value)).toEqual([read, shown]);
  });
});

describe('number formats', () => {
  test.each`
    value        | format                             | shown
    ${1234.5}    | ${'#,##0'}                         | ${'1.235'}
    ${1234.5}    | ${'#,##0.00'}                      | ${'1.234,50'}
    ${0}         | ${'0;-0;"không"'}                  | ${'không'}
    ${-5}        | ${'0;(0)'}                         | ${'(5)'}
    ${12}        | ${'0" điểm"'}                      | ${'12 điểm'}
    ${1.005}     | ${'0.00'}                          | ${'1,01'}
    ${7}         | ${'000'}                           | ${'007'}
    ${94.5}      | ${'#,##0.0" điểm"'}                | ${'94,5 điểm'}
    ${1250000}   | ${'#,##0 [$₫]'}                    | ${'1.250.000 ₫'}
    ${46143}     | ${'dd/MM/yyyy'}                    | ${'01/05/2026'}
    ${0.5}       | ${'0%'}                            | ${'50%'}
    ${5}         | ${'@'}                             | ${'5'}
    ${'0.1+0.2'} | ${'General'}                       | ${'0,3'}
    ${0.256}     | ${'0.0%'}                          | ${'25,6%'}
    ${1 / 3}     | ${'General'}                       | ${'0,3333333333'}
    ${46143.5}   | ${'dd/mm/yyyy hh:mm'}              | ${'01/05/2026 12:00'}
    ${46143.5}   | ${'h:mm AM/PM'}                    | ${'12:00 CH'}
    ${46143}     | ${'"ngày" d "tháng" m "năm" yyyy'} | ${'ngày 1 tháng 5 năm 2026'}
    ${46143}     | ${'dddd'}                          | ${'Thứ Sáu'}
    ${1.5}       | ${'[h]:mm'}                        | ${'36:00'}
  `('$value as $format: $shown', ({ value, format, shown }) => {
    const display = `sheet.getRange("A1").setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue()`;
    expect(resultOf(display)).toBe(shown);
  });
});

describe('Utilities.formatDate', () => {
  test.each`
    pattern                         | zone                  | text
    ${'dd/MM/yyyy HH:mm:ss'}        | ${'Asia/Ho_Chi_Minh'} | ${'05/03/2026 06:07:08'}
    ${'d/M/yy h:mm a'}              | ${'GMT'}              | ${'4/3/26 11:07 PM'}
    ${"'ngày' d 'tháng' M"}         | ${'GMT+7'}            | ${'ngày 5 tháng 3'}
    ${"yyyy-MM-dd'T'HH:mm:ss.SSSX"} | ${'Asia/Ho_Chi_Minh'} | ${'2026-03-05T06:07:08.009+07'}
    ${'EEE, EEEE, MMM, u, Z'}       | ${'Asia/Ho_Chi_Minh'} | ${'Thu, Thursday, Mar, 4, +0700'}
  `('$pattern in $zone', ({ pattern, zone, text }) => {
    const date = 'new Date(Date.UTC(2026, 2, 4, 23, 7, 8, 9))';
    expect(
      resultOf(`Utilities.formatDate(${date}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`),
    ).toBe(text);
  });
});
