import fc from 'fast-check';
import { tidy } from '../../../src/domain/text/normalise';
import { readingPlan } from '../../../src/domain/town/readingPlan';
import { hasSeveralLinks, idOfLink } from '../../../src/domain/units/fileLink';
import { lostUnits } from '../../../src/domain/units/listProblems';
import { namesByFile } from '../../../src/domain/units/newRows';
import { listHead, readUnitList } from '../../../src/domain/units/unitList';
import { type Cell, grid } from '../../support/grids';

const head = ['Mã', 'Tên', 'Thuộc huyện', 'Hiệu lực từ', 'Hiệu lực đến', 'Thay bằng (mã)', 'Tệp', 'Email'];
const list = (...rows: Cell[][]) => grid('Danh sách phường', [['Năm: 2024'], head, ...rows]);
const read = (...rows: Cell[][]) => readUnitList(list(...rows));

describe('codes', () => {
  test('that differ in small and capital letters only are one, told at the second', () => {
    const { units, problems } = read(['P01', 'Phường Một'], ['p01', 'Phường Hai']);
    expect(units.map(({ name }) => name)).toEqual(['Phường Một']);
    expect(problems).toMatchObject([{ row: 4, code: 'p01', kind: 'codeTwice' }]);
  });

  test.each([
    ['P26', 'p26', true],
    ['026', 26, true],
    ['26', '026', true],
    ['Đ-26', 'đ 26', true],
    ['260', '26', false],
    ['P26', '26', false],
  ])('%j is meant by a successor typed %j: %j', (code, typed, isMeant) => {
    const { units } = read(['A', 'Cũ', '', '', '31/12/2023', typed], [code, 'Mới']);
    expect(lostUnits(units, 2024)).toHaveLength(isMeant ? 0 : 1);
  });

  test('of a successor that may be either of two are told', () => {
    const { units } = read(['A', 'Cũ', '', '', '31/12/2023', 1], ['01', 'Mới'], ['001', 'Khác']);
    expect(lostUnits(units, 2024)).toMatchObject([{ code: 'A', kind: 'successorUnknown' }]);
  });

  test.each(['__proto__', 'constructor', 'toString', '=1+1', '+84', '<b>1</b>'])('may be %j', (code) => {
    const { units } = read([code, 'Phường Một', '', '', '', '', 'tep-cua-phuong-mot']);
    expect(readingPlan(units, 2024).toRead.map(({ unit }) => unit.code)).toEqual([code]);
  });
});

describe('rows', () => {
  test.each([
    [['TỔNG CỘNG', '']],
    [['', 'Tổng cộng: 12 phường, xã']],
    [['', 'Người lập biểu']],
    [['Ghi chú: mã theo danh mục', '']],
  ])('%j below the list are no wards', (row) => {
    const { units, problems } = read(['A', 'Phường A'], row);
    expect([units.length, problems]).toEqual([1, []]);
  });

  test('with a code and a link are a ward, by the code where it has no name', () => {
    const { units } = read(['Cộng Hòa', '', '', '', '', '', 'tep-cua-cong-hoa'], ['B', 'Cộng Hòa']);
    expect(units.map(({ name }) => name)).toEqual(['Cộng Hòa', 'Cộng Hòa']);
  });
});

describe('merged cells', () => {
  test('say of each of their rows what stands in the first', () => {
    const { units } = read(
      ['A', 'Phường A', 'Huyện Đông', '', '31/12/2023', 'N', 'tep-cua-phuong-a', 'chung@x.vn'],
      ['B', 'Phường B', '^', '', '^', '^', 'tep-cua-phuong-b', '^'],
      ['N', 'Phường N', 'Huyện Tây', '01/01/2024', '', '', '', ''],
    );
    expect(units.slice(0, 2)).toMatchObject([
      { parent: 'Huyện Đông', successors: ['N'], contact: { email: 'chung@x.vn' } },
      { parent: 'Huyện Đông', successors: ['N'], contact: { email: 'chung@x.vn' }, name: 'Phường B' },
    ]);
    expect(lostUnits(units, 2024)).toEqual([]);
  });

  test('of codes and names are one ward', () => {
    const { units, problems } = read(
      ['A', 'Phường A', '', '', '', '', 'tep-so-mot-1'],
      ['^', '^', '', '', '', '', ''],
    );
    expect([units.length, problems]).toEqual([1, []]);
  });
});

