import type { Grid } from '../../../src/domain/layout/grid';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawn, drawnGrid, grid } from '../../support/grids';

const head = 'STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4 | Tổng điểm';
const people = ['Lý Sao', 'Mai Lá', 'Hà Mây', 'Ngô Gió', 'Tạ Nắng', 'Lê Mưa'];
const roster = (sheet: string, names: string[], top = 'Phường An Khê\nNăm 2024') =>
  drawnGrid(
    sheet,
    `${top}\n${head}\n${names.map((name, at) => `${at + 1} | ${name} | 30 | 30 | 20 | 20 | 100`).join('\n')}`,
  );

const read = (...tabs: Grid[]) => {
  const { cards, findings } = readWardBook(tabs);
  return {
    names: cards.map(({ subject }) => subject.name),
    groups: cards.map(({ subject }) => subject.group),
    codes: findings.map(({ code, place }) => `${code} ${place.sheet}`),
  };
};

describe('a ward’s workbook', () => {
  test('with one tab for each group is read whole', () => {
    const { names, groups } = read(roster('Tổ 1', ['Lý Sao', 'Mai Lá']), roster('TDP 02', ['Hà Mây']));
    expect(names).toEqual(['Lý Sao', 'Mai Lá', 'Hà Mây']);
    expect(groups).toEqual(['Tổ 1', 'Tổ 1', 'TDP 02']);
  });

  test('with two lists one below the other, apart by signatures, is read whole', () => {
    const first = roster('Hộ', ['Lý Sao']);
    const both = grid('Hộ', [...first.values, ['', 'Người lập'], ...roster('Hộ', ['Mai Lá']).values]);
    expect(read(both).names).toEqual(['Lý Sao', 'Mai Lá']);
  });

  test('with lists of different kinds one below the other is read whole', () => {
    const households = roster('Hộ', ['Lý Sao', 'Mai Lá']);
    const groups = drawn(
      'TỔNG HỢP\nSTT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt\n1 | Tổ 1 | 40 | 30 | 20',
    );
    const indicators = Array.from({ length: 10 }, (_, at) => `CS${at + 1}`);
    const citizens = [
      ['STT', 'Họ và tên', ...indicators],
      [1, 'Hà Mây', ...indicators.map(() => 8)],
    ];
    for (const lower of [
      [...groups, [], ...citizens],
      [...citizens, [], ...groups],
    ]) {
      const reading = readWardBook([grid('Hộ', [...households.values, [], ...lower])]);
      expect(reading.cards.map(({ title, year, subject }) => [title, year, subject.name])).toEqual([
        ['family', 2024, 'Lý Sao'],
        ['family', 2024, 'Mai Lá'],
        ['citizen', 2024, 'Hà Mây'],
      ]);
      expect(reading.groups).toMatchObject([{ group: 'Tổ 1', year: 2024, households: { count: 40 } }]);
      expect(reading.findings).toEqual([]);
    }
  });

  test('says who it is by its settings, else by the first tab that names a ward', () => {
    expect(readWardBook([roster('Hộ', people)]).unit).toBe('Phường An Khê');
    const said = drawnGrid('Bộ tiêu chí', 'Đơn vị | Xã Đông');
    expect(readWardBook([said, roster('Hộ', people)]).unit).toBe('Xã Đông');
  });

  test('takes the year from each tab, else from the settings', () => {
    const said = drawnGrid('Bộ tiêu chí', 'Năm đánh giá | 2023');
    const years = (...tabs: Grid[]) => readWardBook(tabs).cards.map(({ year }) => year);
    expect(years(said, roster('Hộ', ['Lý Sao']))).toEqual([2024]);
    expect(years(said, roster('Hộ', ['Lý Sao'], 'Phường An Khê'))).toEqual([2023]);
    expect(years(roster('Hộ', ['Lý Sao'], 'Phường An Khê'))).toEqual([null]);
  });
});

describe('a filtered copy', () => {
  test('is left out and told, whatever stands first', () => {
    const whole = roster('Chấm điểm', people);
    const copy = roster('Chưa đạt', people.slice(1, 5));
    for (const tabs of [
      [whole, copy],
      [copy, whole],
    ]) {
      expect(read(...tabs)).toMatchObject({ codes: ['tab.copy Chưa đạt'] });
      expect(read(...tabs).names).toEqual(people);
    }
  });

  test.each([
    ['of another year', roster('Khác', people.slice(1, 5), 'Năm 2023')],
    ['of other people', roster('Khác', ['An Một', 'An Hai', 'An Ba', 'An Bốn'])],
  ])('is not a list %s', (_, other) => {
    expect(read(roster('Chấm điểm', people), other).codes).toEqual([]);
  });
});

describe('a tab that is not understood', () => {
  test('is told where it speaks of a title and of marks', () => {
    const odd = drawnGrid('Sheet2', 'GIA ĐÌNH HỌC TẬP\nHộ | Điểm ông bà | Con cháu\n1 | 2 | 3');
    expect(readWardBook([roster('Hộ', people), odd]).findings).toEqual([
      {
        code: 'tab.notUnderstood',
        place: { sheet: 'Sheet2', row: 1, column: 1 },
        facts: { title: 'family' },
      },
    ]);
  });

  test.each([
    ['of something else', 'Thu chi quỹ\nNgày | Nội dung | Số tiền'],
    ['of a title without marks', 'Lịch họp Gia đình học tập\nNgày | Nội dung'],
  ])('is left alone where it speaks %s', (_, picture) => {
    expect(read(roster('Hộ', people), drawnGrid('Sheet2', picture)).codes).toEqual([]);
  });

  test.each([
    ['residential groups', 'CỘNG ĐỒNG HỌC TẬP\nSTT | Thôn | Số hộ | Trưởng thôn\n1 | Thôn Đông | 9 | Lý Sao'],
    ['clans of no group', 'DÒNG HỌ HỌC TẬP\nSTT | Dòng họ | Số hộ | Số hộ đạt\n1 | Họ Lý | 9 | 8'],
  ])('is told as a plain list of %s where it has no marks', (_, picture) => {
    expect(read(roster('Hộ', people), drawnGrid('Danh sách', picture)).codes).toEqual([
      'tab.noMarks Danh sách',
    ]);
  });

  test('is none where it is a list of clans by group, which counts no households of the ward', () => {
    const clans = drawnGrid(
      'Họ',
      'DÒNG HỌ HỌC TẬP\nSTT | Dòng họ | Thôn | Số hộ | Số hộ đạt\n1 | Họ Lý | Thôn Đông | 9 | 8',
    );
    expect(read(roster('Hộ', people), clans).codes).toEqual([]);
    expect(readWardBook([clans]).groups).toEqual([]);
  });

  test('a workbook without any scorecard is told at its first tab', () => {
    expect(read(drawnGrid('Sheet1', ''), drawnGrid('Sheet2', 'Thu chi')).codes).toEqual([
      'tab.noScorecards Sheet1',
    ]);
    expect(read().codes).toEqual([]);
  });
});
