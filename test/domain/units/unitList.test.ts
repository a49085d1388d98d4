import { lostUnits } from '../../../src/domain/units/listProblems';
import type { Unit } from '../../../src/domain/units/unit';
import { unitOfYear, unitsOfYear } from '../../../src/domain/units/unit';
import { readUnitList } from '../../../src/domain/units/unitList';
import { drawnGrid } from '../../support/grids';

const head =
  'Mã | Tên | Loại | Hiệu lực từ | Hiệu lực đến | Thay bằng (mã) | Tệp | Vùng khó khăn (Công dân học tập) | Xã vùng khó khăn (TT 25) | Số tổ, thôn';
const read = (rows: string, above = 'THỊ XÃ HOA MAI\nNăm: 2024') =>
  readUnitList(drawnGrid('Danh sách phường', `${above}\n${head}\n${rows}`));

describe('the list of units', () => {
  test('is read with dates, successors, links and both notions of a difficult area', () => {
    const { units, year, town, problems } = read(
      'HM04 | Phường Bến Trúc | phường | 01/01/2010 | 31/12/2023 | HM26 | tep-4 | | | 9\nHM19 | Xã Thạch Khê | xã | "1/1/2010" | | | | x | Có |',
    );
    expect({ year, town, problems }).toEqual({ year: 2024, town: 'THỊ XÃ HOA MAI', problems: [] });
    expect(units).toEqual([
      {
        row: 4,
        code: 'HM04',
        name: 'Phường Bến Trúc',
        kind: 'phường',
        parent: null,
        from: { year: 2010, month: 1, day: 1 },
        to: { year: 2023, month: 12, day: 31 },
        successors: ['HM26'],
        file: 'tep-4',
        contact: { email: null, phone: null },
        difficultForCitizens: null,
        difficultForCommune: null,
        groups: 9,
      },
      expect.objectContaining({
        code: 'HM19',
        from: { year: 2010, month: 1, day: 1 },
        to: null,
        successors: [],
        file: '',
        difficultForCitizens: true,
        difficultForCommune: true,
        groups: null,
      }),
    ]);
  });

  test('names the district of each ward where it has such a column', () => {
    const { units } = readUnitList(
      drawnGrid(
        'Danh sách phường',
        'Mã | Tên | Tệp | Thuộc huyện\nA1 | Xã A | tep | Huyện Đông\nA2 | Xã B | tep |',
      ),
    );
    expect(units.map(({ parent }) => parent)).toEqual(['Huyện Đông', null]);
  });

  test.each([
    ['without a code', ' | Phường Lẻ | | | | | | | |', 'noCode', 'Phường Lẻ'],
    ['with a code used before', 'HM01 | Phường Trùng | | | | | | | |', 'codeTwice', 'Phường Trùng'],
    ['with a date that is none', 'HM02 | Phường Lịch | | "31/02/2024" | | | | | |', 'badDate', 'Phường Lịch'],
    ['with months before days', 'HM02 | Phường Lịch | | "02/25/2024" | | | | | |', 'badDate', 'Phường Lịch'],
    [
      'that ends before it begins',
      'HM02 | Phường Lùi | | "01/01/2024" | "31/12/2023" | | | | |',
      'fromAfterTo',
      'Phường Lùi',
    ],
    ['with a code but no name', 'HM02 | | | nay | | | | | |', 'badDate', 'HM02'],
  ])('a row %s is told, the others count', (_, row, kind, shown) => {
    const { units, problems } = read(
      `HM01 | Phường Một | | | | | | | |\n${row}\nHM09 | Phường Chín | | | | | | | |`,
    );
    expect(units.map(({ code }) => code)).toEqual(['HM01', 'HM09']);
    expect(problems).toMatchObject([{ row: 5, shown, kind }]);
  });

  test('blank rows are no problem', () => {
    expect(read(' | | | | | | | | |\nHM01 | Phường Một | | | | | | | |').problems).toEqual([]);
  });

  test.each([
    ['in one cell', 'Năm: 2024', 2024],
    ['in the next cell', 'Năm đánh giá | 2024', 2024],
    ['nowhere', 'Danh sách', null],
    ['left blank', 'Năm: | ', null],
  ])('the year stands %s', (_, above, year) => {
    expect(read('', above).year).toBe(year);
  });

  test.each([
    ['12; 13; 14', ['12', '13', '14']],
    ['12, 13 và 14', ['12', '13', '14']],
    ['12', ['12']],
    ['12; 12;', ['12']],
    ['', []],
  ])('"Thay bằng" may hold several codes: %s', (shown, successors) => {
    const row = ['HM01', 'Phường Một', '', '', '', `"${shown}"`, '', '', '', ''].join(' | ');
    expect(read(row).units[0]?.successors).toEqual(successors);
  });

  test.each([
    ['Liên hệ', 'Bà Lan 0912 345 678, lan@phuong.vn', { email: 'lan@phuong.vn', phone: '0912 345 678' }],
    ['Liên hệ (email)', 'lan@phuong.vn', { email: 'lan@phuong.vn', phone: null }],
    ['Email', 'lan@phuong.vn', { email: 'lan@phuong.vn', phone: null }],
    ['Thư điện tử', 'chưa có', { email: null, phone: null }],
    ['Số điện thoại', '"0203.123.456"', { email: null, phone: '0203.123.456' }],
    ['SĐT', '', { email: null, phone: null }],
    ['Email', 'a@x.vn; b@y.vn', { email: 'a@x.vn, b@y.vn', phone: null }],
    ['Email', 'Lan <a@x.vn> Ba (b@y.vn), A@X.VN', { email: 'a@x.vn, b@y.vn', phone: null }],
    [
      'Email',
      '"a@x.vn"/b@y.vn và c.d+e@z-1.gov.vn.',
      { email: 'a@x.vn, b@y.vn, c.d+e@z-1.gov.vn', phone: null },
    ],
    ['Email', 'mailto:a@x.vn\u200f\u202a', { email: 'a@x.vn', phone: null }],
    ['Email', 'a@x, @y.vn, b@', { email: null, phone: null }],
    [
      'Liên hệ',
      'lan@x.vn, 0912 345 678, ba0900000000@y.vn',
      { email: 'lan@x.vn, ba0900000000@y.vn', phone: '0912 345 678' },
    ],
    ['Ghi chú', 'lan@phuong.vn', { email: null, phone: null }],
  ])('a column "%s" says whom to write to or to call: %s', (heading, shown, contact) => {
    const tab = drawnGrid('DS', `Mã | Tên | Tệp | ${heading}\nX01 | Xã Một | tep | ${shown}`);
    expect(readUnitList(tab).units[0]).toMatchObject({ file: 'tep', contact });
  });

  test.each(['Thuộc tỉnh', 'Thuộc xã', 'Đơn vị cấp trên', 'Mã cấp trên'])(
    'any level may be above: %s',
    (heading) => {
      const tab = drawnGrid('DS', `Mã | Tên | Tệp | ${heading}\nX01 | Xã Một | tep | Cụm Bắc`);
      expect(readUnitList(tab).units[0]).toMatchObject({ code: 'X01', parent: 'Cụm Bắc' });
    },
  );

  test('its columns may be few, in any order and without accents', () => {
    const tab = drawnGrid('DS', 'Ten xa phuong | Link | Ma\nXã Một | https://x | X01');
    const { units } = readUnitList(tab);
    expect(units).toEqual([
      expect.objectContaining({ code: 'X01', name: 'Xã Một', file: 'https://x', difficultForCitizens: null }),
    ]);
  });

  test('without a header there is no list', () => {
    const nothing = { units: [], year: null, town: '', problems: [] };
    expect(readUnitList(drawnGrid('DS', 'Mã | Tên\nX01 | Xã Một'))).toEqual(nothing);
  });
});

