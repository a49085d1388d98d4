import { inForce, shippedSets } from '../../../src/domain/criteria/catalogue';
import { missingFrom, problemsOf } from '../../../src/domain/criteria/completeness';
import type { CriteriaSet } from '../../../src/domain/criteria/criteriaSet';

describe('the set follows the year', () => {
  test.each`
    title                     | year    | id                   | because
    ${'family'}               | ${2015} | ${null}              | ${'QĐ 448 was issued on 01/12/2015 for 2016 onwards'}
    ${'family'}               | ${2016} | ${'GDHT-448'}        | ${'first year of QĐ 448'}
    ${'family'}               | ${2026} | ${'GDHT-448'}        | ${'no later set was found'}
    ${'citizen'}              | ${2021} | ${null}              | ${'QĐ 244 is of 28/7/2022'}
    ${'citizen'}              | ${2022} | ${'CONGDAN-244'}     | ${'QĐ 244'}
    ${'citizen'}              | ${2023} | ${'CONGDAN-324'}     | ${'QĐ 324 is of 25/10/2023, before the scoring of that year'}
    ${'citizen'}              | ${2024} | ${'CONGDAN-324'}     | ${'QĐ 324'}
    ${'commune'}              | ${2014} | ${null}              | ${'TT 44 Điều 8: in force from 25/01/2015'}
    ${'commune'}              | ${2015} | ${'CDHT-XA-TT44'}    | ${'TT 44 Điều 4 khoản 4: rated in December'}
    ${'commune'}              | ${2023} | ${'CDHT-XA-TT44'}    | ${'TT 25 begins on 12/02/2024'}
    ${'commune'}              | ${2024} | ${'CDHT-XA-TT25'}    | ${'TT 25 Điều 9: figures of the whole year'}
    ${'clan'}                 | ${2024} | ${'DHHT-448'}        | ${'a template of QĐ 448'}
    ${'community'}            | ${2024} | ${'CDHT-THON-448'}   | ${'a template of QĐ 448'}
    ${'organisation'}         | ${2024} | ${'DVHT-XA-448'}     | ${'a template of QĐ 448'}
    ${'districtOrganisation'} | ${2019} | ${null}              | ${'TT 22 Điều 9: in force from 21/9/2020'}
    ${'districtOrganisation'} | ${2020} | ${'DVHT-HUYEN-TT22'} | ${'TT 22 Điều 7: rated once a year'}
    ${'districtOrganisation'} | ${2023} | ${'DVHT-HUYEN-TT22'} | ${'TT 24 begins on 26/01/2024'}
    ${'districtOrganisation'} | ${2024} | ${'DVHT-HUYEN-TT24'} | ${'TT 24 Điều 10: figures of the whole year'}
    ${'provinceOrganisation'} | ${2023} | ${'DVHT-TINH-TT22'}  | ${'TT 24 begins on 26/01/2024'}
    ${'provinceOrganisation'} | ${2024} | ${'DVHT-TINH-TT24'}  | ${'TT 24 Điều 16: figures of the whole year'}
    ${'district'}             | ${2023} | ${null}              | ${'TT 25 is the first to name the level'}
    ${'district'}             | ${2024} | ${'CDHT-HUYEN-TT25'} | ${'TT 25 Điều 14'}
    ${'province'}             | ${2024} | ${'CDHT-TINH-TT25'}  | ${'TT 25 Điều 19'}
  `('$title in $year: $id, $because', ({ title, year, id }) => {
    expect(inForce(shippedSets, title, year)?.id ?? null).toBe(id);
  });
});

const own = (id: string, more: Partial<CriteriaSet> = {}): CriteriaSet => {
  const shipped = shippedSets.find((set) => set.id === id);
  return { ...shipped, origin: 'workbook', ...more } as CriteriaSet;
};

