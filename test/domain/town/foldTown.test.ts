import fc from 'fast-check';
import { foldTown, type WardSource } from '../../../src/domain/town/townReport';
import { counts, failed, read, silent, unit } from './wards';

const [a, b, c] = [unit('A'), unit('B'), unit('C')];
const old1 = unit('O1', { to: '31/12/2023', successor: 'N' });
const old2 = unit('O2', { to: '29/02/2024', successor: 'N' });
const merged = unit('N', { from: '01/01/2024' });

const states = (...sources: WardSource[]) =>
  foldTown([a, b, c], sources, 2024).wards.map(({ unit: { code }, state, titles }) => [
    code,
    state,
    titles?.family.recognised ?? null,
  ]);

describe('every ward of the year is accounted for', () => {
  test('consolidated, failed or not reported; only the first has figures', () => {
    expect(states(read(a, counts(10, 9, 8)), failed(b), silent(c))).toEqual([
      ['A', 'consolidated', 8],
      ['B', 'failed', null],
      ['C', 'notReported', null],
    ]);
  });

  test('a ward that nobody mentions has not reported', () => {
    expect(states()).toEqual([
      ['A', 'notReported', null],
      ['B', 'notReported', null],
      ['C', 'notReported', null],
    ]);
  });
});

describe('the sums', () => {
  const family = (...sources: WardSource[]) => foldTown([a, b, c], sources, 2024).totals.family;

  test('are over the wards that know a figure', () => {
    expect(family(read(a, counts(100, 90, 80, 2)), read(b, counts(null, 50, null, 50)), silent(c))).toEqual({
      total: 100,
      registered: 140,
      recognised: 80,
      insufficient: 52,
      wards: { total: 1, registered: 2, recognised: 1 },
      ofTotal: { count: 80, of: 100, wards: 1 },
      ofRegistered: { count: 80, of: 90, wards: 1 },
      sinceYearBefore: { before: 0, now: 0, wards: 0 },
    });
  });

  test('are unknown, not 0, where no ward knows the figure', () => {
    expect(family(failed(a), silent(b), read(c, counts(null, null, null)))).toMatchObject({
      total: null,
      registered: null,
      recognised: null,
      ofTotal: { count: 0, of: 0, wards: 0 },
    });
  });

  test('shares compare only wards that know both figures', () => {
    const { ofTotal, ofRegistered, recognised } = family(
      read(a, counts(100, 90, 80)),
      read(b, counts(null, 60, 40)),
      read(c, counts(200, null, 100)),
    );
    expect(recognised).toBe(220);
    expect(ofTotal).toEqual({ count: 180, of: 300, wards: 2 });
    expect(ofRegistered).toEqual({ count: 120, of: 150, wards: 2 });
  });

  test('a ward where nobody was recognised counts as 0', () => {
    expect(family(read(a, counts(10, 5, 0))).ofTotal).toEqual({ count: 0, of: 10, wards: 1 });
  });
});

describe('units that were merged or renamed', () => {
  const units = [old1, old2, merged];
  const both = [read(old1, counts(100, 90, 80, 1)), read(old2, counts(50, 40, 30))];

  test('add up in the unit that took their place', () => {
    const { wards } = foldTown(units, both, 2024);
    expect(wards.map(({ unit: { code } }) => code)).toEqual(['N']);
    expect(wards[0]).toMatchObject({ state: 'consolidated', titles: { family: counts(150, 130, 110, 1) } });
    expect(wards[0]?.returns).toHaveLength(2);
  });

  test('stand for themselves in the years before', () => {
    const { wards } = foldTown(units, both, 2023);
    expect(wards.map(({ unit: { code }, state }) => [code, state])).toEqual([
      ['O1', 'consolidated'],
      ['O2', 'consolidated'],
    ]);
  });

  test('a part that failed makes the whole failed and blank', () => {
    expect(foldTown(units, [both[0]!, failed(old2)], 2024).wards[0]).toMatchObject({
      state: 'failed',
      titles: null,
    });
  });

  test('a figure that one part does not know is unknown for the whole', () => {
    const { wards } = foldTown(units, [both[0]!, read(old2, counts(null, 40, null))], 2024);
    expect(wards[0]?.titles?.family).toEqual(counts(null, 130, null, 1));
  });

  test.each([
    ['one part has not sent its file', [both[0]!, silent(old2), silent(merged)], 'failed', null],
    ['no part has', [silent(old1), silent(old2), silent(merged)], 'notReported', null],
    ['only the new unit has', [silent(old1), silent(old2), read(merged, counts(9, 8, 7))], 'consolidated', 7],
    ['the parts have, and the new unit needs none', [...both, silent(merged)], 'consolidated', 110],
  ] as const)('%s', (_, sources, state, recognised) => {
    const ward = foldTown(units, [...sources], 2024).wards[0];
    expect([ward?.state, ward?.titles?.family.recognised ?? null]).toEqual([state, recognised]);
  });
});