describe('the unit of a year', () => {
  const unit = (code: string, from: string, to: string, successor: string | null = null): Unit => {
    const list = readUnitList(
      drawnGrid(
        'DS',
        `Mã | Tên | Tệp | Hiệu lực từ | Hiệu lực đến\n${code} | ${code} | | "${from}" | "${to}"`,
      ),
    );
    return { ...list.units[0]!, successors: successor === null ? [] : successor.split('; ') };
  };
  const units = [
    unit('A', '', '31/12/2023', 'C'),
    unit('B', '', '29/02/2024', 'C'),
    unit('C', '01/01/2024', '30/06/2025', 'D'),
    unit('D', '01/07/2025', ''),
    unit('E', '', '31/12/2020'),
    unit('F', '', '31/12/2020', 'G'),
    unit('G', '', '31/12/2020', 'F'),
    unit('H', '', '31/12/2020', 'nowhere'),
    unit('I', '', '31/12/2020', 'J; K'),
    unit('J', '01/01/2021', '31/12/2022', 'L'),
    unit('K', '01/01/2021', '31/12/2023', 'L'),
    unit('L', '01/01/2023', ''),
    unit('M', '', '31/12/2020', 'L; nowhere'),
  ];
  const byCode = new Map(units.map((one) => [one.code, one]));

  test.each([
    ['A', 2023, 'A', 'to the last day of the year'],
    ['A', 2024, 'C', 'merged on the first day of the year'],
    ['B', 2024, 'C', 'merged within the year'],
    ['B', 2023, 'B', 'before it was merged'],
    ['A', 2025, 'D', 'merged twice'],
    ['C', 2023, null, 'before there was such a unit'],
    ['E', 2024, null, 'ended without a successor'],
    ['F', 2024, null, 'successors in a circle'],
    ['H', 2024, null, 'a successor that the list does not have'],
    ['I', 2021, null, 'split'],
    ['I', 2024, 'L', 'split and merged again'],
    ['M', 2024, null, 'split, with a part that leads nowhere'],
  ] as const)('%s in %i is %s: %s', (code, year, expected, _) => {
    const found = unitOfYear(byCode.get(code)!, byCode, year);
    expect(found?.code ?? null).toBe(expected);
  });

  test('is several where it was split', () => {
    const found = (code: string, year: number) => {
      const { units, deadEnd } = unitsOfYear(byCode.get(code)!, byCode, year);
      return [...units.map((one) => one.code), deadEnd];
    };
    expect(found('I', 2021)).toEqual(['J', 'K', null]);
    expect(found('I', 2023)).toEqual(['L', 'K', null]);
    expect(found('M', 2024)).toEqual(['L', 'successorUnknown']);
  });
});

