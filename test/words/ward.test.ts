import { titles } from '../../src/domain/title';
import { blankCardsWords } from '../../src/words/blankCards';
import { newYearWords } from '../../src/words/newYear';
import { restoreWords } from '../../src/words/restore';
import { sayDecision, sayRank } from '../../src/words/verdicts';
import { banner, wardWords } from '../../src/words/ward';
import { day } from '../domain/years/decisions';

const { decisionList, decisionRegister, near, toasts, verdicts } = wardWords;

const sentences: string[] = [
  decisionList.counts(2024),
  decisionList.none(2024),
  decisionList.term,
  decisionList.steps.start,
  decisionList.steps.fill('QĐ 2024'),
  decisionList.steps.done,
  ...titles.flatMap((title) =>
    [0, 1234].map((waiting) => decisionList.sums([{ title, count: 1234 }], waiting)),
  ),
  near.counts(2024),
  near.rule,
  near.step,
  near.none(2024),
  decisionRegister.step,
  toasts.registerStarted(1234),
  toasts.registerThere('QĐ 2024'),
  toasts.nothingToRegister,
  verdicts.next,
  restoreWords.nothing,
  restoreWords.busy,
  restoreWords.older(5, ['25/11/2026', '24/11/2026']),
  restoreWords.newer(5, ['26/11/2026']),
  blankCardsWords.how,
  blankCardsWords.rows('family', 8, 30),
  blankCardsWords.made(3),
  newYearWords.nothing,
  newYearWords.done({ year: 2025, carried: [], left: [] }, null),
  newYearWords.done(
    { year: 2025, carried: [{ sheet: 'GĐHT 2024', newName: 'GĐHT 2025', clear: [], years: [] }], left: [] },
    2024,
  ),
  ...(['there', 'mixed', 'yearUnclear'] as const).map((why) =>
    newYearWords.done({ year: 2025, carried: [], left: [{ sheet: 'Hộ', newName: 'Hộ 2025', why }] }, null),
  ),
];

describe('a sentence about lists and decisions, read aloud', () => {
  test.each(sentences)('%s', (text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text.length).toBeLessThanOrEqual(170);
    for (const sentence of text.split(/(?<=\.) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|bạn|vui lòng|lỗi nghiêm trọng|hợp lệ/i);
  });
});

test('a banner says whom it counts', () => {
  expect(banner('Tổ dân phố 3', 14, 'family')).toBe('Tổ dân phố 3 — 14 gia đình');
  expect(decisionList.ofTitle('clan', 1200, 0)).toBe('Dòng họ học tập — 1.200 dòng họ');
  expect(decisionList.ofTitle('citizen', 12, 3)).toBe('Công dân học tập — 12 công dân, 3 chưa có quyết định');
});

describe('a decision in words', () => {
  test.each`
    number              | date            | says
    ${'12/QĐ-UBND'}     | ${'20/12/2024'} | ${'Quyết định số 12/QĐ-UBND ngày 20/12/2024'}
    ${'QĐ số 12/UBND'}  | ${'20/12/2024'} | ${'Quyết định số 12/UBND ngày 20/12/2024'}
    ${'Số: 12/QĐ-UBND'} | ${null}         | ${'Quyết định số 12/QĐ-UBND, chưa ghi ngày'}
    ${'QĐ12'}           | ${null}         | ${'Quyết định số 12, chưa ghi ngày'}
    ${null}             | ${'20/12/2024'} | ${'Quyết định chưa ghi số ngày 20/12/2024'}
  `('$number, $date: $says', ({ number, date, says }) => {
    expect(sayDecision({ number, date: date === null ? null : day(date) })).toBe(says);
  });
});

test.each([
  [{ band: 'Tốt', level: null }, 'Loại Tốt'],
  [{ band: null, level: 2 }, 'Mức độ 2'],
  [{ band: null, level: null }, null],
] as const)('the rank %j is %s', (rank, says) => {
  expect(sayRank(rank)).toBe(says);
});
