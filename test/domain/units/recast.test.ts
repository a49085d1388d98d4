import fc from 'fast-check';
import { countedTitles } from '../../../src/domain/returns/wardReturn';
import { calendarDate } from '../../../src/domain/text/date';
import { figureKinds, type UnitYear, unitYear, wholeOf } from '../../../src/domain/units/figures';
import { movesBetween } from '../../../src/domain/units/moves';
import { recast, sumOf } from '../../../src/domain/units/recast';
import { territoryOf, unitsWithChanges } from '../../../src/domain/units/territory';
import type { Unit } from '../../../src/domain/units/unit';
import type { UnitChange } from '../../../src/domain/units/unitChange';
import { counts, unit, wardReturn } from '../town/wards';
import { change, families, group, handed } from './history';

const view = (units: Unit[], changes: UnitChange[], years: UnitYear[], toYear: number | null) =>
  families(recast(years, territoryOf(units, changes), toYear));

describe('two wards merged into one', () => {
  const units = [
    unit('A', { to: '31/12/2023', successor: 'N' }),
    unit('B', { to: '31/12/2023', successor: 'N' }),
    unit('N', { from: '01/01/2024' }),
  ];
  const years = [handed('A', 2022, counts(100, 90, 80)), handed('B', 2022, counts(50, 40, null))];

  test('stand for themselves in their own years', () => {
    expect(view(units, [], years, null)).toEqual(['2022 A = 100/90/80', '2022 B = 50/40/?']);
  });

  test('add up under today’s; what one does not know is not known of both', () => {
    expect(view(units, [], years, 2024)).toEqual(['2022 N = 150/130/?']);
  });

  test('without a word in the list, by the changes alone', () => {
    const bare = [unit('A'), unit('B'), unit('N', { from: '01/01/2024' })];
    const changes = [change('01/01/2024', 'A > N'), change('01/01/2024', 'B > N')];
    expect(view(bare, changes, years, 2024)).toEqual(['2022 N = 150/130/?']);
    expect(unitsWithChanges(bare, changes)[0]).toMatchObject({
      to: calendarDate(2023, 12, 31),
      successors: ['N'],
    });
  });
});

// Nobody counts clans and other titles by groups: these always stay in the line of what was never divided.
describe('one ward split into three', () => {
  const units = [
    unit('A', { to: '30/06/2024', successor: 'B; C; D' }),
    ...['B', 'C', 'D'].map((code) => unit(code, { from: '01/07/2024' })),
  ];
  const groups = [
    group('Tổ 1', 10, 9, 8),
    group('Tổ 2', 20, 19, 18),
    group('Tổ dân phố số 3', 30, 29, 28),
    group('Tổ 4', 40, 39, 38),
  ];
  const byGroups = [
    change('01/07/2024', 'A: Tổ 1 > B'),
    change('01/07/2024', 'A: TDP 02 > C: Tổ 1'),
    change('01/07/2024', 'A: Tổ 3 > D'),
    change('01/07/2024', 'A: Tổ 4 > D'),
  ];
  const whole = counts(100, 96, 92);

  test.each([
    [
      'follows its groups',
      byGroups,
      groups,
      whole,
      ['A [B, C, D] = 0/0/0', 'B = 10/9/8', 'C = 20/19/18', 'D = 70/68/66'],
    ],
    [
      'keeps apart what no group counts',
      byGroups,
      groups,
      counts(103, 96, 92),
      ['A [B, C, D] = 3/0/0', 'B = ?/9/8', 'C = ?/19/18', 'D = ?/68/66'],
    ],
    [
      'keeps a group that nobody put anywhere',
      byGroups.slice(0, 3),
      groups,
      whole,
      ['A [B, C, D] = 40/39/38', 'B = ?/?/?', 'C = ?/?/?', 'D = ?/?/?'],
    ],
    [
      'is never guessed without groups',
      [],
      [],
      whole,
      ['A [B, C, D] = 100/96/92', 'B = ?/?/?', 'C = ?/?/?', 'D = ?/?/?'],
    ],
    [
      'is not divided where its groups count more than it does',
      byGroups,
      groups,
      counts(99, 96, 92),
      ['A [B, C, D] = 99/0/0', 'B = ?/9/8', 'C = ?/19/18', 'D = ?/68/66'],
    ],
    [
      'is unknown where it did not know itself',
      byGroups,
      groups,
      counts(null, 96, 92),
      ['A [B, C, D] = ?/0/0', 'B = ?/9/8', 'C = ?/19/18', 'D = ?/68/66'],
    ],
  ])('%s', (_, changes, parts, family, expected) => {
    const lines = view(units, changes, [handed('A', 2023, family, parts)], 2024);
    expect(lines.map((line) => line.replace('2023 ', ''))).toEqual(expected);
  });

  test('is whole again where all its parts are merged', () => {
    const again = [
      units[0]!,
      ...['B', 'C', 'D'].map((code) => unit(code, { from: '01/07/2024', to: '30/06/2025', successor: 'E' })),
      unit('E', { from: '01/07/2025' }),
    ];
    expect(view(again, [], [handed('A', 2023, whole)], 2025)).toEqual(['2023 E = 100/96/92']);
  });
});