describe('every row is accounted for: a unit that ended and leads to no ward of the year is lost', () => {
  const lost = (rows: string, year = 2024) =>
    lostUnits(read(rows).units, year).map(({ row, code, kind }) => [row, code, kind]);
  const ended = (code: string, successor: string) =>
    `${code} | Phường ${code} | | | 31/12/2023 | ${successor} | | | |`;
  const going = 'D | Phường D | | 01/01/2024 | | | | | |';

  test.each([
    ['without a successor', ended('A', ''), 'endedAlone'],
    ['with a successor that the list does not have', ended('A', 'X'), 'successorUnknown'],
    ['with itself as successor', ended('A', 'A'), 'successorsInCircle'],
  ])('%s', (_, row, kind) => {
    expect(lost(`${going}\n${row}`)).toEqual([[5, 'A', kind]]);
  });

  test('where it was split and has a workbook, which nobody can divide', () => {
    const parts = ['C', 'D'].map((code) => `${code} | Phường ${code} | | 01/01/2024 | | | | | |`).join('\n');
    const split = (file: string) => `A | Phường A | | | 31/12/2023 | C; D | ${file} | | |\n${parts}`;
    expect(lost(split('tep-A'))).toEqual([[4, 'A', 'splitWithFile']]);
    expect(lost(split(''))).toEqual([]);
    expect(lost(split('tep-A'), 2023)).toEqual([]);
  });

  test('not where it goes on in another, has not ended yet, or has not begun', () => {
    expect(lost(`${ended('A', 'D')}\n${going}`)).toEqual([]);
    expect(lost(`${ended('A', '')}\n${going}`, 2023)).toEqual([]);
  });
});
