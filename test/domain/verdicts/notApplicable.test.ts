import type { NotApplicablePolicy, PointsSet } from '../../../src/domain/criteria/criteriaSet';
import type { PointsCard } from '../../../src/domain/scorecards/scorecard';
import { judge } from '../../../src/domain/verdicts/judge';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import { citizens, communeTt44, difficult, families, mark, ordinary, pointsCard, type Typed } from './cards';

const areas = { ordinary, difficult };

const withPolicy = (set: PointsSet, notApplicable: NotApplicablePolicy | null): PointsSet => ({
  ...set,
  notApplicable,
});

const judgedBy = (set: PointsSet, typed: Typed[], more: Partial<PointsCard> = {}, area = ordinary) =>
  judge(pointsCard(set.title, typed, more), set, area);

describe('a household without children (1: 30) or without working adults (2: 30), line 80, in difficult areas 70', () => {
  test.each`
    policy         | points                       | area           | outcome            | total    | because
    ${'rescale'}   | ${['KAD', 24, 16, 16]}       | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'56 of the 70 left are exactly 80 of 100'}
    ${'rescale'}   | ${['KAD', 23.99, 16, 16]}    | ${'ordinary'}  | ${'notRecognised'} | ${null}  | ${'55,99 of 70 are not, though they round to 80,0'}
    ${'rescale'}   | ${[30, 'KAD', 15, 11]}       | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'56 of the 70 left'}
    ${'rescale'}   | ${[30, 'KAD', 15, 10.5]}     | ${'ordinary'}  | ${'notRecognised'} | ${null}  | ${'55,5 of 70'}
    ${'rescale'}   | ${['KAD', 21, 14, 14]}       | ${'difficult'} | ${'recognised'}    | ${70}    | ${'49 of 70 are exactly 70 of 100'}
    ${'rescale'}   | ${['KAD', 21, 14, 13.99]}    | ${'difficult'} | ${'notRecognised'} | ${null}  | ${'48,99 of 70'}
    ${'rescale'}   | ${['KAD', 'KAD', 16, 16]}    | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'neither: 32 of the 40 left'}
    ${'rescale'}   | ${['KAD', 'KAD', 16, 15.99]} | ${'ordinary'}  | ${'notRecognised'} | ${null}  | ${'neither: 31,99 of the 40 left'}
    ${'rescale'}   | ${['KAD', 0, 0, 0]}          | ${'ordinary'}  | ${'notRecognised'} | ${0}     | ${'nothing of what applies'}
    ${'rescale'}   | ${[24, 24, 16, 16]}          | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'nothing left out, nothing scaled'}
    ${'fullMarks'} | ${['KAD', 20, 15, 15]}       | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'30 for criterion 1, and 50'}
    ${'fullMarks'} | ${['KAD', 20, 15, 14.99]}    | ${'ordinary'}  | ${'notRecognised'} | ${79.99} | ${'30 for criterion 1, and 49,99'}
    ${'fullMarks'} | ${[20, 'KAD', 15, 15]}       | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'30 for criterion 2, and 50'}
    ${'fullMarks'} | ${['KAD', 20, 10, 10]}       | ${'difficult'} | ${'recognised'}    | ${70}    | ${'30 for criterion 1, and 40'}
    ${'fullMarks'} | ${['KAD', 'KAD', 10, 10]}    | ${'ordinary'}  | ${'recognised'}    | ${80}    | ${'60 for criteria 1 and 2, and 20'}
  `('$policy: $points, $area → $outcome: $because', ({ policy, points, area, outcome, total }) => {
    const verdict = judgedBy(withPolicy(families, policy), points, {}, areas[area as keyof typeof areas]);
    expect(verdict.outcome).toBe(outcome);
    if (total !== null) expect(verdict.total).toBe(total);
    else expect(verdict.total).toBeLessThan(area === 'ordinary' ? 80 : 70);
  });

  test.each([[null], ['manual'] as const])('%p: no grounds, and each criterion is named', (policy) => {
    const verdict = judgedBy(withPolicy(families, policy), ['KAD', 30, 20, 'KAD']);
    expect(verdict).toMatchObject({ outcome: 'insufficient', total: null });
    expect(verdict.reasons).toEqual(
      ['1', '4'].map((criterion) => ({
        code: 'markNotApplicable',
        clause: '448/QĐ-KHVN',
        facts: { criterion, policy },
      })),
    );
  });

  test('manual: points that people gave for it count like others', () => {
    expect(judgedBy(withPolicy(families, 'manual'), [25, 25, 15, 15])).toMatchObject({
      outcome: 'recognised',
      total: 80,
    });
  });

  test.each(['rescale', 'fullMarks'] as const)('nothing applies, %s: no grounds', (policy) => {
    expect(judgedBy(withPolicy(families, policy), ['KAD', 'KAD', 'KAD', 'KAD'])).toMatchObject({
      outcome: 'insufficient',
      total: null,
      reasons: [{ code: 'nothingApplies', clause: '448/QĐ-KHVN' }],
    });
  });

  test('a blank beside it still waits', () => {
    expect(judgedBy(withPolicy(families, 'rescale'), ['KAD', '', 20, 20]).reasons).toMatchObject([
      { code: 'markBlank', facts: { criterion: '2' } },
    ]);
  });
});

