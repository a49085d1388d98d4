import { judge } from '../../../src/domain/verdicts/judge';
import { citizens, difficult, ordinary, pointsCard, shipped, type Typed, unknownArea } from './cards';

const areas = { ordinary, difficult, unknown: unknownArea };

/** Ten indicators: the lowest as given, the others equal shares of what is left of the total. */
const tenIndicators = (total: number, lowest: number): number[] => [
  lowest,
  ...Array<number>(9).fill((total - lowest) / 9),
];

describe('Công dân học tập (QĐ 324/QĐ-KHVN): 80, in difficult areas 70, no indicator below 5', () => {
  test.each`
    total    | lowest  | area           | outcome            | code                  | because
    ${80}    | ${5}    | ${'ordinary'}  | ${'recognised'}    | ${'thresholdReached'} | ${'80 reached, floor kept'}
    ${79.99} | ${5}    | ${'ordinary'}  | ${'notRecognised'} | ${'belowThreshold'}   | ${'79,99 is below 80'}
    ${79.5}  | ${5}    | ${'ordinary'}  | ${'notRecognised'} | ${'belowThreshold'}   | ${'79,5 is below 80'}
    ${92}    | ${4}    | ${'ordinary'}  | ${'notRecognised'} | ${'belowFloor'}       | ${'one indicator below 5, whatever the total'}
    ${92}    | ${4.99} | ${'ordinary'}  | ${'notRecognised'} | ${'belowFloor'}       | ${'4,99 is below 5'}
    ${60}    | ${4}    | ${'ordinary'}  | ${'notRecognised'} | ${'belowFloor'}       | ${'the floor is named first'}
    ${70}    | ${5}    | ${'difficult'} | ${'recognised'}    | ${'thresholdReached'} | ${'70 suffices in difficult areas'}
    ${69.5}  | ${5}    | ${'difficult'} | ${'notRecognised'} | ${'belowThreshold'}   | ${'69,5 is below 70'}
    ${70}    | ${5}    | ${'ordinary'}  | ${'notRecognised'} | ${'belowThreshold'}   | ${'70 does not suffice elsewhere'}
    ${80}    | ${5}    | ${'unknown'}   | ${'recognised'}    | ${'thresholdReached'} | ${'80 suffices wherever it is'}
    ${79.99} | ${5}    | ${'unknown'}   | ${'insufficient'}  | ${'areaUnknown'}      | ${'between the two lines the area decides'}
    ${70}    | ${5}    | ${'unknown'}   | ${'insufficient'}  | ${'areaUnknown'}      | ${'between the two lines the area decides'}
    ${69.5}  | ${5}    | ${'unknown'}   | ${'notRecognised'} | ${'belowThreshold'}   | ${'69,5 suffices nowhere'}
    ${75}    | ${4}    | ${'unknown'}   | ${'notRecognised'} | ${'belowFloor'}       | ${'the floor decides whatever the area'}
  `('total $total, lowest $lowest, $area → $outcome: $because', ({ total, lowest, area, outcome, code }) => {
    const card = pointsCard('citizen', tenIndicators(total, lowest));
    const verdict = judge(card, citizens, areas[area as keyof typeof areas]);
    expect(verdict).toMatchObject({ outcome, total, set: 'CONGDAN-324', band: null, level: null });
    expect(verdict.reasons[0]).toMatchObject({ code, clause: 'Quyết định 324/QĐ-KHVN' });
  });

  test('the numbers compared stand in the reasons', () => {
    const verdict = judge(pointsCard('citizen', [4, 3, ...Array<Typed>(8).fill(8)]), citizens, ordinary);
    expect(verdict.reasons.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'belowFloor', facts: { criterion: '1', points: 4, floor: 5 } },
      { code: 'belowFloor', facts: { criterion: '2', points: 3, floor: 5 } },
      { code: 'belowThreshold', facts: { total: 71, threshold: 80 } },
    ]);
  });

  test('decimals add up without noise', () => {
    const verdict = judge(
      pointsCard('citizen', [7.7, 8.3, 7.9, 8.1, 7.6, 8.4, 7.8, 8.2, 7.7, 8.3]),
      citizens,
      ordinary,
    );
    expect(verdict).toMatchObject({ outcome: 'recognised', total: 80 });
  });
});

describe('a citizen’s card without grounds', () => {
  const nines = Array<Typed>(9).fill(9);

  test.each`
    typed          | code                | facts
    ${''}          | ${'markBlank'}      | ${{ criterion: '10' }}
    ${'chín điểm'} | ${'markUnreadable'} | ${{ criterion: '10', shown: 'chín điểm' }}
    ${10.5}        | ${'markOutOfRange'} | ${{ criterion: '10', points: 10.5, max: 10 }}
    ${-1}          | ${'markOutOfRange'} | ${{ criterion: '10', points: -1, max: 10 }}
  `('$typed → $code', ({ typed, code, facts }) => {
    const verdict = judge(pointsCard('citizen', [...nines, typed]), citizens, ordinary);
    expect(verdict).toMatchObject({ outcome: 'insufficient', total: null });
    expect(verdict.reasons).toEqual([{ code, clause: '324/QĐ-KHVN', facts }]);
  });

  test('a column that is not there is as blank as a cell', () => {
    const verdict = judge(pointsCard('citizen', nines), citizens, ordinary);
    expect(verdict.reasons).toMatchObject([{ code: 'markBlank', facts: { criterion: '10' } }]);
  });

  test('every mark that must be mended is named, in the order of the criteria', () => {
    const verdict = judge(
      pointsCard('citizen', ['', 11, ...Array<Typed>(7).fill(9), 'x']),
      citizens,
      ordinary,
    );
    expect(verdict.reasons.map(({ code }) => code)).toEqual([
      'markBlank',
      'markOutOfRange',
      'markUnreadable',
    ]);
  });

  test('a year that is unknown, or one without a set, is said', () => {
    const card = pointsCard('citizen', [...nines, 9]);
    expect(judge({ ...card, year: null }, null, ordinary)).toMatchObject({
      outcome: 'insufficient',
      set: null,
      reasons: [{ code: 'yearUnknown' }],
    });
    expect(judge({ ...card, year: 2019 }, null, ordinary).reasons).toMatchObject([
      { code: 'noSetForYear', facts: { year: 2019 } },
    ]);
  });

  test('points are not judged by a checklist (a TT 44 sheet for 2024)', () => {
    const verdict = judge(pointsCard('commune', [5]), shipped('CDHT-XA-TT25'), ordinary);
    expect(verdict.reasons).toMatchObject([
      { code: 'noSetForYear', clause: '25/2023/TT-BGDĐT', facts: { year: 2024 } },
    ]);
  });
});
