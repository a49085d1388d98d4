import type { ChecklistSet } from '../../../src/domain/criteria/criteriaSet';
import { shipped } from './cards';
import { unitsAtLevel } from './unitsAtLevel';

const { judged, ...units } = unitsAtLevel(shipped<ChecklistSet>('CDHT-TINH-TT25'), {
  of: 'districtsAtLevel',
  articles: { level1: 'Điều 16', level2: 'Điều 17', condition: 'Khoản 1 Điều 18' },
});

describe('4.1 of a province at level 1: 90 % of its districts at level 1', () => {
  test.each`
    districts  | level   | because
    ${'9/10'}  | ${1}    | ${'Điều 16 khoản 4 điểm a: exactly 90 %'}
    ${'8/10'}  | ${null} | ${'Điều 16 khoản 4 điểm a: 80 % is below 90 %'}
    ${'8/9'}   | ${null} | ${'Điều 16 khoản 4 điểm a: 90 % of 9 is 8,1, which 8 do not reach'}
    ${'9/9'}   | ${1}    | ${'Điều 16 khoản 4 điểm a: all of an odd number'}
    ${'10/11'} | ${1}    | ${'Điều 16 khoản 4 điểm a: 90 % of 11 is 9,9, which 10 reach (90,9 %)'}
    ${'9/11'}  | ${null} | ${'Điều 16 khoản 4 điểm a: 90 % of 11 is 9,9, which 9 do not'}
    ${'14/15'} | ${1}    | ${'Điều 16 khoản 4 điểm a: 90 % of 15 is 13,5, which 14 reach'}
    ${'13/15'} | ${null} | ${'Điều 16 khoản 4 điểm a: 90 % of 15 is 13,5, which 13 do not'}
    ${'17/19'} | ${null} | ${'Điều 16 khoản 4 điểm a: 89,5 % is below 90 %'}
    ${'27/30'} | ${1}    | ${'Điều 16 khoản 4 điểm a: exactly 90 %'}
  `('$districts → level $level: $because', ({ districts, level }) => {
    units.expectAtLevel1(districts, level);
  });
});

describe('4.1 of a province at level 2: 90 % of its districts at level 2', () => {
  test.each`
    atLevel1   | atLevel2   | level   | because
    ${'10/10'} | ${'9/10'}  | ${2}    | ${'Điều 17 khoản 4 điểm a: exactly 90 %'}
    ${'10/10'} | ${'8/10'}  | ${1}    | ${'Điều 17 khoản 4 điểm a: 80 % is below 90 %'}
    ${'14/15'} | ${'14/15'} | ${2}    | ${'Điều 17 khoản 4 điểm a: 90 % of 15 is 13,5, which 14 reach'}
    ${'14/15'} | ${'13/15'} | ${1}    | ${'Điều 17 khoản 4 điểm a: 90 % of 15 is 13,5, which 13 do not'}
    ${'9/10'}  | ${'0/10'}  | ${1}    | ${'Điều 16 khoản 4 điểm a asks for none at level 2'}
    ${'8/10'}  | ${'8/10'}  | ${null} | ${'Điều 16 khoản 4 điểm a: not even level 1'}
  `(
    '$atLevel1 at level 1, $atLevel2 at level 2 → level $level: $because',
    ({ atLevel1, atLevel2, level }) => {
      units.expectAtLevel2(atLevel1, atLevel2, level);
    },
  );
});

describe('districts typed and districts known from other tabs (90 %: Điều 16 khoản 4 điểm a)', () => {
  test.each`
    typed      | known      | outcome            | code                   | because
    ${'10/11'} | ${'10/11'} | ${'recognised'}    | ${'levelReached'}      | ${'they agree'}
    ${'11/11'} | ${'10/11'} | ${'recognised'}    | ${'levelReached'}      | ${'they differ, but both reach 90 %'}
    ${'10/11'} | ${'9/11'}  | ${'insufficient'}  | ${'figuresContradict'} | ${'only the typed ones reach 90 %'}
    ${'9/11'}  | ${'10/11'} | ${'insufficient'}  | ${'figuresContradict'} | ${'only the known ones reach 90 %'}
    ${'9/11'}  | ${'8/11'}  | ${'notRecognised'} | ${'shareNotReached'}   | ${'both fall short'}
    ${'1/1'}   | ${'10/11'} | ${'insufficient'}  | ${'figuresContradict'} | ${'1 is not all 11 districts'}
    ${'10/11'} | ${'0/0'}   | ${'recognised'}    | ${'levelReached'}      | ${'a known base of 0 is no figure'}
  `('typed $typed, known $known → $outcome: $because', ({ typed, known, outcome, code }) => {
    units.expectOfBoth(typed, known, outcome, code);
  });

  test.each`
    answer  | known        | outcome            | because
    ${true} | ${undefined} | ${'recognised'}    | ${'nothing known: the typed answer counts'}
    ${null} | ${undefined} | ${'insufficient'}  | ${'nothing known, nothing typed'}
    ${null} | ${'10/11'}   | ${'recognised'}    | ${'known counts answer a blank'}
    ${true} | ${'9/11'}    | ${'notRecognised'} | ${'known counts decide over the typed answer'}
  `('answered $answer without figures, known $known → $outcome: $because', ({ answer, known, outcome }) => {
    units.expectAnswered(answer, known, outcome);
  });
});

describe('the other indicators of a province (Điều 18 khoản 2)', () => {
  const plain = '1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5 4.2 4.3'.split(' ');

  test('sixteen met: level 2', () => {
    expect(judged({}).reasons).toMatchObject([{ code: 'levelReached', facts: { level: 2, met: 16 } }]);
  });

  test.each(plain)('%s is đạt or không đạt, and a blank is neither', (id) => units.expectPlain(id));
});
