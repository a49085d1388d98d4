import { checkDuplicates, repeatedCards } from '../../../src/domain/checks/duplicates';
import type { Grid } from '../../../src/domain/layout/grid';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

function duplicatesIn(tabs: Grid[]) {
  const { cards } = readWardBook(tabs);
  return checkDuplicates(cards, repeatedCards(cards));
}

/** The rows, from 1, that are told as somebody declared twice. */
function repeated(names: string[], phone: string): number[] {
  const rows = names.map((name, at) => `${at + 1} | ${name} | ${phone} | 30 | 30 | 20 | 20`).join('\n');
  const tab = drawnGrid('Hộ', `Năm 2024\nSTT | Chủ hộ | SĐT | TC1 | TC2 | TC3 | TC4\n${rows}`);
  return duplicatesIn([tab]).map(({ place }) => place.row);
}

describe.each([
  ['a telephone of their own', '0900000001'],
  ['nothing to tell them apart', ''],
])('of people with %s', (_, phone) => {
  test.each([
    ['Hùng and Hưng are two people', ['Lý Hùng', 'Lý Hưng'], []],
    ['Hung may be Hùng', ['Lý Hùng', 'Ly Hung'], [4]],
    [
      'each later one has an earlier one of the same name',
      ['Lý Hùng', 'Lý Hưng', 'Lý Hưng', 'LÝ HÙNG'],
      [5, 6],
    ],
    ['Hoà is Hòa', ['Lý Hoà', 'Lý Hòa'], [4]],
  ])('%s', (__, names, rows) => {
    expect(repeated(names, phone)).toEqual(rows);
  });
});

describe('what makes two people of one name the same', () => {
  const told = (...rows: string[]) => {
    const lines = rows.map((row, at) => `${at + 1} | Lý Sao | ${row} | 30 | 30 | 20 | 20`).join('\n');
    const heading = 'STT | Chủ hộ | Tổ | SĐT | Ngày sinh | TC1 | TC2 | TC3 | TC4';
    const tab = drawnGrid('Hộ', `Năm 2024\n${heading}\n${lines}`);
    return duplicatesIn([tab]).map(({ code }) => code);
  };

  test.each([
    ['a year of birth in two groups', ['Tổ 1 | | 1961', 'Tổ 2 | | 1961'], []],
    ['a year of birth in one group', ['Tổ 1 | | 1961', 'Tổ 1 | | 1961'], ['subject.namesake']],
    ['other years of birth', ['Tổ 1 | | 1961', 'Tổ 1 | | 1970'], []],
    ['no telephone', ['Tổ 1 | không rõ | ', 'Tổ 2 | không rõ | '], []],
    ['a full birth date', ['Tổ 1 | | 05/02/1961', 'Tổ 2 | 0900000001 | 05/02/1961'], ['subject.duplicate']],
    [
      'one of two telephones',
      ['Tổ 1 | 0900000001; 0900000002 | ', 'Tổ 2 | +84900000002 | 1961'],
      ['subject.duplicate'],
    ],
  ])('%s', (_, rows, codes) => {
    expect(told(...rows)).toEqual(codes);
  });
});
