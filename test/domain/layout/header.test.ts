import type { Grid } from '../../../src/domain/layout/grid';
import { findHeader, Merges, repeatsHeader } from '../../../src/domain/layout/header';
import { readTables } from '../../../src/domain/layout/readTables';
import { drawn, drawnGrid, grid } from '../../support/grids';

const noNames = new Map<string, string>();
const headerOf = (tab: Grid) => findHeader(tab, new Merges(tab.merges, tab.values.length), noNames);
const meanings = (tab: Grid) => headerOf(tab)?.columns.map(({ meaning }) => meaning);

const flat = drawn('STT | Họ tên chủ hộ | TC1 | TC2 | Tổng điểm');

describe('the header is found', () => {
  test.each(Array.from({ length: 15 }, (_, above) => above))('with %i lines above it', (above) => {
    const lines = Array.from({ length: above }, (_, line) => [`Dòng ${line + 1}`]);
    const tab = grid('Tab', [...lines, ...flat, [1, 'Lý Sao', 20, 30, 50]]);
    expect(headerOf(tab)).toMatchObject({ top: above, bottom: above });
  });

  test('over a numbering row, which is no header and no record', () => {
    for (const numbering of ['1 | 2 | 3 | 4 | 5', 'A | B | 1 | 2 | 3=1+2', '(1) | (2) | (3) | (5) | (6)']) {
      const tab = grid('Tab', [...flat, ...drawn(numbering), [1, 'Lý Sao', 20, 30, 50]]);
      expect(headerOf(tab)).toMatchObject({ top: 0, bottom: 0 });
      expect(readTables(tab, noNames)[0]?.records).toEqual([{ row: 2, group: null }]);
    }
  });

  test('in two merged rows', () => {
    const tab = drawnGrid(
      'Tab',
      `STT | Họ tên chủ hộ | Điểm các tiêu chí | <   | Ghi chú
       ^   | ^             | TC1               | TC2 | ^
       1   | Lý Sao        | 20                | 30  |`,
    );
    expect(headerOf(tab)).toMatchObject({ top: 0, bottom: 1 });
    expect(meanings(tab)).toEqual(['serial', 'name', 'score:1', 'score:2', 'note']);
  });

  test('in three merged rows, with parts and their sum', () => {
    const tab = drawnGrid(
      'Tab',
      `STT | Họ và tên chủ hộ | Kết quả chấm điểm | <  | < | <         | Ghi chú
       ^   | ^                | Tiêu chí 1 (20đ)  | <  | < | TC2 (20đ) | ^
       ^   | ^                | 1a (10đ)          | 1b | Cộng | ^      | ^
       1   | Lý Sao           | 5                 | 6  | 11   | 20     |`,
    );
    const header = headerOf(tab);
    expect(header).toMatchObject({ top: 0, bottom: 2 });
    expect(header?.columns.map(({ meaning, max }) => [meaning, max])).toEqual([
      ['serial', null],
      ['name', null],
      ['part:1a', 10],
      ['part:1b', null],
      ['score:1', 20],
      ['score:2', 20],
      ['note', null],
    ]);
    expect(header?.columns[2]?.path).toEqual(['Kết quả chấm điểm', 'Tiêu chí 1 (20đ)', '1a (10đ)']);
  });

  test('where a parent was typed once over blanks instead of merging', () => {
    const tab = drawnGrid(
      'Tab',
      `STT | Họ tên chủ hộ | Điểm chấm |   |   | Ghi chú
           |               | 1         | 2 | 3 |
       1   | Lý Sao        | 20        | 30 | 15 |`,
    );
    expect(headerOf(tab)).toMatchObject({ top: 0, bottom: 1 });
    expect(meanings(tab)).toEqual(['serial', 'name', 'score:1', 'score:2', 'score:3', 'note']);
  });

  test('with damaged letters', () => {
    const tab = drawnGrid('Tab', 'STT | H? t?n ch? h? | Ti?u ch? 1 | Ti?u ch? 2 | T?ng ?i?m');
    expect(meanings(tab)).toEqual(['serial', 'name', 'score:1', 'score:2', 'total']);
  });

  test('by the names of the criteria', () => {
    const named = new Map([
      ['hoc tap cua tre em', '1'],
      ['hoc tap cua nguoi lon', '2'],
    ]);
    const tab = drawnGrid('Tab', 'STT | Chủ hộ | Học tập của trẻ em (30đ) | 2. Học tập của người lớn');
    const header = findHeader(tab, new Merges([], 1), named);
    expect(header?.columns.map(({ meaning }) => meaning)).toEqual(['serial', 'name', 'score:1', 'score:2']);
  });
});

describe('no header is seen', () => {
  test.each([
    ['an empty tab', ''],
    ['a letter', 'Kính gửi: UBND phường\nBáo cáo kết quả năm 2024'],
    ['a list of telephones', 'STT | Tên | Máy\n1 | An | 0900000001'],
  ])('in %s', (_, picture) => {
    expect(headerOf(drawnGrid('Tab', picture))).toBeNull();
  });

  test('a data row under a blank heading does not deepen the header', () => {
    const tab = drawnGrid(
      'Tab',
      `Họ tên chủ hộ |        | TC1 | TC2 | Tổng điểm
       Lý Sao        | ngõ 3  | 20  | 30  | 50`,
    );
    expect(headerOf(tab)).toMatchObject({ top: 0, bottom: 0 });
  });
});

describe('a header printed again on the next page', () => {
  const tab = drawnGrid(
    'Tab',
    `STT | Họ tên chủ hộ | Điểm | <   | Tổng điểm
     ^   | ^             | TC1  | TC2 | ^
     1   | Lý Sao        | 20   | 30  | 50
     STT | Họ tên chủ hộ | Điểm | <   | Tổng điểm
         |               | TC1  | TC2 |
     2   | Mai Lá        | 10   | 30  | 40`,
  );
  const header = headerOf(tab)!;

  test.each([
    [2, false],
    [3, true],
    [4, true],
    [5, false],
  ])('row %i repeats it: %s', (row, repeats) => {
    expect(repeatsHeader(tab, header, row)).toBe(repeats);
  });

  test('one damaged heading among five is overlooked', () => {
    const pages = grid('Tab', [
      ...flat,
      [1, 'Lý Sao', 20, 30, 50],
      ...drawn('STT | Họ tên chủ hộ | TC1 | TC2 | T?ng'),
    ]);
    expect(repeatsHeader(pages, headerOf(pages)!, 2)).toBe(true);
  });
});
