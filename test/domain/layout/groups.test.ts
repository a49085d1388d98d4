import { groupKey, groupNamedIn, groupWords } from '../../../src/domain/layout/groups';
import { groupOfBlock, readTitleBlock } from '../../../src/domain/layout/titleBlock';
import { meaningOf } from '../../../src/domain/layout/vocabulary';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid, grid } from '../../support/grids';

describe('a residential group', () => {
  test.each([
    ['Tổ dân phố số 3', 'Tổ dân phố số 3'],
    ['I. Tổ dân phố số 3', 'Tổ dân phố số 3'],
    ['II TDP 3', 'TDP 3'],
    ['1/ TDP3', 'TDP3'],
    ['TỔ 5', 'TỔ 5'],
    ['To 5', 'To 5'],
    ['Thôn Đông', 'Thôn Đông'],
    ['Thon Dong', 'Thon Dong'],
    ['Khu phố 2', 'Khu phố 2'],
    ['KP 2', 'KP 2'],
    ['Khóm 4', 'Khóm 4'],
    ['Ấp Bình An', 'Ấp Bình An'],
    ['Bản Mé', 'Bản Mé'],
    ['Buôn Trấp', 'Buôn Trấp'],
    ['Tổ 3 - Phường An Khê', 'Tổ 3'],
    ['Tổ 3, xã Sơn Thủy', 'Tổ 3'],
    ['Thôn Trường Sơn', 'Thôn Trường Sơn'],
    ['Tổ\u00a0dân phố 7'.normalize('NFD'), 'Tổ dân phố 7'],
  ])('%j names %j', (shown, group) => {
    expect(groupNamedIn(shown)).toBe(group);
  });

  test.each([
    'Tô Văn An',
    'To Van An',
    'Tống Thị Hoa',
    'Tổng',
    'Tổng hợp',
    'Tổ trưởng',
    'Tổ trưởng: Lê Văn An',
    'Tổ',
    'Bản tự chấm điểm',
    'BẢN TỔNG HỢP',
    'BẢN ĐĂNG KÝ NĂM 2024',
    'Bạn Văn Khu',
    'Khuyến học',
    'Tổ chức họp bình xét vào cuối năm học',
    '',
  ])('%j names none', (shown) => {
    expect(groupNamedIn(shown)).toBeNull();
  });

  test.each([
    ['Tổ dân phố số 3', ['TDP 3', 'TDP03', 'Tổ 3', 'I. To 3', 'TỔ DÂN PHỐ 03', 'Tổ dân cư 3', 'TĐP 3']],
    ['Khu phố 2', ['KP2', 'Khu 2', 'khu pho so 2']],
    ['Thôn Đông', ['II. THÔN ĐÔNG', 'Thôn Đông, xã Sơn Thủy']],
    ['Phú Lộc', ['PHÚ LỘC']],
    ['Thôn Hòa', ['Thôn Hoà', 'THÔN HÒA']],
  ])('%j has the same key in every spelling: %j', (group, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, groupKey(spelling)]).toEqual([spelling, groupKey(group)]);
    }
  });

  test('groups of another kind or number have other keys', () => {
    const keys = [
      'Tổ 3',
      'Tổ 13',
      'Tổ 3A',
      'Thôn 3',
      'Khu 3',
      'Thôn Đông',
      'Xóm Đông',
      'Thôn Hạ',
      'Thôn Hà',
    ].map(groupKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each(groupWords.split('|'))('“%s”', (word) => {
  const typed = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const cardOf = (lines: string) =>
    readWardBook([drawnGrid('Phiếu', `${lines}\nTiêu chí | Điểm tối đa | Tự chấm\n1 | 30 | 28\n2 | 30 | 25`)])
      .cards[0];

  test('names a group with a number behind it', () => {
    expect(groupNamedIn(`${typed} 3`)).toBe(`${typed} 3`);
  });

  test('heads the column of groups', () => {
    expect([meaningOf([typed], new Map()), meaningOf([`Tên ${word}`], new Map())]).toEqual([
      'group',
      'group',
    ]);
  });

  test('is a label above a list, with the name behind it or in the next cell', () => {
    expect(groupOfBlock(`Hộ: Lý Sao   ${typed}: 3`)).toBe(`${typed} 3`);
    expect(readTitleBlock(grid('Sheet1', [[typed, '', 3]]), 0, 1).group).toBe(`${typed} 3`);
  });

  test('is a label on a page: behind a name it is none of it, and it says which community the page is of', () => {
    const family = cardOf(`GIA ĐÌNH HỌC TẬP NĂM 2024\nHộ: Lý Sao   ${typed}: 3`);
    expect(family?.subject).toMatchObject({ name: 'Lý Sao', group: `${typed} 3` });
    const community = cardOf(`CỘNG ĐỒNG HỌC TẬP NĂM 2024\n${typed}: Đông Mai`);
    expect(community).toMatchObject({ title: 'community', subject: { name: 'Đông Mai' } });
  });
});
