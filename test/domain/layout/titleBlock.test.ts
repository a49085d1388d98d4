import {
  readTitleBlock,
  titleNamedIn,
  unitNamedIn,
  yearNamedIn,
} from '../../../src/domain/layout/titleBlock';
import { grid } from '../../support/grids';

const block = (lines: string[], sheet = 'Sheet1') =>
  readTitleBlock(
    grid(
      sheet,
      lines.map((line) => [line]),
    ),
    0,
    lines.length,
  );

describe('the lines above a header', () => {
  test('say title, year, group and unit', () => {
    const lines = [
      'HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ',
      'BẢNG CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP',
      'Tổ dân phố: 5',
      'Năm 2024',
    ];
    expect(block(lines)).toEqual({
      title: 'family',
      variant: null,
      year: 2024,
      years: [2024],
      group: 'Tổ dân phố 5',
      unit: 'PHƯỜNG AN KHÊ',
    });
  });

  test('an older or local name of a title is told with its cell', () => {
    const { title, variant } = block(['UBND xã Sơn Thủy', 'DANH SÁCH GIA ĐÌNH HIẾU HỌC NĂM 2024']);
    expect(title).toBe('family');
    expect(variant).toEqual({ shown: 'DANH SÁCH GIA ĐÌNH HIẾU HỌC NĂM 2024', row: 1, column: 0 });
  });

  test('what the lines leave out may stand in the name of the tab', () => {
    expect(block([], 'TDP 03')).toMatchObject({ group: 'TDP 03', year: null });
    expect(block([], 'GĐHT 2023')).toMatchObject({ title: 'family', year: 2023 });
    expect(block([], 'Tổng hợp')).toMatchObject({ group: null });
  });

  test('the tab named after a group wins over a group in the lines', () => {
    expect(block(['Thôn Đông'], 'Thôn Tây').group).toBe('Thôn Tây');
  });

  test('a document, a person or a form that only sounds like a group is none', () => {
    expect(block(['BẢN TỰ CHẤM ĐIỂM', 'Tổ trưởng: Lê Văn An', 'Đơn vị tính: hộ']).group).toBeNull();
  });
});

describe('the assessment year', () => {
  test.each([
    ['NĂM 2024', 2024],
    ['Năm: 2024', 2024],
    ['năm đánh giá: 2023', 2023],
    ['BẢNG ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024', 2024],
    ['Thông tư 25/2023/TT-BGDĐT', null],
    ['Thông tư 25 năm 2023', null],
    ['Quyết định số 448/QĐ-KHVN ngày 01 tháng 12 năm 2015', null],
    ['An Khê, ngày 20 tháng 11 năm 2024', null],
    ['Năm học 2023-2024', null],
    ['Đề án Xây dựng xã hội học tập đến năm 2030', null],
    ['Từ năm 2021 đến năm 2025', null],
    ['GIAI ĐOẠN 2021 - 2025', null],
    ['Năm 2021-2025', null],
    ['Theo Kế hoạch số 12/KH-HKH năm 2021', null],
    ['Chấm theo TT 25/2023 năm 2024', 2024],
    ['Năm sinh', null],
  ])('%j → %p', (line, year) => {
    expect(yearNamedIn(line)).toBe(year);
  });

  test('is not taken from the document that the form belongs to', () => {
    const lines = [
      '(Ban hành kèm theo Thông tư số 44/2014/TT-BGDĐT ngày 12 tháng 12 năm 2014)',
      'CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2021',
    ];
    expect(block(lines).year).toBe(2021);
    expect(block(lines.slice(0, 1)).year).toBeNull();
  });

  test.each([
    [['Đề án Xây dựng xã hội học tập đến năm 2030', 'Năm 2024'], 2024],
    [['GIAI ĐOẠN 2021 - 2025'], null],
    [['GIAI ĐOẠN 2021 - 2025', 'CĐHT 2024'], 2024],
    [['Chương trình năm 2025', 'Năm đánh giá: 2024'], 2024],
  ])('of the lines %j is %p: that of a programme does not count', (lines, year) => {
    expect(block(lines).year).toBe(year);
  });

  test('typed in a cell of its own counts', () => {
    expect(readTitleBlock(grid('Sheet1', [['Năm đánh giá', 2024]]), 0, 1).year).toBe(2024);
  });
});

describe('the unit', () => {
  test.each([
    ['HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ', 'PHƯỜNG AN KHÊ'],
    ['Đơn vị: P. An Khê', 'P. An Khê'],
    ['UBND xã Sơn Thủy – thị xã Hoa Mai', 'xã Sơn Thủy'],
    ['UBND XA SON THUY', 'XA SON THUY'],
    ['Thị trấn Cầu Đá, huyện A', 'Thị trấn Cầu Đá'],
    ['Phường 5', 'Phường 5'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
    ['CỘNG HÒA XÃ HỒI CHỦ NGHĨA VIỆT NAM', null],
    ['PHÒNG VĂN HÓA - XÃ HỘI', null],
    ['PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG AN KHÊ', 'PHƯỜNG AN KHÊ'],
    ['CỘNG ĐỒNG HỌC TẬP CẤP XÃ', null],
    ['Xã, phường…………', null],
    ['Theo TT. 25/2023', null],
    ['Danh sách phường được công nhận', null],
    ['các xã đã nộp, PHƯỜNG AN KHÊ', 'PHƯỜNG AN KHÊ'],
  ])('%j → %p', (line, unit) => {
    expect(unitNamedIn(line)).toBe(unit);
  });
});

describe('a title', () => {
  test.each([
    ['Gia đình học tập', 'family', false],
    ['gia dinh hoc tap', 'family', false],
    ['Gia đình khuyến học', 'family', true],
    ['GĐHT', 'family', false],
    ['CDHT', 'citizen', false],
    ['Công dân học tập', 'citizen', false],
    ['CĐHT xã 2023', 'commune', false],
    ['Cộng đồng học tập cấp xã', 'commune', false],
    ['Cộng đồng học tập thôn Đông', 'community', false],
    ['Dòng họ hiếu học', 'clan', true],
    ['Đơn vị học tập', 'organisation', false],
  ])('%j → %s', (text, title, variant) => {
    expect(titleNamedIn(text)).toEqual({ title, variant });
  });

  test.each(['CĐHT', 'Hội Khuyến học', 'Danh sách lớp'])('%j is none', (text) => {
    expect(titleNamedIn(text)).toBeNull();
  });
});
