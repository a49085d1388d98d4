import { handUp } from '../../../src/domain/returns/handedUp';
import { masterReturn } from '../../../src/domain/town/masterReturn';
import { foldTown } from '../../../src/domain/town/townReport';
import { counts, failed, read, silent, unit, wardReturn } from './wards';

const [a, b, c] = [unit('A'), unit('B'), unit('C')];
const master = { name: 'Thị xã Hoa Mai', verdict: null };
describe('what a master hands up', () => {
  const whole = foldTown(
    [a, b],
    [
      read(a, counts(100, 90, 80, 1), { findings: { errors: 2, warnings: 1 } }),
      read(b, counts(50, 40, 30), { findings: { errors: 1, warnings: 0 } }),
    ],
    2024,
  );

  test('has the form of a ward’s, with the wards as groups', () => {
    const handedUp = masterReturn(whole, master, null);
    const ofWard = handUp(wardReturn(counts(1, 1, 1)), null);
    const { standsOn, ...contract } = handedUp;
    expect(Object.keys(contract).sort()).toEqual(Object.keys(ofWard).sort());
    expect(contract).toMatchObject({
      form: 1,
      unit: 'Thị xã Hoa Mai',
      year: 2024,
      titles: { family: counts(150, 130, 110, 1), clan: counts(null, null, null) },
      groups: [
        { group: 'Phường A', family: counts(100, 90, 80, 1) },
        { group: 'Phường B', family: counts(50, 40, 30) },
      ],
      findings: { errors: 3, warnings: 1 },
      identities: null,
    });
    expect(standsOn.titles.family.recognised).toEqual({ sum: 110, wards: 2 });
  });

  test('is read by the level above like a ward’s', () => {
    const above = unit('T');
    const { titles } = masterReturn(whole, master, null);
    const report = foldTown([above], [read(above, titles.family)], 2024);
    expect(report.totals.family).toMatchObject({ total: 150, recognised: 110 });
  });

  test('knows a figure only where every ward does, and tells on how many wards the rest stands', () => {
    const report = foldTown(
      [a, b, c],
      [read(a, counts(100, 90, 80)), read(b, counts(null, 40, 30)), silent(c)],
      2024,
    );
    const { titles, groups, standsOn } = masterReturn(report, master, null);
    expect(titles.family).toEqual(counts(null, null, null));
    expect(groups[2]).toMatchObject({ group: 'Phường C', family: counts(null, null, null) });
    expect(standsOn).toMatchObject({
      wards: 3,
      titles: {
        family: {
          total: { sum: 100, wards: 1 },
          registered: { sum: 130, wards: 2 },
          recognised: { sum: 110, wards: 2 },
          ofTotal: { count: 80, of: 100, wards: 1 },
        },
        clan: { total: { sum: null, wards: 0 } },
      },
    });
  });

  test('is unknown, not 0, where no ward has reported or there is none', () => {
    for (const report of [foldTown([a], [failed(a)], 2024), foldTown([], [], 2024)])
      expect(masterReturn(report, master, null).titles.family).toEqual(counts(null, null, null));
  });

  test('tells wards of one name apart by their codes', () => {
    const twins = [a, { ...b, name: a.name }];
    const { groups } = masterReturn(foldTown(twins, [], 2024), master, null);
    expect(groups.map(({ group }) => group)).toEqual(['Phường A (A)', 'Phường A (B)']);
  });

  test('passes on what finds one person in two places, as hashes', () => {
    const identities = [{ key: 'k1', title: 'family' as const, place: { sheet: 'Hộ', row: 1, column: 1 } }];
    const report = foldTown([a], [read(a, counts(1, 1, 1), { identities })], 2024);
    const ward = handUp(wardReturn(counts(1, 1, 1), { identities }), 'secret');
    expect(masterReturn(report, master, 'secret').identities).toEqual(ward.identities);
  });

  test.each([
    ['out of the same people', 'adults', 'adults', 'adults'],
    ['out of the people that each ward counts', { people: 20 }, { people: 30 }, { people: 50 }],
    ['unless one counts out of others', 'adults', 'listed', null],
    ['unless one does not say', 'adults', null, null],
  ] as const)('adds up the share of citizens %s', (_, one, other, base) => {
    const share = (of: typeof one | typeof other) =>
      of === null ? null : { count: 6, total: 10, open: 1, base: of };
    const sources = [a, b].map((of, at) =>
      read(of, counts(1, 1, 1), { citizenShare: share(at === 0 ? one : other) }),
    );
    const { citizenShare } = masterReturn(foldTown([a, b], sources, 2024), master, null);
    expect(citizenShare).toEqual(base === null ? null : { count: 12, total: 20, open: 2, base });
  });
});