test('a ward that was split adds nothing to its successors, and its workbook is told', () => {
  const split = unit('S', { to: '31/12/2023', successor: 'A; B' });
  const { wards, listed } = foldTown(
    [split, a, b],
    [read(split, counts(9, 8, 7)), read(a, counts(5, 4, 3))],
    2024,
  );
  expect(wards.map(({ unit: { code }, titles }) => [code, titles?.family.recognised ?? null])).toEqual([
    ['A', 3],
    ['B', null],
  ]);
  expect(listed).toMatchObject([{ code: 'S', kind: 'splitWithFile' }]);
});

test('rows of the list that stand for no ward of the year are handed on, in the order of the list', () => {
  const lost = { ...unit('X', { to: '31/12/2023' }), row: 9 };
  const noCode = { row: 4, code: '', shown: 'Phường Lẻ', file: '', kind: 'noCode' as const };
  const { wards, listed } = foldTown([a, lost], [], 2024, [noCode]);
  expect(wards.map(({ unit: { code } }) => code)).toEqual(['A']);
  expect(listed.map(({ row, kind }) => [row, kind])).toEqual([
    [4, 'noCode'],
    [9, 'endedAlone'],
  ]);
});

describe('one person in several places', () => {
  const identity = (key: string, row: number) => ({
    key,
    title: 'family' as const,
    place: { sheet: 'Hộ', row, column: 2 },
  });

  test('is a duplicate in two wards, not within one', () => {
    const { duplicates } = foldTown(
      [a, b],
      [
        read(a, counts(2, 2, 2), { identities: [identity('k1', 5), identity('k2', 6), identity('k2', 7)] }),
        read(b, counts(1, 1, 1), { identities: [identity('k1', 9)] }),
      ],
      2024,
    );
    expect(duplicates).toEqual([
      {
        title: 'family',
        places: [
          { code: 'A', name: 'Phường A', sheet: 'Hộ', cell: { row: 5, column: 2 } },
          { code: 'B', name: 'Phường B', sheet: 'Hộ', cell: { row: 9, column: 2 } },
        ],
      },
    ]);
  });
});

test('a person found by telephone and by birth date is told once', () => {
  const place = { sheet: 'Hộ', row: 5, column: 2 };
  const identities = ['tel', 'born'].map((key) => ({ key, title: 'family' as const, place }));
  const both = [a, b].map((of) => read(of, counts(1, 1, 1), { identities }));
  expect(foldTown([a, b], both, 2024).duplicates).toHaveLength(1);
});

describe('laws of the fold', () => {
  const units = [a, b, c, old1, old2, merged];
  const figure = fc.option(fc.nat(500));
  const sourceOf = (of: (typeof units)[number]) =>
    fc.oneof(
      fc
        .record({
          total: figure,
          registered: figure,
          recognised: figure,
          key: fc.constantFrom('k1', 'k2', 'k3'),
        })
        .map(({ total, registered, recognised, key }) =>
          read(of, counts(total, registered, recognised), {
            identities: [{ key, title: 'family', place: { sheet: of.code, row: 1, column: 1 } }],
          }),
        ),
      fc.constantFrom(failed(of), silent(of)),
    );
  const sources = fc.tuple(...units.map(sourceOf));
  const shuffled = sources.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  test('the order of the sources does not matter', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(2023, 2024, 2025), ([list, other], year) => {
        expect(foldTown(units, other, year)).toEqual(foldTown(units, list, year));
      }),
    );
  });

  test('the town is the sum of its wards, and a ward without figures adds nothing', () => {
    fc.assert(
      fc.property(sources, (list) => {
        const { wards, totals } = foldTown(units, list, 2024);
        const known = wards.flatMap(({ titles }) => titles?.family.recognised ?? []);
        expect(totals.family.recognised).toBe(
          known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
        );
        expect(wards.every(({ state, titles }) => (state === 'consolidated') === (titles !== null))).toBe(
          true,
        );
        expect(totals.family.ofTotal.wards).toBeLessThanOrEqual(wards.length);
      }),
    );
  });

  test('every unit in force stands in the report exactly once', () => {
    fc.assert(
      fc.property(sources, (list) => {
        expect(foldTown(units, list, 2024).wards.map(({ unit: { code } }) => code)).toEqual([
          'A',
          'B',
          'C',
          'N',
        ]);
      }),
    );
  });
});
