import type { Grid } from '../../../src/domain/layout/grid';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { wardReturn } from '../../../src/domain/returns/wardReturn';
import { drawnGrid } from '../../support/grids';
import { families } from '../verdicts/cards';

const area = { difficultForCitizens: false, difficultForCommune: false };

/** The registered families and what was told of copies. */
function counted(tabs: Grid[]): [number | null, string[]] {
  const { reading, judged, findings } = examineWard(tabs, [families], area);
  const told = findings.filter(({ code }) => code.startsWith('tab.'));
  const { registered } = wardReturn(reading, judged, findings, 2024).titles.family;
  return [registered, told.map(({ code, place }) => `${code} ${place.sheet}`)];
}

/** Households "A 30": a name and the mark of the first criterion. */
const list = (sheet: string, ...households: string[]): Grid => {
  const rows = households.map((household, at) => {
    const [name, first] = household.split(' ');
    return `${at + 1} | Hộ ${name} | ${first} | 30 | 20 | 10`;
  });
  return drawnGrid(sheet, `Năm 2024\nSTT | Chủ hộ | TC1 | TC2 | TC3 | TC4\n${rows.join('\n')}`);
};

const letters = (first: string, count: number, points = 30) =>
  Array.from(
    { length: count },
    (_, at) => `${String.fromCharCode(first.charCodeAt(0) + at)} ${points - (at % 5)}`,
  );

const [one, two] = [letters('A', 10), letters('K', 10)];

describe('a household is counted once, in whatever tabs it stands', () => {
  test.each<[string, Grid[], number, string[]]>([
    [
      'households of another group with names that occur in the first',
      [list('TDP 1', ...one), list('TDP 2', ...one.slice(2, 5))],
      13,
      [],
    ],
    [
      'a list for praise drawn from two groups',
      [
        list('TDP 1', ...one),
        list('TDP 2', ...two),
        list('Đề nghị khen', ...one.slice(5), ...two.slice(0, 5)),
      ],
      20,
      ['tab.copy Đề nghị khen'],
    ],
    [
      'the same list standing first',
      [
        list('Đề nghị khen', ...one.slice(5), ...two.slice(0, 5)),
        list('TDP 1', ...one),
        list('TDP 2', ...two),
      ],
      20,
      ['tab.copy Đề nghị khen'],
    ],
    ['an exact copy', [list('GDHT', ...one), list('GDHT (2)', ...one)], 10, ['tab.copy GDHT (2)']],
    ['two filtered rows', [list('GDHT', ...one), list('Lọc', ...one.slice(0, 2))], 10, ['tab.copy Lọc']],
    ['other households', [list('Danh sách 1', ...one), list('Danh sách 2', ...two)], 20, []],
    [
      'a single namesake with other marks',
      [list('Danh sách 1', ...one), list('Danh sách 2', ...two, 'A 12')],
      21,
      [],
    ],
  ])('%s', (_, tabs, registered, told) => {
    expect(counted(tabs)).toEqual([registered, told]);
  });

  test('a list that repeats people with other marks is neither counted twice nor dropped: the count is unknown', () => {
    const changed = ['A 12', 'B 13', ...one.slice(2, 5)];
    expect(counted([list('GDHT', ...one), list('Sửa lại', ...changed)])).toEqual([
      null,
      ['tab.mayRepeat Sửa lại'],
    ]);
  });

  test.each(['TDP 1 (2)', 'Bản sao của TDP 1', 'TDP 1 cũ', 'TDP 1 khen', 'Bản in', 'Tổ 2'])(
    'a copy of TDP 1 in a tab named “%s”',
    (sheet) => {
      expect(counted([list('TDP 1', ...one), list(sheet, ...one)])).toEqual([10, [`tab.copy ${sheet}`]]);
    },
  );

  test('praised households in a tab named after their group', () => {
    expect(counted([list('TDP 1', ...one), list('TDP 1 khen', ...one.slice(2, 5))])).toEqual([
      10,
      ['tab.copy TDP 1 khen'],
    ]);
  });

  test('a changed copy in a tab named after the group is asked about', () => {
    const changed = ['A 12', ...one.slice(1)];
    expect(counted([list('TDP 1', ...one), list('TDP 1 (2)', ...changed)])).toEqual([
      null,
      ['tab.mayRepeat TDP 1 (2)'],
    ]);
  });

  test('of a list without groups and the lists of the groups, the groups stay', () => {
    const tabs = [list('Tất cả', ...one, ...two), list('TDP 1', ...one), list('TDP 2', ...two)];
    const { reading, judged, findings } = examineWard(tabs, [families], area);
    const { groups } = wardReturn(reading, judged, findings, 2024);
    expect(groups.map(({ group, family }) => [group, family.registered])).toEqual([
      ['TDP 1', 10],
      ['TDP 2', 10],
    ]);
    expect(counted(tabs)).toEqual([20, ['tab.copy Tất cả']]);
  });

  test('people without a mark whom another tab marks are counted there', () => {
    const blank = [...one, 'Y', 'Z'].map((household) => household.split(' ')[0]);
    const rows = blank.map((name, at) => `${at + 1} | Hộ ${name} | | | | `).join('\n');
    const form = drawnGrid('Mẫu in', `Năm 2024\nSTT | Chủ hộ | TC1 | TC2 | TC3 | TC4\n${rows}`);
    expect(counted([list('GDHT', ...one), form])).toEqual([10, ['tab.copy Mẫu in']]);
  });

  test('thirty tabs of the same people are compared at once', () => {
    const people = Array.from({ length: 100 }, (_, at) => `${at}a`);
    const tabs = Array.from({ length: 30 }, (_, tab) =>
      list(`TDP ${tab + 1}`, ...people.map((name) => `${name} ${tab % 30}`)),
    );
    const begun = performance.now();
    counted(tabs);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
