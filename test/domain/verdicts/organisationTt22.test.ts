import type { PointsSet } from '../../../src/domain/criteria/criteriaSet';
import type { PointsCard } from '../../../src/domain/scorecards/scorecard';
import { judge } from '../../../src/domain/verdicts/judge';
import { inProportion, mark, ordinary, pointsCard, shipped, type Typed } from './cards';

const article = 'Khoản 3 Điều 6 Thông tư 22/2020/TT-BGDĐT';

describe.each(['DVHT-HUYEN-TT22', 'DVHT-TINH-TT22'])('Đơn vị học tập by TT 22/2020, %s', (id) => {
  const set = shipped<PointsSet>(id);
  const judged = (points: Typed[], more: Partial<PointsCard> = {}) =>
    judge(pointsCard(set.title, points, { year: 2022, ...more }), set, ordinary);

  describe('bands: Tốt 85–100, Khá 70 to below 85, Trung bình 50 to below 70', () => {
    test.each`
      total    | outcome            | band            | code               | because
      ${100}   | ${'recognised'}    | ${'Tốt'}        | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm a: 100 is the top of Tốt'}
      ${85}    | ${'recognised'}    | ${'Tốt'}        | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm a: from 85'}
      ${84.99} | ${'recognised'}    | ${'Khá'}        | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm b: below 85'}
      ${84.5}  | ${'recognised'}    | ${'Khá'}        | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm b: no gap between the bands'}
      ${70}    | ${'recognised'}    | ${'Khá'}        | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm b: from 70'}
      ${69.99} | ${'recognised'}    | ${'Trung bình'} | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm c: below 70'}
      ${69.5}  | ${'recognised'}    | ${'Trung bình'} | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm c: no gap between the bands'}
      ${50}    | ${'recognised'}    | ${'Trung bình'} | ${'bandReached'}   | ${'Điều 6 khoản 3 điểm c: from 50'}
      ${49.99} | ${'notRecognised'} | ${null}         | ${'belowAllBands'} | ${'Điều 6 khoản 3 điểm d: the other cases'}
      ${0}     | ${'notRecognised'} | ${null}         | ${'belowAllBands'} | ${'Điều 6 khoản 3 điểm d: the other cases'}
    `('$total → $outcome $band: $because', ({ total, outcome, band, code }) => {
      const verdict = judged(inProportion(set, total));
      expect(verdict).toMatchObject({ outcome, band, total, set: id, level: null });
      expect(verdict.reasons).toMatchObject([{ code, clause: article }]);
    });
  });

  describe('what bars a rating, and what does not', () => {
    test.each`
      points          | outcome           | band            | because
      ${[0, 30, 40]}  | ${'recognised'}   | ${'Khá'}        | ${'Điều 6 khoản 3: 0 in a criterion bars nothing'}
      ${[30, 0, 40]}  | ${'recognised'}   | ${'Khá'}        | ${'Điều 6 khoản 3: 0 in a criterion bars nothing'}
      ${[30, 30, 0]}  | ${'recognised'}   | ${'Trung bình'} | ${'Điều 6 khoản 3: 0 in a criterion bars nothing'}
      ${['', 30, 40]} | ${'insufficient'} | ${null}         | ${'Điều 6 khoản 1: a blank is no result, and not 0'}
    `('$points → $outcome $band: $because', ({ points, outcome, band }) => {
      expect(judged(points)).toMatchObject({ outcome, band });
    });

    test('a missing proof takes no points away: Điều 6 does not ask for any', () => {
      const evidence = { '1': '', '2': 'Báo cáo', '3': '' };
      expect(judged([30, 30, 40], { evidence })).toMatchObject({ outcome: 'recognised', band: 'Tốt' });
    });
  });

  describe('no more than the points of Điều 5', () => {
    test.each`
      item    | most  | because
      ${'1'}  | ${30} | ${'Điều 5 khoản 1'}
      ${'1a'} | ${10} | ${'Điều 5 khoản 1 điểm a'}
      ${'1b'} | ${10} | ${'Điều 5 khoản 1 điểm b'}
      ${'1c'} | ${10} | ${'Điều 5 khoản 1 điểm c'}
      ${'2'}  | ${30} | ${'Điều 5 khoản 2'}
      ${'2a'} | ${10} | ${'Điều 5 khoản 2 điểm a'}
      ${'2b'} | ${5}  | ${'Điều 5 khoản 2 điểm b'}
      ${'2c'} | ${10} | ${'Điều 5 khoản 2 điểm c'}
      ${'2d'} | ${5}  | ${'Điều 5 khoản 2 điểm d'}
      ${'3'}  | ${40} | ${'Điều 5 khoản 3'}
      ${'3a'} | ${25} | ${'Điều 5 khoản 3 điểm a'}
      ${'3b'} | ${10} | ${'Điều 5 khoản 3 điểm b'}
      ${'3c'} | ${5}  | ${'Điều 5 khoản 3 điểm c'}
    `('$item: $most, and not half a point more: $because', ({ item, most }) => {
      const withPoints = (points: number) =>
        item.length > 1
          ? judged([30, 30, 40], { partMarks: { [item]: mark(points) } })
          : judged(['1', '2', '3'].map((one, at) => (one === item ? points : [30, 30, 40][at]!)));
      expect(withPoints(most)).toMatchObject({ outcome: 'recognised', band: 'Tốt', total: 100 });
      expect(withPoints(most + 0.5)).toMatchObject({
        outcome: 'insufficient',
        reasons: [
          {
            code: 'markOutOfRange',
            clause: '22/2020/TT-BGDĐT',
            facts: { criterion: item, points: most + 0.5, max: most },
          },
        ],
      });
    });
  });

  test('a typed total of another band contradicts the sum (84,5 is Khá, 85 is Tốt: Điều 6 khoản 3)', () => {
    const points = inProportion(set, 84.5);
    expect(judged(points, { typedTotal: mark(85) })).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'totalContradicts', facts: { typed: 85, sum: 84.5 } }],
    });
    expect(judged(points, { typedTotal: mark(84) })).toMatchObject({ outcome: 'recognised', band: 'Khá' });
  });
});
