import { type FindingCode, findingCodes, severityOf, sortFindings } from '../../../src/domain/finding';
import type { Grid } from '../../../src/domain/layout/grid';
import { cellName } from '../../../src/domain/place';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { drawnGrid } from '../../support/grids';
import { cases, filledSets } from './cases';

const area = { difficultForCitizens: false, difficultForCommune: false };
const findingsIn = (tabs: Grid[], sets = filledSets) => examineWard(tabs, sets, area).findings;

test('every kind of finding has a case', () => {
  expect(Object.keys(cases).sort()).toEqual([...findingCodes].sort());
});

describe('one thing wrong is told once, at its cell, with its facts', () => {
  test.each(findingCodes)('%s', (code: FindingCode) => {
    const { tabs, at, facts, sets } = cases[code];
    const found = findingsIn(tabs, sets).filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    expect(found.map(({ place, facts: told }) => [`${place.sheet}!${cellName(place)}`, told])).toEqual([
      [at, facts],
    ]);
  });
});

describe('nothing is told of', () => {
  const head = 'Năm 2024\nSTT | Họ tên chủ hộ | SĐT | Đăng ký | TC1 | TC2 | TC3 | TC4 | Tổng điểm | Kết quả';
  test.each([
    ['a sound card', '1 | Lý Sao | 0900000001 | x | "27,1" | "27,2" | 20 | 20 | "94,3" | Đạt'],
    [
      'a household that did not register',
      '1 | Lý Sao | | | | | | | |\n2 | Mai Lá | | x | 30 | 30 | 20 | 20 | 100 | x',
    ],
    [
      'a formula total over blanks',
      '1 | Lý Sao | | | | | | | =SUM(E3:H3)→0 |\n2 | Mai Lá | | x | 30 | 30 | 20 | 20 | 100 |',
    ],
    [
      'namesakes with other telephones',
      '1 | Lý Sao | 0900000001 | x | 30 | 30 | 20 | 20 | |\n2 | Lý Sao | 0900000002 | x | 30 | 30 | 20 | 20 | |',
    ],
    ['a result in words of its own', '1 | Lý Sao | | x | 10 | 10 | 10 | 10 | 40 | xem lại'],
  ])('%s', (_, rows) => {
    expect(findingsIn([drawnGrid('Hộ', `${head}\n${rows}`)])).toEqual([]);
  });

  test('lists of two years and the summary of one of them', () => {
    const roster = (sheet: string, year: number) =>
      drawnGrid(
        sheet,
        `Năm ${year}\nSTT | Chủ hộ | Tổ | TC1 | TC2 | TC3 | TC4\n1 | Lý Sao | Tổ 1 | 30 | 30 | 20 | 20`,
      );
    const summary = drawnGrid(
      'Tổng hợp',
      'Năm 2024\nTổ dân phố | Số hộ | Số hộ đăng ký | Số hộ đạt\nTổ 1 | 3 | 2 | 1',
    );
    expect(findingsIn([roster('Hộ 23', 2023), roster('Hộ 24', 2024), summary])).toEqual([]);
  });
});

test('points typed as a share are told as another scale', () => {
  const tab = drawnGrid(
    'Hộ',
    'Năm 2024\nSTT | Chủ hộ | TC1 | TC2 | TC3 | TC4\n1 | Lý Sao | 80 | 30 | 20 | 20',
  );
  tab.values[2]![2] = 0.8;
  tab.shown[2]![2] = '80%';
  expect(findingsIn([tab])).toMatchObject([{ code: 'score.otherScale', facts: { shown: '80%' } }]);
});

test('parts with decimals add up without the noise of binary numbers', () => {
  const tab = drawnGrid(
    'Hộ',
    'Năm 2024\nSTT | Chủ hộ | TC1 | < | < | < | TC2 | TC3 | TC4\n^ | ^ | a | b | c | Cộng | ^ | ^ | ^\n1 | Lý Sao | 9.1 | 9.2 | 9.2 | 27.5 | 20 | 20 | 20',
  );
  tab.values[3]![5] = 9.1 + 9.2 + 9.2 - 4e-15;
  expect(findingsIn([tab]).map(({ code }) => code)).toEqual([]);
});

test('the same person with the same telephone is found in another group of the ward', () => {
  const tabs = ['Tổ 1', 'Tổ 2'].map((sheet) =>
    drawnGrid(
      sheet,
      'Năm 2024\nSTT | Chủ hộ | SĐT | TC1 | TC2 | TC3 | TC4\n1 | Lý Sao | 0900000001 | 30 | 30 | 20 | 20',
    ),
  );
  expect(findingsIn(tabs)).toMatchObject([
    { code: 'subject.duplicate', place: { sheet: 'Tổ 2' }, facts: { other: { sheet: 'Tổ 1' } } },
  ]);
});

test('findings come by severity, then in the order of tabs, rows and columns', () => {
  const at = (
    code: 'tab.copy' | 'subject.namesake' | 'tab.noScorecards',
    sheet: string,
    row: number,
    column = 1,
  ) => ({ code, place: { sheet, row, column }, facts: {} }) as Parameters<typeof sortFindings>[0][number];
  const sorted = [
    at('tab.noScorecards', 'B', 9),
    at('tab.noScorecards', 'A', 2),
    at('tab.noScorecards', 'A', 10, 1),
    at('tab.noScorecards', 'A', 10, 2),
    at('subject.namesake', 'B', 1),
    at('subject.namesake', 'elsewhere', 1),
    at('tab.copy', 'B', 1),
  ];
  expect(sortFindings([...sorted].reverse(), ['B', 'A'])).toEqual(sorted);
  expect(sorted.map(severityOf)).toEqual(['error', 'error', 'error', 'error', 'warning', 'warning', 'info']);
});
