import { drawnGrid } from '../../support/grids';
import { told } from './told';

const fund = (rows: string, top = 'Đơn vị tính: triệu đồng', name = 'Quỹ') =>
  drawnGrid(name, `${top}\nSTT | Tổ | Quỹ đầu kỳ | Thu | Chi | Dư | Ngày nộp\n${rows}`);

describe('the balance of a fund is opening plus income minus spending', () => {
  test.each`
    row                                         | codes                         | because
    ${'1 | Tổ 1 | 4.5 | 6 | 3.5 | 7'}           | ${[]}                         | ${'it is'}
    ${'1 | Tổ 1 | 0.1 | 0.2 | 0 | 0.3'}         | ${[]}                         | ${'binary noise is none'}
    ${'1 | Tổ 1 | 4.5 | 6 | 3.5 | 7.5'}         | ${['fund.balanceDiffers F3']} | ${'7 is not 7,5'}
    ${'1 | Tổ 1 | "4,5" | "6" | "3,5" | "8"'}   | ${['fund.balanceDiffers F3']} | ${'numbers typed as text count'}
    ${'1 | Tổ 1 | 4.5 | 6 | | 10.5'}            | ${[]}                         | ${'a blank is not 0'}
    ${'1 | Tổ 1 | 4.5 | 6 triệu | 3.5 | 8'}     | ${['fund.balanceDiffers F3']} | ${'the same unit said again counts'}
    ${'1 | Tổ 1 | 4.5 | 6.000 nghìn | 3.5 | 8'} | ${['fund.unitMixed D3']}      | ${'another unit cannot be added'}
    ${'1 | Tổ 1 | 4.5 | chưa nộp | 3.5 | 8'}    | ${[]}                         | ${'words cannot be added'}
  `('$row: $because', ({ row, codes }) => {
    expect(told([fund(row)])).toEqual(codes);
  });
});

describe('an amount is told where it is of another unit than its column', () => {
  const column = (amounts: string[], unit: string) =>
    told([
      drawnGrid(
        'Quỹ khuyến học',
        `Đơn vị tính: ${unit}\nSTT | Tổ | Số tiền\n${amounts.map((one, at) => `${at + 1} | Tổ ${at + 1} | ${one}`).join('\n')}`,
      ),
    ]);

  test.each`
    amounts                               | unit            | codes                                         | because
    ${['6', '8', '12500000']}             | ${'triệu đồng'} | ${['fund.unitMixed C5']}                      | ${'đồng among millions'}
    ${['6', '8', '"12.500"']}             | ${'triệu đồng'} | ${['fund.unitMixed C5']}                      | ${'thousands typed as text'}
    ${['6', '8', '7000']}                 | ${'triệu đồng'} | ${['fund.unitMixed C5']}                      | ${'1000 times the median of the others'}
    ${['6', '8', '6999']}                 | ${'triệu đồng'} | ${[]}                                         | ${'less than 1000 times'}
    ${['6', '0', '0', '7']}               | ${'triệu đồng'} | ${[]}                                         | ${'0 is 0 in any unit'}
    ${['6']}                              | ${'triệu đồng'} | ${[]}                                         | ${'nothing to compare with'}
    ${['6', '2 triệu 500 nghìn']}         | ${'triệu đồng'} | ${['fund.unitMixed C4']}                      | ${'words name another unit'}
    ${['6', '8 triệu']}                   | ${'triệu đồng'} | ${[]}                                         | ${'the same unit'}
    ${['50000', '100000', '150000000']}   | ${'đồng'}       | ${[]}                                         | ${'a large sum in đồng'}
    ${['5000000', '4000000', '4.5']}      | ${'đồng'}       | ${['fund.unitMixed C5']}                      | ${'4,5 đồng cannot be paid'}
    ${['"5.000.000 đ"', '"4.000.000 đ"']} | ${'nghìn đồng'} | ${['fund.unitMixed C3', 'fund.unitMixed C4']} | ${'each says đồng'}
  `('$amounts in $unit: $because', ({ amounts, unit, codes }) => {
    expect(column(amounts, unit)).toEqual(codes);
  });
});

describe('the unit of a fund', () => {
  const row = '1 | Tổ 1 | 4.5 | 6 | 3.5 | 7';
  test.each([
    ['above the table', fund(row)],
    ['in the name of the table', fund(row, 'QUỸ KHUYẾN HỌC (triệu đồng)')],
    ['in the headings', drawnGrid('Quỹ', `Tổ | Thu (triệu đồng) | Chi (triệu đồng)\nTổ 1 | 6 | 3.5`)],
    [
      'over the headings',
      drawnGrid(
        'Quỹ',
        'STT | Tổ | Quỹ khuyến học (trđ) | < | <\n^ | ^ | Thu | Chi | Tồn\n1 | Tổ 1 | 6 | 3.5 | 7',
      ),
    ],
    ['in every cell', drawnGrid('Quỹ', 'Tổ | Thu | Chi\nTổ 1 | 6 triệu | 3 triệu')],
  ])('may be said %s', (_, tab) => {
    expect(told([tab])).toEqual([]);
  });

  test('that nobody says is told once, at the first amounts', () => {
    expect(told([fund(`${row}\n2 | Tổ 2 | 4 | 6 | 3 | 7`, 'Quỹ khuyến học')])).toEqual([
      'fund.unitUnknown C2',
    ]);
  });

  test('is not asked for where there are no amounts yet', () => {
    expect(told([fund('1 | Tổ 1 | | | |\n2 | Tổ 2 | | | |', 'Quỹ khuyến học')])).toEqual([]);
  });
});