/** The reasons but for the note on what cannot apply. */
const decisive = ({ reasons, ...verdict }: Verdict) => ({
  ...verdict,
  reasons: reasons.filter(({ code }) => code !== 'leftOut'),
});

describe('what bars recognition skips what is left out', () => {
  const nine = (lowest: Typed): Typed[] => [lowest, ...Array<Typed>(9).fill(9)];
  const fifteen = (first: Typed): Typed[] => [
    first,
    ...communeTt44.criteria.slice(1).map(({ max }) => max ?? 0),
  ];

  test.each`
    policy         | points         | outcome            | code                  | because
    ${'rescale'}   | ${nine('KAD')} | ${'recognised'}    | ${'thresholdReached'} | ${'no points of the left out one are no points below 5'}
    ${'rescale'}   | ${nine(4)}     | ${'notRecognised'} | ${'belowFloor'}       | ${'4 are'}
    ${'fullMarks'} | ${nine('KAD')} | ${'recognised'}    | ${'thresholdReached'} | ${'10 are not below 5'}
  `('floor of 5 (QĐ 324), $policy: $points.0 → $outcome: $because', ({ policy, points, outcome, code }) => {
    expect(decisive(judgedBy(withPolicy(citizens, policy), points))).toMatchObject({
      outcome,
      reasons: [{ code }],
    });
  });

  test('the floor counts points as typed, not scaled', () => {
    const points: Typed[] = ['KAD', 4.9, ...Array<Typed>(8).fill(10)];
    expect(decisive(judgedBy(withPolicy(citizens, 'rescale'), points)).reasons).toMatchObject([
      { code: 'belowFloor', facts: { criterion: '2', points: 4.9, floor: 5 } },
    ]);
  });

  test.each`
    policy         | points            | outcome            | code               | because
    ${'rescale'}   | ${fifteen('KAD')} | ${'recognised'}    | ${'bandReached'}   | ${'a left out criterion is not at 0'}
    ${'rescale'}   | ${fifteen(0)}     | ${'notRecognised'} | ${'zeroCriterion'} | ${'a criterion at 0 is'}
    ${'fullMarks'} | ${fifteen('KAD')} | ${'recognised'}    | ${'bandReached'}   | ${'a criterion at its maximum is not at 0'}
  `(
    'zero rule (Điều 4 khoản 3 TT 44), $policy: $points.0 → $outcome: $because',
    ({ policy, points, outcome, code }) => {
      expect(decisive(judgedBy(withPolicy(communeTt44, policy), points))).toMatchObject({
        outcome,
        total: outcome === 'recognised' ? 100 : 93,
        reasons: [{ code }],
      });
    },
  );

  test('its evidence is not asked for', () => {
    const evidence = Object.fromEntries(
      communeTt44.criteria.map(({ id }) => [id, id === '1' ? '' : 'Báo cáo']),
    );
    expect(
      decisive(judgedBy(withPolicy(communeTt44, 'rescale'), fifteen('KAD'), { evidence })),
    ).toMatchObject({
      outcome: 'recognised',
      band: 'Tốt',
      reasons: [{ code: 'bandReached' }],
    });
  });

  test.each`
    policy         | note
    ${'rescale'}   | ${{ criteria: '1', policy: 'rescale', points: 81, of: 90 }}
    ${'fullMarks'} | ${{ criteria: '1', policy: 'fullMarks', points: 81, of: 90 }}
  `('the verdict says what was done about it: $policy', ({ policy, note }) => {
    const { reasons } = judgedBy(withPolicy(citizens, policy), nine('KAD'));
    expect(reasons[reasons.length - 1]).toMatchObject({ code: 'leftOut', facts: note });
  });
});

