import { showDate } from '../../../src/domain/text/date';
import { deadlineIn } from '../../../src/domain/town/deadline';

test.each([
  [[['DANH SÁCH PHƯỜNG'], ['Hạn nộp: 15/12/2024']], '15/12/2024'],
  [[['Hạn nộp số liệu ngày 5-1-2025.']], '05/01/2025'],
  [[['', 'Hạn nộp', '15/12/2024']], '15/12/2024'],
  [[['Hạn nộp:', 'ngày 15 tháng 12 năm 2024']], '15/12/2024'],
  [[['Hạn nộp: cuối năm']], null],
  [[['Hạn nộp: 31/11/2024']], null],
  [[['Năm: 2024']], null],
])('the deadline in %j is %s', (shown, day) => {
  const deadline = deadlineIn({ shown });
  expect(deadline && showDate(deadline)).toBe(day);
});
