import fc from 'fast-check';
import { allVerified } from '../../../src/domain/criteria/build';
import { inForce, shippedSets } from '../../../src/domain/criteria/catalogue';
import { missingFrom, problemsOf } from '../../../src/domain/criteria/completeness';
import {
  type CriteriaSet,
  notApplicablePolicies,
  type PointsSet,
} from '../../../src/domain/criteria/criteriaSet';
import { unknownProcedure } from '../../../src/domain/criteria/procedure';
import type { WardSettings } from '../../../src/domain/criteria/setsTabForm';
import { nothingSaid } from '../../../src/domain/criteria/setsTabForm';
import { versionOf } from '../../../src/domain/criteria/version';
import { readSetsTab } from '../../../src/domain/criteria/workbookSets';
import { writeSets } from '../../../src/domain/criteria/writeSets';
import type { Area, CellValue, Grid } from '../../../src/domain/layout/grid';

type Row = CellValue[];

function gridOf(rows: Row[], merges: Area[] = []): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  return {
    sheet: 'Bộ tiêu chí',
    values,
    shown: values.map((row) => row.map(String)),
    formulas: values.map((row) => row.map(() => '')),
    merges,
  };
}

const settings: Row[] = [
  ['BỘ TIÊU CHÍ ĐANG DÙNG'],
  ['Ví dụ tự đặt để dùng thử – không phải văn bản chính thức'],
  ['Đơn vị', 'Phường An Khê'],
  ['Năm đánh giá', 2024],
  ['Vùng khó khăn (Công dân học tập)', 'Không'],
  ['Xã vùng khó khăn (TT 25)', 'Có'],
  [],
];

const family: Row[] = [
  ['Bộ', 'GDHT-448'],
  ['Danh hiệu', 'Gia đình học tập'],
  ['Căn cứ', '448/QĐ-KHVN (điểm số là ví dụ tự đặt)'],
  ['Áp dụng từ năm', 2016],
  ['Đến hết năm', ''],
  ['Điểm công nhận', 80],
  ['Điểm công nhận (vùng khó khăn)', 70],
  ['Điểm thấp nhất mỗi tiêu chí', ''],
  ['Mã', 'Tiêu chí', 'Điểm tối đa'],
  [1, 'Học tập của trẻ em', 30],
  ['1a', 'Được đến trường', 10],
  ['1b', 'Học lực, hạnh kiểm', 10],
  ['1c', 'Lễ phép', 10],
  [2, 'Học tập của người lớn', 30],
  [3, 'Điều kiện học tập', 20],
  [4, 'Tác động, hiệu quả', 20],
  ['Tổng', '', 100],
];

const read = (rows: Row[], merges: Area[] = []) => readSetsTab(gridOf(rows, merges), shippedSets);
const first = (sets: CriteriaSet[]): PointsSet => sets[0] as PointsSet;

/** The rows with one labelled value or one criterion's maximum changed. */
const withCell = (label: CellValue, value: CellValue): Row[] =>
  family.map((row) => (row[0] === label ? [...row.slice(0, -1), value] : row));

