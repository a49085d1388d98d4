import { learnedFrom, missingColumns, withLearned } from '../../../src/domain/layout/learned';
import { readTables } from '../../../src/domain/layout/readTables';
import type { Meaning } from '../../../src/domain/layout/wordings';
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
