import { fold } from '../../../src/domain/text/fold';
import { tidy } from '../../../src/domain/text/normalise';

describe('tidy', () => {
  test.each`
    typed                         | meant                 | because
    ${'  Nguyễn   Văn  An '}      | ${'Nguyễn Văn An'}    | ${'spaces collapse'}
    ${'Họ và\ntên\tchủ hộ'}       | ${'Họ và tên chủ hộ'} | ${'line breaks inside a header are spaces'}
    ${'\u00A0Tổ\u00A01\u202F'}    | ${'Tổ 1'}             | ${'non-breaking spaces are spaces'}
    ${'Thôn\u200B Đông\uFEFF'}    | ${'Thôn Đông'}        | ${'zero-width characters vanish'}
    ${'Tiê\u0301n'}               | ${'Tiến'}             | ${'decomposed letters are composed'}
    ${'Phú Bài'.normalize('NFD')} | ${'Phú Bài'}          | ${'NFD becomes NFC'}
    ${'\u00A0 \n'}                | ${''}                 | ${'white space alone is blank'}
  `('$because', ({ typed, meant }) => {
    expect(tidy(typed)).toBe(meant);
  });
});

describe('fold', () => {
  test.each`
    typed                          | key                        | because
    ${'Họ và tên chủ hộ'}          | ${'ho va ten chu ho'}      | ${'accents go'}
    ${'Tiêu chí 1:\n(tối đa 30đ)'} | ${'tieu chi 1 toi da 30d'} | ${'punctuation and line breaks are spaces'}
    ${'P. Phú Bài'}                | ${'p phu bai'}             | ${'a dot is a space'}
    ${'ĐƠN VỊ'.normalize('NFD')}   | ${'don vi'}                | ${'capitals and NFD do not matter'}
    ${'\u00D0\u01A1n v\u1ECB'}     | ${'don vi'}                | ${'Ð of a Western code page is Đ'}
    ${'Số hộ đạt GĐHT (%)'}        | ${'so ho dat gdht'}        | ${'signs go'}
  `('$because', ({ typed, key }) => {
    expect(fold(typed)).toBe(key);
  });

  test('different words may share a key, as its comment warns', () => {
    expect(fold('hộ')).toBe(fold('họ'));
    expect(fold('tổ')).toBe(fold('tờ'));
  });
});
