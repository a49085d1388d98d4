import { dashboardCharts } from '../../src/district/charts';
import { masterPages } from '../../src/district/pages/masterPages';
import { shippedSets } from '../../src/domain/criteria/catalogue';
import { readSetsTab } from '../../src/domain/criteria/workbookSets';
import type { Target } from '../../src/domain/registers/targets';
import type { TitleCounts, WardReturn } from '../../src/domain/returns/wardReturn';
import { calendarDate } from '../../src/domain/text/date';
import { followChain } from '../../src/domain/town/chain';
import { dashboard } from '../../src/domain/town/dashboard';
import { progressOf } from '../../src/domain/town/progress';
import { foldTown, type WardSource } from '../../src/domain/town/townReport';
import type { Verdict } from '../../src/domain/verdicts/verdict';
import type { Page } from '../../src/sheets/page';
import { linesAbove } from '../../src/sheets/pageHead';
import { ownLine } from '../../src/words/ownTab';
import { counts, failed, read, silent, unit, wardReturn } from '../domain/town/wards';
import { headingLines } from '../support/headings';

const [a, b, c] = [unit('A'), unit('B'), unit('C')];
const nothing = counts(null, null, null);
const { settings } = readSetsTab(null, shippedSets);
const round = { name: '', lastDay: calendarDate(2024, 12, 15), opens: null };

function made(sources: WardSource[], targets: Target[] = [], sets = shippedSets) {
  const units = sources.map((source) => source.unit);
  const report = foldTown(units, sources, 2024);
  const chain = followChain(report.wards, { town: 'Huyện Đông', cards: [], sets, year: 2024 });
  const master = {
    list: null,
    changes: { changes: [], problems: [] },
    targets,
    sets,
    settings,
    ownFindings: [],
    plans: [{ deadlines: [{ day: round.lastDay, round: '', year: null, opens: null }], unused: [] }],
  };
  return { report, pages: masterPages({ report, chain, master }) };
}

const pageOf = (tab: string, sources: WardSource[], targets: Target[] = []): Page => {
  const page = made(sources, targets).pages.find((one) => one.tab === tab);
  if (page === undefined) throw new Error(`no tab ${tab}`);
  return page.page;
};

/** The cells of the first row of that ward (and title), by their headings. */
function cellsOf(page: Page, ...marks: string[]): Record<string, unknown> {
  const row = page.rows.find((cells) => marks.every((mark) => cells.includes(mark))) ?? [];
  return Object.fromEntries(page.columns.map(({ heading }, at) => [heading, row[at]]));
}

const groups = [{ group: 'Tổ 1', family: counts(40, 30, 20), citizen: nothing }];
const titles = (more: Partial<Record<'clan' | 'community' | 'organisation' | 'citizen', TitleCounts>>) => ({
  ...wardReturn(counts(100, 90, 80)).titles,
  ...more,
});

const communeVerdict = (set = 'CDHT-XA-TT25'): Verdict => ({
  ...{ title: 'commune', set, version: null, subject: { name: 'Phường A' } as Verdict['subject'] },
  ...{ year: 2024, place: { sheet: 'Phiếu', row: 1, column: 1 }, total: null, band: null, level: 2 },
  ...{ outcome: 'recognised', reasons: [] },
});