describe('other changes', () => {
  test('a chain over two years, and a year seen from each of them', () => {
    const units = [
      unit('A', { to: '31/12/2022', successor: 'B' }),
      unit('B', { from: '01/01/2023', to: '30/06/2025', successor: 'C' }),
      unit('C', { from: '01/07/2025' }),
    ];
    const years = [handed('A', 2022, counts(9, 8, 7)), handed('B', 2024, counts(12, 11, 10))];
    expect(view(units, [], years, null)).toEqual(['2022 A = 9/8/7', '2024 B = 12/11/10']);
    expect(view(units, [], years, 2024)).toEqual(['2022 B = 9/8/7', '2024 B = 12/11/10']);
    expect(view(units, [], years, 2025)).toEqual(['2022 C = 9/8/7', '2024 C = 12/11/10']);
  });

  test('a ward that ended within the year counts for its successor at the end of it', () => {
    const units = [unit('A', { to: '30/06/2024', successor: 'B' }), unit('B', { from: '01/07/2024' })];
    expect(view(units, [], [handed('A', 2024, counts(9, 8, 7))], null)).toEqual(['2024 B = 9/8/7']);
  });

  test('a new name under the same code moves nothing', () => {
    const renamed = [change('01/01/2024', 'A > A', { kind: 'rename' })];
    expect(view([unit('A')], renamed, [handed('A', 2022, counts(9, 8, 7))], 2024)).toEqual([
      '2022 A = 9/8/7',
    ]);
  });

  test('two groups that exchange their names on one day do not become one', () => {
    const swapped = [change('01/01/2024', 'A: Tổ 1 > A: Tổ 2'), change('01/01/2024', 'A: Tổ 2 > A: Tổ 1')];
    const years = [handed('A', 2022, counts(30, 0, 0), [group('Tổ 1', 10, 0, 0), group('Tổ 2', 20, 0, 0)])];
    const [line] = recast(years, territoryOf([unit('A')], swapped), 2024);
    expect(line?.groups.map(({ group, figures }) => [group, figures.family.total.known])).toEqual([
      ['Tổ 1', 20],
      ['Tổ 2', 10],
    ]);
  });

  test('a group that moves to a neighbour takes its figures along; the rest may be of either', () => {
    const units = [unit('A'), unit('B')];
    const moved = [change('01/01/2024', 'A: Tổ 2 > B: Tổ 9')];
    const own = handed('B', 2022, counts(5, 5, 5), [group('Tổ 1', 5, 5, 5)]);
    const parts = [group('Tổ 1', 10, 9, 8), group('Tổ 2', 20, 19, 18)];
    expect(view(units, moved, [own, handed('A', 2022, counts(30, 28, 26), parts)], 2024)).toEqual([
      '2022 A = 10/9/8',
      '2022 A [A, B] = 0/0/0',
      '2022 B = 25/24/23',
    ]);
  });

  test('a successor that ended before still leads on', () => {
    const units = [
      unit('A', { to: '31/12/2023', successor: 'B' }),
      unit('B', { to: '31/12/2022', successor: 'C' }),
      unit('C', { from: '01/01/2023' }),
    ];
    expect(view(units, [], [handed('A', 2022, counts(1, 1, 1))], 2024)).toEqual(['2022 C = 1/1/1']);
  });

  test('units in a circle end the way', () => {
    const units = [
      unit('A', { to: '31/12/2022', successor: 'B' }),
      unit('B', { to: '31/12/2022', successor: 'A' }),
    ];
    expect(recast([handed('A', 2022, counts(1, 1, 1))], territoryOf(units, []), 2024)).toHaveLength(1);
  });
});

