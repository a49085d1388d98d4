import type { Grid } from '../../../src/domain/layout/grid';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { countedTitles, wardReturn } from '../../../src/domain/returns/wardReturn';
import { whyNothing } from '../../../src/domain/returns/whyNothing';
import { drawnGrid } from '../../support/grids';
import { citizens, communeTt25, families } from '../verdicts/cards';

const area = { difficultForCitizens: false, difficultForCommune: false };
const returned = (tabs: Grid[], year = 2024) => {
  const { reading, judged, findings } = examineWard(tabs, [families, citizens, communeTt25], area);
  return wardReturn(reading, judged, findings, year);
};

const marks = {
  good: '30 | 30 | 20 | 10',
  poor: '10 | 10 | 10 | 10',
  part: '30 | | 20 | 20',
  none: ' | | | ',
};
type Kind = keyof typeof marks;

/** A roster whose households are told by registration mark and kind of marks: "x good". */
function roster(households: string[], { sheet = 'Hộ', year = 2024, tick = true } = {}): Grid {
  const head = `Năm ${year}\nSTT | Chủ hộ | ${tick ? 'Đăng ký | ' : ''}TC1 | TC2 | TC3 | TC4`;
  const rows = households.map((household, at) => {
    const [registered, kind] = household.split(' ') as [string, Kind];
    return `${at + 1} | Hộ ${'ABCDEFGH'[at]} | ${tick ? `${registered === '-' ? '' : registered} | ` : ''}${marks[kind]}`;
  });
  return drawnGrid(sheet, `${head}\n${rows.join('\n')}`);
}

const summary = (rows: string, year = 2024): Grid =>
  drawnGrid(`Tổng hợp ${year}`, `Năm ${year}\nTổ dân phố | Số hộ | Số công dân từ 18 tuổi\n${rows}`);

const family = (...tabs: Grid[]) => returned(tabs).titles.family;

describe('the counts of families', () => {
  test.each([
    [
      'all known',
      ['x good', 'x poor', '- none'],
      { total: 3, registered: 2, recognised: 1, insufficient: 0 },
    ],
    [
      'some wait for grounds',
      ['x good', 'x part'],
      { total: 2, registered: 2, recognised: 1, insufficient: 1 },
    ],
    [
      'none could be judged',
      ['x part', 'x none'],
      { total: 2, registered: 2, recognised: null, insufficient: 2 },
    ],
    [
      'judged, and nobody reaches the line',
      ['x poor'],
      { total: 1, registered: 1, recognised: 0, insufficient: 0 },
    ],
    [
      'a tick that nobody can read',
      ['x good', '15.3.24 good', 'ĐK-2 none'],
      { total: 3, registered: 3, recognised: 2, insufficient: 1 },
    ],
    [
      'nothing but such ticks',
      ['15.3.24 good', '- none'],
      { total: 2, registered: 1, recognised: 1, insufficient: 0 },
    ],
    [
      'marks of one who did not register',
      ['x good', '- good'],
      { total: 2, registered: 1, recognised: 1, insufficient: 0 },
    ],
  ])('%s', (_, households, counts) => {
    expect(family(roster(households))).toEqual(counts);
  });

  test.each([
    ['with blank marks beside it', ['. good', '. none'], { total: 2, registered: 1, recognised: 1 }],
    [
      'where all are scored, so that it may list only those who registered',
      ['. good', '. poor'],
      { total: null, registered: 2, recognised: 1 },
    ],
    ['that nobody filled in', ['. none', '. none'], { total: 2, registered: null, recognised: null }],
  ])('a list without ticks %s', (_, households, counts) => {
    expect(family(roster(households, { tick: false }))).toMatchObject(counts);
  });

  test('nothing is 0 where nobody handed in a list', () => {
    const nothing = { total: null, registered: null, recognised: null, insufficient: 0 };
    const none = Object.fromEntries(countedTitles.map((title) => [title, nothing]));
    expect(returned([]).titles).toEqual(none);
    expect(returned([summary('Tổ 1 | 40 | 90')]).titles).toEqual({
      ...none,
      family: { ...nothing, total: 40 },
      citizen: { ...nothing, total: 90 },
    });
  });
});

