import { decisionList } from '../../src/domain/returns/decisionList';
import { examineWard } from '../../src/domain/returns/examineWard';
import { nearList } from '../../src/domain/returns/nearList';
import { officialFor } from '../../src/domain/returns/official';
import { wardHistories } from '../../src/domain/returns/wardYears';
import { decisionListPage } from '../../src/ward/pages/decisionListPage';
import { nearPage } from '../../src/ward/pages/nearPage';
import { verdictsPage } from '../../src/ward/pages/verdictsPage';
import { titleNames } from '../../src/words/titles';
import { citizens, families } from '../domain/verdicts/cards';
import { day } from '../domain/years/decisions';
import { drawnGrid } from '../support/grids';

type Grid = ReturnType<typeof drawnGrid>;

const good = '30 | 30 | 20 | 10';
const poor = '10 | 10 | 10 | 10';
const short = '30 | 30 | 10 | 5';

const roster = (rows: string[], year = 2024): Grid =>
  drawnGrid(
    `Hộ ${year}`,
    `GIA ĐÌNH HỌC TẬP NĂM ${year}\nSTT | Họ tên chủ hộ | Tổ dân phố | TC1 | TC2 | TC3 | TC4\n${rows
      .map((row, at) => `${at + 1} | ${row}`)
      .join('\n')}`,
  );

const register = (...rows: string[]): Grid =>
  drawnGrid(
    'QĐ 2024',
    `SỔ QUYẾT ĐỊNH CÔNG NHẬN\nDanh hiệu | Họ tên, đơn vị | Số quyết định | Ngày quyết định | Cơ quan ban hành\n${rows.join('\n')}`,
  );

const marks = (points: number): string => Array(10).fill(points).join(' | ');
const citizenRoster = drawnGrid(
  'Công dân',
  `CÔNG DÂN HỌC TẬP NĂM 2024\nSTT | Họ và tên | ${Array.from({ length: 10 }, (_, at) => `CS${at + 1}`).join(' | ')}
   1 | Hồ Én | ${marks(9)}
   2 | Hồ Anh | ${marks(9)}`,
);

const area = { difficultForCitizens: false, difficultForCommune: false };
const examine = (tabs: Grid[]) => {
  const { reading, judged } = examineWard(tabs, [families, citizens], area);
  return { reading, judged, verdicts: judged.map(({ verdict }) => verdict), official: officialFor(reading) };
};

