import type { ChecklistSet } from '../../../src/domain/criteria/criteriaSet';
import { judge } from '../../../src/domain/verdicts/judge';
import { nearness } from '../../../src/domain/verdicts/nearTheLine';
import {
  type Answers,
  allMet,
  checklistCard,
  citizens,
  communeTt25,
  communeTt44,
  families,
  judgedBut,
  ordinary,
  pointsCard,
  shipped,
  type Typed,
  typedFigures,
} from './cards';

const citizen = (typed: Typed[]) =>
  nearness(judge(pointsCard('citizen', typed), citizens, ordinary), citizens);
const eight = Array<number>(10).fill(8);

describe('a citizen is near the line (80 of 100 points, none below 5)', () => {
  test.each`
    points                                | distance | because
    ${[...eight.slice(1), 7.5]}           | ${0.005} | ${'half a point of 100 is missing'}
    ${Array(10).fill(7)}                  | ${0.1}   | ${'10 points are a tenth'}
    ${[...Array(9).fill(7), 6.5]}         | ${null}  | ${'10,5 points are more'}
    ${[...Array(9).fill(9), 4]}           | ${0.01}  | ${'a floor alone, by a point'}
    ${[2, 2, 2, 2, ...Array(6).fill(10)]} | ${null}  | ${'12 points up to four floors'}
    ${[3, 3, ...Array(8).fill(9)]}        | ${0.04}  | ${'what lifts the floors lifts the total of 78 too'}
    ${eight}                              | ${null}  | ${'recognised'}
    ${['', ...eight.slice(1)]}            | ${null}  | ${'without grounds nobody can say'}
  `('$points → $distance: $because', ({ points, distance }) => {
    expect(citizen(points)).toEqual(distance);
  });
});

test('a criterion at 0 is one thing more than points, two are too many', () => {
  const of = (...zero: number[]) => {
    const points = communeTt44.criteria.map(({ max }, at) => (zero.includes(at) ? 0 : (max ?? 0)));
    return nearness(judge(pointsCard('commune', points), communeTt44, ordinary), communeTt44);
  };
  expect(of(3)).toBe(0);
  expect(of(3, 4)).toBeNull();
});

test('who did not register is not near', () => {
  const card = pointsCard('family', ['', '', '', ''], { registered: false });
  expect(nearness(judge(card, families, ordinary), families)).toBeNull();
});

describe('a commune is near level 1 where one indicator alone is missing', () => {
  test.each`
    answers                                                   | distance  | because
    ${{ '1.2': { level1: false } }}                           | ${0.1}    | ${'one has no measure'}
    ${{ '1.2': { level1: false }, '1.3': { level1: false } }} | ${null}   | ${'two are missing'}
    ${{ '5.1': typedFigures('2998/5000') }}                   | ${0.0004} | ${'two people of 5.000'}
    ${{ '5.1': typedFigures('2500/5000') }}                   | ${0.1}    | ${'a tenth of 5.000'}
    ${{ '5.1': typedFigures('2499/5000') }}                   | ${null}   | ${'one person more'}
    ${{}}                                                     | ${null}   | ${'recognised'}
  `('$answers → $distance: $because', ({ answers, distance }) => {
    const verdict = judge(checklistCard(allMet(answers)), communeTt25, ordinary);
    expect(nearness(verdict, communeTt25)).toBe(distance);
  });
});

test('a unit lacks a paper only', () => {
  const set = shipped<ChecklistSet>('DVHT-HUYEN-TT24');
  const of = (answers: Answers) => nearness(judgedBut(set, answers), set);
  expect(of({ '1.2': { evidence: '' } })).toBe(0);
  expect(of({ '1.2': { evidence: '' }, '1.1': { evidence: '' } })).toBeNull();
});
