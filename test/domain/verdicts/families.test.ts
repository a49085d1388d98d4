import { criterion } from '../../../src/domain/criteria/build';
import { judge } from '../../../src/domain/verdicts/judge';
import { difficult, families, mark, ordinary, pointsCard, shipped, unknownArea } from './cards';

describe('a typed total against the sum of the points (line: 80)', () => {
  test.each`
    points              | typed         | outcome            | because
    ${[25, 25, 15, 15]} | ${80}         | ${'recognised'}    | ${'they agree'}
    ${[25, 25, 15, 15]} | ${82}         | ${'recognised'}    | ${'they differ, but both reach the line: the sum counts'}
    ${[25, 25, 15, 15]} | ${79.5}       | ${'insufficient'}  | ${'the sum reaches the line, the typed total does not'}
    ${[25, 25, 15, 14]} | ${80}         | ${'insufficient'}  | ${'the typed total reaches the line, the sum does not'}
    ${[25, 25, 15, 14]} | ${78}         | ${'notRecognised'} | ${'both fall short: the sum counts'}
    ${[25, 25, 15, 15]} | ${'tám mươi'} | ${'recognised'}    | ${'an unreadable total says nothing'}
    ${[25, 25, 15, 15]} | ${''}         | ${'recognised'}    | ${'a blank total says nothing'}
  `('sum of $points, typed $typed → $outcome: $because', ({ points, typed, outcome }) => {
    const card = pointsCard('family', points, { typedTotal: mark(typed) });
    const verdict = judge(card, families, ordinary);
    const sum = points.reduce((total: number, one: number) => total + one, 0);
    expect(verdict).toMatchObject({ outcome, total: sum });
    if (outcome === 'insufficient') {
      expect(verdict.reasons).toMatchObject([{ code: 'totalContradicts', facts: { typed, sum } }]);
    }
  });
});

describe('a criterion’s own mark against the sum of its parts (line: 80)', () => {
  const inParts = {
    ...families,
    criteria: families.criteria.map((one) =>
      one.id === '1' ? { ...one, parts: ['1a', '1b', '1c'].map((id) => criterion(id, id, 10)) } : one,
    ),
  };
  const judged = (points: number[], parts: number[]) => {
    const partMarks = Object.fromEntries(parts.map((one, at) => [`1${'abc'[at]}`, mark(one)]));
    return judge(pointsCard('family', points, { partMarks }), inParts, ordinary);
  };

  test.each`
    points              | parts         | outcome            | reason                | because
    ${[20, 25, 20, 15]} | ${[7, 7, 6]}  | ${'recognised'}    | ${'thresholdReached'} | ${'they agree'}
    ${[20, 25, 20, 15]} | ${[8, 8, 7]}  | ${'recognised'}    | ${'thresholdReached'} | ${'both reach the line'}
    ${[20, 25, 20, 14]} | ${[8, 8, 7]}  | ${'insufficient'}  | ${'partsContradict'}  | ${'only the parts reach the line'}
    ${[23, 25, 20, 14]} | ${[7, 7, 6]}  | ${'insufficient'}  | ${'partsContradict'}  | ${'only the own mark reaches the line'}
    ${[20, 20, 20, 10]} | ${[8, 8, 7]}  | ${'notRecognised'} | ${'belowThreshold'}   | ${'both fall short'}
    ${[30, 25, 20, 15]} | ${[12, 9, 9]} | ${'insufficient'}  | ${'markOutOfRange'}   | ${'a part is above its maximum'}
    ${[20, 25, 20, 15]} | ${[-1, 9, 9]} | ${'insufficient'}  | ${'markOutOfRange'}   | ${'a part is below 0'}
  `('$points with parts $parts → $outcome: $because', ({ points, parts, outcome, reason }) => {
    expect(judged(points, parts)).toMatchObject({ outcome, reasons: [{ code: reason }] });
  });
});

describe('a household that did not register', () => {
  test('and has no points at all is not recognised, for that reason', () => {
    const verdict = judge(pointsCard('family', ['', '', '', ''], { registered: false }), families, ordinary);
    expect(verdict).toMatchObject({
      outcome: 'notRecognised',
      total: null,
      reasons: [{ code: 'notRegistered' }],
    });
  });

  test('but has some points is judged like others', () => {
    const verdict = judge(pointsCard('family', [25, '', '', ''], { registered: false }), families, ordinary);
    expect(verdict.outcome).toBe('insufficient');
  });

  test('is not assumed where no column says so', () => {
    const verdict = judge(pointsCard('family', ['', '', '', '']), families, ordinary);
    expect(verdict.outcome).toBe('insufficient');
  });
});

describe('an incomplete set gives no verdict', () => {
  const full = pointsCard('family', [30, 30, 20, 20]);

  test('the template of QĐ 448 names what is missing', () => {
    expect(judge(full, shipped('GDHT-448'), ordinary)).toMatchObject({
      outcome: 'insufficient',
      total: null,
      reasons: [
        {
          code: 'setIncomplete',
          clause: '448/QĐ-KHVN',
          facts: { set: 'GDHT-448', missing: '3, 4, threshold' },
        },
      ],
    });
  });

  test('the template of TT 44 names its fifteen criteria', () => {
    const card = pointsCard('commune', Array<number>(15).fill(6));
    const [found] = judge(card, shipped('CDHT-XA-TT44'), ordinary).reasons;
    expect(found).toMatchObject({
      code: 'setIncomplete',
      facts: { missing: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15' },
    });
  });

  test('maxima that do not add up to the total block too', () => {
    expect(judge(full, { ...families, totalMax: 90 }, ordinary).reasons).toMatchObject([
      { code: 'setIncomplete', facts: { missing: 'agreement' } },
    ]);
  });

  test('a threshold is only missed in the area it is for', () => {
    const set = {
      ...families,
      outcome: {
        kind: 'threshold',
        threshold: { ordinary: 80, difficultArea: null },
        clause: 'Quyết định 448/QĐ-KHVN',
      },
    } as const;
    expect(judge(full, set, ordinary).outcome).toBe('recognised');
    expect(judge(full, set, difficult).reasons).toMatchObject([{ facts: { missing: 'thresholdDifficult' } }]);
    expect(judge(full, set, unknownArea).reasons).toMatchObject([
      { facts: { missing: 'thresholdDifficult' } },
    ]);
  });
});