describe('the total', () => {
  const list = roster(['x good', 'x poor']);

  test.each([
    ['is the sum that the groups typed', 'Tổ 1 | 40 | 90\nTổ 2 | 50 | 100', 90, 190],
    ['is the list’s own where one group left it blank', 'Tổ 1 | 1 | 90\nTổ 2 | | 100', 2, 190],
    ['is unknown where the list has fewer than the other groups', 'Tổ 1 | 40 | 90\nTổ 2 | | 100', null, 190],
    ['of citizens is unknown where one group left it blank', 'Tổ 1 | 40 | 90\nTổ 2 | 50 |', 90, null],
    ['of citizens is unknown where one group typed no count', 'Tổ 1 | 40 | chín mươi', 40, null],
    ['counts no total row', 'Tổ 1 | 40 | 90\nTổng | 40 | 90', 40, 90],
  ])('%s', (_, rows, households, adults) => {
    const { titles } = returned([list, summary(rows)]);
    expect([titles.family.total, titles.citizen.total]).toEqual([households, adults]);
  });

  test('is that of the year, not of all summaries in the workbook', () => {
    const tabs = [list, summary('Tổ 1 | 40 | 90', 2023), summary('Tổ 1 | 41 | 95', 2024)];
    expect(returned(tabs).titles.family.total).toBe(41);
    expect(returned(tabs, 2023).titles.family.total).toBe(40);
  });
});

test('another year’s cards do not count', () => {
  const tabs = [roster(['x good'], { sheet: 'Hộ 2023', year: 2023 }), roster(['x poor', 'x good'])];
  expect(returned(tabs, 2023).titles.family).toMatchObject({ registered: 1, recognised: 1 });
  expect(returned(tabs, 2024).titles.family).toMatchObject({ registered: 2, recognised: 1 });
  expect(returned(tabs, 2022).titles.family).toMatchObject({ registered: null, recognised: null });
});

describe('a subject has one card a year', () => {
  const phones = (...households: string[]) =>
    drawnGrid(
      'Hộ',
      `Năm 2024\nSTT | Chủ hộ | SĐT | TC1 | TC2 | TC3 | TC4\n${households
        .map((household, at) => `${at + 1} | ${household} | 30 | 30 | 20 | 20`)
        .join('\n')}`,
    );
  const counted = (tab: Grid) => {
    const { titles, findings } = returned([tab]);
    return [titles.family.registered, titles.family.recognised, findings];
  };

  test('the later card of a sure duplicate does not count, and is an error', () => {
    const tab = phones('Lý Sao | 0900000001', 'Mai Lá | 0900000002', 'Lý Sao | 0900000001');
    expect(counted(tab)).toEqual([2, 2, { errors: 1, warnings: 0 }]);
    const { judged } = examineWard([tab], [families], area);
    expect(judged.map(({ verdict }) => [verdict.outcome, verdict.reasons[0]?.code])).toEqual([
      ['recognised', 'thresholdReached'],
      ['recognised', 'thresholdReached'],
      ['insufficient', 'repeated'],
    ]);
  });

  test('namesakes of one group with nothing to tell them apart both count, with a warning', () => {
    expect(counted(phones('Lý Sao | ', 'Lý Sao | '))).toEqual([2, 2, { errors: 0, warnings: 1 }]);
  });

  test('two pages of a year for the ward’s own title decide nothing', () => {
    const page = (sheet: string, answer: string) =>
      drawnGrid(
        sheet,
        `Cộng đồng học tập cấp xã năm 2024\nChỉ tiêu | Nội dung | Mức độ 1 | Mức độ 2\n1.1 | Tuyên truyền | ${answer} | `,
      );
    expect(returned([page('Xã', 'Không đạt')]).commune?.outcome).toBe('notRecognised');
    expect(returned([page('Xã', 'Không đạt'), page('Xã (2)', 'Đạt')]).commune).toMatchObject({
      outcome: 'insufficient',
      reasons: [{ code: 'severalPages', facts: { year: 2024 } }],
    });
  });
});