describe('a workbook’s set', () => {
  test('goes before the shipped one of the same id, wherever it stands in the list', () => {
    const typed = own('GDHT-448');
    expect(inForce([...shippedSets, typed], 'family', 2024)).toBe(typed);
    expect(inForce([typed, ...shippedSets], 'family', 2024)).toBe(typed);
  });

  test('hides the shipped one in years it leaves out', () => {
    const typed = own('GDHT-448', { years: { from: 2016, to: 2020 } });
    expect(inForce([typed, ...shippedSets], 'family', 2021)).toBeNull();
  });

  test('with an id of its own goes before a shipped set of that year', () => {
    const typed = own('GDHT-448', { id: 'GDHT-TINH', years: { from: 2016, to: null } });
    expect(inForce([...shippedSets, typed], 'family', 2024)).toBe(typed);
  });

  test('among several the one that began last counts', () => {
    const older = own('GDHT-448', { id: 'CU' });
    const newer = own('GDHT-448', { id: 'MOI', years: { from: 2021, to: null } });
    expect(inForce([newer, older], 'family', 2024)).toBe(newer);
    expect(inForce([newer, older], 'family', 2018)).toBe(older);
  });
});

describe('what the shipped sets know', () => {
  test.each`
    id                   | missing
    ${'GDHT-448'}        | ${['3', '4', 'threshold', 'thresholdDifficult']}
    ${'CONGDAN-244'}     | ${[]}
    ${'CONGDAN-324'}     | ${[]}
    ${'CDHT-XA-TT44'}    | ${['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15']}
    ${'CDHT-XA-TT25'}    | ${[]}
    ${'DHHT-448'}        | ${['criteria', 'threshold', 'thresholdDifficult']}
    ${'CDHT-THON-448'}   | ${['criteria', 'threshold', 'thresholdDifficult']}
    ${'DVHT-XA-448'}     | ${['criteria', 'threshold', 'thresholdDifficult']}
    ${'DVHT-HUYEN-TT22'} | ${[]}
    ${'DVHT-TINH-TT22'}  | ${[]}
    ${'DVHT-HUYEN-TT24'} | ${[]}
    ${'DVHT-TINH-TT24'}  | ${[]}
    ${'CDHT-HUYEN-TT25'} | ${[]}
    ${'CDHT-TINH-TT25'}  | ${[]}
  `('$id lacks $missing', ({ id, missing }) => {
    const set = shippedSets.find((one) => one.id === id);
    expect(set && missingFrom(set)).toEqual(missing);
    expect(set && problemsOf(set)).toEqual([]);
  });

  test('only the threshold of a known area counts as missing', () => {
    const set = shippedSets.find((one) => one.id === 'GDHT-448');
    expect(set && missingFrom(set, true)).toEqual(['3', '4', 'thresholdDifficult']);
    expect(set && missingFrom(set, false)).toEqual(['3', '4', 'threshold']);
  });

  test.each`
    id                   | indicators
    ${'CDHT-XA-TT25'}    | ${[3, 3, 3, 4, 2]}
    ${'CDHT-HUYEN-TT25'} | ${[3, 4, 3, 3]}
    ${'CDHT-TINH-TT25'}  | ${[3, 5, 5, 3]}
    ${'DVHT-HUYEN-TT24'} | ${[5, 5, 5]}
    ${'DVHT-TINH-TT24'}  | ${[5, 5, 6]}
  `('$id has $indicators indicators in its criteria', ({ id, indicators }) => {
    const set = shippedSets.find((one) => one.id === id);
    const groups = set?.kind === 'checklist' ? set.groups : [];
    expect(groups.map((group) => group.indicators.length)).toEqual(indicators);
  });

  test.each(['CONGDAN-244', 'CONGDAN-324'])('%s: ten indicators of ten points', (id) => {
    const set = shippedSets.find((one) => one.id === id);
    const criteria = set?.kind === 'points' ? set.criteria : [];
    expect(criteria.map((criterion) => criterion.max)).toEqual(Array(10).fill(10));
  });

  test('ids are unique and every set names its document', () => {
    expect(new Set(shippedSets.map((set) => set.id)).size).toBe(shippedSets.length);
    for (const set of shippedSets) expect(set.basis.number).toMatch(/^\d+\//);
  });
});
