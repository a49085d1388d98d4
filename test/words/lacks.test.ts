import { judge } from '../../src/domain/verdicts/judge';
import { sayLacks } from '../../src/words/lacks';
import {
  allMet,
  checklistCard,
  citizens,
  communeTt25,
  communeTt44,
  ordinary,
  pointsCard,
} from '../domain/verdicts/cards';

const citizen = (typed: number[]) => sayLacks(judge(pointsCard('citizen', typed), citizens, ordinary));
const commune = (answers: Parameters<typeof allMet>[0]) =>
  sayLacks(judge(checklistCard(allMet(answers)), communeTt25, ordinary));

describe('what is missing for the title, nearest first', () => {
  test.each([
    ['a total just short', [8, 8, 8, 8, 8, 8, 8, 8, 8, 7.5], ['Thiếu 0,5 điểm để đủ 80 điểm.']],
    [
      'an indicator below the floor and a total far off',
      [4, 6, 6, 6, 6, 6, 6, 6, 6, 6],
      ['Chỉ số 1 thiếu 1 điểm để đủ 5.', 'Thiếu 22 điểm để đủ 80 điểm.'],
    ],
    [
      'a total nearer than a floor',
      [2, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5],
      ['Thiếu 1,5 điểm để đủ 80 điểm.', 'Chỉ số 1 thiếu 3 điểm để đủ 5.'],
    ],
    ['nothing', [8, 8, 8, 8, 8, 8, 8, 8, 8, 8], []],
  ])('%s', (_, typed, lacks) => {
    expect(citizen(typed)).toEqual(lacks);
  });

  test('the next band of a rating', () => {
    const points = communeTt44.criteria.map(({ max }, at) => (max ?? 0) - (at < 10 ? 2 : 1));
    const verdict = judge(pointsCard('commune', points), communeTt44, ordinary);
    expect(verdict).toMatchObject({ band: 'Khá', total: 75 });
    expect(sayLacks(verdict)).toEqual(['Thiếu 10 điểm để lên loại Tốt.']);
  });

  test('a criterion at 0 comes after what can be measured', () => {
    const points = communeTt44.criteria.map(({ max }, at) => (at === 3 ? 0 : (max ?? 0) - 4));
    expect(sayLacks(judge(pointsCard('commune', points), communeTt44, ordinary))).toEqual([
      'Thiếu 13 điểm để lên loại Trung bình.',
      'Tiêu chí 4 phải trên 0 điểm.',
    ]);
  });

  test('how many people more, and plain indicators after them', () => {
    const lacks = commune({
      '1.2': { level1: false, level2: false },
      '5.1': { figures: [{ count: 2998, total: 5000 }] },
    });
    expect(lacks).toEqual([
      'Chỉ tiêu 5.1 thiếu 2 công dân để đạt mức độ 1.',
      'Chỉ tiêu 1.2 cần đạt mức độ 1.',
    ]);
  });

  test('the next level of a checklist', () => {
    expect(commune({ '5.1': { figures: [{ count: 3999, total: 5000 }] } })).toEqual([
      'Chỉ tiêu 5.1 thiếu 1 công dân để đạt mức độ 2.',
    ]);
  });

  test('nothing where there are no grounds: the reasons say what to fill in', () => {
    expect(sayLacks(judge(pointsCard('citizen', [9, 9]), citizens, ordinary))).toEqual([]);
  });
});
