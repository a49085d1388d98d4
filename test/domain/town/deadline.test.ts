import { showDate } from '../../../src/domain/text/date';
import { deadlineOf, deadlinesAbove, deadlinesPlanned, isPlanTab } from '../../../src/domain/town/deadline';
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
  [[['Hạn nộp: cuối năm']], null, null],
  [[['Hạn nộp: 31/11/2024']], null, null],
  [[['Năm: 2024']], null, null],
])('the deadline in %j is %s for “%s”', (shown, last, round) => {
  const deadline = deadlineOf(deadlinesAbove({ shown }), 2024, day('01/01/2024'));
  expect(deadline && showDate(deadline.day)).toBe(last);
  expect(deadline?.round ?? null).toBe(round);
});

const rounds = [
  ['Hạn nộp năm 2024: 15/12/2024', 'Hạn nộp quý 3/2024: 10/10/2024'],
  ['Hạn nộp năm 2025: 15/12/2025'],
];

describe('of several deadlines counts', () => {
  test.each`
    today           | year    | last            | because
    ${'01/08/2024'} | ${2024} | ${'10/10/2024'} | ${'it is the next one'}
    ${'10/10/2024'} | ${2024} | ${'10/10/2024'} | ${'its day is not over'}
    ${'11/10/2024'} | ${2024} | ${'15/12/2024'} | ${'the one before is over'}
    ${'01/03/2025'} | ${2024} | ${'15/12/2024'} | ${'it is the last one of the year'}
    ${'01/08/2024'} | ${2025} | ${'15/12/2025'} | ${'others are of another year'}
    ${'01/08/2024'} | ${2023} | ${null}         | ${'none is of the year'}
  `('$last for $year on $today: $because', ({ today, year, last }) => {
    const deadline = deadlineOf(deadlinesAbove({ shown: rounds }), year, day(today));
    expect(deadline && showDate(deadline.day)).toBe(last);
  });
});

test('a tab of the plan tells the round of each deadline; what is no day is left out', () => {
  expect(isPlanTab('Kế hoạch nộp')).toBe(true);
  const plan = grid('Kế hoạch nộp', [
    ['KẾ HOẠCH NỘP SỐ LIỆU'],
    ['Năm', 'Đợt', 'Hạn nộp'],
    ['2024', 'Quý 3', '10/10/2024'],
    ['2024', '', '15/12/2024'],
    ['2025', 'Quý 1', 'chưa định'],
  ]);
  expect(deadlinesPlanned(plan)).toEqual([
    { day: day('10/10/2024'), round: 'Quý 3', year: 2024 },
    { day: day('15/12/2024'), round: 'năm 2024', year: 2024 },
  ]);
});