describe('every tab of the master', () => {
  const sources = [
    read(a, counts(100, 90, 80), {
      titles: titles({ clan: counts(10, 8, 6), citizen: counts(200, 20, 10) }),
      titlesBefore: wardReturn(counts(100, 80, 75)).titles,
      typed: { registered: 90, recognised: 81 },
      groups,
      findings: { errors: 2, warnings: 0 },
      findingKinds: { 'score.blank': 2 },
    }),
    failed(b),
    silent(c),
  ];
  const { pages } = made(sources);
  const filled = pages.filter(({ isEmpty }) => !isEmpty);

  test('comes in this order, those with nothing to say left out', () => {
    expect(filled.map(({ tab }) => tab)).toEqual([
      'Tổng hợp',
      'Tiến độ nộp',
      'Chưa tổng hợp được',
      'So với chỉ tiêu',
      'Biểu đồ',
      'Theo danh hiệu',
      'Theo tổ, thôn',
      'Công dân học tập',
      'Xã, huyện, tỉnh',
      'Chỉ tiêu huyện, tỉnh',
      'Lỗi các phường',
      'Số chênh',
      'Nghi trùng',
    ]);
  });

  test.each(filled.map(({ tab, page }) => [tab, page] as const))(
    '“%s” has a heading, a line on what counts, and a cell for each column',
    (_, page) => {
      expect(page.heading).toBe(page.heading.toUpperCase());
      expect(page.lines.length).toBeGreaterThan(0);
      for (const row of page.rows) expect(row).toHaveLength(page.columns.length);
    },
  );

  test.each(['Tổng hợp', 'Theo danh hiệu', 'Công dân học tập'])(
    '“%s” leaves a ward without figures blank, never 0, in its place in the list',
    (tab) => {
      const { rows } = pageOf(tab, sources);
      const row = rows.find((cells) => cells.includes('Phường B')) ?? [];
      expect(row.filter((cell) => typeof cell === 'number')).toEqual([]);
      const order = rows.flatMap((cells) => cells.filter((cell) => /^Phường [ABC]$/.test(String(cell))));
      expect(order.slice(0, 3)).toEqual(['Phường A', 'Phường B', 'Phường C']);
    },
  );

  test('with no rows says so in one line', () => {
    const none = made([silent(a)], [], []).pages.filter(({ page }) => page.rows.length === 0);
    expect(none.map(({ tab, page }) => [tab, page.lines])).toContainEqual([
      'Nghi trùng',
      ['Không thấy nơi nào nghi trùng trong số liệu đã đọc.'],
    ]);
    for (const { page } of none) expect(page.lines).toHaveLength(1);
  });

  test('nothing at all makes only the tabs that are always there', () => {
    const empty = made([silent(a)], [], []).pages.filter(({ isEmpty }) => !isEmpty);
    expect(empty.map(({ tab }) => tab)).toEqual(['Tổng hợp', 'Tiến độ nộp', 'So với chỉ tiêu', 'Nghi trùng']);
  });
});

describe('beside an open sidebar and on paper', () => {
  const before = { titlesBefore: wardReturn(counts(100, 80, 75)).titles };
  const commune = communeVerdict();
  const communeYears: WardReturn['communeYears'] = [2023, 2024].map((year) => [
    year,
    { kind: 'level', level: 1 },
  ]);
  const full = [
    read(a, counts(1_000, 900, 800), {
      ...before,
      groups,
      titles: titles({ citizen: counts(200, 20, 10) }),
      commune,
      communeYears,
    }),
    ...Array.from({ length: 298 }, (_, at) => silent(unit(`W${at}`))),
    failed(b),
  ];
  const target = { programme: 'QĐ 387', title: 'family' as const, shown: '70', atLeast: 70 };
  const all = made(full, [target]).pages.map(({ tab, page }) => [tab, page] as const);

  test.each(all)('no heading of “%s” is more than two lines high', (_, { columns }) => {
    for (const column of columns)
      expect([column.heading, headingLines(column) <= 2]).toEqual([column.heading, true]);
  });

  test.each(all)('what stays in view of “%s” is short lines, and no more than five rows', (_, page) => {
    const lines = linesAbove({ ...page, lines: [ownLine('26/11/2026'), ...page.lines] });
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(3);
  });
});

describe('the tab “Theo danh hiệu”', () => {
  const target = { programme: 'QĐ 387', title: 'family' as const, shown: '70', atLeast: 70 };
  const before = (family: TitleCounts) => ({ titlesBefore: wardReturn(family).titles });

  test.each([
    [counts(5000, 4000, 3499), 'QĐ 387 70%: còn thiếu 1 hộ'],
    [counts(5000, 4000, 3500), 'QĐ 387 70%: đạt'],
    [counts(null, 4000, 3500), null],
  ])('compares counts with the target', (family, said) => {
    const page = pageOf('Theo danh hiệu', [read(a, family)], [target]);
    expect(cellsOf(page, 'Phường A', 'Gia đình học tập')['So với chỉ tiêu']).toBe(said);
  });

  test('sets last year beside this one over the wards that know both', () => {
    const page = pageOf('Theo danh hiệu', [
      read(a, counts(100, 90, 80), before(counts(100, 80, 75))),
      read(b, counts(100, 90, 60)),
    ]);
    expect(cellsOf(page, 'Phường A')['Tăng, giảm']).toBe(5);
    expect(cellsOf(page, 'Phường B')['Tăng, giảm']).toBeNull();
    expect(cellsOf(page, 'Cộng các phường, xã có số liệu')).toMatchObject({
      'Công nhận': 140,
      'Công nhận năm 2023': 75,
      'Tăng, giảm': 5,
    });
    expect(cellsOf(page, 'Số phường, xã được tính')).toMatchObject({ 'Công nhận': 2, 'Tăng, giảm': 1 });
  });

  test('has no columns of last year where nobody knows it', () => {
    const { columns } = pageOf('Theo danh hiệu', [read(a, counts(100, 90, 80))]);
    expect(columns.map(({ heading }) => heading)).not.toContain('Tăng, giảm');
  });
});

