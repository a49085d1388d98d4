import type { ChecklistSet } from '../../../src/domain/criteria/criteriaSet';
import { type OrganisationKind, organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type { ChecklistAnswer } from '../../../src/domain/scorecards/scorecard';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import { type Answers, judgedBut, shipped, typedFigures } from './cards';

const circular = 'Thông tư 24/2023/TT-BGDĐT';

/** Where the criteria of each level of government stand, and where it is said that proofs are needed. */
const governments = [
  { id: 'DVHT-HUYEN-TT24', articles: ['Điều 6', 'Điều 7'], proofs: 'Khoản 3 Điều 9', all: 15 },
  { id: 'DVHT-TINH-TT24', articles: ['Điều 12', 'Điều 13'], proofs: 'Khoản 3 Điều 15', all: 16 },
] as const;

const denied: Partial<ChecklistAnswer> = { level1: false, level2: false };
const onlyLevel1: Partial<ChecklistAnswer> = { level1: true, level2: false };
const blank: Partial<ChecklistAnswer> = { level1: null, level2: null, evidence: '' };
const claimedOff: Partial<ChecklistAnswer> = { ...blank, notApplicable: true };

describe.each(governments)('Đơn vị học tập by TT 24/2023, $id', ({ id, articles, proofs, all }) => {
  const set = shipped<ChecklistSet>(id);
  const judged = (more: Answers, ...kinds: OrganisationKind[]): Verdict =>
    judgedBut(set, more, { organisation: kinds.length === 0 ? ['agency'] : kinds });

  /** The level that the figures of one indicator give, and that what they fall short of is named with its article. */
  function expectLevel(verdict: Verdict, level: 1 | 2 | null, indicator: string) {
    expect(verdict).toMatchObject({ outcome: level === null ? 'notRecognised' : 'recognised', level });
    const short = verdict.reasons.filter(({ code }) => code === 'shareNotReached');
    const missed = level === null ? 1 : 2;
    expect(short).toMatchObject(
      level === 2
        ? []
        : [{ clause: `${articles[missed - 1]} ${circular}`, facts: { indicator, level: missed } }],
    );
  }

  describe.each`
    indicator | clause
    ${'2.1'}  | ${'khoản 2 điểm a'}
    ${'2.2'}  | ${'khoản 2 điểm b'}
    ${'2.3'}  | ${'khoản 2 điểm c'}
    ${'2.5'}  | ${'khoản 2 điểm đ'}
    ${'3.1'}  | ${'khoản 3 điểm a'}
  `('$indicator, members: 90 % and 95 % ($clause)', ({ indicator }) => {
    test.each`
      figures         | level   | because
      ${'19/20'}      | ${2}    | ${'exactly 95 %'}
      ${'20/21'}      | ${2}    | ${'95,2 % of an odd number'}
      ${'37/39'}      | ${1}    | ${'94,87 % is below 95 %'}
      ${'9496/10000'} | ${1}    | ${'94,96 % is below 95 %, though it rounds to 95,0'}
      ${'18/20'}      | ${1}    | ${'exactly 90 %'}
      ${'19/21'}      | ${1}    | ${'90 % of 21 is 18,9: 19 reach it'}
      ${'18/21'}      | ${null} | ${'90 % of 21 is 18,9: 18 do not'}
      ${'10/11'}      | ${1}    | ${'90 % of 11 is 9,9: 10 reach it'}
      ${'9/11'}       | ${null} | ${'90 % of 11 is 9,9: 9 do not'}
      ${'35/39'}      | ${null} | ${'89,74 % rounds to 90 and is below it'}
      ${'8996/10000'} | ${null} | ${'89,96 % is below 90 %, though it rounds to 90,0'}
      ${'1/1'}        | ${2}    | ${'all of one'}
      ${'0/7'}        | ${null} | ${'none of seven'}
    `('$figures → level $level: $because', ({ figures, level }) => {
      expectLevel(judged({ [indicator]: typedFigures(figures) }), level, indicator);
    });
  });

  describe('2.4, members with a language: 50 % and 70 % (khoản 2 điểm d)', () => {
    test.each`
      figures         | level   | because
      ${'7/10'}       | ${2}    | ${'exactly 70 %'}
      ${'8/11'}       | ${2}    | ${'70 % of 11 is 7,7: 8 reach it'}
      ${'7/11'}       | ${1}    | ${'70 % of 11 is 7,7: 7 do not'}
      ${'6996/10000'} | ${1}    | ${'69,96 % is below 70 %'}
      ${'5/10'}       | ${1}    | ${'exactly 50 %'}
      ${'6/11'}       | ${1}    | ${'50 % of 11 is 5,5: 6 reach it'}
      ${'5/11'}       | ${null} | ${'50 % of 11 is 5,5: 5 do not'}
      ${'4996/10000'} | ${null} | ${'49,96 % is below 50 %'}
    `('$figures → level $level: $because', ({ figures, level }) => {
      expectLevel(judged({ '2.4': typedFigures(figures) }), level, '2.4');
    });
  });

  describe('3.1, learners of a vocational school: 95 % and 97 % (khoản 3 điểm a)', () => {
    test.each`
      figures                | level   | because
      ${'20/20; 97/100'}     | ${2}    | ${'exactly 97 %'}
      ${'20/20; 33/34'}      | ${2}    | ${'97,06 %'}
      ${'20/20; 32/33'}      | ${1}    | ${'96,97 % rounds to 97,0 and is below it'}
      ${'20/20; 9696/10000'} | ${1}    | ${'96,96 % is below 97 %'}
      ${'20/20; 19/20'}      | ${1}    | ${'exactly 95 %'}
      ${'20/20; 20/21'}      | ${1}    | ${'95,2 % of an odd number'}
      ${'20/20; 18/19'}      | ${null} | ${'94,7 % is below 95 %'}
      ${'20/20; 9496/10000'} | ${null} | ${'94,96 % is below 95 %, though it rounds to 95,0'}
      ${'18/20; 97/100'}     | ${1}    | ${'90 % of the members hold the school at level 1'}
      ${'17/20; 100/100'}    | ${null} | ${'the learners do not make up for the members'}
    `('members and learners $figures → level $level: $because', ({ figures, level }) => {
      expectLevel(judged({ '3.1': typedFigures(figures) }, 'vocational'), level, '3.1');
    });

    test('the figure of the members alone leaves the typed answer to count', () => {
      const members = typedFigures('20/20');
      expect(judged({ '3.1': members }, 'vocational').level).toBe(2);
      expect(judged({ '3.1': { ...members, ...denied } }, 'vocational').outcome).toBe('notRecognised');
      expect(judged({ '3.1': { ...members, ...blank, evidence: 'QĐ' } }, 'vocational').outcome).toBe(
        'insufficient',
      );
    });
  });

  test('all of it met: level 2, with the number of indicators that concern the place', () => {
    const everything = judged({}, ...organisationKinds);
    expect(everything.reasons).toMatchObject([
      { code: 'levelReached', clause: `${articles[1]} ${circular}`, facts: { level: 2, met: all } },
    ]);
    expect(judged({}).reasons).toMatchObject([{ facts: { met: 13 } }]);
  });

  describe(`without a suitable proof an indicator is không đạt (${proofs})`, () => {
    test.each`
      answer                   | evidence     | outcome            | code                   | because
      ${{}}                    | ${'Báo cáo'} | ${'recognised'}    | ${'levelReached'}      | ${'proven'}
      ${{}}                    | ${''}        | ${'notRecognised'} | ${'noEvidence'}        | ${'đạt without a proof'}
      ${{}}                    | ${'  '}      | ${'notRecognised'} | ${'noEvidence'}        | ${'spaces prove nothing'}
      ${{}}                    | ${null}      | ${'recognised'}    | ${'levelReached'}      | ${'no column for proofs: nobody can tell'}
      ${typedFigures('20/20')} | ${''}        | ${'notRecognised'} | ${'noEvidence'}        | ${'the counts reach the share, unproven'}
      ${typedFigures('17/20')} | ${''}        | ${'notRecognised'} | ${'shareNotReached'}   | ${'the counts fall short anyway'}
      ${denied}                | ${''}        | ${'notRecognised'} | ${'indicatorNotMet'}   | ${'denied anyway'}
      ${blank}                 | ${''}        | ${'insufficient'}  | ${'answerBlank'}       | ${'a blank row is not yet answered'}
      ${blank}                 | ${'Báo cáo'} | ${'insufficient'}  | ${'answerBlank'}       | ${'a proof alone is no answer'}
      ${typedFigures('21/20')} | ${''}        | ${'insufficient'}  | ${'figuresImpossible'} | ${'figures in doubt say nothing'}
    `('2.1 with evidence "$evidence" → $outcome: $because', ({ answer, evidence, outcome, code }) => {
      const verdict = judged({ '2.1': { ...answer, evidence } });
      expect(verdict).toMatchObject({ outcome, reasons: [{ code }] });
      if (code === 'noEvidence') {
        expect(verdict.reasons).toMatchObject([
          { clause: `${proofs} ${circular}`, facts: { criterion: '2.1' } },
        ]);
      }
    });

    test('what does not concern the place needs no proof', () => {
      expect(judged({ '3.4': { evidence: '' } }).level).toBe(2);
    });
  });

  test('“không áp dụng” does not free from what concerns everybody', () => {
    const verdict = judged({ '1.1': claimedOff }, ...organisationKinds);
    expect(verdict).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'notApplicableClaimed', facts: { indicator: '1.1' } }],
    });
  });
});

