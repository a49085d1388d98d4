import { isTotalLabel } from '../../../src/domain/layout/rows';
import { readTables, type Table } from '../../../src/domain/layout/table';
import { drawn, grid } from '../../support/grids';

const head = 'STT | Họ tên chủ hộ | SĐT | TC1 | TC2 | Tổng điểm | Kết quả | Ghi chú';
const tableOf = (picture: string): Table =>
  readTables(grid('Tab', drawn(`${head}\n${picture}`)), new Map())[0]!;

/** The names of the records, with their groups where they have one. */
const records = (picture: string): string[] => {
  const { grid: tab, records: rows } = tableOf(picture);
  return rows.map(({ row, group }) => `${tab.shown[row]?.[1]}${group === null ? '' : ` @ ${group}`}`);
};

describe('a row of a roster is a record', () => {
  test.each([
    ['scored', '1 | Lý Sao | | 20 | 30 | 50 | |'],
    ['not scored yet', '2 | Mai Lá | | | | | |'],
    ['without a serial number', '| Hà Mây | | 20 | 30 | 50 | |'],
    ['with a formula as serial number', '=A2+1→4 | Ngô Gió | | 20 | 30 | 50 | |'],
    ['of Mr Tống, whose name is no total', '5 | Tống Văn Đá | | 20 | 30 | 50 | |'],
    ['of Mrs Tong, typed without accents', '6 | Tong Thi Hoa | | 20 | 30 | 50 | |'],
    ['of Mr Tô, whose name is no group', '7 | Tô Văn An | | | | | |'],
    ['of Mrs Lưu Yến, whose name is no footnote', '8 | Lưu Yến Nhi | | 20 | 30 | 50 | |'],
    ['of Mr Trương Bằng, whose name is no signature', '| Trương Bằng | 0900000001 | | | | |'],
    ['with a note that names a day', '9 | Đỗ Cúc | | 20 | 30 | 50 | | họp ngày 5 tháng 3 năm 2024'],
    ['with text where a number should be', '10 | Tạ Nắng | | nt | vắng | | |'],
  ])('%s', (_, row) => {
    expect(tableOf(row).records).toHaveLength(1);
  });
});

describe('a row of a roster is no record', () => {
  test.each([
    ['blank', '| | | | | | |'],
    ['only spaces', '" " | " " | | | | | |'],
    ['numbered in advance', '11 | | | | | | |'],
    ['"…"', '| … | | | | | |'],
    ['the numbering row', '1 | 2 | 3 | 4 | 5 | 6=4+5 | 7 | 8'],
    ['a total', '| Tổng cộng | | 200 | 300 | 500 | |'],
    ['a total in capitals', '| TỔNG | | 200 | 300 | 500 | |'],
    ['a total without accents', '| Tong cong | | 200 | 300 | 500 | |'],
    ['a total in the first column', 'Cộng | | | 200 | 300 | 500 | |'],
    ['a sub-total of a group', '| Cộng TDP 3 | | 200 | 300 | 500 | |'],
    ['a sub-total with counts', '| Tổng Thôn Đông | | | | 25 | |'],
    ['the whole ward', '| Toàn phường | | 200 | 300 | 500 | |'],
    ['a footnote', '| Ghi chú: x là hộ đăng ký | | | | | |'],
    ['a remark on the list', '| Danh sách này gồm 20 hộ | | | | | |'],
    ['a result glued below', '| Số hộ đạt từ 80 điểm | | | | | | 12'],
    ['a share glued below', '| Tỷ lệ đạt | | | | | | 85%'],
  ])('%s', (_, row) => {
    expect(tableOf(row).records).toEqual([]);
  });

  test('anything else with text is remembered, never dropped silently', () => {
    expect(tableOf('| Số hộ đạt từ 80 điểm | | | | | | 12').remarks).toEqual([1]);
    expect(tableOf('| chờ họp lại | | | | | | |').remarks).toEqual([1]);
  });
});

