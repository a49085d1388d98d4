import type { ChecklistSet } from '../../../src/domain/criteria/criteriaSet';
import { judgedBut, place, shipped, typedFigures } from './cards';
import { unitsAtLevel } from './unitsAtLevel';

const { judged, ...units } = unitsAtLevel(shipped<ChecklistSet>('CDHT-HUYEN-TT25'), {
  of: 'communesAtLevel',
  articles: { level1: 'Điều 11', level2: 'Điều 12', condition: 'Khoản 1 Điều 13' },
});

describe('4.1 of a district at level 1: 90 % of its communes at level 1', () => {
  test.each`
    communes     | level   | because
    ${'27/30'}   | ${1}    | ${'Điều 11 khoản 4 điểm a: exactly 90 %'}
    ${'26/30'}   | ${null} | ${'Điều 11 khoản 4 điểm a: 86,7 % is below 90 %'}
    ${'9/10'}    | ${1}    | ${'Điều 11 khoản 4 điểm a: exactly 90 %'}
    ${'8/9'}     | ${null} | ${'Điều 11 khoản 4 điểm a: 88,9 % is below 90 %'}
    ${'10/11'}   | ${1}    | ${'Điều 11 khoản 4 điểm a: 90 % of 11 is 9,9, which 10 reach (90,9 %)'}
    ${'9/11'}    | ${null} | ${'Điều 11 khoản 4 điểm a: 90 % of 11 is 9,9, which 9 do not'}
    ${'19/21'}   | ${1}    | ${'Điều 11 khoản 4 điểm a: 90 % of 21 is 18,9, which 19 reach (90,5 %)'}
    ${'18/21'}   | ${null} | ${'Điều 11 khoản 4 điểm a: 90 % of 21 is 18,9, which 18 do not'}
    ${'151/168'} | ${null} | ${'Điều 11 khoản 4 điểm a: 89,9 % rounds to 90 and is below it'}
    ${'1/1'}     | ${1}    | ${'Điều 11 khoản 4 điểm a: the only one'}
    ${'0/14'}    | ${null} | ${'Điều 11 khoản 4 điểm a: none'}
  `('$communes → level $level: $because', ({ communes, level }) => {
    units.expectAtLevel1(communes, level);
  });
});

describe('4.1 of a district at level 2: 90 % of its communes at level 2', () => {
  test.each`
    atLevel1   | atLevel2   | level   | because
    ${'30/30'} | ${'27/30'} | ${2}    | ${'Điều 12 khoản 4 điểm a: exactly 90 %'}
    ${'30/30'} | ${'26/30'} | ${1}    | ${'Điều 12 khoản 4 điểm a: 86,7 % is below 90 %'}
    ${'11/11'} | ${'10/11'} | ${2}    | ${'Điều 12 khoản 4 điểm a: 90 % of 11 is 9,9, which 10 reach'}
    ${'10/11'} | ${'9/11'}  | ${1}    | ${'Điều 12 khoản 4 điểm a: 90 % of 11 is 9,9, which 9 do not'}
    ${'19/21'} | ${'19/21'} | ${2}    | ${'Điều 12 khoản 4 điểm a: 90 % of 21 is 18,9, which 19 reach'}
    ${'19/21'} | ${'18/21'} | ${1}    | ${'Điều 12 khoản 4 điểm a: 90 % of 21 is 18,9, which 18 do not'}
    ${'27/30'} | ${'0/30'}  | ${1}    | ${'Điều 11 khoản 4 điểm a asks for none at level 2'}
    ${'26/30'} | ${'26/30'} | ${null} | ${'Điều 11 khoản 4 điểm a: not even level 1'}
  `(
    '$atLevel1 at level 1, $atLevel2 at level 2 → level $level: $because',
    ({ atLevel1, atLevel2, level }) => {
      units.expectAtLevel2(atLevel1, atLevel2, level);
    },
  );
});

