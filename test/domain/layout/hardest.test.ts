import type { Grid } from '../../../src/domain/layout/grid';
import { isPointsCard, type Mark, type Scorecard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';
import * as sheets from './hardestSheets';

const told = (mark: Mark | null | undefined): string => {
  if (mark == null) return '–';
  if (mark.kind === 'points') return String(mark.points);
  return 'shown' in mark ? `${mark.shown}?` : '?';
};

const marksOf = (marks: Record<string, Mark>): string => Object.values(marks).map(told).join(' ');

/** "Lý Sao, Tổ 1: 30 30 20 20 = 100". */
const line = (card: Scorecard): string => {
  const { name, group } = card.subject;
  const who = group === null ? name : `${name}, ${group}`;
  if (!isPointsCard(card)) return who;
  const total = card.typedTotal === null ? '' : ` = ${told(card.typedTotal)}`;
  return `${who}: ${marksOf(card.marks)}${total}`;
};

function read(picture: string, sheet = 'Sheet1') {
  const tab: Grid = drawnGrid(sheet, picture);
  const { cards, groups, findings, unit } = readWardBook([tab]);
  return {
    cards,
    lines: cards.map(line),
    groups: groups.map((group) => [
      group.group,
      group.households.count,
      group.registered.count,
      group.recognised.count,
    ]),
    findings: findings.map(({ code, place }) => `${code} ${place.row}:${place.column}`),
    of: [...new Set(cards.map(({ title, year }) => `${title} ${year}`))],
    unit,
  };
}

test('E1: of a household’s rows only its own is judged', () => {
  const { lines, findings, of, cards } = read(sheets.householdOfSeveralRows);
  expect(lines).toEqual(['LÝ VĂN SAO: 28 27 18 19', 'MAI THỊ LÁ: 30 20.5 10 15']);
  expect(cards.map(({ subject }) => subject.identity)).toEqual(['born:1961-03-02', 'born:1990-07-15']);
  expect([findings, of]).toEqual([[], ['family 2024']]);
});

test('E1: a household whose number nobody typed is asked about', () => {
  const forgotten = sheets.householdOfSeveralRows
    .replace('2 | 4 | MAI THỊ LÁ', '| 4 | MAI THỊ LÁ')
    .replace(/ CH$/gm, ' ');
  expect(read(forgotten)).toMatchObject({
    lines: ['LÝ VĂN SAO: 28 27 18 19'],
    findings: ['row.unclear 11:1'],
  });
});

test('E1: where everybody has marks, everybody is judged', () => {
  const people = `CÔNG DÂN HỌC TẬP NĂM 2024
    TT hộ | TT | Họ và tên | Quan hệ với chủ hộ | ${Array.from({ length: 10 }, (_, at) => `TC${at + 1}`).join(' | ')}
    1 | 1 | Lý Sao | Chủ hộ | ${'9 | '.repeat(10)}
      | 2 | Mai Lá | vợ | ${'8 | '.repeat(10)}
      | 3 | Lý Nắng | con | ${'8 | '.repeat(10)}`;
  expect(read(people).cards.map(({ subject }) => subject.name)).toEqual(['Lý Sao', 'Mai Lá', 'Lý Nắng']);
});

test('E2: a header of four rows, banners, a total and signatures', () => {
  expect(read(sheets.fourHeaderRows)).toMatchObject({
    lines: [
      'Lý Sao, Tổ dân phố 1: 30 30 20 20',
      'Mai Lá, Tổ dân phố 1: 28 25 15 10',
      'Hà Mây, Tổ dân phố 2: 20 20 10 10',
    ],
    findings: [],
    of: ['family 2024'],
  });
});

test('E3: a page’s labels in four columns, its total first', () => {
  const { lines, cards, findings } = read(sheets.wanderingLabels);
  expect(lines).toEqual(['Lý Văn Sao: 28 25 18 15 = 86']);
  expect(cards.map((card) => (isPointsCard(card) ? marksOf(card.partMarks) : ''))).toEqual(['14 14']);
  expect(findings).toEqual([]);
});

test('E4: sixty households, a page each', () => {
  const people = Array.from({ length: 60 }, (_, at) => ({
    name: `Lý Sao ${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`,
    group: String((at % 7) + 1),
    marks: [at % 31, 30 - (at % 31), at % 21, 20 - (at % 21)],
  }));
  const { lines, findings } = read(sheets.pageForEach(people));
  expect(lines).toEqual(
    people.map(({ name, group, marks }) => `${name}, Tổ ${group}: ${marks.join(' ')} = 50`),
  );
  expect(findings).toEqual([]);
});

test('E4: a page that names nobody is asked about and takes no name from the page before', () => {
  const people = ['Lý Sao', '……', ''].map((name) => ({ name, group: '3', marks: [1, 2, 3, 4] }));
  expect(read(sheets.pageForEach(people))).toMatchObject({
    lines: ['Lý Sao, Tổ 3: 1 2 3 4 = 10'],
    findings: ['page.nameless 15:1', 'page.nameless 26:1'],
  });
});

test('E4: name and group in one line', () => {
  const people = [{ name: 'Lý Sao', group: '3', marks: [1, 2, 3, 4] }];
  const inOneCell = sheets.pageForEach(people).replace('Hộ: | Lý Sao | Tổ: | 3', 'Hộ: Lý Sao   Tổ: 3 | | |');
  expect(read(inOneCell).lines).toEqual(['Lý Sao, Tổ 3: 1 2 3 4 = 10']);
});

test('E5: under each criterion the review counts and what people gave themselves does not', () => {
  expect(read(sheets.sameLeaves)).toMatchObject({
    lines: ['Lý Sao, Tổ 1: 28 25 20 15 = 88', 'Mai Lá, Tổ 1: ? 20 x? 10 = ?'],
    findings: [],
  });
});

test.each([
  [
    'in one row',
    'STT | Chủ hộ | TC1 tự chấm | TC1 thẩm định | TC2 tự chấm | TC2 thẩm định',
    '30 | 28 | 29 | 25',
  ],
  [
    'over the criteria',
    'STT | Chủ hộ | Thẩm định | < | Tự chấm | <\n^ | ^ | TC1 | TC2 | TC1 | TC2',
    '28 | 25 | 30 | 29',
  ],
])('E5: the two kinds of mark %s', (_, header, marks) => {
  expect(read(`GIA ĐÌNH HỌC TẬP 2024\n${header}\n1 | Lý Sao | ${marks}`)).toMatchObject({
    lines: ['Lý Sao: 28 25'],
    findings: [],
  });
});

test('E5: without a review, what people gave themselves is the mark', () => {
  const picture = `GIA ĐÌNH HỌC TẬP 2024
    STT | Chủ hộ | TC1 | TC2
    ^ | ^ | Tự chấm | Tự chấm
    1 | Lý Sao | 30 | 29`;
  expect(read(picture).lines).toEqual(['Lý Sao: 30 29']);
});

test('E6: marks of mixed kinds, with figures glued below', () => {
  expect(read(sheets.gluedFigures)).toMatchObject({
    lines: [
      'Tạ Nắng, TỔ 9: 28.25 29 20 18 = 67',
      'Lê Mưa, TỔ 9: 27 vắng? 19.5 10 = 56.5',
      'Hồ Gió, TỔ 9: 30 nt? 20 20 = 70',
    ],
    findings: [],
  });
});

test('E7: the summary within a report', () => {
  const { groups, findings, unit } = read(sheets.reportWithSummary);
  expect(groups).toEqual([
    ['Tổ 1', 120, 100, 90],
    ['Tổ 2', 80, 60, 50],
    ['- Tổ 3', 40, 30, null],
  ]);
  expect([findings, unit]).toEqual([['count.blank 11:5', 'tab.noScorecards 1:1'], 'Phường Bến Trúc']);
});

test('E8: lists side by side', () => {
  expect(read(sheets.sideBySide)).toMatchObject({
    lines: [
      'Lý Sao, Tổ dân phố 1: 30 30 20 20',
      'Mai Lá, Tổ dân phố 1: 28 25 15 10',
      'Ngô Gió, Tổ dân phố 1: 28 ? 15 10',
      'Hà Mây, Tổ dân phố 2: 20 20 10 10',
      'Vũ Sương, Tổ dân phố 2: 25 25 20 20',
    ],
    groups: [
      ['Tổ 1', 120, null, 90],
      ['Tổ 2', 80, null, 50],
    ],
    findings: [],
    of: ['family 2024'],
  });
});

test.each([
  ['without a column between', /\| \|(?= STT)/g, '|'],
  ['with two columns between', /\| \|(?= STT)/g, '| | |'],
])('E8: halves of a list %s', (_, gap, instead) => {
  const halves = `GIA ĐÌNH HỌC TẬP 2024 - Tổ 5
    STT | Chủ hộ | TC1 | TC2 | | STT | Chủ hộ | TC1 | TC2
    1 | Lý Sao | 30 | 29 | | 3 | Hà Mây | 20 | 21
    2 | Mai Lá | 28 | 27 | | | Cộng | 20 | 21`;
  const lines = halves.split('\n').map((row) => row.replace(gap, instead));
  const moved = lines.map((row, at) => (at < 2 ? row : row.replace(/\| \|(?= (?:3|\|))/, instead)));
  expect(read(moved.join('\n')).lines).toEqual([
    'Lý Sao, Tổ 5: 30 29',
    'Mai Lá, Tổ 5: 28 27',
    'Hà Mây, Tổ 5: 20 21',
  ]);
});

test('E8: a list that begins lower than the one beside it, and one across both further down', () => {
  const picture = `GIA ĐÌNH HỌC TẬP 2024 | | | | | | | |
    STT | Chủ hộ | TC1 | TC2 | | | | |
    1 | Lý Sao | 30 | 29 | | Tổ 2 | | |
    2 | Mai Lá | 28 | 27 | | STT | Chủ hộ | TC1 | TC2
    3 | Vũ Sương | 26 | 25 | | 1 | Hà Mây | 20 | 21
    | | | | | | | |
    Tổ 7 | | | | | | | |
    STT | Họ tên chủ hộ | TC1 | TC2 | Ghi chú | Địa chỉ | Số điện thoại | |
    1 | Ngô Gió | 1 | 2 | | | | |`;
  expect(read(picture).lines).toEqual([
    'Lý Sao: 30 29',
    'Mai Lá: 28 27',
    'Vũ Sương: 26 25',
    'Hà Mây, Tổ 2: 20 21',
    'Ngô Gió, Tổ 7: 1 2',
  ]);
});

test('E8: printed pages side by side, one of them of nobody', () => {
  expect(read(sheets.pagesSideBySide)).toMatchObject({
    lines: ['Lý Sao: 28 27 18 17 = 90', 'Hà Mây: 30 30 20 20', 'Mai Lá: 20 21 12 13 = 66'],
    findings: ['page.nameless 11:6'],
  });
});

test('E9: labels and values above, halves of the year between the rows', () => {
  expect(read(sheets.labelsAndTerms)).toMatchObject({
    lines: ['Cao Suối, Tổ dân phố 7: 28 27 18 17', 'Bế Cát, Tổ dân phố 7: 20 27 18 x?'],
    findings: [],
    of: ['family 2024'],
  });
});

test('E10: groups inside addresses, registered by numbers and words, headings that lost letters', () => {
  const { lines, findings, cards } = read(sheets.damagedMatrix);
  expect(lines).toEqual([
    'TRIỆU ĐÁ, Thôn 9: 30 30 20 20',
    'Triệu Đồng, TDP3: 28 28 18 18',
    'Bế Cát, TK11: ? ? ? ?',
    'Lê Mưa, Khu phố Bắc: ? ? ? ?',
  ]);
  expect(cards.map((card) => isPointsCard(card) && card.registered)).toEqual([true, true, false, false]);
  expect(new Set(findings.map((text) => text.split(' ')[0]))).toEqual(new Set(['text.damaged']));
});

test('E10: an x among those numbers and words is asked about', () => {
  const crossed = sheets.damagedMatrix.replace('912000000 | 1', '912000000 | x');
  expect(read(crossed).findings).toContain('registered.unclear 3:5');
});
