import { decisionList } from '../../../src/domain/returns/decisionList';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { officialFor } from '../../../src/domain/returns/official';
import { showDate } from '../../../src/domain/text/date';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import { drawnGrid } from '../../support/grids';
import { families, shipped } from '../verdicts/cards';
import { card } from '../years/papers';

const area = { difficultForCitizens: false, difficultForCommune: false };

const roster = (rows: string, year = 2024) =>
  drawnGrid(
    `Hộ ${year}`,
    `GIA ĐÌNH HỌC TẬP NĂM ${year}\nSTT | Họ tên chủ hộ | Tổ dân phố | TC1 | TC2 | TC3 | TC4\n${rows}`,
  );
const good = '30 | 30 | 20 | 10';

const register = (head: string, rows: string) => drawnGrid('QĐ', `SỔ QUYẾT ĐỊNH CÔNG NHẬN\n${head}\n${rows}`);

const listOf = (tabs: ReturnType<typeof drawnGrid>[], year = 2024) => {
  const { reading, judged } = examineWard(tabs, [families], area);
  return decisionList(
    judged.map(({ verdict }) => verdict),
    year,
    officialFor(reading),
  );
};

/** Who has which decision: "Lý Sao 12/QĐ 20/12/2024 UBND phường". */
const told = (...tabs: ReturnType<typeof drawnGrid>[]): string[] =>
  listOf(tabs).flatMap(({ groups }) =>
    groups.flatMap(({ members }) =>
      members.map(({ verdict, official }) => {
        const { number = '', date = null, authority = '' } = official?.decision ?? {};
        return [verdict.subject.name, number, date && showDate(date), authority].filter(Boolean).join(' ');
      }),
    ),
  );

describe('a decision belongs to the only subject that it can mean', () => {
  const head =
    'Danh hiệu | Họ tên, đơn vị | Tổ dân phố, thôn | Số quyết định | Ngày quyết định | Cơ quan ban hành';
  const rows = `1 | Lý Sao | Tổ 1 | ${good}\n2 | Mai Lá | Tổ 2 | ${good}\n3 | Mai Lá | Tổ 3 | ${good}`;

  test.each`
    line                                                    | whom                                     | because
    ${'GĐHT | Lý Sao | | 12/QĐ | 20/12/2024 | UBND phường'} | ${'Lý Sao 12/QĐ 20/12/2024 UBND phường'} | ${'one bears the name'}
    ${'GĐHT | LY SAO | | 12/QĐ | 20/12/2024 |'}             | ${'Lý Sao 12/QĐ 20/12/2024'}             | ${'typed without accents'}
    ${'GĐHT | Lý Sáo | | 12/QĐ | 20/12/2024 |'}             | ${''}                                    | ${'another name'}
    ${'GĐHT | Lý Sao | Tổ 2 | 12/QĐ | 20/12/2024 |'}        | ${''}                                    | ${'another group'}
    ${'GĐHT | Mai Lá | | 12/QĐ | 20/12/2024 |'}             | ${''}                                    | ${'two bear the name'}
    ${'GĐHT | Mai Lá | TDP 03 | 12/QĐ | 20/12/2024 |'}      | ${'Mai Lá 12/QĐ 20/12/2024'}             | ${'the group tells'}
    ${'GĐHT | Mai Lá | 3 | 12/QĐ | 20/12/2024 |'}           | ${'Mai Lá 12/QĐ 20/12/2024'}             | ${'the group by its number'}
    ${'CDHT | Lý Sao | | 12/QĐ | 20/12/2024 |'}             | ${''}                                    | ${'another title'}
    ${'GĐHT | Lý Sao | | 12/QĐ | 20/12/2023 |'}             | ${''}                                    | ${'another year'}
    ${'GĐHT | Lý Sao | | | | UBND phường'}                  | ${''}                                    | ${'neither number nor day: not yet'}
    ${'GĐHT | Lý Sao | | | 20/12/2024 |'}                   | ${'Lý Sao 20/12/2024'}                   | ${'the number is to come'}
  `('$line → $whom: $because', ({ line, whom }) => {
    const found = told(roster(rows), register(head, line)).filter(
      (one) => !['Lý Sao', 'Mai Lá'].includes(one),
    );
    expect(found).toEqual(whom === '' ? [] : [whom]);
  });

  test('a column of the assessment year goes before the year of the decision', () => {
    const dated = register(
      'Danh hiệu | Họ tên, đơn vị | Năm đánh giá | Số quyết định | Ngày quyết định',
      'GĐHT | Lý Sao | 2024 | 2/QĐ | 15/01/2025',
    );
    expect(told(roster(`1 | Lý Sao | Tổ 1 | ${good}`), dated)).toEqual(['Lý Sao 2/QĐ 15/01/2025']);
  });

  test('the group may stand in a banner', () => {
    const banners = register(
      'STT | Danh hiệu | Họ tên | Số quyết định | Ngày quyết định',
      'Tổ 2 | | | |\n1 | GĐHT | Mai Lá | 12/QĐ | 20/12/2024',
    );
    const list = listOf([roster(rows), banners]);
    expect(
      list[0]!.groups.map(({ group, members }) => [group, members[0]!.official?.decision.number]),
    ).toEqual([
      ['Tổ 1', undefined],
      ['Tổ 2', '12/QĐ'],
      ['Tổ 3', undefined],
    ]);
    expect(list[0]).toMatchObject({ count: 3, waiting: 2 });
  });
});

