import { titles } from '../../src/domain/title';
import type { ChangeKind, SubjectChange } from '../../src/domain/years/changes';
import { fiveYears, type YearResult } from '../../src/domain/years/fiveYears';
import type { YearState } from '../../src/domain/years/subjectYear';
import { sayChange, sayFiveYears, sayGroupJump, sayHistory, sayOutlier } from '../../src/words/years';
import { day, decision } from '../domain/years/decisions';
import { card, communeCard, history } from '../domain/years/papers';

const accents = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
const slips = /undefined|null|NaN|\[object|true|false|\d\.\d(?!\d\d)/;
const longest = 120;

/** Every sentence is whole, Vietnamese and short. */
function expectPlain(text: string): void {
  expect(text).toMatch(accents);
  expect(text).not.toMatch(slips);
  expect(text).toMatch(/^[\p{Lu}\d]/u);
  for (const sentence of text.split(/(?<=\.) /)) expect(sentence.length).toBeLessThanOrEqual(longest);
}

const today = day('05/02/2027');

describe('the years of a subject', () => {
  const row = [2022, 2023, 2024].map((year) => card(year, 'recognised'));

  test.each`
    told                                                          | says
    ${history(row)}                                               | ${'Công nhận 3 năm liền (2022–2024)'}
    ${history(row.slice(0, 1))}                                   | ${'Năm 2022 được công nhận'}
    ${history([...row.slice(1, 2), card(2024, 'fallsShort')])}    | ${'Năm 2023 được công nhận, năm 2024 chưa đạt'}
    ${history([...row.slice(0, 2), card(2024, 'fallsShort')])}    | ${'Công nhận 2 năm liền (2022–2023), năm 2024 chưa đạt'}
    ${history([...row.slice(0, 2), card(2024, 'notRegistered')])} | ${'Công nhận 2 năm liền (2022–2023), năm 2024 chưa được công nhận'}
    ${history([card(2020, 'recognised'), row[0]!])}               | ${'Năm 2020 được công nhận, năm 2022 được công nhận'}
    ${history([card(2024, 'recognised', { band: 'Tốt' })])}       | ${'Năm 2024 được công nhận loại Tốt'}
    ${history([card(2024, 'blank', { registered: true })])}       | ${'Năm 2024 đã đăng ký, chưa chấm điểm'}
    ${history([card(2024, 'undecided', { total: 79.5 })])}        | ${'Năm 2024 được 79,5 điểm, chưa đủ căn cứ để xét'}
    ${history([card(2024, 'incomplete')])}                        | ${'Năm 2024 chưa đủ căn cứ để xét'}
  `('$says', ({ told, says }) => {
    expect(sayHistory(told, today)).toBe(says);
    expectPlain(says);
  });

  test.each`
    on              | says
    ${'05/02/2026'} | ${'Được công nhận đến hết ngày 31/12/2026'}
    ${'31/12/2026'} | ${'Được công nhận đến hết ngày 31/12/2026'}
    ${'01/01/2027'} | ${'Hết hạn công nhận ngày 31/12/2026'}
  `('seen on $on: $says', ({ on, says }) => {
    const decided = decision(2024, '10/03/2023');
    expect(sayHistory(history([], [decided]), day(on))).toBe(says);
  });

  test('a later year that was recognised is told instead of what ran out', () => {
    const cards = [communeCard(2027, 'recognised', { level: 2 })];
    const told = history(cards, [decision(2024, '10/03/2023')]);
    expect(sayHistory(told, today)).toBe(
      'Năm 2024 được công nhận mức độ 1, năm 2027 được công nhận mức độ 2',
    );
  });

  test('no year at all is said', () => {
    expect(sayHistory({ ...history(row), years: [] }, today)).toBe('Chưa có kết quả năm nào');
  });

  const states: Record<YearState, true> = {
    registered: true,
    scored: true,
    recognised: true,
    lost: true,
    expired: true,
    notRecognised: true,
    unknown: true,
  };

  test.each(Object.keys(states) as YearState[])('%s is a short sentence with the longest names', (state) => {
    const year = { state, total: 84.25, band: 'Rất dài '.repeat(25), level: null, hasCard: true };
    const years = [2022, 2024].map((one) => ({ ...year, year: one }));
    expectPlain(sayHistory({ ...history(row), years }, today));
  });
});

describe('a change', () => {
  const change = (kind: ChangeKind, totalChange: number | null): SubjectChange => ({
    title: 'family',
    subject: { name: 'An', key: 'an', group: null },
    year: 2024,
    kind,
    totalChange,
  });

  test.each`
    kind                 | points   | says
    ${'newSubject'}      | ${null}  | ${'Năm 2024 có trong danh sách, năm 2023 không có'}
    ${'gone'}            | ${null}  | ${'Năm 2023 có trong danh sách, năm 2024 không còn'}
    ${'newlyRecognised'} | ${12}    | ${'Năm 2023 chưa được công nhận, năm 2024 được công nhận, tăng 12 điểm'}
    ${'lost'}            | ${-12.5} | ${'Năm 2023 được công nhận, năm 2024 chưa đạt, giảm 12,5 điểm'}
    ${'notRenewed'}      | ${null}  | ${'Năm 2023 được công nhận, năm 2024 chưa được công nhận lại'}
    ${'stillRecognised'} | ${0}     | ${'Năm 2024 vẫn được công nhận, điểm không đổi'}
    ${'stillNot'}        | ${5}     | ${'Năm 2024 vẫn chưa được công nhận, tăng 5 điểm'}
    ${'unknown'}         | ${null}  | ${'Chưa đủ căn cứ để so kết quả năm 2024 với năm 2023'}
  `('$says', ({ kind, points, says }) => {
    expect(sayChange(change(kind, points))).toBe(says);
    expectPlain(says);
  });

  test('an outlier is a hint and no rule', () => {
    const outlier = { ...change('stillNot', -40), totalChange: -40, median: 2 };
    expect(sayOutlier(outlier)).toBe(
      'Năm 2024 giảm 40 điểm so với năm 2023, các phiếu khác thường tăng 2 điểm. Nên xem lại; đây là gợi ý, không phải quy định.',
    );
    expect(sayOutlier({ ...outlier, median: 0 })).toContain('các phiếu khác thường không đổi.');
    expectPlain(sayOutlier(outlier));
  });

  test.each`
    group     | before | now    | says
    ${'Tổ 3'} | ${20}  | ${6}   | ${'Tổ 3: số Gia đình học tập giảm từ 20 (năm 2023) xuống 6 (năm 2024). Nên xem lại; đây là gợi ý, không phải quy định.'}
    ${null}   | ${0}   | ${1e3} | ${'Phiếu không ghi tổ: số Gia đình học tập tăng từ 0 (năm 2023) lên 1.000 (năm 2024). Nên xem lại; đây là gợi ý, không phải quy định.'}
  `('$says', ({ group, before, now, says }) => {
    expect(sayGroupJump({ title: 'family', group, year: 2024, before, now })).toBe(says);
  });

  test.each(titles)('of a group is short for %s too', (title) => {
    const group = 'Tổ dân phố '.repeat(25);
    expectPlain(sayGroupJump({ title, group, year: 2024, before: 12345, now: 2345 }));
  });
});

describe('five years', () => {
  const view = (results: YearResult[], ...rule: [Parameters<typeof fiveYears>[2], string[]?]) =>
    fiveYears(new Map(results.map((one, index) => [2020 + index, one])), 2024, ...rule);

  const band = (name: string | null): YearResult => ({ kind: 'band', band: name });
  const rated = [band('Tốt'), band('Khá'), band('Khá'), band(null), band('Tốt')];
  const names = ['Trung bình', 'Khá', 'Tốt'];
  const list = '2020: Tốt; 2021: Khá; 2022: Khá; 2023: chưa đạt; 2024: Tốt.';
  const levels = [1, 2, 1, null, 1].map((one): YearResult => ({ kind: 'level', level: one as 1 | 2 | null }));
  const points = [80, 80, 80, 80, 81.3].map((one): YearResult => ({ kind: 'points', points: one }));
  const shares = [1, 2, 3, 4, 5].map((one): YearResult => ({ kind: 'share', count: one * 1000, of: 5000 }));

  test.each`
    told                                 | says
    ${view(rated, null, names)}          | ${`${list} Chưa chọn cách tính kết quả 5 năm (quy ước của địa phương).`}
    ${view(rated, 'list', names)}        | ${`${list} Chỉ ghi kết quả từng năm (quy ước của địa phương).`}
    ${view(rated, 'worst', names)}       | ${`${list} Kết quả 5 năm: chưa đạt, lấy năm thấp nhất (quy ước của địa phương).`}
    ${view(rated, 'commonest', names)}   | ${`${list} Kết quả 5 năm: Khá, lấy mức gặp nhiều nhất, bằng nhau thì lấy mức thấp hơn (quy ước của địa phương).`}
    ${view(rated, 'average', names)}     | ${`${list} Cách tính đã chọn không dùng được cho loại kết quả này (quy ước của địa phương).`}
    ${view(rated, 'worst', ['Tốt'])}     | ${`${list} Chưa có kết quả 5 năm vì các năm xét theo thang khác nhau (quy ước của địa phương).`}
    ${view(levels.slice(0, 4), 'worst')} | ${'2020: mức độ 1; 2021: mức độ 2; 2022: mức độ 1; 2023: chưa đạt; 2024: chưa rõ. Chưa có kết quả 5 năm vì có năm chưa rõ (quy ước của địa phương).'}
    ${view(points, 'average')}           | ${'2020: 80 điểm; 2021: 80 điểm; 2022: 80 điểm; 2023: 80 điểm; 2024: 81,3 điểm. Kết quả 5 năm: 80,26 điểm, lấy trung bình 5 năm (quy ước của địa phương).'}
    ${view(shares, 'worst')}             | ${'2020: 1.000/5.000; 2021: 2.000/5.000; 2022: 3.000/5.000; 2023: 4.000/5.000; 2024: 5.000/5.000. Kết quả 5 năm: 1.000/5.000, lấy năm thấp nhất (quy ước của địa phương).'}
  `('$says', ({ told, says }) => {
    expect(sayFiveYears(told)).toBe(says);
    expectPlain(says);
  });

  test('an average is shown to hundredths', () => {
    const thirds = [80, 80, 80, 80, 80.004].map((one): YearResult => ({ kind: 'points', points: one }));
    expect(sayFiveYears(view(thirds, 'average'))).toContain('Kết quả 5 năm: 80 điểm');
  });
});
