import type { PointsCard } from '../../../src/domain/scorecards/scorecard';
import { judge } from '../../../src/domain/verdicts/judge';
import { communeTt44, inProportion, mark, ordinary, pointsCard } from './cards';

const fifteen = (total: number): number[] => inProportion(communeTt44, total);

const judged = (points: number[], more: Partial<PointsCard> = {}) =>
  judge(pointsCard('commune', points, { year: 2023, ...more }), communeTt44, ordinary);

const withZeroFirst = (total: number): number[] => {
  const points = fifteen(total);
  return [0, ...points.slice(1)];
};

describe('bands of TT 44/2014, Điều 4 khoản 3: Tốt 85–100, Khá 70–84, Trung bình 50–69', () => {
  test.each`
    total    | outcome            | band            | code               | because
    ${100}   | ${'recognised'}    | ${'Tốt'}        | ${'bandReached'}   | ${'top of Tốt'}
    ${85}    | ${'recognised'}    | ${'Tốt'}        | ${'bandReached'}   | ${'bottom of Tốt'}
    ${84.5}  | ${'recognised'}    | ${'Khá'}        | ${'betweenBands'}  | ${'between 84 and 85: the lower band'}
    ${84}    | ${'recognised'}    | ${'Khá'}        | ${'bandReached'}   | ${'top of Khá'}
    ${70}    | ${'recognised'}    | ${'Khá'}        | ${'bandReached'}   | ${'bottom of Khá'}
    ${69.5}  | ${'recognised'}    | ${'Trung bình'} | ${'betweenBands'}  | ${'between 69 and 70: the lower band'}
    ${50}    | ${'recognised'}    | ${'Trung bình'} | ${'bandReached'}   | ${'bottom of Trung bình'}
    ${49.99} | ${'notRecognised'} | ${null}         | ${'belowAllBands'} | ${'below all bands'}
  `('$total → $outcome $band: $because', ({ total, outcome, band, code }) => {
    const verdict = judged(fifteen(total));
    expect(verdict).toMatchObject({ outcome, band, total });
    expect(verdict.reasons).toMatchObject([{ code, clause: 'Khoản 3 Điều 4 Thông tư 44/2014/TT-BGDĐT' }]);
  });

  test('the two bands of a gap are named', () => {
    expect(judged(fifteen(84.5)).reasons[0]?.facts).toMatchObject({
      total: 84.5,
      lower: 'Khá',
      upper: 'Tốt',
    });
  });
});

describe('a criterion at 0 bars every band (Điều 4 khoản 3)', () => {
  test('93 points with one criterion at 0 are not rated', () => {
    const verdict = judged(withZeroFirst(100));
    expect(verdict).toMatchObject({ outcome: 'notRecognised', band: null, total: 93 });
    expect(verdict.reasons).toMatchObject([
      {
        code: 'zeroCriterion',
        clause: 'Khoản 3 Điều 4 Thông tư 44/2014/TT-BGDĐT',
        facts: { criterion: '1' },
      },
    ]);
  });

  test('a total below all bands is the second reason', () => {
    expect(judged(withZeroFirst(40)).reasons.map(({ code }) => code)).toEqual([
      'zeroCriterion',
      'belowAllBands',
    ]);
  });

  test('a blank is not 0', () => {
    const card = pointsCard('commune', ['', ...fifteen(100).slice(1)], { year: 2023 });
    expect(judge(card, communeTt44, ordinary)).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'markBlank', facts: { criterion: '1' } }],
    });
  });
});

describe('points without evidence are not scored (Điều 4 khoản 2)', () => {
  const proofs = Object.fromEntries(communeTt44.criteria.map(({ id }) => [id, 'Báo cáo số 5']));

  test('so the criterion stands at 0', () => {
    const verdict = judged(fifteen(100), { evidence: { ...proofs, '3': ' ' } });
    expect(verdict).toMatchObject({ outcome: 'notRecognised', total: 93 });
    expect(verdict.reasons).toMatchObject([
      { code: 'noEvidence', clause: 'Khoản 2 Điều 4 Thông tư 44/2014/TT-BGDĐT', facts: { criterion: '3' } },
    ]);
  });

  test('a typed total that counts them changes nothing: the 0 bars either way', () => {
    const verdict = judged(fifteen(100), { evidence: { ...proofs, '3': '' }, typedTotal: mark(100) });
    expect(verdict.outcome).toBe('notRecognised');
  });

  test('all evidence there: rated', () => {
    expect(judged(fifteen(90), { evidence: proofs })).toMatchObject({ outcome: 'recognised', band: 'Tốt' });
  });

  test('no evidence column: nobody can tell, so it is rated', () => {
    expect(judged(fifteen(90), { evidence: null })).toMatchObject({ outcome: 'recognised', band: 'Tốt' });
  });

  test('where 0 bars nothing, the points are only lost, and that is said', () => {
    const lenient = { ...communeTt44, zeroBars: null };
    const card = pointsCard('commune', fifteen(100), { year: 2023, evidence: { ...proofs, '3': '' } });
    const verdict = judge(card, lenient, ordinary);
    expect(verdict).toMatchObject({ outcome: 'recognised', band: 'Tốt', total: 93 });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['bandReached', 'noEvidence']);
  });
});

test('a typed total of another band contradicts (84 against 85)', () => {
  expect(judged(fifteen(84), { typedTotal: mark(85) })).toMatchObject({
    outcome: 'insufficient',
    reasons: [{ code: 'totalContradicts', facts: { typed: 85, sum: 84 } }],
  });
  expect(judged(fifteen(84), { typedTotal: mark(83) })).toMatchObject({ outcome: 'recognised', band: 'Khá' });
});