describe('links', () => {
  const id = 'phuong-so-0001';
  const sheet = `https://docs.google.com/spreadsheets/d/${id}`;

  test.each([
    [`${sheet}/edit?usp=sharing`, id],
    [`${sheet}/edit?usp=drive_link&ouid=1&rtpof=true&sd=true`, id],
    [`https://docs.google.com/spreadsheets/u/1/d/${id}/edit#gid=0`, id],
    [`docs.google.com/spreadsheets/d/${id}`, id],
    [`https://drive.google.com/file/d/${id}/view`, id],
    [`https://drive.google.com/open?id=${id}&usp=drive_fs`, id],
    [`Phường Một: ${sheet}/edit`, id],
    [`https://docs.google.com/document/d/${id}/edit`, null],
    [`https://docs.google.com/forms/d/${id}/viewform`, null],
    [`https://docs.google.com/presentation/d/${id}/edit`, null],
    [`https://drive.google.com/drive/folders/${id}?usp=sharing`, null],
    ['https://docs.google.com/spreadsheets/d/e/2PACX-1vTabcdefgh/pubhtml', null],
    ['https://forms.gle/abcDEF123456', null],
    ['https://bit.ly/3abcdefghij', null],
    ['Bảng tính của phường', null],
  ])('%s lead to %j', (link, expected) => {
    expect(idOfLink(tidy(link))).toBe(expected);
  });

  test('of a formula count, also where links are pasted again', () => {
    for (const result of ['Phường Một', 'so_khuyen_hoc_p1']) {
      const formula = `=HYPERLINK("${sheet}/edit";"${result}")`;
      const tab = list(['A', 'Phường Một', '', '', '', '', { formula, result }]);
      expect(readUnitList(tab).units[0]!.file).toBe(`${sheet}/edit`);
      expect([...namesByFile(tab, listHead(tab)!)]).toEqual([[id, 'Phường Một']]);
    }
  });

  test('with marks of direction, as telephones paste them, are read', () => {
    expect(read(['A', 'A', '', '', '', '', `\u200e${id}\u202c`]).units[0]!.file).toBe(id);
  });

  test.each([
    [`${sheet}/edit ${sheet.replace('1', '2')}/edit`, true],
    [`https://drive.google.com/open?id=${id} https://drive.google.com/open?id=${id}2`, true],
    [`${sheet}/edit; ${sheet}/edit#gid=1`, false],
    [`${sheet}/edit`, false],
    ['', false],
  ])('%j: more than one workbook is %j', (text, expected) => {
    expect(hasSeveralLinks(text)).toBe(expected);
  });

  test('to two workbooks in one cell are told, not read in part', () => {
    const { units } = read(['A', 'A', '', '', '', '', `${sheet}\n${sheet.replace('1', '2')}`]);
    expect(readingPlan(units, 2024)).toMatchObject({ toRead: [], settled: [{ kind: 'severalLinks' }] });
  });
});

test('marks of direction turn round no sentence', () => {
  expect(read(['A', '\u202eأب Phường\u200f \u2067E']).units[0]!.name).toBe('أب Phường E');
});

test('whatever stands in a list, each row that says something is a ward, told, or aside', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'A', 'a', ' A ', '1', '01', 'Tổng cộng', '31/12/2023', '2023', '^', '<'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 8, maxLength: 8 }), { maxLength: 6 }), (rows) => {
      const { units, problems } = read(...rows);
      const { toRead, settled } = readingPlan(units, 2024);
      const lost = lostUnits(units, 2024).map(({ row }) => row);
      const later = units.filter(({ from }) => from !== null && from.year > 2024).map(({ row }) => row);
      const told = [...toRead, ...settled].map(({ unit }) => unit.row);
      for (const { row } of units) expect([...told, ...lost, ...later]).toContain(row);
      expect(new Set(units.map(({ code }) => code.toLowerCase())).size).toBe(units.length);
      expect(problems.length + units.length).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 300 },
  );
});
