import type { ChecklistCard, PointsCard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const told = (marks: PointsCard['marks']) =>
  Object.fromEntries(
    Object.entries(marks).map(([id, mark]) => [id, mark.kind === 'points' ? mark.points : mark.kind]),
  );

describe('a page by Thông tư 44', () => {
  const page = (
    rows: string,
    header = 'TC | Nội dung | Điểm tối đa | Xã tự chấm | Huyện chấm | Minh chứng',
  ) => {
    const title = 'UBND PHƯỜNG AN KHÊ\nCỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2021';
    return readWardBook([drawnGrid('CĐHT', `${title}\n${header.replace('TC |', 'Tiêu chí |')}\n${rows}`)])
      .cards[0] as PointsCard;
  };

  test('is one card of the ward, with the points of the review before its own', () => {
    const card = page('1 | Lãnh đạo | 10 | 10 | 9 | Báo cáo\n2 | Ban chỉ đạo | 10 | 8 | 7.5 |');
    expect(card).toMatchObject({
      kind: 'points',
      title: 'commune',
      year: 2021,
      subject: { name: 'PHƯỜNG AN KHÊ', group: null },
      registered: null,
      evidence: { '1': 'Báo cáo', '2': '' },
    });
    expect(told(card.marks)).toEqual({ '1': 9, '2': 7.5 });
    expect(card.marks['2']?.place).toEqual({ sheet: 'CĐHT', row: 5, column: 5 });
  });

  test('without a column of the review counts the ward’s own points', () => {
    const card = page(
      '1 | Lãnh đạo | 10 | 8\n2 | Ban chỉ đạo | 10 | ',
      'TC | Nội dung | Điểm tối đa | Điểm tự chấm',
    );
    expect(told(card.marks)).toEqual({ '1': 8, '2': 'blank' });
    expect(card.evidence).toBeNull();
  });

  test.each([
    ['numbers', '1 | A | 10 | 8\n2. | B | 10 | 7\n"03" | C | 5 | 5'],
    ['numbers in words', 'TC1 | A | 10 | 8\nTiêu chí 2 | B | 10 | 7\nTC 3 | C | 5 | 5'],
  ])('knows its criteria by %s', (_, rows) => {
    expect(told(page(rows, 'TC | Nội dung | Điểm tối đa | Tự chấm').marks)).toEqual({
      '1': 8,
      '2': 7,
      '3': 5,
    });
  });

  test('keeps the typed total and the rating below', () => {
    const card = page('1 | A | 10 | 8 | 8 |\nTổng cộng | | 100 | 90 | 85 |\n | Xếp loại: Tốt | | | |');
    expect(card.typedTotal).toMatchObject({ kind: 'points', points: 85 });
    expect(card.typedResult).toMatchObject({ shown: 'Tốt', place: { row: 6, column: 2 } });
  });

  test('finds the rating in the cell on its right too', () => {
    expect(page('1 | A | 10 | 8 | 8 |\n | Xếp loại | | Khá | |').typedResult).toMatchObject({
      shown: 'Khá',
      place: { row: 5, column: 4 },
    });
  });

  test('“10/10” counts only out of the maximum of the criterion', () => {
    const filled = drawnGrid(
      'Bộ tiêu chí',
      'Bộ | CDHT-XA-TT44\nMã | Tiêu chí | Điểm tối đa\n1 | A | 10\n2 | B | 5',
    );
    const tab = drawnGrid(
      'CĐHT',
      'Cộng đồng học tập cấp xã năm 2021\nTiêu chí | Nội dung | Điểm tối đa | Tự chấm\n1 | A | 10 | "10/10"\n2 | B | 5 | "10/10"',
    );
    const [card] = readWardBook([filled, tab]).cards as PointsCard[];
    expect(told(card!.marks)).toEqual({ '1': 10, '2': 'unreadable' });
  });
});

describe('a page by Thông tư 25', () => {
  const header = 'Chỉ tiêu | Nội dung | Mức độ 1 | Mức độ 2 | Số liệu | Minh chứng';
  const page = (rows: string, top = header) =>
    readWardBook([drawnGrid('Xã', `UBND xã Sơn Thủy\nCộng đồng học tập cấp xã năm 2024\n${top}\n${rows}`)])
      .cards[0] as ChecklistCard;

  test('is one card with an answer for each indicator', () => {
    const card = page('I | Lãnh đạo | | | |\n1.1 | Tuyên truyền | Đạt | Không đạt | | Kế hoạch 12');
    expect(card).toMatchObject({
      kind: 'checklist',
      title: 'commune',
      year: 2024,
      subject: { name: 'xã Sơn Thủy' },
    });
    expect(card.answers).toEqual({
      '1.1': {
        level1: true,
        level2: false,
        typed: { level1: 'Đạt', level2: 'Không đạt' },
        figures: null,
        evidence: 'Kế hoạch 12',
        place: { sheet: 'Xã', row: 5, column: 3 },
      },
    });
  });

  test.each([
    ['"1.1"', '1.1'],
    ['1.1', '1.1'],
    ['"1,1"', '1.1'],
    ['CT 5.2', '5.2'],
    ['Chỉ tiêu 5.2', '5.2'],
    ['"5.2."', '5.2'],
    ['4.4 Xoá mù chữ', '4.4'],
  ])('knows the indicator %s', (cell, id) => {
    expect(Object.keys(page(`${cell} | Nội dung | x | x | |`).answers)).toEqual([id]);
  });

  test.each([
    ['Đạt', true],
    ['đạt', true],
    ['x', true],
    ['✓', true],
    ['Có', true],
    ['Đ', true],
    ['Không đạt', false],
    ['Chưa đạt', false],
    ['CĐ', false],
    ['', null],
    ['một phần', null],
    ['?', null],
  ])('the answer %j is %p', (typed, level1) => {
    expect(page(`1.1 | Nội dung | ${typed} | | |`).answers['1.1']?.level1).toBe(level1);
  });

  test('answers and evidence merged over several indicators hold for each of them', () => {
    const { answers } = page(
      '1.1 | A | Đạt | Đạt | | Kế hoạch 12\n1.2 | B | ^ | Không đạt | | ^\n1.3 | C | ^ | | | ^\n1.4 | D | | | |',
    );
    const read = Object.values(answers).map(({ level1, level2, evidence }) => [level1, level2, evidence]);
    expect(read).toEqual([
      [true, true, 'Kế hoạch 12'],
      [true, false, 'Kế hoạch 12'],
      [true, null, 'Kế hoạch 12'],
      [null, null, ''],
    ]);
  });

  test('without a column for evidence it is not known', () => {
    const card = page('1.1 | Tuyên truyền | x | x', 'Chỉ tiêu | Nội dung | Mức 1 | Mức 2');
    expect(card.answers['1.1']?.evidence).toBeNull();
  });
});

test('a page ends where the page of another year begins', () => {
  const page = (year: number, rows: string) =>
    `CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM ${year}\nTiêu chí | Nội dung | Điểm tối đa | Tự chấm\n${rows}`;
  const first = page(2022, '1 | A | 10 | 8\nTổng cộng | | 10 | 8');
  const second = page(2021, '1 | A | 10 | 9\n2 | B | 10 | 7\nTổng cộng | | 20 | 16\n | Xếp loại: Tốt | |');
  const cards = readWardBook([drawnGrid('CĐHT', `${first}\n |\n${second}`)]).cards as PointsCard[];
  expect(cards.map(({ year, marks, typedResult }) => [year, told(marks), typedResult?.shown])).toEqual([
    [2022, { '1': 8 }, undefined],
    [2021, { '1': 9, '2': 7 }, 'Tốt'],
  ]);
});

describe('pages of one title and year below each other', () => {
  const header = 'Tiêu chí | Nội dung | Điểm tối đa | Tự chấm | Minh chứng';
  const cardsIn = (text: string) => {
    const { cards } = readWardBook([drawnGrid('GĐHT', text)]);
    return (cards as PointsCard[]).map(({ subject, marks, typedTotal, place }) => [
      subject.name,
      told(marks),
      typedTotal?.kind === 'points' ? typedTotal.points : null,
      place.row,
    ]);
  };

  test('are a card each, and none takes what its neighbour wrote', () => {
    const page = (name: string, rows: string) =>
      `GIA ĐÌNH HỌC TẬP NĂM 2024\nHọ tên chủ hộ: ${name}\n${header}\n${rows}\nCộng | | | =A1→${rows.split('\n').length}`;
    const first = page('Lý Sao', '1 | A | 30 | 28 |\n2 | B | 30 | 27 |');
    const second = page('Lý Mây', '1 | A | 30 | 21 |\n2 | B | 30 | |\n3 | C | 20 | 18 |');
    expect(cardsIn(`${first}\n | | | |\n${second}\n | | | |\n${page('Lý Gió', '1 | A | 30 | 9 |')}`)).toEqual(
      [
        ['Lý Sao', { '1': 28, '2': 27 }, 2, 3],
        ['Lý Mây', { '1': 21, '2': 'blank', '3': 18 }, 3, 10],
        ['Lý Gió', { '1': 9 }, 1, 18],
      ],
    );
  });

  test('a header that stands again over the next rows of the same page begins no other', () => {
    const top = `GIA ĐÌNH HỌC TẬP NĂM 2024\nHọ tên chủ hộ: Lý Sao\n${header}`;
    expect(cardsIn(`${top}\n1 | A | 30 | 28 |\n2 | B | 30 | 27 |\n${header}\n3 | C | 20 | 18 |`)).toEqual([
      ['Lý Sao', { '1': 28, '2': 27, '3': 18 }, null, 3],
    ]);
  });
});

describe('a page is the ward’s own only where something says so', () => {
  const head = 'Tiêu chí | Điểm tối đa | Tự chấm';
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1} | 7 | 6`).join('\n');
  const read = (sheet: string, heading: string, count: number) => {
    const { cards, findings } = readWardBook([
      drawnGrid(sheet, `${heading}\nNăm 2021\n${head}\n${rows(count)}`),
    ]);
    const codes = findings.map(({ code }) => code).filter((code) => /^(?:tab|title|page)/.test(code));
    return [cards.length, codes[0] ?? ''];
  };

  test.each([
    ['its heading', 'Trang 1', 'CỘNG ĐỒNG HỌC TẬP CẤP XÃ', 3],
    ['the form of a circular for communes', 'Trang 1', 'PHIẾU TỰ ĐÁNH GIÁ', 15],
    ['that form under the common name', 'CĐHT', 'PHIẾU TỰ ĐÁNH GIÁ', 15],
  ])('by %s', (_, sheet, heading, count) => {
    expect(read(sheet, heading, count)).toEqual([1, '']);
  });

  test.each([
    ['a family', 'GIA ĐÌNH HỌC TẬP', 4, 'page.nameless'],
    ['an organisation', 'ĐƠN VỊ HỌC TẬP', 15, 'page.nameless'],
    ['an organisation, abbreviated', 'PHIẾU ĐVHT', 15, 'page.nameless'],
    ['a village without its name', 'CỘNG ĐỒNG HỌC TẬP THÔN', 4, 'page.nameless'],
    ['nobody', 'PHIẾU TỰ ĐÁNH GIÁ', 4, 'title.unknown'],
  ])('not by a page of %s, which is told', (_, heading, count, code) => {
    expect(read('Trang 1', heading, count)).toEqual([0, code]);
  });
});

describe('a page of another title is its subject’s', () => {
  const read = (text: string) => readWardBook([drawnGrid('Phiếu', text)]).cards[0];
  const points = 'Tiêu chí | Điểm tối đa | Tự chấm\n1 | 30 | 28\n2 | 30 | 25';

  test.each`
    heading                                                      | title                     | name
    ${'GIA ĐÌNH HỌC TẬP NĂM 2024\nHọ tên chủ hộ: Lý Sao'}        | ${'family'}               | ${'Lý Sao'}
    ${'DÒNG HỌ HỌC TẬP NĂM 2024\nDòng họ: | Họ Lý'}              | ${'clan'}                 | ${'Họ Lý'}
    ${'CỘNG ĐỒNG HỌC TẬP THÔN ĐÔNG NĂM 2024\nThôn: Đông Mai'}    | ${'community'}            | ${'Đông Mai'}
    ${'ĐƠN VỊ HỌC TẬP NĂM 2024\nTên đơn vị: Trạm Y tế'}          | ${'organisation'}         | ${'Trạm Y tế'}
    ${'ĐƠN VỊ HỌC TẬP CẤP HUYỆN NĂM 2022\nĐơn vị: Phòng Nội vụ'} | ${'districtOrganisation'} | ${'Phòng Nội vụ'}
    ${'ĐƠN VỊ HỌC TẬP CẤP TỈNH NĂM 2022\nCơ quan: Sở Nội vụ'}    | ${'provinceOrganisation'} | ${'Sở Nội vụ'}
  `('$title: $name', ({ heading, title, name }) => {
    expect(read(`${heading}\n${points}`)).toMatchObject({ title, subject: { name } });
  });

  test('rows "a", "b" below a criterion are its parts; a criterion without points of its own gets their sum', () => {
    const card = read(
      'ĐƠN VỊ HỌC TẬP CẤP HUYỆN NĂM 2022\nĐơn vị: Phòng Nội vụ\nTT | Nội dung | Điểm tối đa | Tự chấm\n' +
        '1 | Điều kiện | 30 | \na | Kế hoạch | 10 | 9\nb | Động viên | 10 | 8.5\nc | Đầu tư | 10 | 7\n2 | Kết quả | 30 | 20',
    );
    expect(card).toMatchObject({
      marks: { '1': { kind: 'points', points: 24.5 }, '2': { kind: 'points', points: 20 } },
      partMarks: { '1a': { points: 9 }, '1b': { points: 8.5 }, '1c': { points: 7 } },
    });
  });

  test.each`
    line                                              | kinds
    ${'Đơn vị: Trường Mầm non Hoa Sen'}               | ${['preschool', 'privatePreschool']}
    ${'Đơn vị: Hoa Sen | Loại hình: Mầm non tư thục'} | ${['privatePreschool']}
    ${'Đơn vị: Trường THCS công lập An Khê'}          | ${['school']}
    ${'Đơn vị: Công ty Sao Mai'}                      | ${['economic']}
  `('$line: $kinds', ({ line, kinds }) => {
    const rows = '"1.1" | Đạt | Đạt | KH\n"1.2" | Đạt | Đạt | QĐ';
    const card = read(
      `ĐƠN VỊ HỌC TẬP CẤP HUYỆN NĂM 2024\n${line}\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Minh chứng\n${rows}`,
    );
    expect(card).toMatchObject({ kind: 'checklist', organisation: kinds });
  });
});