describe('a day of payment', () => {
  test.each`
    day                 | codes                     | because
    ${'15/11/2024'}     | ${[]}                     | ${'a day of the sheet'}
    ${'"15/3/2024"'}    | ${['date.asText G3']}     | ${'text of a day'}
    ${'"tháng 3"'}      | ${['date.asText G3']}     | ${'no day at all'}
    ${'2024'}           | ${['date.asText G3']}     | ${'a year is no day'}
    ${'"12/25/2024"'}   | ${['date.monthFirst G3']} | ${'no month 25'}
    ${'"12/11/2024"'}   | ${['date.asText G3']}     | ${'may be day first'}
    ${'"31/31/2024"'}   | ${['date.asText G3']}     | ${'no month 31 either way'}
    ${'"…/…/2024"'}     | ${[]}                     | ${'the form’s own dots'}
    ${'chưa nộp'}       | ${[]}                     | ${'words for a blank'}
    ${'=TODAY()→#REF!'} | ${[]}                     | ${'a broken formula is no text of a day'}
  `('$day: $because', ({ day, codes }) => {
    expect(told([fund(`1 | Tổ 1 | 4.5 | 6 | 3.5 | 7 | ${day}`)])).toEqual(codes);
  });
});

describe('a fund as wards keep it', () => {
  test('under a title of several rows, in two rows of headings, with numbering, banners, totals and signatures', () => {
    const tab = drawnGrid(
      'Sheet1',
      `HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       BAN CHẤP HÀNH | | | | Độc lập - Tự do - Hạnh phúc
       BÁO CÁO QUỸ KHUYẾN HỌC NĂM 2024
        | | | | | ĐVT: 1.000đ
       STT | Tổ dân phố | Quỹ khuyến học | < | < | <
       ^ | ^ | Số dư năm 2023 chuyển sang | Tổng thu | Tổng chi | Số dư đến 31/12/2024
       1 | 2 | 3 | 4 | 5 | 6=3+4-5
       I | Khu vực trung tâm | | | |
       1 | TDP 1 | "4.500" | "6.000" | "3.500" | "7.000"
       2 | TDP 2 | "3.000" | "5.000" | "2.000" | "6.500"

       II | Khu vực ngoài | | | |
       3 | TDP 3 | "3.000" | "5.000" | "2.000" | "6.000"
        | Cộng | 10500 | 16000 | 7500 | 99
        | | | | Ngày 20 tháng 12 năm 2024
        | Kế toán | | | TM. BAN CHẤP HÀNH |
        | Lý Sao | 5 | 5 | 5 | 99`,
    );
    expect(told([tab])).toEqual(['fund.balanceDiffers F10']);
  });

  test('as a cash book without an opening has no balance to check', () => {
    const tab = drawnGrid(
      'Sổ quỹ',
      'Đơn vị tính: đồng\nNgày | Nội dung | Thu | Chi | Tồn\n02/01/2024 | Tồn đầu năm | | | 500000\n05/02/2024 | Thưởng | | 200000 | 300000',
    );
    expect(told([tab])).toEqual([]);
  });

  test('with income in several columns under one heading is added by their sum', () => {
    const tab = drawnGrid(
      'Quỹ',
      `Đơn vị tính: triệu đồng
       Tổ | Đầu kỳ | Thu | < | < | Chi | Dư
       ^ | ^ | Hội phí | Ủng hộ | Cộng | ^ | ^
       Tổ 1 | 1 | 2 | 3 | 5 | 2 | 4
       Tổ 2 | 1 | 2 | 3 | 5 | 2 | 5
       Tổ 3 | 1 | 2.000 nghìn | 3 | 5 | 2 | 4`,
    );
    expect(told([tab])).toEqual(['fund.unitMixed C6', 'fund.balanceDiffers G5']);
  });
});

describe('nothing is a fund', () => {
  test.each([
    ['of sheets handed out', 'STT | Tổ | Số phiếu phát | Đã thu | Còn lại\n1 | Tổ 1 | 40 | 30 | 10'],
    ['by look-alikes without their accents', 'STT | Tổ | Thứ | Chị | Đủ\n1 | Tổ 1 | 2 | 3 | 4'],
    ['of prices', 'STT | Nội dung | Số tiền\n1 | Giấy | 50000'],
  ])('%s', (_, picture) => {
    expect(told([drawnGrid('Sheet1', picture)])).toEqual([]);
  });
});