describe('the tab "Bộ tiêu chí"', () => {
  test('fills the blanks of a shipped set', () => {
    const { sets, findings } = read([...settings, ...family]);
    expect(findings).toEqual([]);
    expect(sets).toHaveLength(shippedSets.length + 1);
    expect(first(sets)).toMatchObject({
      id: 'GDHT-448',
      origin: 'workbook',
      title: 'family',
      basis: { number: '448/QĐ-KHVN (điểm số là ví dụ tự đặt)', date: '2015-12-01' },
      years: { from: 2016, to: null },
      totalMax: 100,
      floor: null,
      outcome: {
        kind: 'threshold',
        threshold: { ordinary: 80, difficultArea: 70 },
        clause: '448/QĐ-KHVN (điểm số là ví dụ tự đặt)',
      },
    });
    expect(first(sets).criteria.map(({ id, max }) => [id, max])).toEqual([
      ['1', 30],
      ['2', 30],
      ['3', 20],
      ['4', 20],
    ]);
    expect(first(sets).criteria[0]?.parts.map(({ id, max }) => [id, max])).toEqual([
      ['1a', 10],
      ['1b', 10],
      ['1c', 10],
    ]);
  });

  test('says who the ward is; what is left blank is not known', () => {
    expect(read([...settings, ...family]).settings).toEqual({
      unit: 'Phường An Khê',
      year: 2024,
      difficultForCitizens: false,
      difficultForCommune: true,
      citizenBase: null,
      fiveYearRule: null,
      matchKey: null,
    });
    expect(
      read([
        ['Đơn vị', ''],
        ['Năm đánh giá', ''],
      ]).settings,
    ).toEqual(nothingSaid);
  });

  test('no tab leaves the known sets as they are', () => {
    expect(readSetsTab(null, shippedSets)).toMatchObject({ sets: shippedSets, findings: [] });
  });

  test('is read with text numbers, unaccented labels, further columns and blank rows', () => {
    const loose = [...settings, ...family].flatMap((row, index): Row[] => {
      const text = row.map((cell) => (typeof cell === 'number' ? ` ${cell} ` : cell));
      return [[index + 1, ...text, 'ghi chú'], []];
    });
    const unaccented = loose.map((row) =>
      row.map((cell) => (cell === 'Điểm công nhận' ? 'Diem cong nhan:' : cell)),
    );
    const plain = read([...settings, ...family]);
    const { sets, settings: said } = read(unaccented);
    expect(said).toEqual(plain.settings);
    expect(first(sets).outcome).toEqual(first(plain.sets).outcome);
    expect(first(sets).criteria).toEqual(first(plain.sets).criteria);
  });

  test('is read where a label is merged over two columns', () => {
    const rows: Row[] = [['Đơn vị', '', 'Xã Đông']];
    expect(read(rows, [{ top: 0, bottom: 0, left: 0, right: 1 }]).settings.unit).toBe('Xã Đông');
  });

  test('a blank maximum stays unknown and is said', () => {
    const { sets, findings } = read([...settings, ...withCell(3, '')]);
    expect(first(sets).criteria[2]?.max).toBeNull();
    expect(findings).toMatchObject([
      { code: 'set.incomplete', place: { row: 22, column: 3 }, facts: { set: 'GDHT-448', missing: '3' } },
    ]);
  });

  test('a blank threshold of an area that does not concern the ward is not missed', () => {
    const rows = withCell('Điểm công nhận (vùng khó khăn)', '');
    expect(read([...settings, ...rows]).findings).toEqual([]);
    expect(read(rows).findings).toMatchObject([{ facts: { missing: 'thresholdDifficult' } }]);
  });

  test.each([
    ['text for a maximum', withCell(3, 'hai mươi'), 'set.unreadable', 'hai mươi'],
    ['a negative maximum', withCell(3, -20), 'set.unreadable', '-20'],
    ['a year that is none', withCell('Áp dụng từ năm', 'nay'), 'set.unreadable', 'nay'],
    [
      'an unknown id of a criterion',
      [...family.slice(0, -1), ['*', 'Chú thích', 5], family.at(-1) ?? []],
      'set.unreadable',
      '*',
    ],
    [
      'the same criterion twice',
      [...family.slice(0, -1), [4, 'Lần nữa', 20], family.at(-1) ?? []],
      'set.unreadable',
      '4',
    ],
    [
      'an unknown title',
      [
        ['Bộ', 'MOI'],
        ['Danh hiệu', 'Người tốt'],
      ],
      'set.unreadable',
      'Người tốt',
    ],
    [
      'a block without a name',
      [
        ['Bộ', ''],
        ['Danh hiệu', 'Gia đình học tập'],
      ],
      'set.unreadable',
      '',
    ],
  ] as [string, Row[], string, string][])('%s becomes a finding', (_, rows, code, shown) => {
    expect(read([...settings, ...rows]).findings).toContainEqual(
      expect.objectContaining({ code, facts: expect.objectContaining({ shown }) }),
    );
  });

  test('an unreadable threshold does not fall back to the shipped one', () => {
    const rows: Row[] = [
      ['Bộ', 'CONGDAN-324'],
      ['Điểm công nhận', 'tám lăm'],
    ];
    expect(first(read(rows).sets).outcome).toMatchObject({
      threshold: { ordinary: null, difficultArea: 70 },
    });
  });

  test('maxima that do not add up are said at the total', () => {
    const { findings } = read([...settings, ...withCell(3, 15)]);
    expect(findings).toEqual([
      {
        code: 'set.sumDiffers',
        place: { sheet: 'Bộ tiêu chí', row: 24, column: 3 },
        facts: { set: 'GDHT-448', sum: 95, expected: 100 },
      },
    ]);
  });

  test('an unknown id with a known title is a new set', () => {
    const rows: Row[] = [
      ['Bộ', 'DHHT-TINH'],
      ['Danh hiệu', 'Dòng họ học tập'],
      ['Căn cứ', '12/HD-HKH'],
      ['Áp dụng từ năm', 2021],
      ['Đến hết năm', 2025],
      ['Điểm thấp nhất mỗi tiêu chí', 5],
      ['Xếp loại', 'Tốt', 80, 100],
      ['Xếp loại', 'Đạt', 50, 79],
      ['Mã', 'Tiêu chí', 'Điểm tối đa'],
      ['TC1', 'Một', '60'],
      ['TC2', 'Hai', '40'],
      ['Tổng cộng', '', 100],
    ];
    const { sets, findings } = read(rows);
    expect(findings).toEqual([]);
    expect(first(sets)).toMatchObject({
      id: 'DHHT-TINH',
      title: 'clan',
      years: { from: 2021, to: 2025 },
      floor: { points: 5, clause: '12/HD-HKH' },
      outcome: {
        kind: 'bands',
        bands: [
          { name: 'Tốt', from: 80, to: 100 },
          { name: 'Đạt', from: 50, to: 79 },
        ],
      },
      criteria: [
        { id: '1', max: 60 },
        { id: '2', max: 40 },
      ],
    });
  });

  test('a known set keeps its rules and their clauses when only maxima are typed', () => {
    const rows: Row[] = [
      ['Bộ', 'CDHT-XA-TT44'],
      ['Căn cứ', '44/2014/TT-BGDĐT (điểm số là ví dụ tự đặt)'],
      ['Áp dụng từ năm', 2014],
      ['Mã', 'Tiêu chí', 'Điểm tối đa'],
      ...Array.from({ length: 15 }, (_, index): Row => [index + 1, '', index < 10 ? 7 : 6]),
    ];
    const { sets, findings } = read(rows);
    const shipped = shippedSets.find((set) => set.id === 'CDHT-XA-TT44') as PointsSet;
    expect(findings).toEqual([]);
    expect(first(sets)).toMatchObject({
      years: { from: 2014, to: 2023 },
      outcome: shipped.outcome,
      zeroBars: shipped.zeroBars,
      evidenceRequired: shipped.evidenceRequired,
    });
    expect(first(sets).criteria.map(({ name }) => name)).toEqual(shipped.criteria.map(({ name }) => name));
  });
});

