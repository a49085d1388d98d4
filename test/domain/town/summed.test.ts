import { handUp } from '../../../src/domain/returns/handedUp';
import { masterReturn } from '../../../src/domain/town/masterReturn';
import { filePrint, summedIn } from '../../../src/domain/town/summed';
import { foldTown, type ReadSource, type WardSource } from '../../../src/domain/town/townReport';
import type { Unit } from '../../../src/domain/units/unit';
import { counts, failed, read, silent, unit, wardReturn } from './wards';

/** A unit whose file's id is long enough for one. */
const place = (code: string): Unit => ({ ...unit(code), file: `bang-tinh-cua-${code}` });
const [a, b, c, north, south] = ['A', 'B', 'C', 'N', 'S'].map(place) as [Unit, Unit, Unit, Unit, Unit];

/** The reading of a master that sums these, one household recognised in each. */
function masterOf(of: Unit, parts: readonly WardSource[]): ReadSource {
  const report = foldTown(
    parts.map((part) => part.unit),
    [...parts],
    2024,
  );
  const figures = masterReturn(report, { name: of.name, verdict: null }, null);
  const stamp = {
    ...{ state: 'submitted' as const, returnedBecause: '', unit: of.name, year: 2024 },
    ...{ by: '', at: '', hash: '', despite: '' },
  };
  return read(
    of,
    figures.titles.family,
    {},
    { isRaw: false, isAsHandedUp: true, handedUp: { stamp, figures } },
  );
}

const one = (of: Unit) => read(of, counts(1, 1, 1));
const town = (sources: WardSource[]) =>
  foldTown(
    sources.map((source) => source.unit),
    sources,
    2024,
  );

test('a return names each workbook in its sums once, and none that failed or is missing', () => {
  const { handedUp } = masterOf(north, [one(a), failed(b), silent(c)]);
  expect(summedIn(handedUp!.figures)).toEqual([{ file: filePrint(a.file), name: 'Phường A' }]);
});

test('what is below a master that is below is named, too', () => {
  const { handedUp } = masterOf(south, [masterOf(north, [one(a), one(b)]), one(c)]);
  expect(summedIn(handedUp!.figures).map(({ name }) => name)).toEqual([
    'Phường N',
    'Phường A',
    'Phường B',
    'Phường C',
  ]);
});

test('a ward counts by its own row while the master above it has no sum that counts', () => {
  const ended = (of: Unit): Unit => ({ ...of, to: { year: 2023, month: 12, day: 31 }, successors: ['X'] });
  const [old1, old2] = [ended(north), ended(south)];
  const joined = { ...place('X'), from: { year: 2024, month: 1, day: 1 } };
  const half = [masterOf(old1, [one(a)]), failed(old2), one(a)];
  const report = foldTown([old1, old2, joined, a], half, 2024);
  expect(report.wards.map(({ unit: { code }, state }) => [code, state])).toEqual([
    ['X', 'failed'],
    ['A', 'consolidated'],
  ]);
});

test.each([
  ['a ward’s return', handUp(wardReturn(counts(1, 1, 1)), null)],
  ['nothing', null],
  ['a text', { standsOn: 'x' }],
  ['null', { standsOn: null }],
  ['workbooks that are none', { standsOn: { workbooks: [null, 1, { file: 1, name: 'x' }] } }],
])('%s says that it sums nothing', (_, figures) => {
  expect(summedIn(figures as never)).toEqual([]);
});

test('a ward that is also part of a master counts there alone', () => {
  const { wards, totals } = town([masterOf(north, [one(a), one(b)]), one(b), one(c)]);
  expect(totals.family.recognised).toBe(3);
  expect(wards[1]!.sources).toMatchObject([{ outcome: 'failed', kind: 'countedBelow', detail: 'Phường N' }]);
});

test('two masters that both sum a ward are told, with the ward', () => {
  const { listed } = town([masterOf(north, [one(a), one(b)]), masterOf(south, [one(b), one(c)])]);
  expect(listed).toMatchObject([
    { code: 'S', kind: 'countedTwice', shared: { with: 'Phường N', names: ['Phường B'] } },
  ]);
});

test('a master that is part of another one is not told once more for what is below it', () => {
  const lower = masterOf(north, [one(a)]);
  const { listed, totals } = town([lower, masterOf(south, [lower, one(b)])]);
  expect([listed, totals.family.recognised]).toEqual([[], 2]);
});

test('masters that share nothing are left as they are', () => {
  const { listed, wards } = town([masterOf(north, [one(a)]), masterOf(south, [one(b)]), one(c)]);
  expect([listed, wards.map(({ state }) => state)]).toEqual([[], Array(3).fill('consolidated')]);
});