/** The indicators that a place can miss at level 1 without losing anything, and those at level 2. */
const freeOf = (set: ChecklistSet, kind: OrganisationKind) => {
  const ids = set.groups.flatMap(({ indicators }) => indicators.map((one) => one.id));
  // With 1.1 at level 1 only, level 2 is out of reach and cannot hide what level 1 asks.
  const atLevel1 = (id: string) =>
    judgedBut(set, { '1.1': onlyLevel1, [id]: denied }, { organisation: [kind] }).outcome === 'recognised';
  const atLevel2 = (id: string) => judgedBut(set, { [id]: onlyLevel1 }, { organisation: [kind] }).level === 2;
  return [ids.filter(atLevel1), ids.filter(atLevel2)].map((some) => some.join(' '));
};

describe('whom the indicators of a district concern (Điều 2, 6, 7)', () => {
  const set = shipped<ChecklistSet>('DVHT-HUYEN-TT24');

  test.each`
    kind                      | level1               | level2                   | because
    ${'agency'}               | ${'3.4 3.5'}         | ${'3.4 3.5'}             | ${'khoản 3 điểm d, đ: no school'}
    ${'publicService'}        | ${'3.4 3.5'}         | ${'3.4 3.5'}             | ${'khoản 3 điểm d, đ: no school'}
    ${'preschool'}            | ${'3.4 3.5'}         | ${'3.4 3.5'}             | ${'khoản 3 điểm d, đ: neither phổ thông nor nghề nghiệp'}
    ${'privatePreschool'}     | ${'1.3 3.4 3.5'}     | ${'1.3 3.3 3.4 3.5'}     | ${'khoản 1 điểm c, Điều 7 khoản 3 điểm c: công lập'}
    ${'school'}               | ${'3.5'}             | ${'3.5'}                 | ${'khoản 3 điểm d: THCS is phổ thông'}
    ${'privateSchool'}        | ${'1.3 3.5'}         | ${'1.3 3.3 3.5'}         | ${'khoản 1 điểm c, Điều 7 khoản 3 điểm c: công lập'}
    ${'continuing'}           | ${'3.4 3.5'}         | ${'3.4 3.5'}             | ${'khoản 3 điểm d, đ: neither phổ thông nor nghề nghiệp'}
    ${'vocational'}           | ${'3.4'}             | ${'3.4'}                 | ${'khoản 3 điểm đ: giáo dục nghề nghiệp'}
    ${'vocationalContinuing'} | ${'3.4'}             | ${'3.4'}                 | ${'khoản 3 điểm đ: trung tâm GDNN-GDTX has the duties of both'}
    ${'privateVocational'}    | ${'1.3 3.4'}         | ${'1.3 3.3 3.4'}         | ${'khoản 1 điểm c, Điều 7 khoản 3 điểm c: công lập'}
    ${'social'}               | ${'1.3 3.4 3.5'}     | ${'1.3 3.3 3.4 3.5'}     | ${'khoản 1 điểm c, Điều 7 khoản 3 điểm c: cơ quan, đơn vị sự nghiệp'}
    ${'economic'}             | ${'1.3 2.4 3.4 3.5'} | ${'1.3 2.4 3.3 3.4 3.5'} | ${'khoản 2 điểm d: not of tổ chức kinh tế'}
  `('$kind: free of $level1 at level 1, of $level2 at level 2: $because', ({ kind, level1, level2 }) => {
    expect(freeOf(set, kind)).toEqual([level1, level2]);
  });

  test.each`
    kind                  | counted  | because
    ${'agency'}           | ${false} | ${'khoản 3 điểm a: no cơ sở giáo dục'}
    ${'preschool'}        | ${false} | ${'Điều 2 khoản 8: mầm non has no người học'}
    ${'privatePreschool'} | ${false} | ${'Điều 2 khoản 8: mầm non has no người học'}
    ${'school'}           | ${false} | ${'Điều 2 khoản 8: pupils up to THCS are no người học'}
    ${'privateSchool'}    | ${false} | ${'Điều 2 khoản 8: pupils up to THCS are no người học'}
    ${'continuing'}       | ${true}  | ${'Điều 2 khoản 8: học viên'}
    ${'vocational'}       | ${true}  | ${'Điều 2 khoản 1, 8: học viên of a centre'}
    ${'economic'}         | ${false} | ${'khoản 3 điểm a: no cơ sở giáo dục'}
  `('learners of $kind count in 3.1: $counted, $because', ({ kind, counted }) => {
    const noLearner = judgedBut(set, { '3.1': typedFigures('20/20; 0/100') }, { organisation: [kind] });
    expect(noLearner.outcome).toBe(counted ? 'notRecognised' : 'recognised');
  });
});