describe('a typed total beside a criterion that is left out: 56 of 70, scaled 80 (line: 80)', () => {
  test.each`
    points                    | typed | outcome            | because
    ${['KAD', 24, 16, 16]}    | ${56} | ${'recognised'}    | ${'the sum of the points'}
    ${['KAD', 24, 16, 16]}    | ${80} | ${'recognised'}    | ${'the scaled total'}
    ${['KAD', 24, 16, 16]}    | ${57} | ${'insufficient'}  | ${'as a sum it reaches the line, as a scaled total it does not'}
    ${['KAD', 24, 16, 16]}    | ${79} | ${'insufficient'}  | ${'can only be a scaled total below the line'}
    ${['KAD', 24, 16, 16]}    | ${81} | ${'recognised'}    | ${'reaches the line either way'}
    ${['KAD', 23, 16, 16]}    | ${56} | ${'insufficient'}  | ${'56 of 70 is exactly 80'}
    ${['KAD', 24, 16, 16]}    | ${55} | ${'insufficient'}  | ${'a sum that does not reach the line'}
    ${['KAD', 23, 16, 16]}    | ${55} | ${'notRecognised'} | ${'the sum of the points'}
    ${['KAD', 23, 16, 16]}    | ${57} | ${'insufficient'}  | ${'a sum that would reach the line'}
    ${['KAD', 23, 16, 16]}    | ${80} | ${'insufficient'}  | ${'a scaled total that would reach the line'}
    ${['KAD', 'KAD', 16, 16]} | ${32} | ${'recognised'}    | ${'the sum of the points'}
    ${['KAD', 'KAD', 16, 16]} | ${80} | ${'recognised'}    | ${'the scaled total'}
  `('$points, typed $typed → $outcome: $because', ({ points, typed, outcome }) => {
    const verdict = judgedBy(withPolicy(families, 'rescale'), points, { typedTotal: mark(typed) });
    expect(verdict.outcome).toBe(outcome);
    if (outcome === 'insufficient') expect(verdict.reasons).toMatchObject([{ code: 'totalContradicts' }]);
  });

  test('with full marks the typed total is compared with them', () => {
    const judged = (typed: number) =>
      judgedBy(withPolicy(families, 'fullMarks'), ['KAD', 20, 15, 15], { typedTotal: mark(typed) });
    expect(judged(80).outcome).toBe('recognised');
    expect(judged(79.5).reasons).toMatchObject([
      { code: 'totalContradicts', facts: { typed: 79.5, sum: 80 } },
    ]);
  });
});

describe('points in steps', () => {
  test.each`
    step    | points  | outcome           | because
    ${0.5}  | ${7.5}  | ${'recognised'}   | ${'fifteen halves'}
    ${0.5}  | ${7}    | ${'recognised'}   | ${'fourteen halves'}
    ${0.5}  | ${7.3}  | ${'insufficient'} | ${'between two halves'}
    ${0.5}  | ${7.25} | ${'insufficient'} | ${'between two halves'}
    ${0.25} | ${7.25} | ${'recognised'}   | ${'29 quarters'}
    ${0.1}  | ${5.3}  | ${'recognised'}   | ${'53 tenths, whatever binary fractions make of it'}
    ${1}    | ${7.5}  | ${'insufficient'} | ${'no half points'}
    ${null} | ${7.37} | ${'recognised'}   | ${'no steps, any points'}
  `('$points in steps of $step → $outcome: $because', ({ step, points, outcome }) => {
    const verdict = judgedBy({ ...citizens, step }, [points, ...Array<Typed>(9).fill(9)]);
    expect(verdict.outcome).toBe(outcome);
    if (outcome === 'insufficient') {
      expect(verdict.reasons).toEqual([
        { code: 'markOffStep', clause: '324/QĐ-KHVN', facts: { criterion: '1', points, step } },
      ]);
    }
  });

  test('hold for the parts of a criterion too', () => {
    const inParts = {
      ...families,
      step: 0.5,
      criteria: families.criteria.map((one) =>
        one.id === '1' ? { ...one, parts: [{ id: '1a', name: '1a', max: 30, parts: [] }] } : one,
      ),
    };
    expect(judgedBy(inParts, [30, 30, 20, 20], { partMarks: { '1a': mark(29.7) } }).reasons).toMatchObject([
      { code: 'markOffStep', facts: { criterion: '1a', points: 29.7, step: 0.5 } },
    ]);
  });
});
