import type { ChecklistAnswer } from '../../../src/domain/scorecards/scorecard';
import { judge } from '../../../src/domain/verdicts/judge';
import { allMet, checklistCard, communeTt25, difficult, ordinary, unknownArea } from './cards';

const areas = { ordinary, difficult, unknown: unknownArea };

const judged = (more: Record<string, Partial<ChecklistAnswer>> = {}, area = ordinary) =>
  judge(checklistCard(allMet(more)), communeTt25, area);

const figure = (count: number, total = 5000) => ({ figures: [{ count, total }] });
const figures = (trained: number, degree: number) => ({
  figures: [
    { count: trained, total: 5000 },
    { count: degree, total: 5000 },
  ],
});

describe('levels of TT 25/2023 (Điều 8)', () => {
  test('all fifteen at level 2', () => {
    expect(judged()).toMatchObject({ outcome: 'recognised', level: 2, total: null, band: null });
    expect(judged().reasons).toEqual([
      { code: 'levelReached', clause: 'Điều 7 Thông tư 25/2023/TT-BGDĐT', facts: { level: 2, met: 15 } },
    ]);
  });

  test('one denied at level 2 only: level 1, and why not level 2', () => {
    const verdict = judged({ '4.2': { level2: false } });
    expect(verdict).toMatchObject({ outcome: 'recognised', level: 1 });
    expect(verdict.reasons).toEqual([
      { code: 'levelReached', clause: 'Điều 6 Thông tư 25/2023/TT-BGDĐT', facts: { level: 1, met: 15 } },
      {
        code: 'indicatorNotMet',
        clause: 'Điều 7 Thông tư 25/2023/TT-BGDĐT',
        facts: { indicator: '4.2', level: 2 },
      },
    ]);
  });

  test('one denied at level 1: not recognised, whatever else is blank', () => {
    const verdict = judged({
      '3.1': { level1: false, level2: false },
      '1.1': { level1: null, level2: null },
    });
    expect(verdict).toMatchObject({ outcome: 'notRecognised', level: null });
    expect(verdict.reasons).toMatchObject([
      {
        code: 'indicatorNotMet',
        clause: 'Điều 6 Thông tư 25/2023/TT-BGDĐT',
        facts: { indicator: '3.1', level: 1 },
      },
    ]);
  });

  test('level 2 cannot stand where level 1 is denied', () => {
    expect(judged({ '3.1': { level1: false, level2: true } }).outcome).toBe('notRecognised');
  });

  test('level 2 answers a blank level 1', () => {
    expect(judged({ '3.1': { level1: null, level2: true } })).toMatchObject({
      outcome: 'recognised',
      level: 2,
    });
  });

  test('a blank is no answer', () => {
    expect(judged({ '2.2': { level1: null, level2: null } })).toMatchObject({
      outcome: 'insufficient',
      reasons: [
        {
          code: 'answerBlank',
          clause: 'Khoản 1 Điều 8 Thông tư 25/2023/TT-BGDĐT',
          facts: { indicator: '2.2' },
        },
      ],
    });
  });

  test('an indicator that is not on the sheet is blank', () => {
    const { '1.2': _, ...others } = allMet();
    expect(judge(checklistCard(others), communeTt25, ordinary).reasons).toMatchObject([
      { code: 'answerBlank', facts: { indicator: '1.2' } },
    ]);
  });

  test('one blank at level 2 is not taken for "không đạt"', () => {
    expect(judged({ '2.2': { level2: null } }).outcome).toBe('insufficient');
  });

  test('a sheet that leaves all of level 2 blank claims level 1', () => {
    const onlyFirst = Object.fromEntries(Object.keys(allMet()).map((id) => [id, { level2: null }]));
    expect(judged(onlyFirst)).toMatchObject({ outcome: 'recognised', level: 1 });
  });
});

describe('5.1, citizens with the title: 60 % and 80 % (Điều 6, Điều 7 khoản 5 điểm a)', () => {
  test.each`
    count   | level   | because
    ${4000} | ${2}    | ${'exactly 80 %'}
    ${3999} | ${1}    | ${'79,98 % does not reach 80 %'}
    ${3000} | ${1}    | ${'exactly 60 %'}
    ${2998} | ${null} | ${'59,96 % does not reach 60 %, though it rounds to 60,0'}
  `('$count of 5000 → level $level: $because', ({ count, level }) => {
    expect(judged({ '5.1': figure(count) })).toMatchObject({
      outcome: level === null ? 'notRecognised' : 'recognised',
      level,
    });
  });

  test('the counts stand in the reason', () => {
    expect(judged({ '5.1': figure(2998) }).reasons).toEqual([
      {
        code: 'shareNotReached',
        clause: 'Điều 6 Thông tư 25/2023/TT-BGDĐT',
        facts: { indicator: '5.1', level: 1, of: 'citizensWithTitle', count: 2998, total: 5000, atLeast: 60 },
      },
    ]);
  });

  test('counts decide over what is typed, either way', () => {
    expect(judged({ '5.1': { ...figure(2998), level1: true } }).outcome).toBe('notRecognised');
    expect(judged({ '5.1': { ...figure(4200), level1: false, level2: false } }).level).toBe(2);
  });

  test.each([
    ['more than all', { figures: [{ count: 6000, total: 5000 }] }, 'figuresImpossible'],
    [
      'a text that cannot be read',
      { figures: null, inexact: { shown: 'hơn nửa', place: { sheet: 'Xã', row: 1, column: 1 } } },
      'figuresUnread',
    ],
  ])('%s is never silently enough, whatever is typed beside it', (_, figuresTyped, code) => {
    for (const typed of [true, false, null]) {
      const verdict = judged({ '5.1': { ...figuresTyped, level1: typed, level2: typed } });
      expect(verdict).toMatchObject({ outcome: 'insufficient', reasons: [{ code }] });
    }
  });

  test.each([59.9, 60, 80])('a bare percentage of %p decides nothing, for counts do', (count) => {
    const inexact = { shown: `${count}%`, place: { sheet: 'Xã', row: 1, column: 1 } };
    const figures = [{ count, total: 100, percent: true as const }];
    expect(judged({ '5.1': { figures, inexact, level1: true } })).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'figuresUnread', facts: { shown: `${count}%` } }],
    });
  });

  test.each([
    ['no figures', { figures: null }],
    ['an empty list', { figures: [] }],
    ['a base of 0', { figures: [{ count: 0, total: 0 }] }],
  ])('without counts (%s) the typed answer counts', (_, without) => {
    expect(judged({ '5.1': { ...without, level1: true, level2: true } }).level).toBe(2);
    expect(judged({ '5.1': { ...without, level1: false, level2: false } }).outcome).toBe('notRecognised');
    expect(judged({ '5.1': { ...without, level1: null, level2: null } }).outcome).toBe('insufficient');
  });
});

