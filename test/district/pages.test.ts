import { showUnitList } from '../../src/district/commands/units';
import { type Master, readMaster } from '../../src/district/master';
import { duplicatesPage } from '../../src/district/pages/duplicatesPage';
import { fiveYearsPage } from '../../src/district/pages/fiveYearsPage';
import { progressPage } from '../../src/district/pages/progressPage';
import { targetsPage } from '../../src/district/pages/targetsPage';
import type { Grid } from '../../src/domain/layout/grid';
import { progressOf } from '../../src/domain/town/progress';
import { foldTown, type WardSource } from '../../src/domain/town/townReport';
import type { Unit } from '../../src/domain/units/unit';
import type { YearResult } from '../../src/domain/years/fiveYears';
import type { Book } from '../../src/sheets/book';
import { counts, read, silent, unit } from '../domain/town/wards';
import { drawnGrid } from '../support/grids';

const [a, b] = [unit('A'), unit('B')];
const report = (...sources: WardSource[]) => foldTown([a, b], sources, 2024);

describe('the tab “So với chỉ tiêu”', () => {
  const result = (title: 'family' | 'clan', ...sources: WardSource[]) =>
    targetsPage(report(...sources), [{ programme: 'QĐ', title, shown: '50', atLeast: 50 }]).rows[0]?.[6];

  test.each([
    [counts(100, 60, 22), 'Còn thiếu 28 hộ, tính trên 1/2 phường, xã'],
    [counts(100, 60, 50), 'Đạt chỉ tiêu, tính trên 1/2 phường, xã'],
    [counts(null, 60, 50), 'Chưa có số liệu'],
  ])('says what is lacking, of what and over which wards', (family, said) => {
    expect(result('family', read(a, family), silent(b))).toBe(said);
  });

  test('keeps a target that cannot be read, and says so', () => {
    const targets = [{ programme: 'QĐ', title: 'family' as const, shown: 'phấn đấu', atLeast: null }];
    const [row] = targetsPage(report(read(a, counts(100, 60, 50)), silent(b)), targets).rows;
    expect(row?.[2]).toBe('phấn đấu');
    expect(row?.[6]).toBe('Chưa đọc được chỉ tiêu');
  });

  test('has nothing to say of a title that is not counted', () => {
    expect(result('clan', read(a, counts(100, 60, 50)))).toBe('Chưa có số liệu');
  });
});

test('the tab “Nghi trùng” names the wards', () => {
  const identities = [{ key: 'k', title: 'family' as const, place: { sheet: 'Hộ', row: 5, column: 2 } }];
  const twice = report(...[a, b].map((one) => read(one, counts(1, 1, 1), { identities })));
  expect(duplicatesPage(twice).rows).toEqual([['Gia đình học tập', 'Phường A, Hộ, B5; Phường B, Hộ, B5']]);
});

test('the tab “Tiến độ nộp” accounts for a row of the list that stands for no ward', () => {
  const problem = { row: 7, code: '', shown: 'Phường Lẻ', file: 'tep', kind: 'noCode' as const };
  const town = foldTown([a], [], 2024, [problem]);
  const [row] = progressPage(town, { ownFindings: [], plans: [] }, progressOf(town.wards, null)).rows;
  expect(row).toEqual([
    'Hàng 7',
    'Phường Lẻ',
    'Cần sửa danh sách',
    'Hàng 7 (Phường Lẻ) của danh sách chưa có mã nên chưa tính.',
    'Ghi mã vào cột Mã.',
    null,
    null,
    null,
    'tep',
  ]);
});