describe('the preview', () => {
  const units = [
    unit('A', { to: '31/12/2023', successor: 'B; C' }),
    unit('M', { to: '31/12/2023', successor: 'B' }),
    unit('B', { from: '01/01/2024' }),
    unit('C', { from: '01/01/2024' }),
    unit('D'),
  ];
  const changes = [
    change('01/01/2024', 'A: Tổ 1 > B'),
    change('01/01/2024', 'A: Tổ 2 > C: Tổ 7'),
    change('01/01/2024', 'D: Tổ 3 > D: Tổ 4'),
  ];
  const years = [
    handed('A', 2023, counts(35, 30, 28), [group('Tổ 1', 10, 9, 8), group('Tổ 2', 20, 19, 18)]),
    handed('D', 2023, counts(5, 5, 5), [group('Tổ 3', 5, 5, 5)]),
  ];
  const preview = movesBetween(years, territoryOf(units, changes), 2023, calendarDate(2024, 5, 1));

  test('tells of every former unit and group where it goes, with its figures', () => {
    expect(
      preview.moves.map(({ from, isRest, to, figures }) => [
        [from.code, from.group ?? (isRest ? 'rest' : 'whole')].join(' '),
        to.map(({ code, group }) => (group === null ? code : `${code} ${group}`)).join(', '),
        figures?.family.recognised ?? null,
      ]),
    ).toEqual([
      ['A Tổ 1', 'B Tổ 1', { known: 8, unknown: 0 }],
      ['A Tổ 2', 'C Tổ 7', { known: 18, unknown: 0 }],
      ['A rest', 'B, C', { known: 2, unknown: 0 }],
      ['D Tổ 3', 'D Tổ 4', { known: 5, unknown: 0 }],
      ['M whole', 'B', null],
    ]);
  });

  test('compares the sums before and after, in every title', () => {
    expect(preview.sums).toHaveLength(countedTitles.length * figureKinds.length);
    expect(preview.sums.every(({ isSame }) => isSame)).toBe(true);
    expect(preview.sums[0]).toEqual({
      title: 'family',
      kind: 'total',
      before: { known: 40, unknown: 0 },
      after: { known: 40, unknown: 0 },
      isSame: true,
    });
    expect(families(preview.after)).toEqual([
      '2023 A [B, C] = 5/2/2',
      '2023 B = ?/?/?',
      '2023 C = ?/?/?',
      '2023 D = 5/5/5',
    ]);
  });

  test('moves nothing before the day', () => {
    expect(movesBetween(years, territoryOf(units, changes), 2023, calendarDate(2023, 12, 31)).moves).toEqual(
      [],
    );
  });
});