describe('5.2, trained and with a degree (Điều 6, Điều 7 khoản 5 điểm b)', () => {
  test.each`
    trained | degree | area           | outcome            | level   | because
    ${3000} | ${750} | ${'ordinary'}  | ${'recognised'}    | ${2}    | ${'60 % and 15 %'}
    ${2999} | ${750} | ${'ordinary'}  | ${'recognised'}    | ${1}    | ${'59,98 % is below 60 %'}
    ${3000} | ${749} | ${'ordinary'}  | ${'recognised'}    | ${1}    | ${'14,98 % is below 15 %'}
    ${2500} | ${600} | ${'ordinary'}  | ${'recognised'}    | ${1}    | ${'50 % and 12 %'}
    ${2499} | ${600} | ${'ordinary'}  | ${'notRecognised'} | ${null} | ${'49,98 % is below 50 %'}
    ${2500} | ${599} | ${'ordinary'}  | ${'notRecognised'} | ${null} | ${'11,98 % is below 12 %'}
    ${2500} | ${600} | ${'difficult'} | ${'recognised'}    | ${2}    | ${'50 % and 12 % suffice in a difficult area'}
    ${2000} | ${500} | ${'difficult'} | ${'recognised'}    | ${1}    | ${'40 % and 10 %'}
    ${1999} | ${500} | ${'difficult'} | ${'notRecognised'} | ${null} | ${'39,98 % is below 40 %'}
    ${2000} | ${499} | ${'difficult'} | ${'notRecognised'} | ${null} | ${'9,98 % is below 10 %'}
    ${3000} | ${750} | ${'unknown'}   | ${'recognised'}    | ${2}    | ${'suffices wherever it is'}
    ${2000} | ${500} | ${'unknown'}   | ${'insufficient'}  | ${null} | ${'suffices in a difficult area only'}
    ${1999} | ${500} | ${'unknown'}   | ${'notRecognised'} | ${null} | ${'suffices nowhere'}
  `(
    '$trained, $degree of 5000, $area → $outcome $level: $because',
    ({ trained, degree, area, outcome, level }) => {
      const verdict = judged({ '5.2': figures(trained, degree) }, areas[area as keyof typeof areas]);
      expect(verdict).toMatchObject({ outcome, level });
    },
  );

  test('an unknown area is said with both lines', () => {
    expect(judged({ '5.2': figures(2000, 500) }, unknownArea).reasons).toMatchObject([
      {
        code: 'shareAreaUnknown',
        facts: { indicator: '5.2', level: 1, count: 2000, total: 5000, ordinary: 50, difficult: 40 },
      },
    ]);
  });

  test('one figure of two decides over the typed answer where it falls short, and only there', () => {
    expect(judged({ '5.2': { ...figure(3100), level1: true, level2: true } }).level).toBe(2);
    expect(judged({ '5.2': { ...figure(100), level1: true, level2: true } })).toMatchObject({
      outcome: 'notRecognised',
      reasons: [{ code: 'shareNotReached', facts: { of: 'citizensTrained', count: 100 } }],
    });
  });

  test('a count known from other tabs that is above its total decides nothing', () => {
    const known = { count: 31, total: 30, open: 0 };
    const card = checklistCard(allMet({ '5.1': { level1: null, level2: null, figures: null } }));
    const verdict = judge(card, communeTt25, ordinary, {
      citizensWithTitle: { level1: known, level2: known },
    });
    expect(verdict).toMatchObject({ outcome: 'insufficient', reasons: [{ code: 'figuresImpossible' }] });
  });

  test('the flag is the commune’s, not the citizens’', () => {
    const citizensOnly = { difficultForCitizens: true, difficultForCommune: false };
    expect(judged({ '5.2': figures(2000, 500) }, citizensOnly).outcome).toBe('notRecognised');
  });
});

describe('evidence', () => {
  const strict = { ...communeTt25, evidenceRequired: { clause: 'Khoản 3 Điều 9' } };
  const without = (evidence: string | null) => checklistCard(allMet({ '1.1': { evidence } }));

  test('TT 25 does not say that a missing proof means không đạt', () => {
    expect(judge(without(''), communeTt25, ordinary).level).toBe(2);
  });

  test('a set that asks for it denies an indicator without', () => {
    expect(judge(without(''), strict, ordinary)).toMatchObject({
      outcome: 'notRecognised',
      reasons: [{ code: 'noEvidence', clause: 'Khoản 3 Điều 9', facts: { criterion: '1.1' } }],
    });
    expect(judge(without(null), strict, ordinary).level).toBe(2);
  });
});