describe('the tab “Danh sách công nhận”', () => {
  const pageOf = (tabs: Grid[], tab: string | null = null) => {
    const { verdicts, official } = examine(tabs);
    return decisionListPage(decisionList(verdicts, 2024, official), 2024, tab);
  };
  const families3 = [
    `Lê Bình | Tổ dân phố 10 | ${good}`,
    `Lê Ân | Tổ dân phố 3 | ${good}`,
    `Vũ An | Tổ dân phố 3 | ${good}`,
    `Đỗ Chi | | ${good}`,
    `Đỗ Dung | Tổ dân phố 3 | ${poor}`,
  ];

  test('stands title by title, by groups with their counts, and numbers run on through a title', () => {
    const page = pageOf([roster(families3), citizenRoster]);
    expect(page.rows.map(([number, name]) => `${number ?? ''} ${name}`.trim())).toEqual([
      'Gia đình học tập — 4 gia đình, 4 chưa có quyết định',
      'Tổ dân phố 3 — 2 gia đình',
      '1 Vũ An',
      '2 Lê Ân',
      'Tổ dân phố 10 — 1 gia đình',
      '3 Lê Bình',
      'Chưa ghi tổ dân phố, thôn — 1 gia đình',
      '4 Đỗ Chi',
      'Công dân học tập — 2 công dân, 2 chưa có quyết định',
      '1 Hồ Anh',
      '2 Hồ Én',
    ]);
    expect(page.emphasised).toEqual([0, 1, 4, 6, 8]);
    for (const row of page.rows) expect(row).toHaveLength(page.columns.length);
  });

  test('says who has a decision and who has none', () => {
    const page = pageOf(
      [
        roster(families3),
        register('GĐHT | Vũ An | 12/QĐ-UBND | 20/12/2024 | UBND phường', 'GĐHT | Lê Ân | | 21/12/2024 |'),
      ],
      'QĐ 2024',
    );
    expect(page.rows.slice(2, 4)).toEqual([
      [1, 'Vũ An', 90, null, '12/QĐ-UBND', '20/12/2024', 'UBND phường', null],
      [2, 'Lê Ân', 90, null, 'Chưa ghi số', '21/12/2024', null, null],
    ]);
    expect(page.rows[5]?.[4]).toBe('Chưa có quyết định');
  });

  test.each<[string, Grid[], string | null, string[]]>([
    [
      'without a register, to start one',
      [roster(families3)],
      null,
      [
        'Gia đình học tập 4. Chưa có quyết định: 4.',
        'Bấm “Lập sổ quyết định” để có trang ghi số, ngày và cơ quan ban hành.',
      ],
    ],
    [
      'with one, where to write',
      [roster(families3), register('GĐHT | Vũ An | 12/QĐ-UBND | 20/12/2024 |')],
      'QĐ 2024',
      [
        'Gia đình học tập 4. Chưa có quyết định: 3.',
        'Có quyết định thì ghi vào trang “QĐ 2024”, rồi bấm “Xét công nhận”.',
      ],
    ],
    [
      'with all official, that nothing is left to do',
      [roster(families3.slice(2, 3)), register('GĐHT | Vũ An | 12/QĐ-UBND | 20/12/2024 |')],
      'QĐ 2024',
      [
        'Gia đình học tập 1. Tất cả đã có quyết định.',
        'Không còn việc gì phải làm. Danh sách này in được ngay.',
      ],
    ],
    [
      'with nobody, where the reasons are',
      [roster([`Đỗ Dung | Tổ 3 | ${poor}`])],
      null,
      ['Năm 2024 chưa có phiếu nào được công nhận. Lý do ghi ở trang “Kết quả xét”.'],
    ],
  ])('says the next step: %s', (_, tabs, tab, said) => {
    expect(pageOf(tabs, tab).lines).toEqual(expect.arrayContaining(said));
  });

  test('says that no year is known', () => {
    const page = decisionListPage([], null, null);
    expect(page.rows).toEqual([]);
    expect(page.lines).toEqual(['Chưa biết năm đánh giá. Ghi “Năm …” ở đầu trang phiếu rồi bấm lại.']);
  });
});

describe('the tab “Gần đạt”', () => {
  const pageOf = (...tabs: Grid[]) => nearPage(nearList(examine(tabs).judged, 2024, area), 2024);

  test('has those who lack little, the nearest first, and what they lack', () => {
    const page = pageOf(
      roster([
        `Lê Bình | Tổ 3 | ${short}`,
        `Vũ An | Tổ 3 | ${short}`,
        `Lê Ân | Tổ 1 | 30 | 30 | 19 | 0`,
        `Đỗ Chi | Tổ 1 | ${good}`,
        `Đỗ Dung | Tổ 1 | ${poor}`,
        `Đỗ Em | Tổ 1 | 30 | 30 | | 5`,
      ]),
      roster([`Lê Cũ | Tổ 2 | ${short}`], 2023),
    );
    expect(page.rows).toEqual([
      [`${titleNames.family} — 3 gia đình`, null, null, null, null],
      ['Lê Ân', 'Tổ 1', 79, 'Thiếu 1 điểm để đủ 80 điểm.', 'Hộ 2024, B5'],
      ['Vũ An', 'Tổ 3', 75, 'Thiếu 5 điểm để đủ 80 điểm.', 'Hộ 2024, B4'],
      ['Lê Bình', 'Tổ 3', 75, 'Thiếu 5 điểm để đủ 80 điểm.', 'Hộ 2024, B3'],
    ]);
    expect(page.emphasised).toEqual([0]);
  });

  test('leaves out a page of indicators of which others are still open', () => {
    const pageOfUnit = (second: string) =>
      drawnGrid(
        'Phiếu',
        `ĐƠN VỊ HỌC TẬP CẤP HUYỆN NĂM 2024\nĐơn vị: Phòng Nội vụ\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Minh chứng\n"1.1" | Không đạt | | Báo cáo\n"1.2" | ${second} | | Báo cáo`,
      );
    const { judged } = examineWard([pageOfUnit('')]);
    expect(judged[0]?.verdict.outcome).toBe('notRecognised');
    expect(nearList(judged, 2024, area)).toEqual([]);
  });

  test('speaks of no fault, and of an empty list in words', () => {
    const page = pageOf(roster([`Đỗ Chi | Tổ 1 | ${good}`]));
    expect(page.lines[0]).toBe('Năm 2024 không có phiếu nào chỉ còn thiếu ít.');
    expect(page.lines.join(' ')).toContain('Điểm thấp là kết quả, không phải lỗi');
    expect(page.lines.join(' ')).not.toMatch(/sai|trượt|không hợp lệ/i);
  });
});

