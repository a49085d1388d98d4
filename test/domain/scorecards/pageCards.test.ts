import { readFigures } from '../../../src/domain/scorecards/pageCards';
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
      'Năm 2021\nTiêu chí | Nội dung | Điểm tối đa | Tự chấm\n1 | A | 10 | "10/10"\n2 | B | 5 | "10/10"',
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

  test('without a column for evidence it is not known', () => {
    const card = page('1.1 | Tuyên truyền | x | x', 'Chỉ tiêu | Nội dung | Mức 1 | Mức 2');
    expect(card.answers['1.1']?.evidence).toBeNull();
  });
});

describe('figures as typed', () => {
  test.each([
    ['3.120/5.000', [{ count: 3120, total: 5000 }]],
    [
      '2.700/5.000; 640/5.000',
      [
        { count: 2700, total: 5000 },
        { count: 640, total: 5000 },
      ],
    ],
    [
      '2700/5000, 640/5000',
      [
        { count: 2700, total: 5000 },
        { count: 640, total: 5000 },
      ],
    ],
    [
      '2.700/5.000\n640/5.000',
      [
        { count: 2700, total: 5000 },
        { count: 640, total: 5000 },
      ],
    ],
    ['2.998 / 5.000 người', [{ count: 2998, total: 5000 }]],
    ['', null],
    ['60%', null],
    ['3.120', null],
    ['3.120/5.000/2', null],
    ['2.700/5.000; chưa rõ', null],
  ])('%j', (shown, figures) => {
    expect(readFigures(shown)).toEqual(figures);
  });
});
