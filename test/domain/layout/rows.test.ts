import { readTables } from '../../../src/domain/layout/readTables';
import { isTotalLabel } from '../../../src/domain/layout/rowLabels';
import type { Table } from '../../../src/domain/layout/table';
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
    ['of Mr Cộng A Páo', '11 | Cộng A Páo | | 20 | 30 | 50 | |'],
    ['of Mr Cộng A Páo, without a serial number', '| Cộng A Páo | | 20 | 30 | 50 | |'],
    ['of Mr Cộng A Páo, with a mark too high', '11 | Cộng A Páo | | 120 | 30 | 50 | |'],
    ['of Mrs Tổng Thị Hoa, in small letters', '12 | Tổng thị hoa | | 20 | 30 | 50 | |'],
    ['of Mrs Tổng Thị Hoa', '12 | Tổng Thị Hoa | | 20 | 30 | 50 | |'],
    ['of Mr Cong So, typed without accents', '13 | CONG SO | | 20 | 30 | 50 | |'],
    ['of Mrs Tong Diem, typed without accents', '14 | Tong Diem | | 20 | 30 | 50 | |'],
    [
      'of a registered household whose note names an office',
      '| Lý Sao | 0900000001 | | | | | Tổ trưởng dân phố',
    ],
    ['whose note names a day', '| Lý Sao | 0900000001 | | | | | Chuyển đi ngày 5 tháng 3 năm 2024'],
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
    ['a total before a count in the column of names', 'Cộng | 12 ho | | 20 | 30 | 50 | |'],
    ['a sub-total of a group', '| Cộng TDP 3 | | 200 | 300 | 500 | |'],
    ['a sub-total with counts', '| Tổng Thôn Đông | | | | 25 | |'],
    ['the whole ward', '| Toàn phường | | 200 | 300 | 500 | |'],
    ['a footnote', '| Ghi chú: x là hộ đăng ký | | | | | |'],
    ['a remark on the list', '| Danh sách này gồm 20 hộ | | | | | |'],
    ['a result glued below', '| Số hộ đạt từ 80 điểm | | | | | | 12'],
    ['a share glued below', '| Tỷ lệ đạt | | | | | | 85%'],
    ['an average of all', '| TB chung | | 20 | 30 | 50 | |'],
    ['a total of a village', '| Toàn thôn Đông | | 20 | 30 | 50 | |'],
    ['a sub-total in English', '| Sub total | | 20 | 30 | 50 | |'],
    ['a sub-total of some households', '| Cộng 3 hộ trên | | 20 | 30 | 50 | |'],
    ['the maxima', '| Điểm tối đa | | 30 | 30 | 60 | |'],
    ['the maxima with a number of their own', '1 | Điểm tối đa | | 30 | 30 | 60 | |'],
    ['a line of text over the marks', '| | | Năm 2023 | | | |'],
    ['the maxima in the first column', 'Điểm chuẩn | | | 30 | 30 | 60 | |'],
    ['the numbering row after a blank row', '| | | | | | |\n1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'],
    ['a numbering row with longer sums', '(1) | (2) | (3) | (4) | 5 | 6=(4+5)/1 | 7=6/5x100 | (8)'],
    ['a numbering row read as negative numbers', '-1 | -2 | -3 | -4 | -5 | -6 | -7 | -8'],
  ])('%s', (_, row) => {
    expect(tableOf(row).records).toEqual([]);
  });

  test('figures glued below the list are known, and told only between the rows', () => {
    const glued = '| Số hộ đạt từ 80 điểm | | | | | | 12';
    expect(tableOf(glued).remarks).toEqual([]);
    expect(tableOf(`1 | Lý Sao | | 20 | 30 | 50 | |\n${glued}`).remarks).toEqual([]);
    expect(tableOf(`${glued}\n1 | Lý Sao | | 20 | 30 | 50 | |`).remarks).toEqual([1]);
  });
});