describe('the tab “Năm năm”', () => {
  const master = { sets: [], settings: { fiveYearRule: null } } as unknown as Master;
  const level = (...years: [number, 1 | 2][]): [number, YearResult][] =>
    years.map(([year, reached]) => [year, { kind: 'level', level: reached }]);
  const old = unit('O', { to: '31/12/2023', successor: 'N' });
  const other = unit('P', { to: '31/12/2023', successor: 'N' });
  const [renamed, openSince] = [unit('N', { from: '01/01/2024' }), unit('N')];
  const before = read(old, counts(1, 1, 1), { communeYears: level([2022, 1], [2023, 1]) });
  const since = (of: typeof renamed) =>
    read(of, counts(1, 1, 1), { communeYears: level([2023, 2], [2024, 2]) });
  const years = (units: Unit[], ...sources: WardSource[]) =>
    fiveYearsPage(foldTown(units, sources, 2024), master).rows[0]?.slice(2) ?? null;

  test.each([
    [
      'goes on from the former unit where a ward only took its place',
      [old, renamed],
      [before, since(renamed)],
      [null, null, 'Mức độ 1', 'Mức độ 2', 'Mức độ 2'],
    ],
    [
      'keeps a ward merged from several to its own years',
      [old, other, renamed],
      [before, since(renamed)],
      [null, null, null, 'Mức độ 2', 'Mức độ 2'],
    ],
    [
      'takes a ward that may have stood before for merged',
      [old, openSince],
      [before, since(openSince)],
      [null, null, null, 'Mức độ 2', 'Mức độ 2'],
    ],
    [
      'shows a renamed ward that still works in its former file',
      [old, renamed],
      [before],
      [null, null, 'Mức độ 1', 'Mức độ 1', null],
    ],
  ])('%s', (_, units, sources, expected) => {
    expect(years(units, ...sources)).toEqual(expected);
  });

  test.each`
    rule         | lines                                    | results
    ${null}      | ${'Chưa chọn cách tính kết quả 5 năm.'}  | ${[]}
    ${'list'}    | ${'Chỉ ghi kết quả từng năm.'}           | ${[]}
    ${'worst'}   | ${'Kết quả 5 năm lấy năm thấp nhất.'}    | ${['Mức độ 1']}
    ${'average'} | ${'Kết quả 5 năm lấy trung bình 5 năm.'} | ${['Cách tính đã chọn không dùng được cho loại kết quả này']}
  `('says the rule $rule once, above the table', ({ rule, lines, results }) => {
    const communeYears = level([2020, 1], [2021, 2], [2022, 2], [2023, 2], [2024, 2]);
    const chosen = { sets: [], settings: { fiveYearRule: rule } } as unknown as Master;
    const page = fiveYearsPage(report(read(a, counts(1, 1, 1), { communeYears })), chosen);
    expect(page.lines.slice(1)).toEqual([
      lines,
      'Cách tính 5 năm là quy ước của địa phương, chọn ở trang “Bộ tiêu chí”.',
    ]);
    expect(page.rows[0]?.slice(7)).toEqual(results);
  });

  test('says nothing of one part of a merged ward', () => {
    expect(years([old, other, renamed], before)).toBeNull();
  });
});

describe('the master', () => {
  const tabs = (...grids: Grid[]) => readMaster({ grids: () => grids } as unknown as Book);
  const units = drawnGrid(
    'Danh sách phường',
    'Năm: 2024\nMã | Tên | Hiệu lực đến | Tệp\nA | Phường A | | tep\nB | Phường B | | tep',
  );

  test('ends a ward by the tab “Sáp nhập” where the list leaves it blank', () => {
    const merged = drawnGrid('Sáp nhập', 'Ngày hiệu lực | Từ mã | Sang mã\n01/07/2024 | A | B\n | A | B');
    const { list, changes } = tabs(units, merged);
    expect(list?.units[0]).toMatchObject({ to: { year: 2024, month: 6, day: 30 }, successors: ['B'] });
    expect(changes.problems).toMatchObject([{ row: 3, kind: 'noDate' }]);
  });

  test('goes by the list alone without such a tab', () => {
    expect(tabs(units)).toMatchObject({ changes: { changes: [], problems: [] } });
  });
});

describe('menu “Danh sách phường” says', () => {
  const said = (rows: string): string => {
    let words = '';
    const grid = drawnGrid(
      'Danh sách phường',
      `Năm: 2024\nMã | Tên | Hiệu lực từ | Hiệu lực đến | Thay bằng (mã) | Tệp\n${rows}`,
    );
    const book = {
      grids: () => [grid],
      goTo: () => undefined,
      say: (text: string) => {
        words = text;
      },
    };
    showUnitList(book as unknown as Book, 2026);
    return words;
  };
  const old = 'O | Phường Cũ | | 31/12/2023 | N | tep-cu';

  test.each([
    [
      'how many wards of the year have a file, and which have none',
      `${old}\nN | Phường Mới | 01/01/2024 | | |\nT | Xã Trà Linh | | | |\nS | Xã Sau | 01/07/2025 | | |`,
      'Năm 2024 có 2 phường, xã: 1 đã có tệp, còn Xã Trà Linh chưa có.',
    ],
    [
      'when all have one',
      `${old}\nN | Phường Mới | 01/01/2024 | | |`,
      'Năm 2024 có 1 phường, xã: đều đã có tệp.',
    ],
    [
      'which rows to mend first',
      `N | Phường Mới | | | | tep\nN | Phường Trùng | | | | tep\nO | Phường Cũ | | 31/12/2023 | X |`,
      'Xem lại hàng 4, 5: mã, ngày hiệu lực hoặc mã thay thế chưa rõ. Bấm Tổng hợp để xem lý do.',
    ],
  ])('%s', (_, rows, words) => {
    expect(said(rows)).toBe(words);
  });
});
