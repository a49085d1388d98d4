import { announcedMax, meaningOf } from '../../../src/domain/layout/vocabulary';

const named = new Map([
  ['hoc tap cua tre em trong gia dinh', '1'],
  ['ngoai ngu', '6'],
]);
const meaning = (...path: string[]) => meaningOf(path, named);

describe('a heading is known by its wording', () => {
  test.each([
    ['serial', ['STT', 'TT', 'Số TT', 'So TT', 'S.TT', 'TT hộ', 'Số thứ tự']],
    ['name', ['Họ tên chủ hộ', 'HỌ VÀ TÊN CHỦ HỘ', 'Ho ten chu ho', 'Chủ hộ', 'Hộ gia đình', 'Họ và tên']],
    ['name', ['Họ và tên người đại diện hộ', 'hoten', 'Tên chủ hộ (ghi đủ)', 'Họ và tên (1)']],
    [
      'group',
      ['Tổ dân phố', 'TDP', 'Thôn', 'Thôn/Tổ', 'Tên TDP', 'Khu phố', 'Khóm, ấp', 'Đơn vị (tổ, thôn)'],
    ],
    ['phone', ['Số điện thoại', 'SĐT', 'Điện thoại', 'So dien thoai']],
    ['birth', ['Năm sinh', 'Ngày sinh', 'Ngày tháng năm sinh']],
    ['registered', ['Đăng ký', 'ĐK', 'Có đăng ký', 'Đăng ký GĐHT']],
    ['total', ['Tổng điểm', 'Tổng', 'Cộng', 'Tổng cộng', 'TONG DIEM', 'Tổng điểm (100đ)']],
    ['result', ['Kết quả', 'Xếp loại', 'Đạt', 'Đạt/Không đạt', 'Công nhận']],
    ['evidence', ['Minh chứng', 'Tài liệu minh chứng']],
    ['note', ['Ghi chú', 'Ghi chu', 'ghichu']],
    ['max', ['Điểm tối đa', 'Đ.max', 'Điểm chuẩn']],
    ['selfScore', ['Tự chấm', 'Điểm tự chấm', 'Điểm']],
    ['reviewScore', ['Thẩm định', 'Huyện chấm']],
    ['level1', ['Mức độ 1', 'Đạt mức 1']],
    ['households', ['Tổng số hộ', 'Số hộ']],
    ['householdsRegistered', ['Số hộ đăng ký', 'GĐHT đăng ký']],
    ['householdsRecognised', ['Số hộ đạt', 'GĐHT được công nhận']],
    ['adults', ['Số công dân từ 18 tuổi', 'Số người lớn']],
    ['percent', ['Tỷ lệ', 'Tỉ lệ %', 'Tỷ lệ đạt (%)']],
  ] as const)('%s: %j', (expected, headings) => {
    for (const heading of headings) expect([heading, meaning(heading)]).toEqual([heading, expected]);
  });

  test.each([
    'Tiêu chí 2',
    'TC2',
    'TC 2',
    'tc2',
    'TC2 điểm',
    'Tiêu chí 2 điểm',
    'Tieu chi 2',
    'Điểm TC2',
    'Tiêu chí số 2',
    'Tiêu chuẩn 2',
  ])('criterion 2: %s', (heading) => {
    expect(meaning(heading)).toBe('score:2');
  });

  test.each([
    ['TC1 (30đ)', 'score:1', 30],
    ['TC1 30đ', 'score:1', null],
    ['Tiêu chí 1 (tối đa 30)', 'score:1', 30],
    ['Tiêu chí 1 tối đa 30 điểm', 'score:1', 30],
    ['TC4 Đ.max 20', 'score:4', 20],
    ['TC4\n(20 điểm)', 'score:4', 20],
    ['Tiêu chí 3 (12.a)', 'score:3', null],
    ['TC2 (Ghi theo thang 30)', 'score:2', null],
    ['Đăng ký (Ghi theo mã số từ 1-6) (8)', 'registered', null],
    ['1a (tối đa 10)', null, 10],
  ])('%j is %s with the maximum %p', (heading, expected, max) => {
    expect(meaning(heading)).toBe(expected);
    expect(announcedMax(heading)).toBe(max);
  });

  test.each([
    ['Chỉ số 10', 'score:10'],
    ['CS 7', 'score:7'],
    ['1. Học tập của trẻ em', 'score:1'],
    ['1a) Đến trường', 'part:1a'],
    ['TC2a', 'part:2a'],
    ['Học tập của trẻ em trong gia đình', 'score:1'],
    ['Hoc tap cua tre em trong gia dinh (30đ)', 'score:1'],
    ['Ngoại ngữ', 'score:6'],
  ])('%j is %s', (heading, expected) => {
    expect(meaning(heading)).toBe(expected);
  });

  test('it does not matter how the letters are stored or what spaces surround them', () => {
    const heading = '  Họ\u00a0và tên\nchủ  hộ\u200b ';
    expect(meaning(heading.normalize('NFD'))).toBe('name');
    expect(meaning('Tổng\u00a0điểm '.normalize('NFD'))).toBe('total');
  });
});

describe('a heading with damaged letters', () => {
  test.each([
    ['S? ?i?n tho?i', 'phone'],
    ['H? v? t?n ch? h?', 'name'],
    ['T?ng ?i?m', 'total'],
    ['Ti?u ch? 2', 'score:2'],
    ['Ch? s? 10', 'score:10'],
    ['N¨m sinh', 'birth'],
    ['Hä vµ tªn chñ hé', 'name'],
    ['Hoï vaø teân chuû hoä', 'name'],
    ['Ðia chi', 'address'],
    ['?? ??', null],
  ])('%j is read as %s', (heading, expected) => {
    expect(meaning(heading)).toBe(expected);
  });
});

describe('a heading under another heading', () => {
  test.each([
    [['Tiêu chí 1', 'a'], 'part:1a'],
    [['Tiêu chí 1 (30đ)', '1b'], 'part:1b'],
    [['Tiêu chí 1', 'Cộng'], 'score:1'],
    [['Tiêu chí 1', 'Cộng TC'], 'score:1'],
    [['Học tập của trẻ em trong gia đình', 'c'], 'part:1c'],
    [['Điểm các tiêu chí', '3'], 'score:3'],
    [['Điểm', '(4)'], 'score:4'],
    [['Điểm chấm', 'TC2'], 'score:2'],
    [['Kết quả đăng ký, chấm điểm', 'ĐK'], 'registered'],
    [['Tiêu chí 1', 'Minh chứng'], 'evidence'],
    [['Điểm', 'Tổng'], 'total'],
  ])('%j → %s', (path, expected) => {
    expect(meaning(...path)).toBe(expected);
  });

  test('a number alone is no criterion without a heading above it', () => {
    expect(meaning('3')).toBeNull();
  });
});

describe('words that only look alike', () => {
  test.each([
    'Đơn vị tính',
    'Đơn vị',
    'Họ',
    'Hồ sơ',
    'Số hồ sơ',
    'Quan hệ với chủ hộ',
    'Thường trú',
    'TC',
    'Trình độ TC',
    'Mật khẩu',
    'Tổ trưởng',
    'Tổ tiên tiến',
    'Khá',
    'Nữ',
    'NaN',
    '',
    ' ',
  ])('%j has no meaning', (heading) => {
    expect(meaning(heading)).toBeNull();
  });
});