describe('the list ends', () => {
  test.each([
    '| Người lập biểu | | | | Chủ tịch | |',
    '| | | | | Ngày 12 tháng 11 năm 2024 | |',
    '| | | | | An Khê, ngày … tháng … năm … | |',
    '| (Ký tên, đóng dấu) | | | | | |',
    '| TM. UBND PHƯỜNG | | | | | |',
    '| UỶ BAN NHÂN DÂN | | | | | |',
    '| ỦY BAN NHÂN DÂN | | | | | |',
    '| Tổ trưởng | | | | Bí thư chi bộ | |',
    '| TRƯỞNG BAN | | | | | |',
  ])('at %j: who signs below is no household', (line) => {
    const picture = `1 | Lý Sao | | 20 | 30 | 50 | |\n${line}\n | Nguyễn Văn Ký | 0900000001 | | | | |`;
    expect(records(picture)).toEqual(['Lý Sao']);
  });

  test('but goes on where the header is printed again after the signatures', () => {
    const picture = `1 | Lý Sao | | 20 | 30 | 50 | |
      | Người lập | | | | | |
      | UBND PHƯỜNG | | | | | |
      ${head}
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      2 | Mai Lá | | 20 | 30 | 50 | |`;
    expect(records(picture)).toEqual(['Lý Sao', 'Mai Lá']);
  });

  test('and the numbering row of each page is skipped', () => {
    const numbering = '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)';
    const picture = `${numbering}\n1 | Lý Sao | | 20 | 30 | 50 | |\n${head}\n${numbering}\n2 | Mai Lá | | 20 | 30 | 50 | |`;
    expect(records(picture)).toEqual(['Lý Sao', 'Mai Lá']);
  });
});

describe('the group of a record', () => {
  test.each([
    ['a merged banner', 'Tổ dân phố 3 | < | < | < | < | < | < | <', 'Tổ dân phố 3'],
    ['a merged banner after a Roman number', 'I | Thôn Đông | < | < | < | < | < | <', 'Thôn Đông'],
    ['a plain banner', 'I | Tổ 3 | | | | | |', 'Tổ 3'],
    ['a banner in the first column', 'TDP 3 | | | | | | |', 'TDP 3'],
    ['a merged banner with a name of its own', 'Phú Lộc | < | < | < | < | < | < | <', 'Phú Lộc'],
  ])('is told by %s', (_, banner, group) => {
    const picture = `${banner}\n1 | Lý Sao | | 20 | 30 | 50 | |\n| Cộng | | 20 | 30 | 50 | |`;
    expect(records(picture)).toEqual([`Lý Sao @ ${group}`]);
  });

  test('lasts until the next banner', () => {
    const picture = `Tổ 1 | | | | | | |
      1 | Lý Sao | | 20 | 30 | 50 | |
      2 | Mai Lá | | 20 | 30 | 50 | |
      Tổ 2 | | | | | | |
      1 | Hà Mây | | 20 | 30 | 50 | |`;
    expect(records(picture)).toEqual(['Lý Sao @ Tổ 1', 'Mai Lá @ Tổ 1', 'Hà Mây @ Tổ 2']);
  });

  test('is that of the tab where a section between the rows names none', () => {
    const rows = drawn(`${head}\nI. Hộ đạt | < | < | < | < | < | < | <\n1 | Lý Sao | | 20 | 30 | 50 | |`);
    expect(readTables(grid('Tổ 4', rows), new Map())[0]?.records).toEqual([{ row: 2, group: 'Tổ 4' }]);
  });

  test('is typed in its own column, merged over its rows, by name or by number', () => {
    const rows = drawn(`STT | Tổ | Họ tên chủ hộ | TC1 | TC2
      1 | 3           | Lý Sao  | 20 | 30
      2 | ^           | Mai Lá  | 20 | 30
      3 | Tổ dân phố 4 | Hà Mây | 20 | 30
      4 |             | Ngô Gió | 20 | 30`);
    const groups = readTables(grid('Tab', rows), new Map())[0]?.records.map(({ group }) => group);
    expect(groups).toEqual(['Tổ 3', 'Tổ 3', 'Tổ dân phố 4', null]);
  });
});

describe('a label of a total', () => {
  test.each([
    ['Tổng', true],
    ['CỘNG:', true],
    ['Tổng cộng', true],
    ['Tổng số hộ', true],
    ['Cộng Tổ dân phố số 3', true],
    ['Tổng toàn xã', true],
    ['Toàn phường', true],
    ['Cả xã', true],
    ['tong', true],
    ['Tong cong', true],
    ['tong toan phuong', true],
    ['Tống Văn Đá', false],
    ['Tong Van Da', false],
    ['Tong Toan', false],
    ['Công Thị Hoa', false],
    ['Công dân học tập', false],
    ['TC', false],
    ['', false],
  ])('%j: %s', (label, total) => {
    expect(isTotalLabel(label)).toBe(total);
    expect(isTotalLabel(label.normalize('NFD'))).toBe(total);
  });
});
