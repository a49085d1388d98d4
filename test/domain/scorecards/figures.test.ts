import { isExact, readFigures } from '../../../src/domain/scorecards/figures';

const of5000 = (...counts: number[]) => counts.map((count) => ({ count, total: 5000 }));

describe('figures are counts out of counts, exactly as typed', () => {
  test.each([
    ['3.120/5.000', of5000(3120)],
    ['2.700/5.000; 640/5.000', of5000(2700, 640)],
    ['2700/5000, 640/5000', of5000(2700, 640)],
    ['2.700/5.000\n640/5.000', of5000(2700, 640)],
    ['2.700/5.000 và 640/5.000', of5000(2700, 640)],
    ['2.998 / 5.000 người', of5000(2998)],
    ['2.998 người/5.000 người', of5000(2998)],
    ['2998 trên 5000', of5000(2998)],
    ['2.500/5.000 (50%)', of5000(2500)],
    ['2.500/5.000 = 50,0 %', of5000(2500)],
    ['2.700/5.000 (54%); 640/5.000 (đạt 12,8%)', of5000(2700, 640)],
    ['Năm 2024: 2.500/5.000', of5000(2500)],
    ['Đào tạo 2.500/5.000', of5000(2500)],
    ['6.000/5.000', of5000(6000)],
  ])('%j', (shown, figures) => {
    expect(readFigures(shown)).toEqual(figures);
    expect(isExact(readFigures(shown))).toBe(true);
  });

  test.each([
    ['60%', 60],
    ['đạt 54,5 %', 54.5],
  ])('%j is a percentage and told as one', (shown, count) => {
    expect(readFigures(shown)).toEqual([{ count, total: 100, percent: true }]);
    expect(isExact(readFigures(shown))).toBe(false);
  });

  test.each([
    '',
    '3.120',
    '0,5',
    '3.120/5.000/2',
    '2.700/5.000; chưa rõ',
    '2.500/5.000; 50%',
    '12,5/100',
    '0/0',
    'năm 2024 2.500/5.000',
    '03/05/2024',
  ])('%j is nothing sure', (shown) => {
    expect(readFigures(shown)).toBeNull();
  });
});
