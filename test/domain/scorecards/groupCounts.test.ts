import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const header = 'STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ';
const read = (rows: string, top = header) => {
  const { groups, findings } = readWardBook([drawnGrid('Tổng hợp', `Năm 2024\n${top}\n${rows}`)]);
  return { groups, findings: findings.filter(({ code }) => code !== 'tab.noScorecards') };
};
const counts = (rows: string, top?: string) =>
  read(rows, top).groups.map(({ group, households, registered, recognised, adults }) => [
    group,
    households.count,
    registered.count,
    recognised.count,
    adults.count,
  ]);

describe('a summary by residential group', () => {
  test('gives the typed counts of each group, with their cells', () => {
    const { groups } = read('1 | Tổ 1 | 40 | 35 | 30 | 75%\n2 | Tổ 2 | "1.040" | 35 | 0 | 0%');
    expect(groups).toMatchObject([
      { group: 'Tổ 1', key: 'to 1', year: 2024, households: { count: 40, place: { row: 3, column: 3 } } },
      { group: 'Tổ 2', key: 'to 2', households: { count: 1040 }, recognised: { count: 0 } },
    ]);
    expect(groups[0]?.adults).toEqual({ count: null, place: null, heading: '' });
  });

  test.each([
    ['last', '1 | Tổ 1 | 40 | 35 | 30 | \n | Tổng cộng | 40 | 35 | 30 | '],
    ['first', ' | Tổng số | 40 | 35 | 30 | \n1 | Tổ 1 | 40 | 35 | 30 | '],
    ['named after the ward', '1 | Tổ 1 | 40 | 35 | 30 | \n | Toàn phường | 40 | 35 | 30 | '],
    ['as a formula', '1 | Tổ 1 | 40 | 35 | 30 | \nCộng | | =SUM(C3)→40 | =SUM(D3)→35 | =SUM(E3)→30 | '],
  ])('does not take the total for a group: %s', (_, rows) => {
    expect(counts(rows)).toEqual([['Tổ 1', 40, 35, 30, null]]);
  });

  test('knows a group by its bare number', () => {
    expect(read('1 | 3 | 40 | 35 | 30 |').groups).toMatchObject([{ group: '3', key: 'to 3' }]);
  });

  test('leaves what is blank or no count unknown, and tells it', () => {
    const { groups, findings } = read('1 | Tổ 1 | | 35 | ba mươi |\n2 | Tổ 2 | 40.5 | -3 | 30 |');
    expect(
      groups.map(({ households, registered, recognised }) =>
        [households, registered, recognised].map(({ count }) => count),
      ),
    ).toEqual([
      [null, 35, null],
      [null, null, 30],
    ]);
    expect(findings).toEqual([
      {
        code: 'count.blank',
        place: { sheet: 'Tổng hợp', row: 3, column: 3 },
        facts: { group: 'Tổ 1', heading: 'Tổng số hộ' },
      },
      {
        code: 'count.unreadable',
        place: { sheet: 'Tổng hợp', row: 3, column: 5 },
        facts: { group: 'Tổ 1', heading: 'Số hộ đạt', shown: 'ba mươi' },
      },
      {
        code: 'count.unreadable',
        place: { sheet: 'Tổng hợp', row: 4, column: 3 },
        facts: { group: 'Tổ 2', heading: 'Tổng số hộ', shown: '40,5' },
      },
      {
        code: 'count.unreadable',
        place: { sheet: 'Tổng hợp', row: 4, column: 4 },
        facts: { group: 'Tổ 2', heading: 'Số hộ đăng ký', shown: '-3' },
      },
    ]);
  });

  test.each(['80%', '"30/40"'])('takes %s for no count', (cell) => {
    const { groups, findings } = read(`1 | Tổ 1 | 40 | 35 | ${cell} |`);
    expect(groups[0]?.recognised.count).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['count.unreadable']);
  });

  test('tells a section whose figures differ from those of its groups', () => {
    const { findings } = read('I | Khu phố 1 | 300 | 200 | 100 |\n1 | Tổ 1 | 40 | 35 | 30 |');
    expect(findings).toEqual([
      { code: 'row.unclear', place: { sheet: 'Tổng hợp', row: 3, column: 1 }, facts: { shown: 'I' } },
    ]);
  });

  test('reads a header in two rows', () => {
    const top = `STT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Số công dân từ 18 tuổi
      ^ | ^ | ^ | Số hộ đăng ký | Số hộ đạt | ^`;
    expect(counts('1 | Tổ 1 | 40 | 35 | 30 | 90', top)).toEqual([['Tổ 1', 40, 35, 30, 90]]);
  });
});

describe('shares typed beside the counts', () => {
  test.each([
    ['all in per cent', ['75%', '80%', '85,5%'], []],
    ['all between 0 and 1', ['"0,75"', '"0,8"', '"0,855"'], []],
    ['one on the other scale', ['75', '80', '"0,85"'], ['0,85']],
    ['one in per cent among shares of 1', ['"0,75"', '"0,8"', '85'], ['85']],
    ['above 100 %', ['75', '80', '104'], ['104']],
    ['blank', ['75', '', '85'], []],
    ['nobody', ['75', '0', '85'], []],
  ])('%s', (_, shares, odd) => {
    const rows = shares.map((share, at) => `${at + 1} | Tổ ${at + 1} | 40 | 35 | 30 | ${share}`).join('\n');
    expect(read(rows).findings.map(({ code, facts }) => [code, 'shown' in facts ? facts.shown : ''])).toEqual(
      odd.map((shown) => ['count.percentScale', shown]),
    );
  });
});
