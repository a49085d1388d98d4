import { indicatorsOf } from '../../../src/domain/criteria/criteriaSet';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { wardHistories } from '../../../src/domain/returns/wardYears';
import { drawnGrid } from '../../support/grids';
import { communeTt25 } from '../verdicts/cards';

const figures: Record<string, string> = { '5.1': '4.200/5.000', '5.2': '3.100/5.000; 800/5.000' };

/** The commune's own page of 2024 with every indicator met at level 2. */
const page = drawnGrid(
  'Xã',
  `Cộng đồng học tập cấp xã năm 2024\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Số liệu | Minh chứng\n${indicatorsOf(
    communeTt25,
  )
    .map(({ id }) => `"${id}" | Đạt | Đạt | ${figures[id] ?? ''} | Báo cáo`)
    .join('\n')}`,
);

const decision = (level: string, date: string) =>
  drawnGrid(
    'Quyết định',
    `QUYẾT ĐỊNH CÔNG NHẬN\nDanh hiệu | Đối tượng | Số quyết định | Ngày quyết định | Mức độ\nCộng đồng học tập cấp xã | Xã nhà | 12/QĐ-PGDĐT | "${date}" | ${level}`,
  );

const verdictWith = (...tabs: Parameters<typeof examineWard>[0]) =>
  examineWard([page, ...tabs]).judged.find(({ card }) => card.title === 'commune')!.verdict;

describe('level 2 at least 12 months after the decision on level 1; files of 2024 by 27/02/2025 (Điều 5, Điều 9 TT 25)', () => {
  test.each`
    level  | date            | reached | because
    ${'1'} | ${'27/02/2024'} | ${2}    | ${'12 months to the day'}
    ${'1'} | ${'28/02/2024'} | ${1}    | ${'a day short of 12 months'}
    ${'1'} | ${'27/03/2024'} | ${1}    | ${'11 months'}
    ${'2'} | ${'27/03/2024'} | ${2}    | ${'it was level 2 already'}
    ${'1'} | ${'10/03/2021'} | ${2}    | ${'long ago'}
    ${'1'} | ${''}           | ${2}    | ${'without a day nothing can be counted'}
  `('level $level of $date → level $reached: $because', ({ level, date, reached }) => {
    expect(verdictWith(decision(level, date)).level).toBe(reached);
  });

  test('says since when and from when', () => {
    expect(verdictWith(decision('1', '20/03/2024')).reasons[0]).toMatchObject({
      code: 'tooSoonToRise',
      facts: { recognised: { year: 2024, month: 3, day: 20 }, from: { year: 2025, month: 3, day: 20 } },
    });
  });

  test('without a register of decisions nothing holds it back', () => {
    expect(verdictWith().level).toBe(2);
  });
});

test('decisions are part of a subject’s history: a decision of March 2025 is about 2024 and lasts to the end of 2028', () => {
  const { reading, judged } = examineWard([page, decision('1', '20/03/2025')]);
  const history = wardHistories(reading, judged).find(({ title }) => title === 'commune');
  expect(history?.years).toMatchObject([{ year: 2024, state: 'recognised' }]);
  expect(history?.validUntil).toEqual({ year: 2028, month: 12, day: 31 });
});