describe('a set that cannot be trusted judges nobody', () => {
  const setOf = (...rows: Row[]) => {
    const { sets, findings } = readSetsTab(gridOf(rows), shippedSets);
    const [set] = sets as PointsSet[];
    return { missing: missingFrom(set!, false).concat(problemsOf(set!).map(({ code }) => code)), findings };
  };
  const criteria: Row[] = [
    ['Mã', 'Tiêu chí', 'Điểm tối đa'],
    ['3', 'Điều kiện', 20],
    ['4', 'Tác động', 20],
    ['Tổng', '', 100],
  ];
  const block = (...fields: Row[]): Row[] => [['Bộ', 'GDHT-448'], ...fields, ...criteria];

  test.each([
    [
      'an unreadable band',
      [
        ['Xếp loại', 'Tốt', 'tám lăm', 100],
        ['Xếp loại', 'Khá', 70, 84],
      ],
      'bands',
      'unreadable',
    ],
    [
      'a band without its end',
      [
        ['Xếp loại', 'Tốt', 85, ''],
        ['Xếp loại', 'Khá', 70, 84],
      ],
      'bands',
      null,
    ],
    [
      'an unreadable floor',
      [
        ['Điểm công nhận', 80],
        ['Điểm thấp nhất mỗi tiêu chí', 'năm'],
      ],
      'floor',
      'unreadable',
    ],
    [
      'an unreadable year',
      [
        ['Áp dụng từ năm', 'hai nghìn'],
        ['Điểm công nhận', 80],
      ],
      'years',
      'unreadable',
    ],
    [
      'an unreadable last year',
      [
        ['Đến hết năm', '24'],
        ['Điểm công nhận', 80],
      ],
      'years',
      'unreadable',
    ],
    ['a line typed as a share', [['Điểm công nhận', '0,8']], 'thresholdIsShare', 'contradicts'],
    ['bands typed as shares', [['Xếp loại', 'Đạt', 0.8, 1]], 'bandIsShare', 'contradicts'],
  ])('%s', (_, fields, missing, told) => {
    const { missing: all, findings } = setOf(...block(...(fields as Row[])));
    expect(all).toContain(missing);
    expect(findings.length).toBeGreaterThan(0);
    if (told !== null) expect(findings).toContainEqual(expect.objectContaining({ code: `set.${told}` }));
  });

  test('an unreadable total', () => {
    const rows: Row[] = [['Bộ', 'GDHT-448'], ['Điểm công nhận', 80], ...criteria.slice(0, -1)];
    expect(setOf(...rows, ['Tổng', '', 'một trăm']).missing).toContain('total');
  });

  test('the ward’s own set goes before the master’s, even one that begins later', () => {
    const own = (id: string, from: number): Row[] => [
      ['Bộ', id],
      ['Danh hiệu', 'Gia đình học tập'],
      ['Áp dụng từ năm', from],
      ['Điểm công nhận', 80],
      ...criteria,
    ];
    const master = readSetsTab(gridOf(own('GDHT-TINH', 2023)), shippedSets).sets;
    const { sets } = readSetsTab(gridOf(own('GDHT-XA', 2016)), master);
    expect(inForce(sets, 'family', 2024)?.id).toBe('GDHT-XA');
    expect(inForce(readSetsTab(null, master).sets, 'family', 2024)?.id).toBe('GDHT-TINH');
  });

  test('a block typed twice for the same years', () => {
    const twice = setOf(...block(['Điểm công nhận', 80]), [], ...block(['Điểm công nhận', 70]));
    expect(twice.missing).toContain('once');
    expect(twice.findings.filter(({ code }) => code === 'set.twice')).toMatchObject([
      { place: { row: 8, column: 2 }, facts: { other: { row: 1, column: 2 } } },
    ]);
  });

  test('but not one block for each of two spans of years', () => {
    const first = block(['Áp dụng từ năm', 2016], ['Đến hết năm', 2022], ['Điểm công nhận', 80]);
    const second = block(['Áp dụng từ năm', 2023], ['Điểm công nhận', 70]);
    const { missing, findings } = setOf(...first, [], ...second);
    expect([missing, findings.map(({ code }) => code)]).toEqual([[], ['set.incomplete', 'set.incomplete']]);
  });
});

