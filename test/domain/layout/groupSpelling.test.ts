import { inOneSpelling } from '../../../src/domain/layout/groupSpelling';
import { readTables } from '../../../src/domain/layout/readTables';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const list = (sheet: string, groups: string[]) =>
  drawnGrid(
    sheet,
    `STT | Họ tên chủ hộ | Thôn | TC1 | TC2\n${groups.map((group, at) => `${at + 1} | Lý Sao | ${group} | 20 | 30`).join('\n')}`,
  );

const spelled = (...tabs: string[][]) =>
  inOneSpelling(tabs.map((groups, at) => readTables(list(`Tab ${at}`, groups), new Map()))).map((tables) =>
    tables.flatMap(({ records }) => records.map(({ group }) => group)),
  );

describe('a group typed without accents', () => {
  test.each([
    ['the only group that reads like it', ['Thôn Hạ', 'Thon Ha'], ['Thôn Hạ', 'Thôn Hạ']],
    [
      'itself where two groups read like it',
      ['Thôn Hạ', 'Thôn Hà', 'Thon Ha'],
      ['Thôn Hạ', 'Thôn Hà', 'Thon Ha'],
    ],
    ['a group with a name of its own', ['Phú Lộc', 'PHU LOC'], ['Phú Lộc', 'Phú Lộc']],
    ['itself where no group reads like it', ['Thôn Hạ', 'Thon Hoa'], ['Thôn Hạ', 'Thon Hoa']],
  ])('is %s', (_, typed, groups) => {
    expect(spelled(typed)).toEqual([groups]);
  });

  test('is found in another tab', () => {
    expect(spelled(['Thon Dong'], ['Thôn Đông'])).toEqual([['Thôn Đông'], ['Thôn Đông']]);
  });
});

test('Thôn Hạ and Thôn Hà are counted apart, in lists and summaries', () => {
  const summary = drawnGrid(
    'Tổng hợp',
    'Năm 2024\nThôn | Số hộ | Số hộ đăng ký | Số hộ đạt\nThôn Hạ | 30 | 20 | 10\nThôn Hà | 40 | 20 | 10',
  );
  expect(new Set(readWardBook([summary]).groups.map(({ key }) => key)).size).toBe(2);
});