describe('results glued below a list are no households', () => {
  const list = '1 | Lý Sao | | 20 | 30 | 50 | |\n2 | Mai Lá | | 20 | 30 | 50 | |';
  test.each([
    ['numbered', '1 | Số hộ đăng ký | | 5 | | | |\n2 | Số hộ đạt | | 4 | | | |\n3 | Tỷ lệ | | 80 | | | |'],
    ['bands', '| Tốt | | 2 | | | |\n| Khá | | 3 | | | |'],
    ['answers', '| Hộ chưa đạt | | 1 | | | |\n| Xếp loại Tốt | | 2 | | | |\n| Chưa đạt: | | 2 | | | |'],
    [
      'a small table',
      'Nội dung | Số hộ | Tỷ lệ | | | | |\nĐạt | 40 | 80% | | | | |\nKhông đạt | 10 | | 20% | | | |',
    ],
  ])('%s', (_, glued) => {
    expect(records(`${list}\n${glued}`)).toEqual(['Lý Sao', 'Mai Lá']);
    expect(records(`${list}\n| | | | | | |\n${glued}`)).toEqual(['Lý Sao', 'Mai Lá']);
  });

  test('nor is a row below a gap with one mark of four, but it is told', () => {
    const four = (rows: string) => {
      const picture = `STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4\n${rows}`;
      const { records: found, remarks } = readTables(grid('Tab', drawn(picture)), new Map())[0]!;
      return [found.map(({ row }) => row), remarks];
    };
    const first = '1 | Lý Sao | 20 | 20 | 20 | 20\n| | | | |';
    expect(four(`${first}\n| Hộ nghèo | 3 | | |`)).toEqual([[1], [3]]);
    expect(four(`${first}\n1 | Hộ nghèo | 3 | | |`)).toEqual([[1], [3]]);
    expect(four(`${first}\n2 | Mai Lá | 3 | | |`)).toEqual([[1, 3], []]);
    expect(four(`${first}\n| Tổ 2 | | | |\n1 | Mai Lá | 3 | | |`)).toEqual([[1, 4], []]);
    expect(four(`${first}\n| Mai Lá | 20 | 20 | | 20`)).toEqual([[1, 3], []]);
  });
});

describe('a numbered person is never lost for the sound of the name', () => {
  const inList = (heads: string, row: string) => {
    const { records: found, remarks } = readTables(grid('Tab', drawn(`${heads}\n${row}`)), new Map())[0]!;
    return [found.map((one) => one.row), remarks];
  };
  const withGroup = 'STT | Họ tên chủ hộ | TDP | Đăng ký | TC1 | TC2';
  test.each([
    'Khu Ba',
    'Khu Thị Ba',
    'Cụm Thị Hai',
    'Làng Thị Hoa',
    'Khối Văn Nguyên',
    'Tổ Văn Ba',
    'Tong Hop',
    'Tong Diem',
    'Xom Thi Hoa',
    'Kết Quả',
    'Trung Binh',
  ])('%s', (name) => {
    expect(inList(withGroup, `9 | ${name} | 1 | | |`)).toEqual([[1], []]);
  });

  test.each(['Khu Thị Ba', 'Xom Thi Hoa', 'Tong Diem', 'Kết Quả'])('%s is told without a group', (name) => {
    expect(inList('STT | Họ tên chủ hộ | TC1 | TC2', `9 | ${name} | |`)).toEqual([[], [1]]);
  });

  test.each(['Khá', '123', 'nhóm thị hoa'])('%s is told where the marks are there', (name) => {
    expect(inList('STT | Họ tên chủ hộ | TC1 | TC2', `9 | ${name} | 20 | 30`)).toEqual([[], [1]]);
  });

  test('while banners with a number stay banners', () => {
    expect(records('1 | Thôn Đông | | | | | |\n1 | Lý Sao | | 20 | 30 | 50 | |')).toEqual([
      'Lý Sao @ Thôn Đông',
    ]);
  });
});