describe('whom the indicators of a province concern (Điều 2, 12, 13)', () => {
  const set = shipped<ChecklistSet>('DVHT-TINH-TT24');

  test.each`
    kind                      | level1                   | level2                   | because
    ${'agency'}               | ${'3.4 3.5 3.6'}         | ${'3.4 3.5 3.6'}         | ${'khoản 3 điểm d, đ, e: no school'}
    ${'school'}               | ${'3.5 3.6'}             | ${'3.5 3.6'}             | ${'khoản 3 điểm d: THPT'}
    ${'privateSchool'}        | ${'1.3 3.5 3.6'}         | ${'1.3 3.5 3.6'}         | ${'Điều 6 khoản 1 điểm c: công lập'}
    ${'continuing'}           | ${'3.5 3.6'}             | ${'3.5 3.6'}             | ${'khoản 3 điểm d: trung tâm giáo dục thường xuyên'}
    ${'vocational'}           | ${'3.4 3.5'}             | ${'3.4 3.5'}             | ${'khoản 3 điểm e: giáo dục nghề nghiệp'}
    ${'vocationalContinuing'} | ${'3.5'}                 | ${'3.5'}                 | ${'khoản 3 điểm e: trung tâm GDNN-GDTX has the duties of both'}
    ${'privateVocational'}    | ${'1.3 3.4 3.5'}         | ${'1.3 3.4 3.5'}         | ${'Điều 6 khoản 1 điểm c: công lập'}
    ${'university'}           | ${'3.4 3.6'}             | ${'3.4 3.6'}             | ${'khoản 3 điểm đ: giáo dục đại học'}
    ${'privateUniversity'}    | ${'1.3 3.4 3.6'}         | ${'1.3 3.4 3.6'}         | ${'Điều 6 khoản 1 điểm c: công lập'}
    ${'social'}               | ${'1.3 3.4 3.5 3.6'}     | ${'1.3 3.4 3.5 3.6'}     | ${'Điều 13 khoản 3 điểm c asks 3.3 of everybody'}
    ${'economic'}             | ${'1.3 2.4 3.4 3.5 3.6'} | ${'1.3 2.4 3.4 3.5 3.6'} | ${'Điều 6 khoản 2 điểm d: not of tổ chức kinh tế'}
  `('$kind: free of $level1 at level 1, of $level2 at level 2: $because', ({ kind, level1, level2 }) => {
    expect(freeOf(set, kind)).toEqual([level1, level2]);
  });

  test.each`
    kind            | counted  | because
    ${'agency'}     | ${false} | ${'khoản 3 điểm a: no cơ sở giáo dục'}
    ${'school'}     | ${true}  | ${'Điều 2 khoản 8: pupils of THPT are người học'}
    ${'continuing'} | ${true}  | ${'Điều 2 khoản 2, 8: học viên'}
    ${'vocational'} | ${true}  | ${'Điều 2 khoản 2, 8: học viên, sinh viên'}
    ${'university'} | ${true}  | ${'Điều 2 khoản 2, 8: sinh viên'}
    ${'social'}     | ${false} | ${'khoản 3 điểm a: no cơ sở giáo dục'}
  `('learners of $kind count in 3.1: $counted, $because', ({ kind, counted }) => {
    const noLearner = judgedBut(set, { '3.1': typedFigures('20/20; 0/100') }, { organisation: [kind] });
    expect(noLearner.outcome).toBe(counted ? 'notRecognised' : 'recognised');
  });
});

