import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { indicatorsOf } from '../../../src/domain/criteria/criteriaSet';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { wardHistories } from '../../../src/domain/returns/wardYears';
import type { Title } from '../../../src/domain/title';
import { drawnGrid } from '../../support/grids';

const figures: Record<string, string> = { '5.1': '4.200/5.000', '5.2': '3.100/5.000; 800/5.000' };

/** A page of 2024 with every indicator met at level 2. */
function pageOf(id: string, heading: string) {
  const set = shippedSets.find((one) => one.id === id);
  const rows = (set?.kind === 'checklist' ? indicatorsOf(set) : []).map(
    (one) => `"${one.id}" | Đạt | Đạt | ${id === 'CDHT-XA-TT25' ? (figures[one.id] ?? '') : ''} | Báo cáo`,
  );
  return drawnGrid(
    'Phiếu',
    `${heading}\nChỉ tiêu | Mức độ 1 | Mức độ 2 | Số liệu | Minh chứng\n${rows.join('\n')}`,
  );
}

const pages = {
  commune: pageOf('CDHT-XA-TT25', 'Cộng đồng học tập cấp xã năm 2024'),
  districtOrganisation: pageOf('DVHT-HUYEN-TT24', 'Đơn vị học tập cấp huyện năm 2024\nĐơn vị: Phòng Nội vụ'),
};

const names = { commune: 'Cộng đồng học tập cấp xã', districtOrganisation: 'Đơn vị học tập cấp huyện' };
type Decided = keyof typeof pages;

const decision = (title: Decided, level: string, date: string, status = '') =>
  drawnGrid(
    'Quyết định',
    `QUYẾT ĐỊNH CÔNG NHẬN\nDanh hiệu | Đối tượng | Số quyết định | Ngày quyết định | Mức độ | Tình trạng\n${names[title]} | Phòng Nội vụ | 12/QĐ-UBND | "${date}" | ${level} | ${status}`,
  );

const verdictOf = (title: Decided, ...tabs: Parameters<typeof examineWard>[0]) =>
  examineWard([pages[title], ...tabs]).judged.find(({ card }) => card.title === (title as Title))!.verdict;

describe('level 2 at least 12 months after level 1; files of 2024 by 14/01/2025 (khoản 3 Điều 5, Điều 10 TT 24)', () => {
  test.each`
    level  | date            | status               | reached | because
    ${'1'} | ${'14/01/2024'} | ${''}                | ${2}    | ${'12 months to the day'}
    ${'1'} | ${'15/01/2024'} | ${''}                | ${1}    | ${'a day short of 12 months'}
    ${'1'} | ${'14/02/2024'} | ${''}                | ${1}    | ${'11 months'}
    ${'2'} | ${'14/02/2024'} | ${''}                | ${2}    | ${'it was level 2 already'}
    ${'1'} | ${'10/03/2020'} | ${''}                | ${2}    | ${'long ago'}
    ${'1'} | ${''}           | ${''}                | ${2}    | ${'without a day nothing can be counted'}
    ${'1'} | ${'14/02/2024'} | ${'Đã thu hồi'}      | ${2}    | ${'a revoked decision holds nothing back'}
    ${'1'} | ${'14/02/2024'} | ${'Chờ ký'}          | ${2}    | ${'nothing is decided yet'}
    ${'1'} | ${'14/02/2024'} | ${'Không công nhận'} | ${2}    | ${'it was refused'}
  `('level $level of $date $status → level $reached: $because', ({ level, date, status, reached }) => {
    const tab = decision('districtOrganisation', level, date, status);
    expect(verdictOf('districtOrganisation', tab).level).toBe(reached);
  });

  test('says since when and from when', () => {
    const tab = decision('districtOrganisation', '1', '20/03/2024');
    expect(verdictOf('districtOrganisation', tab).reasons[0]).toMatchObject({
      code: 'tooSoonToRise',
      facts: { recognised: { year: 2024, month: 3, day: 20 }, from: { year: 2025, month: 3, day: 20 } },
    });
  });

  test('where the article was not read in full, as of Thông tư 25, the level stands and the doubt is noted', () => {
    const verdict = verdictOf('commune', decision('commune', '1', '27/03/2024'));
    expect(verdict.level).toBe(2);
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['levelReached', 'tooSoonToRise']);
  });

  test('without a register of decisions nothing holds it back', () => {
    expect(verdictOf('districtOrganisation').level).toBe(2);
  });
});

test('decisions are part of a subject’s history: a decision of March 2025 is about 2024 and lasts to the end of 2028', () => {
  const { reading, judged } = examineWard([pages.commune, decision('commune', '1', '20/03/2025')]);
  const history = wardHistories(reading, judged).find(({ title }) => title === 'commune');
  expect(history?.years).toMatchObject([{ year: 2024, state: 'recognised' }]);
  expect(history?.validUntil).toEqual({ year: 2028, month: 12, day: 31 });
});