test('the tab “Cộng đồng cấp xã” shows the decision beside the verdict, and of a merged ward each former one', () => {
  const [old1, old2] = ['O1', 'O2'].map((code) => unit(code, { to: '31/12/2023', successor: 'N' }));
  const merged = unit('N', { from: '01/01/2024' });
  const date = calendarDate(2025, 3, 20);
  const until = calendarDate(2028, 12, 31);
  const communeDecision = {
    number: '12/QĐ',
    date,
    authority: 'UBND',
    level: 1 as const,
    year: 2024,
    until,
    holds: true,
  };
  const { rows } = pageOf('Cộng đồng cấp xã', [
    read(old1!, counts(1, 1, 1), { communeDecision }),
    read(old2!, counts(1, 1, 1)),
    silent(merged),
  ]);
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    ['Phường N', 'Phường O1'],
    ['Phường N', 'Phường O2'],
  ]);
  expect(rows[0]?.slice(6)).toEqual([
    'Quyết định số 12/QĐ ngày 20/03/2025, mức độ 1',
    'UBND',
    '31/12/2028',
    'Còn hiệu lực',
  ]);
  expect(rows[1]?.slice(6)).toEqual([null, null, null, null]);
});

test('the tab “Cộng đồng cấp xã” says once by which set all are judged, and in the rows only where they differ', () => {
  const page = (...sets: string[]) =>
    pageOf(
      'Cộng đồng cấp xã',
      sets.map((set, at) => read([a, b][at]!, counts(1, 1, 1), { commune: communeVerdict(set) })),
    );
  const one = page('CDHT-XA-TT25', 'CDHT-XA-TT25');
  expect(one.lines).toContain('Xét theo Thông tư 25/2023/TT-BGDĐT.');
  expect(cellsOf(one, 'Phường A')).not.toHaveProperty('Bộ tiêu chí');
  const two = page('CDHT-XA-TT25', 'CDHT-XA-TT44');
  expect(two.lines.filter((line) => line.startsWith('Xét theo'))).toEqual([]);
  expect(cellsOf(two, 'Phường B')).toMatchObject({ 'Bộ tiêu chí': 'Thông tư 44/2014/TT-BGDĐT' });
});

test('the tab “Số chênh” says both figures in words', () => {
  const typed = { registered: null, recognised: 120 };
  const page = pageOf('Số chênh', [read(a, counts(150, 130, 118), { typed })]);
  expect(cellsOf(page, 'Phường A')).toMatchObject({ Chênh: -2, 'Bằng lời': 'Phường ghi 120, tính lại 118.' });
});

test('the tab “Lỗi các phường” puts the gravest and most frequent kinds first, with who has them', () => {
  const { rows } = pageOf('Lỗi các phường', [
    read(a, counts(1, 1, 1), { findingKinds: { 'title.variant': 9, 'score.blank': 2 } }),
    read(b, counts(1, 1, 1), { findingKinds: { 'score.aboveMax': 1, 'score.blank': 3 } }),
  ]);
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['Chưa nhập điểm', 5, 2, 'Phường A (2); Phường B (3)'],
    ['Điểm cao hơn mức tối đa', 1, 1, 'Phường B (1)'],
    ['Tên danh hiệu ghi khác', 9, 1, 'Phường A (9)'],
  ]);
});

test('the tab “Chỉ tiêu huyện, tỉnh” counts what wards give and says what is still to be proven', () => {
  const page = pageOf('Chỉ tiêu huyện, tỉnh', [read(a, counts(1, 1, 1)), silent(b)]);
  expect(cellsOf(page, '4.1')).toMatchObject({
    'Lấy từ': 'Đếm từ các xã',
    'Mức độ 1': 'Chưa có kết quả: 0/2 (0,0%)',
  });
  expect(cellsOf(page, '1.1')).toMatchObject({
    'Lấy từ': 'Chưa có phiếu',
    'Còn phải chứng minh': 'Ghi kết quả và minh chứng vào phiếu.',
  });
});

test('the tab “Tiến độ nộp” says who was in time, and how many came', () => {
  const came = (of: typeof a, receivedOn: string) => read(of, counts(1, 1, 1), {}, { receivedOn });
  const page = pageOf('Tiến độ nộp', [came(a, '2024-12-15'), came(b, '2024-12-16'), silent(c)]);
  expect(page.lines.slice(1)).toEqual([
    'Phải nộp 3; đã nhận 2 (đúng hạn 1, trễ hạn 1); chưa nộp 1.',
    'Hạn nộp: 15/12/2024, nộp trong ngày ấy vẫn là đúng hạn.',
  ]);
  expect(cellsOf(page, 'Phường B')).toMatchObject({ 'Ngày nhận': '16/12/2024', 'So với hạn': 'Trễ hạn' });
});