describe('laws of any history', () => {
  const codes = ['A', 'B', 'C', 'D', 'E'];
  const names = ['Tổ 1', 'Tổ 2', 'Tổ dân phố số 3', 'Thôn Hạ'];
  const code = fc.constantFrom(...codes);
  const day = fc.constantFrom(
    '01/01/2022',
    '01/07/2022',
    '31/12/2022',
    '01/01/2023',
    '15/03/2024',
    '01/07/2025',
  );
  const someChange = fc
    .record({
      on: day,
      from: code,
      to: code,
      group: fc.option(fc.constantFrom(...names, 'TDP 3')),
      newGroup: fc.option(fc.constantFrom(...names)),
    })
    .map(({ on, from, to, group, newGroup }) => ({
      ...change(on, `${from} > ${to}`),
      group,
      newGroup: group === null ? null : newGroup,
    }));
  const lastDay = fc.option(fc.constantFrom('30/06/2022', '31/12/2022', '14/03/2024', '30/06/2025'));
  const units = fc.tuple(
    ...codes.map((one) =>
      fc
        .record({ to: lastDay, successors: fc.uniqueArray(code, { maxLength: 3 }) })
        .map(({ to, successors }) => ({
          ...unit(one, to === null ? {} : { to }),
          successors,
        })),
    ),
  );
  const figure = fc.option(fc.nat(60), { freq: 4 });
  const four = fc.tuple(figure, figure, figure, fc.nat(5)).map((all) => counts(...all));
  const figures = fc
    .record({
      code,
      year: fc.integer({ min: 2021, max: 2025 }),
      family: four,
      clan: four,
      groups: fc.array(fc.record({ group: fc.constantFrom(...names), family: four, citizen: four }), {
        maxLength: 5,
      }),
    })
    .map(({ code, year, family, clan, groups }) => {
      const { titles } = wardReturn(family);
      return unitYear(code, { year, titles: { ...titles, clan }, groups });
    });
  const history = fc.record({
    units,
    changes: fc.array(someChange, { maxLength: 12 }),
    years: fc.array(figures, { maxLength: 8 }),
  });
  const year = fc.integer({ min: 2021, max: 2026 });

  test('sums before are sums after, in every title and year', () => {
    fc.assert(
      fc.property(history, year, ({ units, changes, years }, to) => {
        expect(sumOf(recast(years, territoryOf(units, changes), to))).toEqual(sumOf(years));
        const { sums } = movesBetween(years, territoryOf(units, changes), to, calendarDate(to + 1, 7, 1));
        expect(sums.filter(({ isSame }) => !isSame)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing stands twice: one line for each unit, each undivided part and year', () => {
    fc.assert(
      fc.property(history, year, ({ units, changes, years }, to) => {
        const lines = recast(years, territoryOf(units, changes), to);
        const keys = lines.map(({ year, code, among }) => [year, code, ...among].join('|'));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('the order of rows, units and figures does not matter', () => {
    fc.assert(
      fc.property(history, year, ({ units, changes, years }, to) => {
        const lines = recast(years, territoryOf(units, changes), to);
        const turned = territoryOf([...units].reverse(), [...changes].reverse());
        expect(recast([...years].reverse(), turned, to)).toEqual(lines);
      }),
      { numRuns: 150 },
    );
  });

  test('figures of units in force stand unchanged under the units of their own year', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 8 }), (years) => {
        const lines = recast(
          years,
          territoryOf(
            codes.map((one) => unit(one)),
            [],
          ),
          null,
        );
        for (const line of lines) {
          const own = years.filter((one) => one.year === line.year && one.code === line.code);
          expect(line.figures).toEqual(sumOf(own));
          expect(wholeOf(line)).toEqual(line.figures);
        }
      }),
    );
  });

  test('recast twice is recast once', () => {
    fc.assert(
      fc.property(history, year, year, ({ units, changes, years }, one, other) => {
        const territory = territoryOf(units, changes);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const once = recast(years, territory, last);
        expect(recast(recast(years, territory, first), territory, last)).toEqual(once);
        expect(recast(once, territory, last)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
