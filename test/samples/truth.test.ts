import { CommuneAnswers } from '../../samples/make/communeAnswers';
import type { FamilyPoints } from '../../samples/make/criteria';
import type { Citizen, Household } from '../../samples/make/residents';
import { citizenRecognised, communeBand2014, communeTruth, familyRecognised } from '../../samples/make/truth';

const person = { name: 'Lê Thử', sex: 'nam', birthYear: 1970, phone: '0900000000' } as const;

function household(points: Partial<FamilyPoints> | null, registered = true): Household {
  const full: FamilyPoints = { '1a': 10, '1b': 10, '1c': 10, '2': 30, '3': 20, '4': 20 };
  return { group: 1, head: person, members: 3, registered, points: points && { ...full, ...points } };
}

describe('the town knows who is recognised as Gia đình học tập', () => {
  test.each`
    points                   | registered | difficult | recognised | because
    ${{ '2': 10 }}           | ${true}    | ${false}  | ${true}    | ${'80 reached'}
    ${{ '2': 9.5 }}          | ${true}    | ${false}  | ${false}   | ${'79,5 is below 80'}
    ${{ '2': 0 }}            | ${true}    | ${true}   | ${true}    | ${'70 suffices in difficult areas'}
    ${{ '2': 0, '1a': 9.5 }} | ${true}    | ${true}   | ${false}   | ${'69,5 is below 70'}
    ${{ '2': 31, '3': 0 }}   | ${true}    | ${false}  | ${false}   | ${'31 is above the maximum of 30'}
    ${{ '4': -1 }}           | ${true}    | ${false}  | ${false}   | ${'points cannot be negative'}
    ${{}}                    | ${false}   | ${false}  | ${false}   | ${'not registered'}
    ${null}                  | ${true}    | ${false}  | ${false}   | ${'not scored'}
  `('$points → $recognised: $because', ({ points, registered, difficult, recognised }) => {
    expect(familyRecognised(household(points, registered), difficult)).toBe(recognised);
  });
});

describe('the town knows who is recognised as Công dân học tập', () => {
  test.each`
    indicators                                 | difficult | recognised | because
    ${[8, 8, 8, 8, 8, 8, 8, 8, 8, 8]}          | ${false}  | ${true}    | ${'80 reached'}
    ${[8, 8, 8, 8, 8, 8, 8, 8, 8, 7]}          | ${false}  | ${false}   | ${'79 is below 80'}
    ${[10, 10, 10, 10, 10, 10, 10, 10, 10, 4]} | ${false}  | ${false}   | ${'one indicator below 5'}
    ${[7, 7, 7, 7, 7, 7, 7, 7, 7, 7]}          | ${true}   | ${true}    | ${'70 suffices in difficult areas'}
    ${[9, 9, 9, 9, 9, 9, 9, 9, 9, 5]}          | ${false}  | ${true}    | ${'5 keeps the floor'}
  `('$indicators → $recognised: $because', ({ indicators, difficult, recognised }) => {
    const citizen: Citizen = { group: 1, person, indicators };
    expect(citizenRecognised(citizen, difficult)).toBe(recognised);
  });
});

describe('the town knows the level of Cộng đồng học tập cấp xã (TT 25/2023)', () => {
  test.each`
    learning | trained | degree | difficult | level   | because
    ${80}    | ${60}   | ${15}  | ${false}  | ${2}    | ${'all at level 2'}
    ${79.9}  | ${60}   | ${15}  | ${false}  | ${1}    | ${'5.1 only at level 1'}
    ${60}    | ${50}   | ${12}  | ${false}  | ${1}    | ${'exactly level 1'}
    ${59.96} | ${50}   | ${12}  | ${false}  | ${null} | ${'59,96 % is not 60 %'}
    ${60}    | ${40}   | ${10}  | ${false}  | ${null} | ${'40/10 only counts in difficult areas'}
    ${60}    | ${40}   | ${10}  | ${true}   | ${1}    | ${'difficult area, level 1'}
    ${80}    | ${50}   | ${12}  | ${true}   | ${2}    | ${'difficult area, level 2'}
  `('$learning/$trained/$degree → $level: $because', ({ learning, trained, degree, difficult, level }) => {
    const answers = new CommuneAnswers({ shares: { learning, trained, degree } }, 10_000, difficult);
    expect(communeTruth(answers).level).toBe(level);
  });

  test('an indicator met only at level 1 keeps the ward at level 1, an unmet one keeps it out', () => {
    const shares = { learning: 90, trained: 70, degree: 20 };
    expect(communeTruth(new CommuneAnswers({ shares, levelOneOnly: ['4.2'] }, 900, false)).level).toBe(1);
    expect(communeTruth(new CommuneAnswers({ shares, unmet: ['1.3'] }, 900, false)).level).toBeNull();
  });
});

describe('the town knows the bands of TT 44/2014', () => {
  test.each`
    points         | band
    ${[50, 35]}    | ${'Tốt'}
    ${[50, 34]}    | ${'Khá'}
    ${[50, 19]}    | ${'Trung bình'}
    ${[49]}        | ${'Chưa đạt'}
    ${[50, 50, 0]} | ${'Chưa đạt'}
  `('$points → $band', ({ points, band }) => {
    expect(communeBand2014(points)).toBe(band);
  });
});
