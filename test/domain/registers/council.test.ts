import { drawnGrid } from '../../support/grids';
import { told } from './told';

const names = ['Lý Sao', 'Mai Lá', 'Hà Mây', 'Ngô Gió', 'Tạ Nắng', 'Lê Mưa', 'Vũ Sương', 'Cao Suối'];
const members = (count: number) =>
  names
    .slice(0, count)
    .map((name, at) => `${at + 1} | ${name} | ${at === 0 ? 'Chủ tịch hội đồng' : 'Uỷ viên'}`)
    .join('\n');
const council = (count: number, top = 'HỘI ĐỒNG ĐÁNH GIÁ', name = 'Hội đồng') =>
  drawnGrid(name, `${top}\nSTT | Họ và tên | Nhiệm vụ\n${members(count)}`);

describe('a council has at least five members, an odd number (TT 24/2023, TT 25/2023)', () => {
  test.each`
    count | codes
    ${3}  | ${['council.tooFew B5']}
    ${4}  | ${['council.tooFew B6']}
    ${5}  | ${[]}
    ${6}  | ${['council.even B8']}
    ${7}  | ${[]}
    ${8}  | ${['council.even B10']}
  `('$count members: $codes', ({ count, codes }) => {
    expect(told([council(count)])).toEqual(codes);
  });

  test.each`
    top                                                      | year    | codes                    | because
    ${'Hội đồng đánh giá Cộng đồng học tập cấp xã'}          | ${2024} | ${['council.tooFew B6']} | ${'TT 25/2023'}
    ${'Hội đồng đánh giá Cộng đồng học tập cấp xã'}          | ${2022} | ${[]}                    | ${'TT 44/2014 has no number'}
    ${'Hội đồng đánh giá Cộng đồng học tập cấp xã năm 2024'} | ${2022} | ${['council.tooFew B6']} | ${'the tab’s own year goes first'}
    ${'Hội đồng thẩm định Đơn vị học tập cấp huyện'}         | ${2024} | ${['council.tooFew B6']} | ${'TT 24/2023'}
    ${'Hội đồng xét Gia đình học tập'}                       | ${2024} | ${[]}                    | ${'QĐ 448 has no number'}
    ${'Hội đồng đánh giá'}                                   | ${2022} | ${[]}                    | ${'no council has a number in 2022'}
    ${'Hội đồng đánh giá'}                                   | ${null} | ${[]}                    | ${'the year is not known'}
  `('$top, $year: $because', ({ top, year, codes }) => {
    expect(told([council(4, top)], year)).toEqual(codes);
  });
});

describe('a table of people is a council', () => {
  test.each([
    ['by the tab’s name', council(4, 'DANH SÁCH', 'Hội đồng')],
    ['by its title', council(4, 'DANH SÁCH HỘI ĐỒNG THẨM ĐỊNH', 'Sheet4')],
    [
      'by a decision that sets it up',
      council(4, 'Thành lập Hội đồng đánh giá, công nhận năm 2024', 'Sheet4'),
    ],
  ])('%s', (_, tab) => {
    expect(told([tab])).toEqual(['council.tooFew B6']);
  });

  test.each([
    ['of the people', council(4, 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG')],
    ['of a school for rewards', council(4, 'Hội đồng thi đua, khen thưởng')],
    ['which is a committee', council(4, 'BAN CHẤP HÀNH HỘI KHUYẾN HỌC', 'Danh sách')],
  ])('but not one %s', (_, tab) => {
    expect(told([tab])).toEqual([]);
  });
});

describe('only members count', () => {
  const head = 'HỘI ĐỒNG ĐÁNH GIÁ\n |';
  test.each([
    [
      'without numbers, above signatures',
      `${head}\nThành viên | Nhiệm vụ\nChủ tịch UBND | Chủ tịch\nChủ tịch Hội | Phó chủ tịch\nHiệu trưởng | Uỷ viên\nBí thư Đoàn | Uỷ viên\nMặt trận | Thư ký\n |\nTHƯ KÝ | CHỦ TỊCH\nLý Sao | Mai Lá`,
    ],
    [
      'above a date and signatures',
      `${head}\nSTT | Thành viên | Chức danh trong hội đồng\n${members(5)}\n | | Ngày … tháng … năm 2024\n | Người lập | Chủ tịch\n | Lý Sao | Mai Lá`,
    ],
    [
      'above those who help them',
      `${head}\nSTT | Thành viên | Nhiệm vụ\n${members(5)}\nII | Tổ giúp việc |\n6 | Lê Mưa | Thành viên`,
    ],
    [
      'in a table of their own, above that of those who help them',
      `${head}\nSTT | Thành viên | Nhiệm vụ\n${members(5)}\n |\nTỔ GIÚP VIỆC\nSTT | Họ và tên | Nhiệm vụ\n1 | Lê Mưa | Thành viên`,
    ],
    [
      'on two pages',
      `${head}\nSTT | Thành viên | Nhiệm vụ\n${members(3)}\n | |\nSTT | Thành viên | Nhiệm vụ\n4 | Ngô Gió | Uỷ viên\n5 | Tạ Nắng | Uỷ viên`,
    ],
    [
      'a member with two duties once',
      `${head}\nSTT | Thành viên | Nhiệm vụ\n${members(4)}\n5 | Tạ Nắng | Uỷ viên\n^ | ^ | Thư ký`,
    ],
    [
      'without numbers, whatever their offices are',
      `${head}\nThành viên | Nhiệm vụ\nKế toán | Thư ký\nThủ quỹ | Uỷ viên\nBí thư | Chủ tịch\nHiệu trưởng | Uỷ viên\nTổ trưởng | Uỷ viên`,
    ],
    ['with empty numbered rows', `${head}\nSTT | Thành viên | Nhiệm vụ\n${members(5)}\n6 | |\n7 | |`],
    ['with a sum', `${head}\nSTT | Thành viên | Nhiệm vụ\n${members(5)}\nTổng cộng: 5 người | |`],
  ])('%s', (_, picture) => {
    expect(told([drawnGrid('Hội đồng', picture)])).toEqual([]);
  });
});
