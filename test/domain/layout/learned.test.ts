import { learnedFrom, missingColumns, withLearned } from '../../../src/domain/layout/learned';
import { readTables } from '../../../src/domain/layout/readTables';
import type { Meaning } from '../../../src/domain/layout/wordings';
import type { PointsCard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const heading = 'GIA ĐÌNH HỌC TẬP NĂM 2024 | | | | | | |';
const list = (headings: string, row = '1 | Hà Mây | Tổ 1 | x | 25 | 25 | 15 | 15') =>
  drawnGrid('Hộ', `${heading}\n${headings}\n${row}`);

const plain = 'STT | Họ tên chủ hộ | Tổ dân phố | Đăng ký | TC1 | TC2 | TC3 | TC4';
const confirmed = learnedFrom(readTables(list(plain), new Map()));

/** What was confirmed, with other meanings for these headings. */
const corrected = (headings: string, meanings: Record<string, Meaning | null>) =>
  learnedFrom(readTables(list(headings), new Map())).map((column) =>
    column.heading in meanings ? { ...column, meaning: meanings[column.heading] ?? null } : column,
  );

const meaningsIn = (grid: ReturnType<typeof list>) =>
  Object.fromEntries(
    readTables(grid, new Map()).flatMap(({ header }) =>
      header.columns.map(({ path, meaning }) => [path.join(' / '), meaning]),
    ),
  );

describe('what a person said of a column', () => {
  const strange = 'STT | Họ tên chủ hộ | Nơi ở | Tham gia | Khen 1 | TC2 | TC3 | TC4';
  const learned = corrected(strange, { 'Nơi ở': 'group', 'Tham gia': 'registered', 'Khen 1': 'score:1' });

  test('decides over what its heading means', () => {
    const [card] = readWardBook([withLearned(list(strange), learned)]).cards;
    expect(card).toMatchObject({
      subject: { name: 'Hà Mây', group: 'Tổ 1' },
      registered: true,
      marks: { 1: { kind: 'points', points: 25 } },
    });
  });

  test('goes with the column wherever it moves', () => {
    const moved = list(
      'Khen 1 | STT | TC4 | Họ tên chủ hộ | Nơi ở | TC2 | TC3 | Tham gia',
      '25 | 1 | 15 | Hà Mây | Tổ 1 | 25 | 15 | x',
    );
    expect(meaningsIn(withLearned(moved, learned))).toMatchObject({
      'Khen 1': 'score:1',
      'Nơi ở': 'group',
      'Tham gia': 'registered',
    });
  });

  test('stays with a column that was only renamed', () => {
    const renamed = list(strange.replace('Tham gia', 'Có tên trong sổ'));
    expect(meaningsIn(withLearned(renamed, learned))).toMatchObject({ 'Có tên trong sổ': 'registered' });
    expect(missingColumns(learned, readTables(withLearned(renamed, learned), new Map()))).toEqual([]);
  });

  test('can be that a column does not count', () => {
    const without = corrected(plain, { 'Đăng ký': null });
    expect(readWardBook([withLearned(list(plain), without)]).cards[0]).toMatchObject({ registered: null });
  });

  test('takes its meaning from any other column', () => {
    const two = 'STT | Họ tên chủ hộ | Tổ dân phố | Điểm Tết | TC1 | TC2 | TC3 | TC4';
    const other = corrected(two, { 'Điểm Tết': 'score:1', TC1: null });
    expect(meaningsIn(withLearned(list(two), other))).toMatchObject({ 'Điểm Tết': 'score:1', TC1: null });
  });
});

describe('a column that vanished', () => {
  test.each`
    now                                                                           | vanished     | nearest
    ${'STT | Họ tên chủ hộ | Tổ dân phố | TC1 | TC2 | TC3 | TC4'}                 | ${'Đăng ký'} | ${null}
    ${'STT | Họ tên chủ hộ | Tổ dân phố | TC1 | TC2 | TC3 | TC4 | Hộ có đăng ký'} | ${'Đăng ký'} | ${'Hộ có đăng ký'}
  `('is named, with the nearest one: $nearest', ({ now, vanished, nearest }) => {
    const grid = withLearned(list(now, '1 | Hà Mây | Tổ 1 | 25 | 25 | 15 | 15 | x'), confirmed);
    expect(
      missingColumns(confirmed, readTables(grid, new Map())).map((missing) => [
        missing.column.heading,
        missing.nearest?.path.join(' / ') ?? null,
      ]),
    ).toEqual([[vanished, nearest]]);
  });

  test('is not missed where another heading of the same meaning took its place', () => {
    const now = list(plain.replace('Đăng ký', 'ĐK').replace('TC1', 'Tiêu chí 1'));
    expect(missingColumns(confirmed, readTables(withLearned(now, confirmed), new Map()))).toEqual([]);
  });
});

describe('a heading that was written over', () => {
  const family = (heading: string, marks: (number | string)[]) =>
    drawnGrid(
      'Hộ',
      `GIA ĐÌNH HỌC TẬP NĂM 2024
      STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | ${heading}
      ${marks.map((mark, at) => `${at + 1} | Lý ${'ABC'[at]}n | 25 | 25 | 15 | ${mark}`).join('\n')}`,
    );
  const learned = learnedFrom(readTables(family('TC4', [15, 18, 12]), new Map()));

  test.each`
    now                   | marks                | is                | because
    ${'Số con đi học'}    | ${[2, 2, 2]}         | ${'missed'}       | ${'other values stand there'}
    ${'Số con đi học'}    | ${[1, 0, 3]}         | ${'missed'}       | ${'other values stand there'}
    ${'Số con đi học'}    | ${['', '', '']}      | ${'missed'}       | ${'nothing tells'}
    ${'Nghề nghiệp'}      | ${['lx', 'tt', 'a']} | ${'missed'}       | ${'words are no marks'}
    ${'Kết quả xây dựng'} | ${[15, 18, 12]}      | ${'only renamed'} | ${'its marks are the same'}
    ${'Kết quả xây dựng'} | ${[16, 18, 12]}      | ${'only renamed'} | ${'its marks are hardly others'}
    ${'TCC4'}             | ${[2, 2, 2]}         | ${'only renamed'} | ${'the headings are alike'}
  `('“$now” over $marks: TC4 is $is, for $because', ({ now, marks, is }) => {
    const grid = withLearned(family(now, marks), learned);
    const missing = missingColumns(learned, readTables(grid, new Map()));
    const [card] = readWardBook([grid]).cards;
    if (is === 'missed') {
      expect(missing).toMatchObject([
        { column: { heading: 'TC4' }, nearest: { path: [now] }, renamed: false },
      ]);
      expect(Object.keys((card as PointsCard).marks)).toEqual(['1', '2', '3']);
    } else {
      expect(missing).toEqual([]);
      expect(card).toMatchObject({ marks: { 4: { points: marks[0] } } });
    }
  });
});

describe('two lists of one tab', () => {
  const two = (first: string, second: string) =>
    drawnGrid(
      'Hộ',
      `GIA ĐÌNH HỌC TẬP NĂM 2024
      STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | ${first}
      1 | Lý An | 25 | 25 | 15 | 15
      2 | Lý Ba | 25 | 25 | 15 | 15

      CÔNG DÂN HỌC TẬP NĂM 2024
      STT | Họ và tên | TC1 | TC2 | TC3 | ${second} | TC5 | TC6 | TC7 | TC8 | TC9 | TC10
      1 | Lý An | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8
      2 | Lý Ba | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8`,
    );
  const learned = learnedFrom(readTables(two('TC4', 'TC4'), new Map()));
  const headingsMissed = (grid: ReturnType<typeof two>) =>
    missingColumns(learned, readTables(withLearned(grid, learned), new Map())).map(({ column }) => [
      column.table ?? 0,
      column.heading,
    ]);

  test('each keep their columns, whatever the other has', () => {
    expect(headingsMissed(two('TC4', 'TC4'))).toEqual([]);
    expect(headingsMissed(two('TC4', ''))).toEqual([[1, 'TC4']]);
    expect(headingsMissed(two('', 'TC4'))).toEqual([[0, 'TC4']]);
  });

  test('a column renamed in one goes on there, and in the other under its heading', () => {
    const { cards } = readWardBook([withLearned(two('Khen', 'TC4'), learned)]);
    expect(cards.map((card) => (card as PointsCard).marks['4'])).toMatchObject([
      { points: 15 },
      { points: 15 },
      { points: 8 },
      { points: 8 },
    ]);
    expect(headingsMissed(two('Khen', 'TC4'))).toEqual([]);
  });
});

test('two columns under one heading mean what they meant', () => {
  const names = drawnGrid(
    'Họ',
    `DÒNG HỌ HỌC TẬP NĂM 2024
    STT | Dòng họ | Dòng họ | TC1 | TC2 | TC3
    1 | Họ Lý | Chi 2 | 25 | 25 | 15`,
  );
  const { cards, findings } = readWardBook([names]);
  const again = readWardBook([withLearned(names, learnedFrom(readTables(names, new Map())))]);
  expect([again.cards, again.findings]).toEqual([cards, findings]);
  expect(cards).toMatchObject([{ subject: { name: 'Họ Lý' } }]);
});