test.each([
  ['returned', 'Thiếu tổ 3', 'Đã trả lại: Thiếu tổ 3', 'Trả lại, chờ nộp lại'],
  ['notSubmitted', '', 'Đọc được bảng tính, nhưng phường chưa bấm Nộp số liệu.', 'Chưa bấm Nộp'],
] as const)('a ward that is %s stands there with what to do', (state, returnedBecause, reason, arrival) => {
  const stamp = { state, returnedBecause, unit: '', year: 2024, by: '', at: '', hash: '', despite: '' };
  const came = { isRaw: false, handedUp: { stamp, figures: null } };
  const page = pageOf('Tiến độ nộp', [read(a, counts(1, 1, 1), {}, came)]);
  expect(cellsOf(page, 'Phường A')).toMatchObject({ 'Lý do': reason, 'Việc nộp': arrival });
});

describe('the charts', () => {
  const target = { programme: 'QĐ 387', title: 'family' as const, shown: '70', atLeast: 70 };
  const charts = (sources: WardSource[]) => {
    const { report } = made(sources);
    return dashboardCharts(dashboard(report, [target], progressOf(report.wards, round)));
  };
  const sources = [
    read(a, counts(100, 90, 80), {}, { receivedOn: '2024-12-10' }),
    read(b, counts(5000, 4000, 2999), {}, { receivedOn: '2024-12-20' }),
    silent(c),
  ];

  test('say their message, in numbers and in sentences', () => {
    expect(charts(sources).map(({ kind, title, text }) => [kind, title, text])).toEqual([
      [
        'column',
        'Tỷ lệ công nhận trên tổng số, năm 2024',
        'Gia đình học tập: 3.079/5.100 (60,4%), đếm theo hộ, tính trên 2/3 phường, xã. Chỉ tiêu QĐ 387 70%: còn thiếu 491 hộ.',
      ],
      ['line', 'Đã nhận 2/3 phường, xã', 'Đến hết ngày 20/12/2024 đã nhận 2/3 (66,7%). Hạn nộp 15/12/2024.'],
      [
        'bar',
        'Gia đình học tập: 1 phường, xã chưa đạt chỉ tiêu',
        '2/3 phường, xã có đủ hai số. Cao nhất: Phường A 80/100 (80,0%). Thấp nhất: Phường B 2.999/5.000 (59,98%).',
      ],
    ]);
  });

  test('have a value for each label', () => {
    for (const { labels, series } of charts(sources))
      for (const { values } of series) expect(values).toHaveLength(labels.length);
    expect(charts(sources)[1]?.labels).toEqual(['10/12/2024', '15/12/2024 (hạn nộp)', '20/12/2024']);
  });

  test('stand in the tab “Biểu đồ” as numbers, a ward either on this side of the target or on that', () => {
    const page = pageOf('Biểu đồ', sources, [target]);
    const [shares, days, ranking] = page.charts ?? [];
    const rowsOf = (chart: typeof ranking) =>
      page.rows.slice(chart!.headRow, chart!.headRow + 1 + chart!.count).map((row) => row.slice(1));
    expect(rowsOf(shares)).toEqual([
      ['Danh hiệu', 'Được công nhận', 'Tổng số', 'Tỷ lệ', 'Chỉ tiêu QĐ 387'],
      ['Gia đình học tập', 3079, 5100, { count: 3079, of: 5100 }, { count: 70, of: 100 }],
    ]);
    expect(rowsOf(days)[2]).toEqual(['15/12/2024 (hạn nộp)', 1, 3, null, null]);
    expect(rowsOf(ranking)).toEqual([
      ['Phường, xã', 'Được công nhận', 'Tổng số', 'Đạt chỉ tiêu', 'Chưa đạt chỉ tiêu'],
      ['Phường A', 80, 100, { count: 80, of: 100 }, null],
      ['Phường B', 2999, 5000, null, { count: 2999, of: 5000 }],
    ]);
    expect(ranking).toMatchObject({ subtitle: 'Chỉ tiêu QĐ 387: 70%', isStacked: true });
  });

  test('of very many wards show the first and the last fifteen', () => {
    const many = Array.from({ length: 40 }, (_, at) => read(unit(`W${at}`), counts(100, 90, 90 - at)));
    const bars = charts(many).find(({ kind }) => kind === 'bar');
    expect(bars?.labels).toHaveLength(30);
    expect(bars?.labels.slice(14, 16)).toEqual(['Phường W14', 'Phường W25']);
    expect(bars?.text).toContain('Hình chỉ vẽ 30 nơi cao nhất và thấp nhất.');
  });

  test('are none where nothing is known', () => {
    expect(charts([silent(a)])).toEqual([]);
  });
});