describe('an unknown kind of place leaves open only what it decides', () => {
  const set = shipped<ChecklistSet>('DVHT-HUYEN-TT24');
  const preschools: OrganisationKind[] = ['preschool', 'privatePreschool'];

  test.each`
    indicator | answer                            | kinds                   | outcome            | level   | because
    ${'3.4'}  | ${{}}                             | ${organisationKinds}    | ${'recognised'}    | ${2}    | ${'khoản 3 điểm d is met, whomever it concerns'}
    ${'3.4'}  | ${denied}                         | ${organisationKinds}    | ${'insufficient'}  | ${null} | ${'khoản 3 điểm d: a school would fail'}
    ${'3.4'}  | ${blank}                          | ${organisationKinds}    | ${'insufficient'}  | ${null} | ${'khoản 3 điểm d: a school would have to answer'}
    ${'3.4'}  | ${blank}                          | ${preschools}           | ${'recognised'}    | ${2}    | ${'khoản 3 điểm d concerns no preschool of either kind'}
    ${'1.3'}  | ${denied}                         | ${preschools}           | ${'insufficient'}  | ${null} | ${'khoản 1 điểm c: a public one would fail'}
    ${'1.3'}  | ${denied}                         | ${['privatePreschool']} | ${'recognised'}    | ${2}    | ${'khoản 1 điểm c concerns no private one'}
    ${'1.3'}  | ${denied}                         | ${['preschool']}        | ${'notRecognised'} | ${null} | ${'khoản 1 điểm c concerns a public one'}
    ${'3.3'}  | ${onlyLevel1}                     | ${preschools}           | ${'insufficient'}  | ${null} | ${'Điều 7 khoản 3 điểm c: a public one stays at level 1'}
    ${'3.3'}  | ${onlyLevel1}                     | ${['preschool']}        | ${'recognised'}    | ${1}    | ${'Điều 7 khoản 3 điểm c concerns a public one'}
    ${'1.1'}  | ${denied}                         | ${organisationKinds}    | ${'notRecognised'} | ${null} | ${'khoản 1 điểm a concerns everybody'}
    ${'3.1'}  | ${typedFigures('20/20; 0/100')}   | ${organisationKinds}    | ${'insufficient'}  | ${null} | ${'khoản 3 điểm a: learners would fail'}
    ${'3.1'}  | ${typedFigures('20/20; 100/100')} | ${organisationKinds}    | ${'recognised'}    | ${2}    | ${'khoản 3 điểm a is met, with learners or without'}
    ${'3.1'}  | ${typedFigures('20/20')}          | ${organisationKinds}    | ${'insufficient'}  | ${null} | ${'khoản 3 điểm a: learners may be missing'}
    ${'3.1'}  | ${typedFigures('17/20')}          | ${organisationKinds}    | ${'notRecognised'} | ${null} | ${'khoản 3 điểm a: the members fall short anyway'}
    ${'3.1'}  | ${typedFigures('20/20')}          | ${preschools}           | ${'recognised'}    | ${2}    | ${'Điều 2 khoản 8: no preschool has learners'}
  `('$indicator of $kinds → $outcome $level: $because', ({ indicator, answer, kinds, outcome, level }) => {
    const verdict = judgedBut(set, { [indicator]: answer }, { organisation: kinds });
    expect(verdict).toMatchObject({ outcome, level });
    if (outcome === 'insufficient') {
      expect(verdict.reasons).toMatchObject([
        { code: 'organisationUnknown', clause: `Điều 8 ${circular}`, facts: { indicator } },
      ]);
    }
  });
});