describe('writing the tab', () => {
  test('every row has the same width', () => {
    const { sets, settings: said } = read([...settings, ...family]);
    const rows = writeSets([first(sets)], said);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test.each(['GDHT-448', 'CDHT-XA-TT44', 'CONGDAN-324'])('%s comes back as it was', (id) => {
    const set = shippedSets.find((one) => one.id === id) as PointsSet;
    const said: WardSettings = {
      unit: 'Xã A',
      year: 2024,
      difficultForCitizens: true,
      difficultForCommune: null,
      citizenBase: { people: 5120 },
      fiveYearRule: 'worst',
      matchKey: 'sen 12',
    };
    const reading = read(writeSets([set], said));
    expect(reading.settings).toEqual(said);
    expect(first(reading.sets)).toEqual({ ...set, origin: 'workbook' });
  });

  const points = fc.integer({ min: 1, max: 200 }).map((halves) => halves / 2);
  const typed = fc
    .record({
      maxima: fc.array(fc.option(points), { minLength: 1, maxLength: 12 }),
      line: fc.option(fc.nat(50)),
      step: fc.constantFrom(null, 0.25, 0.5, 1),
      notApplicable: fc.constantFrom(null, ...notApplicablePolicies),
    })
    .map(
      ({ maxima, line, step, notApplicable }): PointsSet => ({
        kind: 'points',
        id: 'TU-DAT',
        title: 'organisation',
        basis: { number: '5/HD', date: null, issuer: '', articles: '' },
        inForce: { from: null, to: null },
        years: { from: 2020, to: null },
        verified: 'template',
        verifiedFields: allVerified('template'),
        source: '',
        procedure: unknownProcedure,
        origin: 'workbook',
        version: null,
        criteria: maxima.map((max, index) => ({
          id: `${index + 1}`,
          name: `Tiêu chí ${index + 1}`,
          max,
          parts: [],
        })),
        totalMax: null,
        outcome: { kind: 'threshold', threshold: { ordinary: line, difficultArea: null }, clause: '5/HD' },
        floor: null,
        zeroBars: null,
        evidenceRequired: null,
        step,
        notApplicable,
      }),
    );

  test('any set a workbook gave comes back as it was', () => {
    fc.assert(
      fc.property(typed, (set) => {
        expect(first(read(writeSets([set], nothingSaid)).sets)).toEqual({ ...set, version: versionOf(set) });
      }),
    );
  });
});