describe('the tab “Kết quả xét” tells the years and the decision', () => {
  const today = day('05/02/2025');
  const historyOf = (...tabs: Grid[]): Record<string, unknown> => {
    const { reading, judged, verdicts, official } = examine(tabs);
    const page = verdictsPage(verdicts, wardHistories(reading, judged), official, today);
    const at = page.columns.findIndex(({ heading }) => heading === 'Các năm');
    return Object.fromEntries(
      page.rows.map((row) => [`${row[0]} ${row[1]}`, at < 0 ? 'no column' : row[at]]),
    );
  };
  const an = (year: number, points = good) => roster([`Vũ An | Tổ 3 | ${points}`], year);

  test.each<[string, Grid[], Record<string, string | null>]>([
    ['one year and no decision: no column', [an(2024)], { 'Vũ An 2024': 'no column' }],
    [
      'three years in a row, told at the newest',
      [an(2022), an(2023), an(2024)],
      { 'Vũ An 2024': 'Công nhận 3 năm liền (2022–2024)', 'Vũ An 2023': null, 'Vũ An 2022': null },
    ],
    [
      'three years, the last with a decision',
      [an(2022), an(2023), an(2024), register('GĐHT | Vũ An | QĐ số 12/QĐ-UBND | 20/12/2024 |')],
      {
        'Vũ An 2024': 'Công nhận 3 năm liền (2022–2024). Quyết định số 12/QĐ-UBND ngày 20/12/2024',
        'Vũ An 2023': null,
        'Vũ An 2022': null,
      },
    ],
    [
      'a year of which only the decision tells',
      [an(2023), register('GĐHT | Vũ An | 9/QĐ | 20/12/2022 |', 'GĐHT | Vũ An | 12/QĐ | 20/12/2024 |')],
      { 'Vũ An 2023': 'Công nhận 3 năm liền (2022–2024)' },
    ],
    [
      'lost in the last of three',
      [an(2022), an(2023), an(2024, poor)],
      {
        'Vũ An 2024': 'Công nhận 2 năm liền (2022–2023), năm 2024 chưa đạt',
        'Vũ An 2023': null,
        'Vũ An 2022': null,
      },
    ],
    [
      'one with a decision of the year and one who waits for it',
      [
        roster([`Vũ An | Tổ 3 | ${good}`, `Lê Ân | Tổ 3 | ${good}`, `Đỗ Dung | Tổ 3 | ${poor}`]),
        register('GĐHT | Vũ An | 12 | 20/12/2024 |'),
      ],
      {
        'Vũ An 2024': 'Quyết định số 12 ngày 20/12/2024',
        'Lê Ân 2024': 'Chưa có quyết định',
        'Đỗ Dung 2024': null,
      },
    ],
    [
      'one year with a decision without a number',
      [an(2024), register('GĐHT | Vũ An | | 20/12/2024 |')],
      { 'Vũ An 2024': 'Quyết định chưa ghi số ngày 20/12/2024' },
    ],
  ])('%s', (_, tabs, wanted) => {
    expect(historyOf(...tabs)).toEqual(wanted);
  });
});