describe('a row that may be a household is told, never dropped silently', () => {
  test.each([
    ['a name alone', '| chờ họp lại | | | | | |'],
    ['a name with a note', '| Lý Sao | | | | | | chuyển đi'],
    ['who signs over the marks', '| Hà Ký | | | Mai Duyệt | | |'],
    ['an example', 'VD | Nguyễn Văn A | | 20 | 30 | 50 | |'],
    ['an example by its name', '1 | Nguyễn Văn A (mẫu) | | 20 | 30 | 50 | |'],
    ['what begins like a total and goes on otherwise', '| Tổng quỹ | | 200 | 300 | 500 | |'],
    ['the same with a serial number', '1 | Tổng quỹ | | 200 | 300 | 500 | |'],
    ['a name without accents that may be a total', '| Tong Diem | | 20 | 30 | 50 | |'],
  ])('%s', (_, row) => {
    const { records: rows, remarks } = tableOf(`${row}\n2 | Mai Lá | | 20 | 30 | 50 | |`);
    expect([rows.map((one) => one.row), remarks]).toEqual([[2], [1]]);
    expect(tableOf(`2 | Mai Lá | | 20 | 30 | 50 | |\n${row}`).remarks).toEqual([2]);
  });

  test('below the last record too, without those whose group is typed', () => {
    const rows = drawn(`STT | Họ tên chủ hộ | TDP | Đăng ký | TC1 | TC2
      1 | Lý Sao  | 1 | x | 20 | 30
        | Mai Lá  | 1 |   |    |
        | Hà Mây  |   |   |    |`);
    const { records: found, remarks } = readTables(grid('Tab', rows), new Map())[0]!;
    expect([found.map(({ row }) => row), remarks]).toEqual([[1, 2], [3]]);
  });
});

describe('a group whose name sounds like a total', () => {
  test.each([
    ['beside the name', 'STT | Thôn | Họ tên chủ hộ | TC1 | TC2', '1 | Cộng Hòa | Lý Sao | 20 | 30'],
    ['without serial numbers', 'Họ tên chủ hộ | Thôn | TC1 | TC2', 'Lý Sao | Cộng Hòa | 20 | 30'],
    ['above its households', 'STT | Thôn | Họ tên chủ hộ | TC1', 'I | Cộng Hòa | | \n1 | | Lý Sao | 20'],
    ['in a summary', 'Thôn | Số hộ | Số hộ đăng ký', 'Cộng Hòa | 100 | 90'],
  ])('is a group %s', (_, heads, row) => {
    const { records: found } = readTables(grid('Tab', drawn(`${heads}\n${row}`)), new Map())[0]!;
    expect(found.map(({ group }) => group)).toEqual(['Cộng Hòa']);
  });
});

describe('a list without serial numbers', () => {
  const names = (picture: string) => {
    const tab = grid('Tab', drawn(`Họ tên chủ hộ | TC1 | TC2\n${picture}`));
    const { records: found, remarks } = readTables(tab, new Map())[0]!;
    return [found.map(({ row }) => tab.shown[row]?.[0]), remarks.map((row) => tab.shown[row]?.[0])];
  };

  test('has households without a mark between those with marks', () => {
    expect(names('Lý Sao | 20 | 30\nMai Lá | |\nHà Mây | 20 | 30')).toEqual([
      ['Lý Sao', 'Mai Lá', 'Hà Mây'],
      [],
    ]);
  });

  test('tells names below the last marks: who signs there is no household', () => {
    expect(names('Lý Sao | 20 | 30\nMai Lá | |')).toEqual([['Lý Sao'], ['Mai Lá']]);
    expect(names('Lý Sao | 20 | 30\nPhó Chủ tịch Hội | |\n(đã ký) | |\nLê Văn Ký | |')).toEqual([
      ['Lý Sao'],
      [],
    ]);
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

  test.each([
    ['an office in the note', '| Lý Sao | 0900000001 | | | | | Bí thư chi bộ', []],
    ['a day in the name', '| Lý Sao chuyển đi ngày 5 tháng 3 năm 2024 | | | | | |', [2]],
    ['a stray signature', '| Tổ trưởng | | | | | |', [2]],
  ])('but goes on below %s: no household is lost', (_, line, told) => {
    const list = [1, 3, 4, 5].map((at) => `${at} | Mai Lá | | 20 | 30 | 50 | |`);
    const { records: found, remarks } = tableOf([list[0], line, ...list.slice(1)].join('\n'));
    expect(found.map(({ row }) => row).filter((row) => row !== 2)).toEqual([1, 3, 4, 5]);
    expect(remarks).toEqual(told);
  });

  test('but goes on below a signature where households not scored yet go on with the numbers', () => {
    const picture = `1 | Lý Sao | | 20 | 30 | 50 | |\n| Tổ trưởng | | | | | |\n2 | Mai Lá | | | | | |`;
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