describe('communes typed and communes known from other tabs (90 %: Điều 11 khoản 4 điểm a)', () => {
  test.each`
    typed      | known      | outcome            | code                   | because
    ${'27/30'} | ${'27/30'} | ${'recognised'}    | ${'levelReached'}      | ${'they agree'}
    ${'28/30'} | ${'27/30'} | ${'recognised'}    | ${'levelReached'}      | ${'they differ, but both reach 90 %'}
    ${'18/20'} | ${'27/30'} | ${'insufficient'}  | ${'figuresContradict'} | ${'20 are not all 30 communes, though both reach 90 %'}
    ${'1/1'}   | ${'27/30'} | ${'insufficient'}  | ${'figuresContradict'} | ${'1 is not all 30 communes'}
    ${'10/20'} | ${'20/30'} | ${'notRecognised'} | ${'shareNotReached'}   | ${'both fall short, whichever total is right'}
    ${'28/30'} | ${'26/30'} | ${'insufficient'}  | ${'figuresContradict'} | ${'only the typed ones reach 90 %'}
    ${'26/30'} | ${'27/30'} | ${'insufficient'}  | ${'figuresContradict'} | ${'only the known ones reach 90 %'}
    ${'26/30'} | ${'20/30'} | ${'notRecognised'} | ${'shareNotReached'}   | ${'both fall short'}
    ${'28/30'} | ${'0/0'}   | ${'recognised'}    | ${'levelReached'}      | ${'a known base of 0 is no figure'}
    ${'0/0'}   | ${'27/30'} | ${'recognised'}    | ${'levelReached'}      | ${'a typed base of 0 is no figure'}
    ${'31/30'} | ${'27/30'} | ${'insufficient'}  | ${'figuresImpossible'} | ${'more than all is to be mended first'}
  `('typed $typed, known $known → $outcome: $because', ({ typed, known, outcome, code }) => {
    units.expectOfBoth(typed, known, outcome, code);
  });

  test.each`
    typed         | reached | open | outcome           | code                   | because
    ${'1/1; 1/1'} | ${1}    | ${3} | ${'insufficient'} | ${'figuresContradict'} | ${'the list has 4 communes'}
    ${'1/1; 1/1'} | ${4}    | ${0} | ${'insufficient'} | ${'figuresContradict'} | ${'the list has 4 communes'}
    ${'0/1; 0/1'} | ${1}    | ${3} | ${'insufficient'} | ${'figuresContradict'} | ${'0 of 1 says nothing of 4'}
    ${'4/4; 3/3'} | ${4}    | ${0} | ${'insufficient'} | ${'figuresContradict'} | ${'level 2 is out of another total'}
    ${'4/4; 4/4'} | ${1}    | ${3} | ${'recognised'}   | ${'levelReached'}      | ${'typed for all 4, it settles what is open'}
    ${'4/4; 4/4'} | ${1}    | ${2} | ${'insufficient'} | ${'figuresContradict'} | ${'one of the 4 is known to fall short'}
  `(
    '$typed, $reached of 4 known and $open open → $outcome: $because',
    ({ typed, reached, open, outcome, code }) => {
      const count = { count: reached, total: 4, open };
      const known = { communesAtLevel: { level1: count, level2: count } };
      const set = shipped<ChecklistSet>('CDHT-HUYEN-TT25');
      const verdict = judgedBut(set, { '4.1': typedFigures(typed) }, { known });
      expect(verdict).toMatchObject({ outcome, reasons: [{ code }] });
    },
  );

  test('a typed percentage is no count, and the known ones do not take its place', () => {
    const figures = [{ count: 90, total: 100, percent: true as const }];
    const answers = { '4.1': { figures, inexact: { shown: '90%', place } } };
    expect(judged(answers, '27/30')).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'figuresUnread', facts: { indicator: '4.1', shown: '90%' } }],
    });
  });

  test.each`
    answer   | known        | outcome            | because
    ${true}  | ${undefined} | ${'recognised'}    | ${'nothing known: the typed answer counts'}
    ${false} | ${undefined} | ${'notRecognised'} | ${'nothing known: the typed answer counts'}
    ${null}  | ${undefined} | ${'insufficient'}  | ${'nothing known, nothing typed'}
    ${false} | ${'27/30'}   | ${'recognised'}    | ${'known counts decide over the typed answer'}
    ${true}  | ${'26/30'}   | ${'notRecognised'} | ${'known counts decide over the typed answer'}
    ${null}  | ${'27/30'}   | ${'recognised'}    | ${'known counts answer a blank'}
    ${null}  | ${'26/30'}   | ${'notRecognised'} | ${'known counts answer a blank'}
  `('answered $answer without figures, known $known → $outcome: $because', ({ answer, known, outcome }) => {
    units.expectAnswered(answer, known, outcome);
  });
});

describe('the other indicators of a district (Điều 13 khoản 2)', () => {
  test('thirteen met: level 2', () => {
    expect(judged({}).reasons).toMatchObject([{ code: 'levelReached', facts: { level: 2, met: 13 } }]);
  });

  test.each(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '4.2', '4.3'])(
    '%s is đạt or không đạt, and a blank is neither',
    (id) => units.expectPlain(id),
  );
});

describe('one figure for each level, for the levels count different communes (Điều 11, Điều 12 khoản 4 điểm a)', () => {
  const typed = (...figures: [number, number][]) => figures.map(([count, total]) => ({ count, total }));
  const known = (level1: number, level2: number) => ({
    communesAtLevel: {
      level1: { count: level1, total: 30, open: 0 },
      level2: { count: level2, total: 30, open: 0 },
    },
  });

  test.each`
    figures                      | level2   | elsewhere        | level | because
    ${typed([28, 30])}           | ${false} | ${undefined}     | ${1}  | ${'one figure is that of level 1; level 2 is denied'}
    ${typed([28, 30])}           | ${true}  | ${undefined}     | ${2}  | ${'level 2 stands as typed'}
    ${typed([30, 30], [26, 30])} | ${true}  | ${undefined}     | ${1}  | ${'26/30 falls short of level 2'}
    ${typed([30, 30], [27, 30])} | ${false} | ${undefined}     | ${2}  | ${'27/30 reaches level 2'}
    ${typed([28, 30])}           | ${true}  | ${known(28, 5)}  | ${1}  | ${'level 2 is known from other tabs'}
    ${typed([28, 30])}           | ${null}  | ${known(30, 27)} | ${2}  | ${'level 2 is known from other tabs'}
  `('$figures, level 2 $level2 → $level: $because', ({ figures, level2, elsewhere, level }) => {
    const set = shipped<ChecklistSet>('CDHT-HUYEN-TT25');
    const verdict = judgedBut(set, { '4.1': { figures, level1: true, level2 } }, { known: elsewhere });
    expect(verdict).toMatchObject({ outcome: 'recognised', level });
  });
});
