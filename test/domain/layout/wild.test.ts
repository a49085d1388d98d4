import { readTables } from '../../../src/domain/layout/readTables';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

// Layouts found in real files of wards and schools, with invented people. None of them is a scorecard of ours.
const strangers = {
  'a list of workers with dates split by sex': `
    Tỉnh: Hoa Mai | | | | | | Mẫu số 02
    Xã, phường: Bến Trúc | | | | | |
    TT hộ | TT | Họ và tên (1) | Ngày tháng năm sinh (2&3) | < | Số CCCD/CMND (4) | Đối tượng ưu tiên (Ghi theo mã số từ 1-6) (8)
    ^ | ^ | ^ | Nam | Nữ | ^ | ^
    1 | 2 | 3 | 4 | 5 | 6 | 7
    1 | 1 | LÝ VĂN SAO | 02/03/1961 | | 000000000011 | x
      | 2 | "ĐỖ THỊ TRĂNG " | " " | 1964 | 12345678 | 2`,
  'a plan with a four-row header': `
    Cơ sở:……… | | | | | Phụ lục 02: Biểu 5
    STT | Tên ngành | Kết quả năm (n) | Kế hoạch năm (n+1) | < | <
    ^ | ^ | ^ | Số lượng | < | <
    ^ | ^ | ^ | Tổng số | CĐ | <
    ^ | ^ | ^ | ^ | Tuyển mới | Liên thông
    I | Đào tạo theo đơn đặt hàng | | | |
    1 | Nghề A | 12 | 15 | 10 | 5
      | … | | | |
      | Tổng | 19 | 24 | 19 | 5`,
  'a tree of indicators, total first': `
     | | | | | Đơn vị tính: người |
    Chỉ tiêu | < | < | < | Mã số | Tổng số | Nữ
    A | | | | B | 1=2+3 | 2
    1. Tổng số | | | | 1000 | 8 | 5
     | | - Theo chức danh | | | |
     | | | + Trưởng ban | 1011 | 3 | 1`,
  'a school’s conduct report, page after page': `
    SỞ GD | | | CỘNG HÒA XÃ HỒI CHỦ NGHĨA VIỆT NAM | | |
    STT | Mã học sinh | Họ và tên | Hình thức | Ngày | | Tổng
    1 | 9000000001 | Hà Mây | Đi muộn | 02/03/2031 | -2 | -6
    ^ | ^ | ^ | Quên thẻ | ^ | -4 | ^
      | | | | Tổng điểm: | -7 |
    STT | Mã học sinh | Họ và tên | Hình thức | Ngày | | Tổng
    1 | 9000000003 | Vũ Sương | Đi muộn | 04/03/2031 | -2 | -2`,
  'marks of a class with results glued below': `
    BẢNG ĐIỂM HỌC KÌ I - LỚP 9Z | | | | |
    STT | Họ và tên | Toán | Ngữ văn | Tổng điểm | Xếp loại
    1 | "Tạ Nắng " | "8,25" | 9 | =SUM(C3,D3)→9 | Khá
    =A3+1→2 | Lê Mưa | 7 | vắng | =SUM(C4,D4)→7 | TB
      | Số bạn có điểm Toán trên 8 là | | | | 1`,
  'three code lists side by side': `
    STT | Mã số | Hình thức | | STT | Mã số | Danh hiệu
    1 | 165000001 | Giấy khen | | 1 | 164000001 | Gia đình văn hóa
    2 | 165000002 | Bằng khen | | 2 | 164000002 | Tổ tiên tiến`,
  'a table of yes and no with damaged accents': `
    Mã h? | Tên ch? h? | Ð?a ch? | S? di?n tho?i | H? nghèo | H? c?n nghèo
    H09-001 | TRIỆU ĐÁ | 03, Thôn 9, Xã Minh | 912000000 | 0 | Khong
    H09-002 | Triệu Đồng | TDP3 - P. Bến Trúc | '0900000001 | 1 | Có`,
  'a transcript with terms': `
    Mã số | Z001 | | |
    Họ tên | Cao Suối | | |
    STT | Tên Môn | TC | Điểm TK | KQ
    Học kỳ 1 - Năm học 2030-2031 | < | < | < | <
    1 | Tin học | 3 | 7.5 | Đạt`,
};

test.each(Object.entries(strangers))('%s gives no scorecard and no household', (_, picture) => {
  const tab = drawnGrid('Sheet1', picture);
  const kinds = readTables(tab, new Map()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'other')).toEqual([]);
  const reading = readWardBook([tab]);
  expect([reading.cards, reading.groups]).toEqual([[], []]);
  expect(reading.findings.map(({ code }) => code)).toEqual(['tab.noScorecards']);
});

test('scorecards printed page after page in one tab are one list', () => {
  const tab = drawnGrid(
    'In',
    `HỘI KHUYẾN HỌC | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
       | Gia đình học tập năm 2024 | | | |
     STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4
     1 | Hà Mây | 30 | 30 | 20 | 20
       | Tổng điểm: | 30 | 30 | 20 | 20
     HỘI KHUYẾN HỌC | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
     STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4
     1 | Vũ Sương | 20 | 20 | 20 | 20`,
  );
  const { cards } = readWardBook([tab]);
  expect(cards.map(({ subject, year }) => [subject.name, year])).toEqual([
    ['Hà Mây', 2024],
    ['Vũ Sương', 2024],
  ]);
});
