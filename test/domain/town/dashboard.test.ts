import { dashboard } from '../../../src/domain/town/dashboard';
import { progressOf } from '../../../src/domain/town/progress';
import { foldTown, type WardSource } from '../../../src/domain/town/townReport';
import type { YearResult } from '../../../src/domain/years/fiveYears';
import { counts, read, silent, unit } from './wards';

const units = ['A', 'B', 'C', 'D'].map((code) => unit(code));
const [a, b, c, d] = units as [(typeof units)[0], (typeof units)[0], (typeof units)[0], (typeof units)[0]];
const target = (programme: string, atLeast: number | null) => ({
  programme,
  title: 'family' as const,
  shown: String(atLeast),
  atLeast,
});

const board = (sources: WardSource[], targets = [target('QĐ 387', 70)]) => {
  const report = foldTown(units, sources, 2024);
  return dashboard(report, targets, progressOf(report.wards, null));
};

test('wards are ranked by counts, equal shares in the order of the list, and only those that know', () => {
  // 2/3 and 200/300 are one share; 2.000/3.001 is a little less.
  const { titles } = board([
    read(a, counts(3001, 2500, 2000)),
    read(b, counts(300, 250, 200)),
    read(c, counts(3, 3, 2)),
    read(d, counts(null, 9, 9)),
  ]);
  expect(titles).toHaveLength(1);
  expect(titles[0]?.ranking.map(({ name }) => name)).toEqual(['Phường B', 'Phường C', 'Phường A']);
});

test('a target that nobody can read is none', () => {
  const { titles } = board([read(a, counts(10, 8, 7))], [target('QĐ 387', null), target('Thị xã', 80)]);
  expect(titles[0]?.targets).toEqual([{ programme: 'Thị xã', atLeast: 80 }]);
});

test('five years count the wards of which it is known, and a year without any is not 0', () => {
  const years = (...results: [number, YearResult][]) => ({ communeYears: results });
  const { communes } = board([
    read(
      a,
      counts(1, 1, 1),
      years([2023, { kind: 'band', band: 'Tốt', points: 90 }], [2024, { kind: 'level', level: 1 }]),
    ),
    read(b, counts(1, 1, 1), years([2024, { kind: 'level', level: null }])),
    silent(c),
  ]);
  expect(communes.map(({ year, recognised, known }) => [year, recognised, known])).toEqual([
    [2020, null, 0],
    [2021, null, 0],
    [2022, null, 0],
    [2023, 1, 1],
    [2024, 1, 2],
  ]);
});

test('a ward that only took another name goes on with its years', () => {
  const old = unit('A', { to: '30/06/2024', successor: 'B' });
  const now = unit('B', { from: '01/07/2024' });
  const years = (year: number, level: 1 | null) => ({
    communeYears: [[year, { kind: 'level', level }]] as [number, YearResult][],
  });
  const sources = [read(old, counts(1, 1, 1), years(2023, 1)), read(now, counts(1, 1, 1), years(2024, null))];
  const report = foldTown([old, now], sources, 2024);
  const { communes } = dashboard(report, [], progressOf(report.wards, null));
  expect(communes.slice(3).map(({ recognised, known }) => [recognised, known])).toEqual([
    [1, 1],
    [0, 1],
  ]);
});
