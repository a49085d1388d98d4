import { readTargets } from '../../../src/domain/registers/targets';
import { drawnGrid } from '../../support/grids';

describe('the tab of targets', () => {
  test('gives a target for each title and programme', () => {
    const tab = drawnGrid(
      'Chỉ tiêu',
      `CHỈ TIÊU PHẤN ĐẤU (%)
       STT | Danh hiệu | QĐ 281 (2020) | QĐ 387 (2025) | Thị xã
       1 | Gia đình học tập | 70 | 70 | 80
       2 | Dòng họ học tập | 50 | 65 | 60
       3 | Cộng đồng học tập | 60 | 65 |
       4 | Đơn vị học tập | 50 | 80 | 50–60
         | Cán bộ hội được tập huấn | 100 | | `,
    );
    expect(readTargets(tab).map(({ programme, title, atLeast }) => [programme, title, atLeast])).toEqual([
      ['QĐ 281 (2020)', 'family', 70],
      ['QĐ 387 (2025)', 'family', 70],
      ['Thị xã', 'family', 80],
      ['QĐ 281 (2020)', 'clan', 50],
      ['QĐ 387 (2025)', 'clan', 65],
      ['Thị xã', 'clan', 60],
      ['QĐ 281 (2020)', 'community', 60],
      ['QĐ 387 (2025)', 'community', 65],
      ['QĐ 281 (2020)', 'organisation', 50],
      ['QĐ 387 (2025)', 'organisation', 80],
      ['Thị xã', 'organisation', 50],
    ]);
  });

  test.each([
    ['70', 70],
    ['70%', 70],
    ['"67,5"', 67.5],
    ['"0,7"', 70],
    ['50–60', 50],
    ['50-60', 50],
    ['50 – 60%', 50],
    ['"0,55"', 55],
    ['"0,29"', 29],
    ['phấn đấu', null],
  ])('%s is at least %p', (cell, atLeast) => {
    const targets = readTargets(drawnGrid('Chỉ tiêu', `Danh hiệu | Thị xã\nGia đình học tập | ${cell}`));
    expect(targets.map((target) => target.atLeast)).toEqual([atLeast]);
  });

  test('leaves out what nobody set', () => {
    expect(readTargets(drawnGrid('Chỉ tiêu', 'Danh hiệu | Thị xã\nGia đình học tập | '))).toEqual([]);
  });

  test('another tab has none', () => {
    expect(readTargets(drawnGrid('Sheet1', 'STT | Họ tên\n1 | Lý Sao'))).toEqual([]);
  });
});