test('only the recognised of the year are listed, by groups and given names', () => {
  const names = ['Tổ 10 Trần An', 'Tổ 2 Lê Bình', 'Tổ 2 Vũ Ân', 'TDP 2 Đỗ Ăn', 'Tổ 2 Hồ An'].map(
    (one, at) => {
      const [, group, name] = /^(\S+ \d+) (.*)$/.exec(one)!;
      return `${at + 1} | ${name} | ${group} | ${good}`;
    },
  );
  const tabs = [
    roster(
      [
        ...names,
        '6 | Đinh Yến | Tổ 2 | 10 | 10 | 10 | 10',
        `7 | Đinh Vy | Tổ 2 | ${good.replace('30', '')}`,
      ].join('\n'),
    ),
    roster(`1 | Lê Cũ | Tổ 2 | ${good}`, 2023),
  ];
  expect(told(...tabs)).toEqual(['Hồ An', 'Đỗ Ăn', 'Vũ Ân', 'Lê Bình', 'Trần An']);
  expect(listOf(tabs)[0]!.groups.map(({ group }) => group)).toEqual(['Tổ 2', 'Tổ 10']);
  expect(listOf(tabs, 2022)).toEqual([]);
});

describe('a recognition of 36 months stands for later years too (TT 24/2023)', () => {
  const verdict = (year: number, level: 1 | 2): Verdict => ({
    ...card(year, 'recognised', { title: 'districtOrganisation', group: null, level }).verdict,
    subject: { name: 'Phòng Nội vụ', key: 'phong noi vu', group: null, identity: '' },
  });
  const tab = register(
    'Danh hiệu | Đối tượng | Số quyết định | Ngày quyết định | Mức độ',
    'Đơn vị học tập cấp huyện | Phòng Nội vụ | 12/QĐ | 20/03/2024 | 1',
  );
  const find = officialFor(examineWard([tab], [shipped('DVHT-HUYEN-TT24')], area).reading);

  test.each`
    year    | level | until           | because
    ${2024} | ${1}  | ${'31/12/2027'} | ${'it is about 2024'}
    ${2025} | ${1}  | ${'31/12/2027'} | ${'it is still valid'}
    ${2027} | ${1}  | ${'31/12/2027'} | ${'through its last day'}
    ${2028} | ${1}  | ${null}         | ${'it ran out'}
    ${2023} | ${1}  | ${null}         | ${'it came later'}
    ${2025} | ${2}  | ${null}         | ${'level 2 needs a decision of its own'}
  `('$year, level $level → $until: $because', ({ year, level, until }) => {
    const last = find(verdict(year, level))?.until ?? null;
    expect(last && showDate(last)).toBe(until);
  });
});