describe('“không áp dụng” counts only where the text leaves the place out', () => {
  const set = shipped<ChecklistSet>('DVHT-HUYEN-TT24');

  test.each`
    indicator | kinds                | outcome           | code                      | because
    ${'2.4'}  | ${['economic']}      | ${'recognised'}   | ${'levelReached'}         | ${'khoản 2 điểm d leaves out tổ chức kinh tế'}
    ${'2.4'}  | ${['agency']}        | ${'insufficient'} | ${'notApplicableClaimed'} | ${'khoản 2 điểm d concerns a cơ quan'}
    ${'3.4'}  | ${['preschool']}     | ${'recognised'}   | ${'levelReached'}         | ${'khoản 3 điểm d is for phổ thông'}
    ${'3.4'}  | ${['school']}        | ${'insufficient'} | ${'notApplicableClaimed'} | ${'khoản 3 điểm d is for phổ thông'}
    ${'3.5'}  | ${['vocational']}    | ${'insufficient'} | ${'notApplicableClaimed'} | ${'khoản 3 điểm đ is for nghề nghiệp'}
    ${'1.3'}  | ${['privateSchool']} | ${'recognised'}   | ${'levelReached'}         | ${'khoản 1 điểm c is for công lập'}
    ${'1.3'}  | ${['school']}        | ${'insufficient'} | ${'notApplicableClaimed'} | ${'khoản 1 điểm c is for công lập'}
    ${'3.4'}  | ${organisationKinds} | ${'insufficient'} | ${'organisationUnknown'}  | ${'khoản 3 điểm d: which kind it is decides'}
  `('$indicator of $kinds → $outcome: $because', ({ indicator, kinds, outcome, code }) => {
    const verdict = judgedBut(set, { [indicator]: claimedOff }, { organisation: kinds });
    expect(verdict).toMatchObject({ outcome, reasons: [{ code }] });
  });
});

