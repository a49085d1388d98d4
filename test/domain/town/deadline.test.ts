import { showDate } from '../../../src/domain/text/date';
import { type Deadline, roundOf } from '../../../src/domain/town/deadline';
import { deadlinesAbove, deadlinesPlanned, isPlanTab } from '../../../src/domain/town/deadlinesTyped';
import { grid } from '../../support/grids';

const day = (text: string) => {
  const [date = 1, month = 1, year = 2024] = text.split('/').map(Number);
  return { year, month, day: date };
};

test.each([
  [[['DANH SÁCH PHƯỜNG'], ['Hạn nộp: 15/12/2024']], '15/12/2024', ''],
  [[['Hạn nộp số liệu ngày 5-1-2025.']], '05/01/2025', ''],
  [[['', 'Hạn nộp', '15/12/2024']], '15/12/2024', ''],
  [[['Hạn nộp:', 'ngày 15 tháng 12 năm 2024']], '15/12/2024', ''],
  [[['Hạn nộp quý 3/2024: 10/10/2024']], '10/10/2024', 'quý 3/2024'],
  [[['Hạn nộp năm 2024', '15/12/2024']], '15/12/2024', 'năm 2024'],
  [[['Hạn nộp quý 3/2024: ngày 10 tháng 10 năm 2024']], '10/10/2024', 'quý 3/2024'],
  [[['Hạn nộp năm 2024: từ 01/12/2024 đến hết 15 / 12 / 2024']], '15/12/2024', 'năm 2024'],
  [[['Hạn nộp quý 3: 10/10/2024; quý 4: 10/01/2025']], null, null],
  [[['Hạn nộp: cuối năm']], null, null],
  [[['Hạn nộp: 31/11/2024']], null, null],
  [[['Năm: 2024']], null, null],
])('the deadline in %j is %s for “%s”', (shown, last, round) => {
  const running = roundOf(deadlinesAbove(grid('', shown)).deadlines, 2024, day('01/01/2024'));
  expect(running && showDate(running.lastDay)).toBe(last);
  expect(running?.name ?? null).toBe(round);
});

test('a day above the list that no calendar has is told with its place; words alone are not', () => {
  const shown = [['DANH SÁCH'], ['Hạn nộp: 31/11/2024'], ['Hạn nộp: cuối năm', 'Hạn nộp', 'Liên hệ']];
  expect(deadlinesAbove(grid('Danh sách phường', shown))).toEqual({
    deadlines: [],
    unused: [
      {
        place: { sheet: 'Danh sách phường', row: 2, column: 1 },
        shown: '31/11/2024',
        why: 'unreadable',
      },
    ],
  });
});

const rounds = [
  ['Hạn nộp năm 2024: 15/12/2024', 'Hạn nộp quý 3/2024: 10/10/2024'],
  ['Hạn nộp năm 2025: 15/12/2025'],
];

describe('of several deadlines counts', () => {
  test.each`
    today           | year    | last            | opens           | because
    ${'01/08/2024'} | ${2024} | ${'10/10/2024'} | ${null}         | ${'it is the next one'}
    ${'10/10/2024'} | ${2024} | ${'10/10/2024'} | ${null}         | ${'its day is not over'}
    ${'11/10/2024'} | ${2024} | ${'15/12/2024'} | ${'11/10/2024'} | ${'the one before is over'}
    ${'01/03/2025'} | ${2024} | ${'15/12/2024'} | ${'11/10/2024'} | ${'it is the last one of the year'}
    ${'01/08/2024'} | ${2025} | ${'15/12/2025'} | ${null}         | ${'others are of another year'}
    ${'01/08/2024'} | ${2023} | ${null}         | ${null}         | ${'none is of the year'}
  `('$last for $year on $today, open since $opens: $because', ({ today, year, last, opens }) => {
    const round = roundOf(deadlinesAbove(grid('', rounds)).deadlines, year, day(today));
    expect(round && showDate(round.lastDay)).toBe(last);
    expect(round?.opens ? showDate(round.opens) : null).toBe(opens);
  });
});

describe('a round that opens on a typed day', () => {
  const quarter: Deadline = { day: day('10/10/2024'), round: 'quý 3', year: 2024, opens: null };
  const year: Deadline = { day: day('15/12/2024'), round: 'năm', year: 2024, opens: day('01/12/2024') };
  test.each`
    today           | name       | because
    ${'11/10/2024'} | ${'quý 3'} | ${'the next one is not open yet'}
    ${'30/11/2024'} | ${'quý 3'} | ${'it is the day before'}
    ${'01/12/2024'} | ${'năm'}   | ${'it is open'}
    ${'16/12/2024'} | ${'năm'}   | ${'it is the last one'}
  `('“$name” runs on $today: $because', ({ today, name }) => {
    expect(roundOf([year, quarter], 2024, day(today))?.name).toBe(name);
  });

  test('opens only when the one before has ended, whatever day is typed', () => {
    const early: Deadline = { ...year, opens: day('01/10/2024') };
    expect(roundOf([quarter, early], 2024, day('05/10/2024'))?.name).toBe('quý 3');
    expect(roundOf([quarter, early], 2024, day('11/10/2024'))).toMatchObject({
      name: 'năm',
      opens: day('11/10/2024'),
    });
  });

  test('is told before it opens where there is no other, and nothing is of an earlier one', () => {
    expect(roundOf([year], 2024, day('01/01/2024'))).toMatchObject({ name: 'năm', opens: null });
  });
});

test('a tab of the plan tells the round of each deadline; what is no day is left out, and told where it has figures', () => {
  expect(isPlanTab('Kế hoạch nộp')).toBe(true);
  const plan = grid('Kế hoạch nộp', [
    ['KẾ HOẠCH NỘP SỐ LIỆU'],
    ['Năm', 'Đợt', 'Từ ngày', 'Hạn nộp'],
    ['2024', 'Quý 3', '', '10/10/2024'],
    ['2024', '', '01/12/2024', '15/12/2024'],
    ['2025', 'Quý 1', '', 'chưa định'],
    ['2025', 'Quý 2', '31/6/2025', '31/9/2025'],
  ]);
  const { deadlines, unused } = deadlinesPlanned(plan);
  expect(unused).toEqual([
    { place: { sheet: 'Kế hoạch nộp', row: 6, column: 4 }, shown: '31/9/2025', why: 'unreadable' },
    { place: { sheet: 'Kế hoạch nộp', row: 6, column: 3 }, shown: '31/6/2025', why: 'unreadable' },
  ]);
  expect(deadlines).toEqual([
    { day: day('10/10/2024'), round: 'Quý 3', year: 2024, opens: null },
    { day: day('15/12/2024'), round: 'năm 2024', year: 2024, opens: day('01/12/2024') },
  ]);
});

test('the year of the plan may stand once for the rounds below it', () => {
  const plan = grid('Kế hoạch nộp', [
    ['Năm', 'Kỳ', 'Từ ngày', 'Đến ngày'],
    ['Năm 2024', 'Quý 3', '', '10/10/2024'],
    ['', 'Quý 4', '20/01/2025', '10/01/2025'],
    ['2025', '', '', '15/12/2025'],
  ]);
  const { deadlines, unused } = deadlinesPlanned(plan);
  expect(deadlines.map(({ round, year, opens }) => [round, year, opens])).toEqual([
    ['Quý 3', 2024, null],
    ['Quý 4', 2024, null],
    ['năm 2025', 2025, null],
  ]);
  expect(unused).toEqual([
    { place: { sheet: 'Kế hoạch nộp', row: 3, column: 3 }, shown: '20/01/2025', why: 'opensAfterDeadline' },
  ]);
});