describe('the counts by group', () => {
  test('follow the ward’s summary, then the lists; a group is one in all its spellings', () => {
    const tabs = [
      summary('Tổ 2 | 50 | 100\nTổ 1 | | 90'),
      roster(['x good', '- none'], { sheet: 'TDP 01' }),
      roster(['x poor'], { sheet: 'Tổ dân phố số 3' }),
    ];
    const { groups } = returned(tabs);
    const nothing = { registered: null, recognised: null, insufficient: 0 };
    expect(groups).toEqual([
      { group: 'Tổ 2', family: { total: 50, ...nothing }, citizen: { total: 100, ...nothing } },
      {
        group: 'Tổ 1',
        family: { total: 2, registered: 1, recognised: 1, insufficient: 0 },
        citizen: { total: 90, ...nothing },
      },
      {
        group: 'Tổ dân phố số 3',
        family: { total: 1, registered: 1, recognised: 0, insufficient: 0 },
        citizen: { total: null, ...nothing },
      },
    ]);
  });
});

describe('what the ward cannot count, no group of it counts', () => {
  test('lists that may hold people twice', () => {
    const changed = roster(['x poor', 'x good', 'x poor'], { sheet: 'Sửa lại' });
    const { titles, groups } = returned([
      summary('TDP 1 | 50 | 100'),
      roster(['x good', 'x good', 'x good'], { sheet: 'TDP 1' }),
      changed,
    ]);
    const unknown = { total: 50, registered: null, recognised: null, insufficient: 0 };
    expect([titles.family, groups.map(({ family: one }) => one)]).toEqual([unknown, [unknown]]);
  });

  test('a figure that two summaries give differently', () => {
    const other = { ...summary('TDP 1 | 60 | 100'), sheet: 'Tổng hợp khác' };
    const { groups } = returned([
      summary('TDP 1 | 50 | 100'),
      other,
      roster(['x good', '- none'], { sheet: 'TDP 1' }),
    ]);
    expect(groups[0]?.family).toEqual({ total: null, registered: 1, recognised: 1, insufficient: 0 });
  });
});

describe('a workbook without a figure of the year', () => {
  const why = (...tabs: Grid[]) => whyNothing(examineWard(tabs, [families], area).reading, 2024);

  test.each([
    [
      'may hold people twice',
      [roster(['x good', 'x good']), roster(['x poor', 'x poor'], { sheet: 'Sửa lại' })],
      'doubtfulLists',
    ],
    ['is of another year', [roster(['x good'], { year: 2023 })], 'otherYear'],
    ['has no scorecards', [drawnGrid('Quỹ', 'Thu chi quỹ')], 'noScorecards'],
  ])('%s', (_, tabs, kind) => {
    expect(why(...tabs)).toBe(kind);
  });
});