describe('what decides whatever else is typed', () => {
  const set = shipped<ChecklistSet>('DVHT-HUYEN-TT24');
  const judged = (answers: Answers, ...organisation: OrganisationKind[]) =>
    judgedBut(set, answers, { organisation });

  test('one figure of two that falls short decides, whatever is typed and whichever kind it is', () => {
    const answers = { '3.1': { level1: true, level2: true, figures: [{ count: 17, total: 20 }] } };
    expect(judged(answers, 'vocational').outcome).toBe('notRecognised');
    expect(judged(answers, ...organisationKinds).outcome).toBe('notRecognised');
  });

  test('a missing proof decides whichever kind it is', () => {
    const figures = [
      { count: 20, total: 20 },
      { count: 0, total: 100 },
    ];
    const verdict = judged({ '3.1': { figures, evidence: '' } }, 'agency', 'vocational');
    expect(verdict).toMatchObject({ outcome: 'notRecognised', reasons: [{ code: 'noEvidence' }] });
  });

  test('level 2 asks at least what level 1 asks, also where its article leaves 3.3 out', () => {
    const kinds: OrganisationKind[] = ['economic'];
    expect(judged({ '3.3': denied }, ...kinds).outcome).toBe('notRecognised');
    expect(judged({ '3.3': denied, '1.1': blank }, ...kinds).outcome).toBe('notRecognised');
  });
});
