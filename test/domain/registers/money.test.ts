import { readAmount, unitAnnouncedIn } from '../../../src/domain/registers/money';

describe('a line or heading announces the unit of money', () => {
  test.each`
    line                                                    | unit
    ${'Đơn vị tính: triệu đồng'}                            | ${'million'}
    ${'TÌNH HÌNH QUỸ KHUYẾN HỌC – Đơn vị tính: nghìn đồng'} | ${'thousand'}
    ${'ĐVT: 1.000 đồng'}                                    | ${'thousand'}
    ${'(Đvt: 1.000đ)'}                                      | ${'thousand'}
    ${'Đơn vị tính : Đồng'}                                 | ${'dong'}
    ${'ĐVT: đ'}                                             | ${'dong'}
    ${'Don vi tinh: ty dong'}                               | ${'billion'}
    ${'Đơn vị: triệu đồng'}                                 | ${'million'}
    ${'QUỸ KHUYẾN HỌC NĂM 2024 (triệu đồng)'}               | ${'million'}
    ${'Thu (trđ)'}                                          | ${'million'}
    ${'Chi (ngàn đồng)'}                                    | ${'thousand'}
    ${'Dư (1.000.000 đồng)'}                                | ${'million'}
    ${'triệu đồng'}                                         | ${'million'}
    ${'Đơn vị tính: triệu đồng, năm 2024'}                  | ${'million'}
    ${'Đơn vị: Phường Đồng Sen'}                            | ${null}
    ${'Đơn vị tính: hộ'}                                    | ${null}
    ${'Hội đồng đánh giá'}                                  | ${null}
    ${'Cộng đồng học tập (thôn)'}                           | ${null}
    ${'Thu'}                                                | ${null}
  `('$line → $unit', ({ line, unit }) => {
    expect(unitAnnouncedIn(line)).toBe(unit);
  });
});

describe('an amount is read with the unit written behind it', () => {
  test.each`
    shown             | value         | says
    ${'12,5'}         | ${12.5}       | ${null}
    ${'12.500.000'}   | ${12_500_000} | ${null}
    ${'8.500 nghìn'}  | ${8500}       | ${'thousand'}
    ${'0,02 tỷ'}      | ${0.02}       | ${'billion'}
    ${'5 triệu đồng'} | ${5}          | ${'million'}
    ${'500k'}         | ${500}        | ${'thousand'}
    ${'12.500.000đ'}  | ${12_500_000} | ${'dong'}
    ${'12.500.000 ₫'} | ${12_500_000} | ${'dong'}
  `('$shown', ({ shown, value, says }) => {
    expect(readAmount(shown, shown)).toEqual({ kind: 'amount', value, says });
  });

  test('by the typed number where it is one, with the unit that its format shows', () => {
    expect(readAmount(1234567, '1,234,567 ₫')).toEqual({ kind: 'amount', value: 1234567, says: 'dong' });
  });

  test.each(['', 'chưa nộp', '-', '12%', '3/4', 'Tý'])('nothing is read of “%s”', (shown) => {
    expect(readAmount(shown, shown)).toEqual({ kind: 'none' });
  });

  test('words of units are told as such', () => {
    expect(readAmount('2 triệu 500 nghìn', '2 triệu 500 nghìn')).toEqual({
      kind: 'words',
      says: ['thousand', 'million'],
    });
  });
});
