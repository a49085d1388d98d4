import { readTables } from '../../../src/domain/layout/readTables';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnGrid } from '../../support/grids';

const head = 'STT | Họ tên chủ hộ | TC1 | TC2 | TC3 | TC4';
const household = (name: string) => `1 | ${name} | 30 | 30 | 20 | 20`;

/** Every household as "name: year, group". */
const households = (picture: string, sheet = 'In') =>
  readWardBook([drawnGrid(sheet, picture)]).cards.map(
    ({ subject, year }) => `${subject.name}: ${year}, ${subject.group}`,
  );

describe('each page carries its own', () => {
  test('year', () => {
    const picture = `Năm 2024\n${head}\n${household('Lý Sao')}\n |\nNăm 2023\n${head}\n${household('Mai Lá')}`;
    expect(households(picture)).toEqual(['Lý Sao: 2024, null', 'Mai Lá: 2023, null']);
  });

  test('group, with the year of the first page', () => {
    const picture = `Năm 2024\nTổ dân phố 1\n${head}\n${household('Lý Sao')}\n |\nTổ dân phố 2\n${head}\n${household('Mai Lá')}
      ${head}\n${household('Hà Mây')}`;
    expect(households(picture)).toEqual([
      'Lý Sao: 2024, Tổ dân phố 1',
      'Mai Lá: 2024, Tổ dân phố 2',
      'Hà Mây: 2024, Tổ dân phố 2',
    ]);
  });

  test('title', () => {
    const picture = `Gia đình học tập\n${head}\n${household('Lý Sao')}\n |\nDòng họ học tập\n${head}\n${household('Họ Mai')}`;
    const tables = readTables(drawnGrid('In', picture), new Map());
    expect(tables.map(({ block }) => block.title)).toEqual(['family', 'clan']);
  });
});

describe('a block that names several years', () => {
  const title = 'GIA ĐÌNH HỌC TẬP 2024, PHƯƠNG HƯỚNG NĂM 2025';
  const years = (settings: string) =>
    readWardBook([
      drawnGrid('Bộ tiêu chí', `Năm đánh giá | ${settings}`),
      drawnGrid('In', `${title}\n${head}\n${household('Lý Sao')}`),
    ]).cards.map(({ year }) => year);

  test('is of the workbook’s year where that is among them', () => {
    expect(years('2024')).toEqual([2024]);
    expect(years('2025')).toEqual([2025]);
  });

  test('and a line that says nothing but the year is surer without it', () => {
    expect(households(`${title}\nNăm 2024\n${head}\n${household('Lý Sao')}`)).toEqual(['Lý Sao: 2024, null']);
  });
});

test('a title merged over a page is no group of the rows below it', () => {
  const picture = `Năm 2024\n${head}\n${household('Lý Sao')}\nBẢNG CHẤM ĐIỂM NĂM 2024 | < | < | < | < | <\n${head}\n${household('Mai Lá')}`;
  expect(households(picture)).toEqual(['Lý Sao: 2024, null', 'Mai Lá: 2024, null']);
});

test('the head of a page is nearer to its rows than the foot of the page before', () => {
  const picture = `Năm 2024\nTDP 1\n${head}\n${household('Lý Sao')}\nChi hội TDP 1\nNgười lập\n |\nTDP 2\n${head}\n${household('Mai Lá')}`;
  expect(households(picture)).toEqual(['Lý Sao: 2024, TDP 1', 'Mai Lá: 2024, TDP 2']);
});

test('title lines that touch the list above are neither told nor counted', () => {
  const own = 'Họ tên chủ hộ | TC1 | TC2';
  const picture = `${own}\nLý Sao | 20 | 30\nGia đình học tập năm 2024\n${own}\nMai Lá | 20 | 30`;
  const tables = readTables(drawnGrid('GĐHT', `Năm 2024\n${picture}`), new Map());
  expect(tables.map(({ records, remarks }) => [records.length, remarks])).toEqual([[2, []]]);
});

test('a list of something else below the signatures is not read as more households', () => {
  const picture = `Năm 2024\n${head}\n${household('Lý Sao')}\nNgười lập\nSTT | Nội dung | Số lượng\n1 | Sách | 5\n2 | Vở | 6`;
  expect(households(picture)).toEqual(['Lý Sao: 2024, null']);
});

test('a banner lasts over the page', () => {
  const picture = `Năm 2024\n${head}\nTổ 1 | < | < | < | < | <\n${household('Lý Sao')}\n |\n${head}\n${household('Mai Lá')}`;
  expect(households(picture)).toEqual(['Lý Sao: 2024, Tổ 1', 'Mai Lá: 2024, Tổ 1']);
});

describe('two tables in one tab', () => {
  const people = ['An', 'Bình', 'Cúc', 'Duyên', 'Én'];
  const ten = Array.from({ length: 10 }, (_, at) => at + 1);
  const marks = ten.map(() => 10).join(' | ');
  const citizens = (heads: string) =>
    `\n |\nBẢNG CHẤM ĐIỂM CÔNG DÂN HỌC TẬP\n${heads}\n1 | Mai Lá | ${marks}\n2 | Hà Mây | ${marks}`;
  const numbered = `STT | Họ và tên | ${ten.map((at) => `Chỉ số ${at}`).join(' | ')}`;
  test.each([
    ['a header that says more', head, numbered],
    ['criteria by bare numbers', head, `STT | Họ và tên | ${ten.join(' | ')}`],
    ['bare numbers first', 'TT | Chủ hộ | 1 | 2 | 3 | 4', numbered],
    ['no serial numbers first', 'Chủ hộ | TC1 | TC2 | TC3 | TC4', numbered],
  ])('are both read: %s', (_, first, second) => {
    const rows = people.map((name, at) =>
      (first.startsWith('Chủ hộ') ? '' : `${at + 1} | `).concat(`Lý ${name} | 30 | 30 | 20 | 20`),
    );
    const tables = readTables(drawnGrid('Tab', `${first}\n${rows.join('\n')}${citizens(second)}`), new Map());
    expect(tables.map(({ records, remarks, block }) => [records.length, remarks, block.title])).toEqual([
      [5, [], null],
      [2, [], 'citizen'],
    ]);
  });
});