describe('a return', () => {
  test('has no name of a person, but a key for whoever can be told apart', () => {
    const tab = drawnGrid(
      'Hộ',
      'Xã Đông\nNăm 2024\nSTT | Chủ hộ | SĐT | TC1 | TC2 | TC3 | TC4\n1 | Lý Sao | 0900 000 001 | 30 | 30 | 20 | 20\n2 | Mai Lá | | 30 | 30 | 20 | 20',
    );
    const { unit, year, identities } = returned([tab]);
    expect({ unit, year }).toEqual({ unit: 'Xã Đông', year: 2024 });
    expect(identities).toEqual([
      { key: 'family|2024|ly sao|tel:900000001', title: 'family', place: { sheet: 'Hộ', row: 4, column: 2 } },
    ]);
  });

  test('carries the ward’s own title and the number of findings', () => {
    const commune = drawnGrid(
      'Xã',
      'Cộng đồng học tập cấp xã năm 2024\nChỉ tiêu | Nội dung | Mức độ 1 | Mức độ 2\n1.1 | Tuyên truyền | Không đạt | ',
    );
    const { commune: verdict, findings } = returned([commune, roster(['x part', 'x good'])]);
    expect(verdict).toMatchObject({ title: 'commune', outcome: 'notRecognised' });
    expect(findings).toEqual({ errors: 15, warnings: 0 });
    expect(returned([commune], 2023).commune).toBeNull();
  });
});

describe('what the consolidating office needs besides the counts', () => {
  const register = (rows: string) =>
    drawnGrid(
      'QĐ',
      `SỔ QUYẾT ĐỊNH CÔNG NHẬN\nDanh hiệu | Đối tượng | Số quyết định | Ngày quyết định | Cơ quan ban hành | Mức độ\n${rows}`,
    );

  test('is plain data, the same after it went through JSON', () => {
    const whole = returned([
      roster(['x good', 'x poor']),
      register('CĐHT cấp xã | Xã A | 12/QĐ | 20/12/2024 | Phòng GDĐT | 1'),
    ]);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  test('last year’s counts stand beside this year’s where the workbook holds its cards', () => {
    const lists = [
      roster(['x good', 'x poor']),
      roster(['x good', 'x good'], { sheet: 'Hộ 2023', year: 2023 }),
    ];
    expect(returned(lists).titlesBefore?.family).toMatchObject({ registered: 2, recognised: 2 });
    expect(returned(lists.slice(0, 1)).titlesBefore).toBeNull();
  });

  test('each kind of finding is counted', () => {
    expect(returned([roster(['x good', 'x part'])]).findingKinds).toMatchObject({ 'score.blank': 1 });
  });

  test('what the ward typed of its families by groups is kept apart', () => {
    const typed = drawnGrid(
      'Tổng hợp',
      'Năm 2024\nTổ dân phố | Số hộ | Số hộ đăng ký | Số hộ đạt\nTổ 1 | 40 | 30 | 20\nTổ 2 | 20 | 15 |',
    );
    expect(returned([roster(['x good']), typed]).typed).toEqual({ registered: 45, recognised: null });
  });

  test.each`
    rows                                                                                        | decision                                                    | because
    ${'CĐHT cấp xã | Xã A | 12/QĐ | 20/03/2025 | Phòng GDĐT | 1'}                               | ${{ number: '12/QĐ', level: 1, year: 2024, holds: true }}   | ${'signed in the year after'}
    ${'CĐHT cấp xã | Xã A | 7/QĐ | 20/12/2022 | UBND huyện |'}                                  | ${{ number: '7/QĐ', authority: 'UBND huyện', holds: null }} | ${'Thông tư 44 sets no term'}
    ${'CĐHT cấp xã | Xã A | 7/QĐ | 20/12/2022 | |\nCĐHT cấp xã | Xã A | 9/QĐ | 20/03/2025 | |'} | ${{ number: '9/QĐ' }}                                       | ${'the newest counts'}
    ${'CĐHT cấp xã | Xã A | 12/QĐ | 20/03/2026 | | 1'}                                          | ${null}                                                     | ${'it is of a later year'}
    ${'GĐHT | Lý Sao | 12/QĐ | 20/12/2024 | |'}                                                 | ${null}                                                     | ${'it is of another title'}
  `('the commune’s decision: $because', ({ rows, decision }) => {
    const found = returned([roster(['x good']), register(rows)]).communeDecision;
    if (decision === null) expect(found).toBeNull();
    else expect(found).toMatchObject(decision);
  });
});
